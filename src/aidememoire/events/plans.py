"""What was to be on a visit that was put off or called off."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling

_PUT_OFF = frozenset({"postponed", "cancelled"})


def end_with_visits(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """The same tellings; what was to be on a visit that is put off or called off is so with it."""
    return tuple(_end(t, tellings) for t in tellings)


def _end(telling: Telling, others: tuple[Telling, ...]) -> Telling:
    """« A a annulé sa visite à Lima, où il devait rencontrer B »: the meeting is called off with the visit."""
    if not telling.was_to or telling.status != "planned" or telling.group == "visit":
        return telling
    people = {p.actor for p in telling.participants}
    visits = (t for t in others if t.group == "visit" and t.status in _PUT_OFF and not t.background)
    ended = next((v for v in visits if people & {p.actor for p in v.participants} and v.order <= telling.order), None)
    return telling if ended is None else replace(telling, status=ended.status)
