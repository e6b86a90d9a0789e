"""Days that a text gives by the Islamic calendar."""

from __future__ import annotations

from aidememoire.dates.moons import find_islamic_day
from aidememoire.model.time import TimeValue

_YEARS = range(1300, 1501)


def build_hijri(year: int, month: int, day: int) -> TimeValue | None:
    """The day of the Umm al-Qura calendar; None where it has none.

    It dates nothing of itself: where the moon is sighted the same words may mean the day before or after, and a page
    that prints them prints the other calendar's day beside them.
    """
    if year not in _YEARS or not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    found = find_islamic_day(year, month, day)
    return TimeValue(year=found.year, month=found.month, day=found.day, bearing="beside")
