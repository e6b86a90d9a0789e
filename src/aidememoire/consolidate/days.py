"""Dates made comparable: an EDTF value as the days it may stand for."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

KEPT = 20_000
"""Dates kept at hand as days: more than there are days in a relationship."""

SHORT = 15
"""A date of at most so many days (a day, a visit) is exact."""

MONTH = 31

_DATE = re.compile(r"^(?P<y>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<m>\d\d|XX))?(?:-(?P<d>\d\d|XX))?$")
_YEARLESS = re.compile(r"^XXXX-(?P<m>\d\d)(?:-(?P<d>\d\d|XX))?$")
_DOUBTS = {ord(c): None for c in "?~%"}
_PARTS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14), 33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12)}
"""EDTF codes of the seasons (northern) and quarters, as first and last month; month 14 is February of the next year."""

Stretch = tuple[int, int]
"""First and last day, as proleptic ordinals (`date.toordinal`), both included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The days a date may stand for.

    options   stretches, one of which is meant; empty for a yearless date
    yearless  first and last (month, day) of a date whose year is unknown, or None
    """

    options: tuple[Stretch, ...]
    yearless: tuple[tuple[int, int], tuple[int, int]] | None = None

    @property
    def grain(self) -> str:
        """exact (a day or a short stretch), month, coarse, or open (the day is known, its year is one of several)."""
        if self.yearless is not None or len(self.options) > 1:
            return "open"
        length = self.options[0][1] - self.options[0][0] + 1
        return "exact" if length <= SHORT else "month" if length <= MONTH else "coarse"

    @property
    def first(self) -> int | None:
        """The earliest day possible; None without a year."""
        return min((o[0] for o in self.options), default=None)

    @property
    def last(self) -> int | None:
        """The latest day possible; None without a year."""
        return max((o[1] for o in self.options), default=None)


@lru_cache(maxsize=KEPT)
def build_days(edtf: str | None) -> Days | None:
    """The days of an EDTF value; None where nothing is known or the form is not one we write."""
    if not edtf:
        return None
    text = edtf.translate(_DOUBTS)
    if text[:1] in ("[", "{"):
        stretches = [_build_stretch(part) for part in re.split(r"\s*,\s*", text.strip("[]{}"))]
        found = tuple(sorted({s for s in stretches if s is not None}))
        return Days(options=found) if found and len(found) == len(stretches) else None
    if text.startswith("XXXX-"):
        return _build_yearless(text)
    stretch = _build_stretch(text)
    return Days(options=(stretch,)) if stretch else None


def _build_stretch(text: str) -> Stretch | None:
    start, slash, end = text.partition("/")
    if not slash:
        return _build_simple(start)
    first, last = _build_simple(start), _build_simple(end)
    if first is None or last is None:
        return first or last if start in ("", "..") or end in ("", "..") else None
    return (first[0], last[1]) if first[0] <= last[1] else None


def _build_simple(text: str) -> Stretch | None:
    match = _DATE.match(text.partition("T")[0])
    if match is None:
        return None
    lowest, highest = int(match["y"].replace("X", "0")), int(match["y"].replace("X", "9"))
    if lowest < 1:
        return None
    if lowest != highest or match["m"] in (None, "XX"):
        return date(lowest, 1, 1).toordinal(), date(highest, 12, 31).toordinal()
    month = int(match["m"])
    if month in _PARTS:
        return _build_months(lowest, *_PARTS[month])
    if not 1 <= month <= 12:
        return None
    if match["d"] in (None, "XX"):
        return _build_months(lowest, month, month)
    day = int(match["d"])
    if not 1 <= day <= monthrange(lowest, month)[1]:
        return None
    exact = date(lowest, month, day).toordinal()
    return exact, exact


def _build_months(year: int, first: int, last: int) -> Stretch:
    end_year, end_month = (year, last) if last <= 12 else (year + 1, last - 12)
    end = date(end_year, end_month, monthrange(end_year, end_month)[1])
    return date(year, first, 1).toordinal(), end.toordinal()


def _build_yearless(text: str) -> Days | None:
    start, _, end = text.partition("/")
    first, last = _YEARLESS.match(start), _YEARLESS.match(end or start)
    if first is None or last is None:
        return None
    ends = []
    for match, blank in ((first, 1), (last, 31)):
        month, day = int(match["m"]), match["d"]
        if not 1 <= month <= 12:
            return None
        longest = monthrange(2000, month)[1]
        ends.append((month, min(blank, longest) if day in (None, "XX") else min(int(day), longest)))
    return Days(options=(), yearless=(ends[0], ends[1]))


def find_years(days: Days, years: range) -> tuple[Stretch, ...]:
    """The stretches of `days`, a yearless date placed in each of `years` (29 February becomes 28 in a common year)."""
    if days.yearless is None:
        return days.options
    (month, day), (end_month, end_day) = days.yearless
    found = []
    for year in years:
        first = date(year, month, min(day, monthrange(year, month)[1])).toordinal()
        end_year = year if (end_month, end_day) >= (month, day) else year + 1
        last = date(end_year, end_month, min(end_day, monthrange(end_year, end_month)[1])).toordinal()
        found.append((first, last))
    return tuple(found)


def measure_gap(left: Days, right: Days) -> int:
    """Days between the two where they lie closest; 0 when they share a day."""
    years = [date.fromordinal(d).year for days in (left, right) for o in days.options for d in o]
    known = range(max(1, min(years) - 1), min(9998, max(years) + 1) + 1) if years else range(2000, 2002)
    return min(max(0, a[0] - b[1], b[0] - a[1]) for a in find_years(left, known) for b in find_years(right, known))


def write_day(ordinal: int) -> str:
    """A day as ISO 8601."""
    return date.fromordinal(ordinal).isoformat()
