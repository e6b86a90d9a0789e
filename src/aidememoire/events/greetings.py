"""Greetings of a visitor whose visit is told elsewhere: « elle a été accueillie à l'aéroport par A et B »."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling


def part_greetings(own: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """`own` with each greeting that would be a second visit of one visitor told as the reception it is."""
    return tuple(replace(t, kind="reception", group="talks") if _is_greeting(t, own) else t for t in own)


def _is_greeting(telling: Telling, own: tuple[Telling, ...]) -> bool:
    """Whether hosts do what it tells, and the same guests are on a visit that is told by itself."""
    if not _is_greeted(telling) or not any(p.role == "host" for p in telling.participants):
        return False
    return any(t is not telling and not _is_greeted(t) and _is_same_visit(t, telling) for t in own)


def _is_greeted(telling: Telling) -> bool:
    return telling.group == "visit" and telling.frame is not None and telling.frame.subject == "host"


def _is_same_visit(visit: Telling, greeting: Telling) -> bool:
    both = visit.group == "visit" and (visit.status, visit.background) == (greeting.status, greeting.background)
    return both and bool(_list_guests(visit)) and _list_guests(visit) == _list_guests(greeting)


def _list_guests(telling: Telling) -> frozenset[int]:
    return frozenset(p.actor for p in telling.participants if p.role == "guest")
