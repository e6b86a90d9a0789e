"""Feasts against days that calendars print."""

from __future__ import annotations

import pytest

from aidememoire.dates.feasts import find_feast
from aidememoire.reading.when import find_times_in


@pytest.mark.parametrize(
    ("code", "year", "day"),
    [
        ("easter+0", 2024, "2024-03-31"),
        ("easter+0", 2038, "2038-04-25"),
        ("easter+1", 2025, "2025-04-21"),
        ("orthodox+0", 2024, "2024-05-05"),
        ("orthodox+0", 2025, "2025-04-20"),
        ("hebrew:7-1", 2023, "2023-09-16"),
        ("hebrew:1-15", 2024, "2024-04-23"),
        ("hebrew:12-14", 2024, "2024-03-24"),
        ("islamic:10-1", 2018, "2018-06-15"),
        ("nth:11-4-3", 2024, "2024-11-28"),
        ("nth:5--1-0", 2024, "2024-05-27"),
        ("fixed:12-25", 2024, "2024-12-25"),
    ],
)
def test_a_feast_has_its_day(code: str, year: int, day: str) -> None:
    """Known days of each sort of feast."""
    found = find_feast(code, year)
    assert found is not None and found.isoformat() == day


def test_an_unknown_code_and_a_year_without_the_feast() -> None:
    """Nothing rather than an error."""
    assert find_feast("lunar:1-1", 2024) is None


@pytest.mark.parametrize(
    ("text", "direction", "day"),
    [
        ("They meet after Easter Monday.", "future", "2024-04-01"),
        ("They met on Easter Monday.", "past", "2023-04-10"),
        ("They meet the last Friday of May 2024.", "future", "2024-05-31"),
        ("They meet on the first Tuesday of next month.", "future", "2024-03-05"),
        ("The talks resume three Fridays from now.", "future", "2024-03-01"),
        ("It happened two Thursdays ago.", "past", "2024-02-01"),
        ("They met on Sunday, 4 February.", "future", "2024-02-04"),
    ],
)
def test_english_days_counted(text: str, direction: str, day: str) -> None:
    """Read from 14 February 2024, a Wednesday."""
    days = [t.start_day for t in find_times_in(text, "en", "2024-02-14", direction) if t.start_day]
    assert [d.isoformat() for d in days] == [day]
