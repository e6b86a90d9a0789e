"""What is put off, what was before, and which day is whose: whole English reports, written for these tests."""

from __future__ import annotations

import pytest
from languages.en.telling import read_en


def tell_days(text: str) -> list[tuple[str, str, bool, str | None]]:
    """Kind, status, background and day of each contact."""
    return [(e.kind, e.status, e.background, e.when.edtf if e.when else None) for e in read_en(text).events]


@pytest.mark.parametrize(
    ("text", "told"),
    (
        (
            "Latvian Culture Minister Arvis Kalnozols has postponed his visit to Peru.",
            ("visit", "postponed"),
        ),
        (
            "Latvia and Peru have agreed to postpone Latvian President Arvis Kalnozols's state visit to Peru, which "
            "was scheduled to take place later this month.",
            ("visit", "postponed"),
        ),
        (
            "Peru has cancelled a planned visit by Latvian Foreign Minister Arvis Kalnozols to Lima.",
            ("visit", "cancelled"),
        ),
    ),
)
def test_what_is_put_off(text: str, told: tuple[str, str]) -> None:
    assert told in [day[:2] for day in tell_days(text)]


def test_the_day_before_a_purpose_is_of_the_first_verb() -> None:
    text = (
        "LIMA, April 16, 2025: Latvian Foreign Secretary Arvis Kalnozols arrived in Peru on Wednesday to hold the "
        "political consultations on Thursday after a gap of 15 years."
    )
    days = tell_days(text)
    assert ("visit", "held", False, "2025-04-16") in days
    assert ("dialogue", "planned", False, "2025-04-17") in days


def test_what_was_previously_is_background() -> None:
    text = (
        "Latvia and Peru held political consultations in Riga on February 27, 2024. Previously, on November 1, 2022, "
        "Latvia and Peru held political consultations in Lima."
    )
    days = tell_days(text)
    assert ("dialogue", "held", False, "2024-02-27") in days
    assert all(background for _, _, background, day in days if day == "2022-11-01")


@pytest.mark.parametrize(
    ("text", "day"),
    (
        ("06/03/2019 21:39\n\nLatvian President Arvis Kalnozols met Peruvian President Hugo Tineo.", "2019-03"),
        ("06/03/2019 9:39 PM\n\nLatvian President Arvis Kalnozols met Peruvian President Hugo Tineo.", "2019-06"),
        (
            "RIGA, May 20, 2023 - Latvian President Arvis Kalnozols met Peruvian President Hugo Tineo ahead of the "
            "third forum to take place on Monday May 22.",
            None,
        ),
    ),
)
def test_days_of_the_page_and_of_other_things(text: str, day: str | None) -> None:
    assert [d[3] for d in tell_days(text)] == [day]


def test_an_exchange_of_notes_is_signed() -> None:
    text = (
        "Finance Minister of Peru Hugo Tineo and Latvian Ambassador Arvis Kalnozols signed an exchange of notes on "
        "May 3, 2023."
    )
    assert tell_days(text) == [("signing", "held", False, "2023-05-03")]


@pytest.mark.parametrize(
    ("text", "days"),
    (
        (
            "Latvian Foreign Minister Arvis Kalnozols arrived in Lima on 3 June 2024 on a two-day official visit.",
            "2024-06-03/2024-06-04",
        ),
        (
            "Latvian Foreign Minister Arvis Kalnozols arrived in Lima on Monday, 3 June 2024, for a six-day visit.",
            "2024-06-03/2024-06-08",
        ),
        ("Latvian Foreign Minister Arvis Kalnozols visited Lima on 3 June 2024 for a three-day fair.", "2024-06-03"),
    ),
)
def test_a_visit_lasts_as_long_as_it_is_said_to(text: str, days: str) -> None:
    assert ("visit", "held", False, days) in tell_days(text)


def test_a_verb_is_no_day_of_the_week() -> None:
    text = "Latvia and Peru agreed to reopen the mixed commission, which last sat in 2019. They met on Sat, May 4."
    assert [t.citation.quote for t in read_en(text).times] == ["2019", "Sat, May 4"]
