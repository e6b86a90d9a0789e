"""Days of contacts that were put off, and of stays told in the present: to come, or nobody knows."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

MONDAY = "Lundi 9 octobre 2023\n\n"


def tell(text: str) -> tuple[str, str | None]:
    """Status and date of the first event."""
    event = read(Page(source="test", text=text), load_packs(), load_knowledge()).events[0]
    return event.status, event.when.edtf if event.when else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "La rencontre que devaient avoir mardi à Lima le ministre chilien Luis Soto et son homologue péruvien Hugo "
            "Quispe a été renvoyée à une date ultérieure.",
            ("postponed", "2023-10-10"),
        ),
        (
            "Le président chilien Luis Soto a reporté la visite qu'il devait effectuer mercredi à Lima.",
            ("postponed", "2023-10-11"),
        ),
        ("Le président chilien Luis Soto a reporté samedi sa visite à Lima.", ("postponed", None)),
    ],
)
def test_what_was_put_off_was_for_a_day_to_come(text: str, wanted: tuple[str, str | None]) -> None:
    """A day of its own words; the day somebody put it off is not."""
    assert wanted == tell(MONDAY + text)


def test_a_stay_told_in_the_present_is_not_of_the_week_before() -> None:
    """« entame jeudi » of a report of Monday: the next Thursday, or unknown, never the last."""
    _, date = tell(MONDAY + "Le ministre chilien Luis Soto entame jeudi une visite officielle à Lima.")
    assert date != "2023-10-05"
