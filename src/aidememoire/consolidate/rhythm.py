"""How often a mechanism meets, and when it should meet next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from aidememoire.consolidate.days import Days, build_days

USUAL = (3, 6, 12, 24, 36, 48, 60)
"""Periods, in months, that sessions follow."""

MARGIN = 0.25
"""Share of a period by which sessions may come early or late and still follow it."""

FEWEST = 2
"""Intervals from which a period is seen: one shows nothing."""

_DURATION = re.compile(r"P(?:(?P<years>\d{1,2})Y)?(?:(?P<months>\d{1,3})M)?(?:(?P<weeks>\d{1,3})W)?")
_DAYS = 30.44


def read_period(duration: str | None) -> int | None:
    """Months of an ISO 8601 duration of years, months or weeks; None for any other."""
    found = _DURATION.fullmatch(duration or "")
    if found is None or duration == "P":
        return None
    months = int(found["years"] or 0) * 12 + int(found["months"] or 0)
    return months or (round(int(found["weeks"] or 0) * 7 / _DAYS) or None)


def find_period(sessions: Sequence[tuple[int, int | None]]) -> int | None:
    """Months between sessions, (day, number) each in order of time; None where they show no usual period.

    Numbers tell how many sessions lie between two that are known: 2019 (10th) and 2024 (15th) are five years of five.
    """
    gaps: list[float] = []
    intervals = 0
    for (day, number), (next_day, next_number) in pairwise(sessions):
        steps = next_number - number if number is not None and next_number is not None else 1
        if steps < 1 or next_day <= day:
            return None
        intervals += steps
        gaps.append((next_day - day) / _DAYS / steps)
    if intervals < FEWEST:
        return None
    for period in USUAL:
        if all(abs(gap - period) <= period * MARGIN for gap in gaps):
            return period
    return None


def find_due(last: Days, period: int) -> str | None:
    """The month (EDTF) `period` months after the last session; None where its month is not known."""
    if last.first is None or last.last is None or last.grain not in ("exact", "month"):
        return None
    day = date.fromordinal(last.last)
    months = day.year * 12 + day.month - 1 + period
    return f"{months // 12:04}-{months % 12 + 1:02}"


def has_passed(edtf: str | None, on: int | None) -> bool:
    """Whether the last day a date may stand for lies before the day `on`."""
    days = build_days(edtf)
    return on is not None and days is not None and days.last is not None and days.last < on
