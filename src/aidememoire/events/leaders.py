"""Who leads a delegation on a visit, named where it was received: « la délégation est en visite du 1er au 5 avril »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant

_REACH = 6
"""Sentences within which the contact that names the leader stands, before the visit or after it."""


def name_leaders(own: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """`own` with the one named leader of each delegation of whom a visit is told, as the contacts near by name them."""
    return tuple(_add_leader(t, own, cast) if _is_nameless(t, cast) else t for t in own)


def _is_nameless(telling: Telling, cast: Cast) -> bool:
    """A visit of a delegation alone."""
    guests = [cast.actors[p.actor] for p in telling.participants if p.role == "guest"]
    return telling.group == "visit" and bool(guests) and all(g.kind == "delegation" and g.state for g in guests)


def _add_leader(visit: Telling, own: Sequence[Telling], cast: Cast) -> Telling:
    states = {cast.actors[p.actor].state for p in visit.participants if p.role == "guest"}
    near = [t for t in own if t.status == visit.status and not t.background and abs(t.order - visit.order) <= _REACH]
    found = {p.actor: p for t in near for p in t.participants if _is_led(t, cast) and _is_leader(p, states, cast)}
    if len(found) != 1:
        return visit
    leader = next(iter(found.values()))
    return replace(visit, participants=(*visit.participants, replace(leader, role="guest")))


def _is_led(telling: Telling, cast: Cast) -> bool:
    """Whether a delegation takes part in a contact: the one named beside it leads it."""
    return telling.group != "visit" and any(cast.actors[p.actor].kind == "delegation" for p in telling.participants)


def _is_leader(participant: Participant, states: set[str | None], cast: Cast) -> bool:
    actor = cast.actors[participant.actor]
    there = participant.role not in ("host", "present")
    return there and actor.kind == "person" and actor.name is not None and actor.state in states
