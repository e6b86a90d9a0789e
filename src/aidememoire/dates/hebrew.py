"""The Hebrew calendar: a day of it as a Gregorian day. Pure."""

from __future__ import annotations

from datetime import date

_EPOCH = -1373427
"""Day number (proleptic Gregorian ordinal) of the day before the first of Tishri of year 1, less one."""


def find_hebrew_day(year: int, month: int, day: int) -> date:
    """A day of the Hebrew calendar; months from Nisan (1) to Adar (12, the last before Nisan in a leap year: 13)."""
    ordinal = _count_hebrew(year)
    order = [7, 8, 9, 10, 11, 12, *([13] if _is_hebrew_leap(year) else []), 1, 2, 3, 4, 5, 6]
    wanted = 13 if month == 12 and _is_hebrew_leap(year) else month
    for other in order[: order.index(wanted)]:
        ordinal += _get_hebrew_month(year, other)
    return date.fromordinal(ordinal + day - 1)


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
    return _EPOCH + here + delay


def _get_hebrew_month(year: int, month: int) -> int:
    length = _count_hebrew(year + 1) - _count_hebrew(year)
    if month == 8:
        return 30 if length % 10 == 5 else 29
    if month == 9:
        return 29 if length % 10 == 3 else 30
    if month == 12:
        return 30 if _is_hebrew_leap(year) else 29
    return 29 if month in (2, 4, 6, 10, 13) else 30
