"""Dates made comparable."""

from __future__ import annotations

import pytest

from aidememoire.consolidate.days import build_days, measure_gap, write_day


def get_ends(edtf: str) -> tuple[str, str] | None:
    days = build_days(edtf)
    if days is None or days.first is None or days.last is None:
        return None
    return write_day(days.first), write_day(days.last)


@pytest.mark.parametrize(
    ("edtf", "first", "last", "grain"),
    [
        ("2024-05-14", "2024-05-14", "2024-05-14", "exact"),
        ("2024-04-04/2024-04-05", "2024-04-04", "2024-04-05", "exact"),
        ("2024-02", "2024-02-01", "2024-02-29", "month"),
        ("2024-02~", "2024-02-01", "2024-02-29", "month"),
        ("2024", "2024-01-01", "2024-12-31", "coarse"),
        ("201X", "2010-01-01", "2019-12-31", "coarse"),
        ("2024-21", "2024-03-01", "2024-05-31", "coarse"),
        ("2024-24", "2024-12-01", "2025-02-28", "coarse"),
        ("2024-33", "2024-01-01", "2024-03-31", "coarse"),
        ("[2013-03-25,2019-03-25]", "2013-03-25", "2019-03-25", "open"),
        ("2024-10-31/2024-11", "2024-10-31", "2024-11-30", "month"),
    ],
)
def test_dates_cover_their_days(edtf: str, first: str, last: str, grain: str) -> None:
    """Each form of date we write covers the days it may stand for."""
    days = build_days(edtf)
    assert days is not None
    assert (get_ends(edtf), days.grain) == ((first, last), grain)


@pytest.mark.parametrize(
    "edtf", [None, "", "2024-13", "2024-02-30", "yesterday", "XXXX-13-01", "[2024,soon]", "2024/2020"]
)
def test_what_is_no_date_gives_none(edtf: str | None) -> None:
    """A form we do not write is unknown, never guessed."""
    assert build_days(edtf) is None


@pytest.mark.parametrize(
    ("left", "right", "gap"),
    [
        ("2024-05-14", "2024-05-14", 0),
        ("2024-05-14", "2024-05-16", 2),
        ("2024-05", "2024-05-16", 0),
        ("2024-04-04/2024-04-05", "2024-04-07", 2),
        ("XXXX-05-21", "2024-05-21", 0),
        ("XXXX-05-21", "2024-05-23", 2),
        ("XXXX-12-30/XXXX-01-02", "2024-01-01", 0),
        ("XXXX-05-21", "XXXX-05-20", 1),
        ("XXXX-02-29", "2023-02-28", 0),
        ("[2013-03-25,2024-03-25]", "2024-03-25", 0),
        ("[2013-03-25,2019-03-25]", "2018", 84),
    ],
)
def test_gap_is_the_least_possible(left: str, right: str, gap: int) -> None:
    """The gap between two dates is that of the nearest days they may stand for, either way round."""
    one, other = build_days(left), build_days(right)
    assert one and other
    assert (measure_gap(one, other), measure_gap(other, one)) == (gap, gap)


@pytest.mark.parametrize("value", ["%", "?~", "[", "{", "[]", "[,]", "/", "..", "XXXX-", "0000-00-00", "99999"])
def test_signs_alone_are_no_date(value: str) -> None:
    """Marks of doubt, brackets and points without a date mean nothing, and break nothing."""
    assert build_days(value) is None
