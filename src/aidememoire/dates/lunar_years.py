"""Years of the lunar calendar by their names: sixty of stem and branch, twelve of animals, over and over."""

from __future__ import annotations

from datetime import date

STEMS, BRANCHES = 10, 12
_FIRST = 4
"""A year whose number leaves this when divided by ten, or by twelve, is of the first stem, or branch (1984, 2044)."""
_EARLIEST, _LATEST = 1975, 2060


def find_lunar_years(branch: int, stem: int | None = None) -> tuple[int, ...]:
    """Years of the common calendar in which such a lunar year begins; none for a pair that does not occur.

    branch, stem  counted from 0 (rat, giáp); a year without its stem comes again after twelve years
    """
    years = range(_EARLIEST, _LATEST)
    alike = [y for y in years if (y - _FIRST) % BRANCHES == branch]
    return tuple(y for y in alike if stem is None or (y - _FIRST) % STEMS == stem)


def build_span(year: int, *, feast: bool) -> tuple[date, date]:
    """First and last day on which people speak of a lunar year as theirs; of its `feast`, the months around."""
    if feast:
        return date(year - 1, 12, 1), date(year, 3, 31)
    return date(year, 1, 21), date(year + 1, 2, 20)
