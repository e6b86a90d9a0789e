"""The day of a contact told again by itself: « The call took place on 25 October », after a lead of the 26th."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.model.time import TimeMention

_NEAR = 16
"""Characters between the noun and its day at most: what qualifies the noun makes it another contact."""
_DAYS = 3
"""How many days after the contact a lead may tell of it with a day of its own."""


def restate_days(told: Sequence[Telling]) -> tuple[Telling, ...]:
    """`told` with the day each contact is said to have taken place on, where the lead gave that of the news.

    Only the one contact of its kind told before, and only a day a little earlier: another day is another contact.
    """
    kept = list(told)
    for telling in told:
        if not _tells_day_alone(telling):
            continue
        before = [n for n, t in enumerate(kept) if t.order < telling.order and _is_news(t, telling)]
        if len(before) == 1 and _is_day_before(telling.times[0], kept[before[0]].times[0]):
            kept[before[0]] = replace(kept[before[0]], times=telling.times)
    return tuple(kept)


def _tells_day_alone(telling: Telling) -> bool:
    told = telling.status == "held" or (telling.untensed and telling.status == "planned")
    held = telling.voice == "occur" and told and not telling.background
    if not held or not telling.times or telling.segment != "body" or telling.next:
        return False
    gap = telling.times[0].citation.span.start - telling.citation.span.end
    return gap <= _NEAR and _get_day(telling.times[0]) is not None


def _is_news(telling: Telling, other: Telling) -> bool:
    same = telling.group == other.group and telling.status == "held" and not telling.background
    people = {p.actor for p in telling.participants}
    known = bool(people) and {p.actor for p in other.participants} <= people
    return same and known and telling.segment == "body" and bool(telling.times)


def _is_day_before(time: TimeMention, other: TimeMention) -> bool:
    one, two = _get_day(time), _get_day(other)
    return one is not None and two is not None and one[0] == two[0] and 0 < two[1] - one[1] <= _DAYS


def _get_day(time: TimeMention) -> tuple[int, int] | None:
    value = time.value
    return None if value.month is None or value.day is None or value.end is not None else (value.month, value.day)
