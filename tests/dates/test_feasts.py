"""Feasts against days that calendars print."""

from __future__ import annotations

import pytest

from aidememoire.dates.feasts import find_feast, find_feasts
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
        ("islamic:12-10", 2018, "2018-08-21"),
        ("islamic:10-1", 2024, "2024-04-10"),
        ("hebrew:2-5=-1@4", 2024, "2024-05-13"),
        ("fixed:4-27=-1@6", 2014, "2014-04-26"),
        ("vietnam:1-1", 2024, "2024-02-10"),
        ("vietnam:1-1", 2007, "2007-02-17"),
        ("china:1-1", 2007, "2007-02-18"),
        ("vietnam:1-1", 1985, "1985-01-21"),
        ("china:1-1", 1985, "1985-02-20"),
        ("china:8-15", 2020, "2020-10-01"),
        ("china:1-1", 2033, "2033-01-31"),
        ("hindu:7-30@sunset", 2020, "2020-11-14"),
        ("hindu:7-30@sunset", 2023, "2023-11-12"),
        ("hindu:12-15@afternoon+1", 2024, "2024-03-25"),
        ("solar:10", 2018, "2018-01-14"),
        ("nowruz", 2024, "2024-03-20"),
        ("nowruz", 2023, "2023-03-21"),
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
    """Nothing rather than an error; a feast of a short year may begin twice in a long one."""
    assert find_feasts("islamic:10-1..islamic:10-3", 2000)[0][0].isoformat() == "2000-01-08"
    assert [lo.isoformat() for lo, _ in find_feasts("islamic:10-1", 2000)] == ["2000-01-08", "2000-12-27"]
    assert find_feasts("islamic:9-1..islamic:10-1-1", 2024)[0][1].isoformat() == "2024-04-09"
    assert find_feasts("hebrew:9-25-1..hebrew:9-25+7", 2024)[0][1].isoformat() == "2025-01-02"
    assert find_feasts("hindu:10-7@sunrise", 2015) == ()
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
        ("They meet on Tuesday of next week.", "past", "2024-02-20"),
        ("The border closed this winter.", "past", "2023-12-01"),
    ],
)
def test_english_days_counted(text: str, direction: str, day: str) -> None:
    """Read from 14 February 2024, a Wednesday."""
    days = [t.start_day for t in find_times_in(text, "en", "2024-02-14", direction) if t.start_day]
    assert [d.isoformat() for d in days] == [day]


@pytest.mark.parametrize(
    ("language", "text", "edtf"),
    [
        ("fr", "Ils se sont vus pendant le Ramadan 2024.", "2024-03-11/2024-04-09"),
        ("fr", "Ils se sont vus le jour de l'Aïd el-Fitr 2024.", "2024-04-10/2024-04-12"),
        ("vi", "Hai bên gặp nhau trong dịp Tết Nguyên đán 2024.", "2024-02-10/2024-02-12"),
        ("en", "They met on Orthodox Easter 2024.", "2024-05-05"),
    ],
)
def test_feasts_of_several_days_are_intervals(language: str, text: str, edtf: str) -> None:
    """A day within a feast is not made its first day."""
    assert [t.edtf for t in find_times_in(text, language)] == [edtf]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "LISBON, 20 April 2024 - The President of Portugal met the President of Latvia after Easter."),
        ("fr", "LISBONNE, 20 avril 2024 - Le président portugais rencontrera le président letton après l'Aïd el-Adha."),
    ],
)
def test_what_happens_around_a_feast_is_not_dated_by_it(language: str, text: str) -> None:
    """« after Easter » dates nothing."""
    from aidememoire.languages import load_packs
    from aidememoire.model.knowledge import Knowledge
    from aidememoire.model.report import Page
    from aidememoire.reading.read import read

    times = read(Page(source="text", text=text), load_packs(), Knowledge.empty()).times
    bearings = [t.value.bearing for t in times if t.value.feast]
    assert bearings == ["beside"]
