"""What is a contact between states, and what is not."""

from __future__ import annotations

from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, LocalActor


def get_side(actor: LocalActor) -> str | None:
    """The state an actor acts for, or the organisation where there is no state."""
    return actor.state or actor.organisation


def get_sides(telling: Telling, cast: Cast) -> frozenset[str]:
    """The known sides that take part."""
    found = (get_side(cast.actors[p.actor]) for p in telling.participants if p.role != "present")
    return frozenset(side for side in found if side)


def is_contact(telling: Telling, cast: Cast) -> bool:
    """Two sides meet; or one goes abroad; or one speaks of its foreign relations."""
    sides = get_sides(telling, cast)
    if telling.group == "visit":
        return _is_abroad(telling, cast, sides)
    if telling.alone:
        return bool(sides)
    return len(sides) >= 2


def _is_abroad(telling: Telling, cast: Cast, sides: frozenset[str]) -> bool:
    """A visit with a visitor whose state is known, to another state or by the invitation of another side."""
    guests = {get_side(cast.actors[p.actor]) for p in telling.participants if p.role == "guest"} - {None}
    if not guests:
        return False
    if telling.place is not None and telling.place.country is not None:
        return telling.place.country not in guests
    return len(sides) >= 2 or telling.place is not None
