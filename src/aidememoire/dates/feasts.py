"""Feasts by rule: fixed days, nth weekdays, those that follow Easter, and those of the Hebrew and the Islamic calendar.

A feast is written by how it is found in a year:
  fixed:12-25        that day
  nth:11-4-3+1       the fourth (4) Thursday (3) of November (11), one day later; -1 is the last
  easter+1           days after Easter Sunday; `orthodox+1` after that of the Eastern churches
  hebrew:7-10        the tenth of Tishri, months counted from Nisan; the Islamic `islamic:10-1` is the first of Shawwal
Islamic days are those of the arithmetical calendar: where the moon is sighted they may be a day off.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

_CODE = re.compile(
    r"(?:fixed:(?P<m>\d+)-(?P<d>\d+)|nth:(?P<nm>\d+)-(?P<n>-?\d)-(?P<w>\d)"
    r"|(?P<moved>easter|orthodox)|(?P<calendar>hebrew|islamic):(?P<cm>\d+)-(?P<cd>\d+))(?P<shift>[+-]\d+)?"
)
_HEBREW_EPOCH = -1373427
"""Day number (proleptic Gregorian ordinal) of the day before the first of Tishri of year 1, less one."""
_ISLAMIC_EPOCH = 227015
"""Ordinal of the first day of the Islamic era (16 July 622, Julian)."""


def find_feast(code: str, year: int) -> date | None:
    """The day of the feast in a Gregorian year, its first where there are two; None where it has none."""
    match = _CODE.fullmatch(code)
    if match is None:
        return None
    shift = timedelta(days=int(match["shift"] or 0))
    if match["m"]:
        return date(year, int(match["m"]), int(match["d"])) + shift
    if match["nm"]:
        return _find_nth(year, int(match["nm"]), int(match["n"]), int(match["w"])) + shift
    if match["moved"]:
        return (find_easter(year) if match["moved"] == "easter" else find_orthodox_easter(year)) + shift
    month, day = int(match["cm"]), int(match["cd"])
    if match["calendar"] == "hebrew":
        found = [find_hebrew_day(year + add, month, day) + shift for add in (3760, 3761)]
    else:
        first = (year - 622) * 33 // 32
        found = [find_islamic_day(y, month, day) + shift for y in range(max(first - 1, 1), first + 3)]
    return next((d for d in sorted(found) if d.year == year), None)


def find_easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def find_orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches, as a Gregorian day (Meeus)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def find_hebrew_day(year: int, month: int, day: int) -> date:
    """A day of the Hebrew calendar; months from Nisan (1) to Adar (12, the last before Nisan in a leap year: 13)."""
    ordinal = _count_hebrew(year)
    order = [7, 8, 9, 10, 11, 12, *([13] if _is_hebrew_leap(year) else []), 1, 2, 3, 4, 5, 6]
    wanted = 13 if month == 12 and _is_hebrew_leap(year) else month
    for other in order[: order.index(wanted)]:
        ordinal += _get_hebrew_month(year, other)
    return date.fromordinal(ordinal + day - 1)


def find_islamic_day(year: int, month: int, day: int) -> date:
    """A day of the arithmetical Islamic calendar."""
    before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
    return date.fromordinal(_ISLAMIC_EPOCH + before + day - 1)


def _find_nth(year: int, month: int, nth: int, weekday: int) -> date:
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _is_hebrew_leap(year: int) -> bool:
    return (7 * year + 1) % 19 < 7


def _count_hebrew(year: int) -> int:
    """Ordinal of the first of Tishri."""

    def elapsed(y: int) -> int:
        months = (235 * y - 234) // 19
        parts = 12084 + 13753 * months
        days = 29 * months + parts // 25920
        return days + (3 * (days + 1) % 7 < 3)

    before, here, after = elapsed(year - 1), elapsed(year), elapsed(year + 1)
    delay = 2 if after - here == 356 else 1 if here - before == 382 else 0
    return _HEBREW_EPOCH + here + delay


def _get_hebrew_month(year: int, month: int) -> int:
    length = _count_hebrew(year + 1) - _count_hebrew(year)
    if month == 8:
        return 30 if length % 10 == 5 else 29
    if month == 9:
        return 29 if length % 10 == 3 else 30
    if month == 12:
        return 30 if _is_hebrew_leap(year) else 29
    return 29 if month in (2, 4, 6, 10, 13) else 30
