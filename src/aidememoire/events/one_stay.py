"""One visit told twice: as begun, and again as what is still to be seen of it (« au cours de sa visite, il verra »)."""

from __future__ import annotations

from aidememoire.events.telling import Telling

_SOFT = frozenset({"circumstance", "noun"})
"""How a visit is told that only the verb of something else says to be held or to come."""


def is_one_stay(telling: Telling, event: Telling) -> bool:
    """Whether the later of the two tells the earlier's visit again, by the same guest to the same country.

    « A est arrivé lundi à Lima … Au cours de sa visite, il sera reçu »: begun. « A se rendra mardi à Lima … During the
    visit, he will meet »: to come. Not where the later has days of its own, or is said to be the next.
    """
    if not telling.group == event.group == "visit" or telling.background or event.background:
        return False
    if {telling.status, event.status} != {"held", "planned"} or telling.order <= event.order:
        return False
    if telling.times or telling.next or _get_guests(telling) != _get_guests(event) or not _get_guests(event):
        return False
    if telling.status == "held" and telling.voice not in _SOFT and not is_open(event):
        return False
    return _are_of_one_place(telling, event)


def is_open(event: Telling) -> bool:
    """« Dans le cadre de sa visite, il sera reçu »: to come by what is done on it alone."""
    return event.status == "planned" and event.voice in _SOFT and not event.times


def _get_guests(telling: Telling) -> frozenset[int]:
    return frozenset(p.actor for p in telling.participants if p.role == "guest")


def _are_of_one_place(telling: Telling, event: Telling) -> bool:
    mine, theirs = telling.place, event.place
    if mine is None or (theirs is None and is_open(event)):
        return True
    return theirs is not None and (
        mine.name == theirs.name or (mine.country is not None and mine.country == theirs.country)
    )
