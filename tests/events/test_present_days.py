"""Weekdays beside a present tense, which newspapers use of today, of the days to come and at times of yesterday."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Publié le mardi 6 mai 2025\n\nEmmanuel Macron reçoit jeudi à l'Élysée le chancelier allemand.", None),
        (
            "Publié le mardi 6 mai 2025\n\nLe président français Emmanuel Macron reçoit mardi à Paris le chancelier "
            "allemand Friedrich Merz.",
            "2025-05-06",
        ),
        (
            "Publié le mardi 6 mai 2025\n\nLe président français Emmanuel Macron a reçu lundi à Paris le chancelier "
            "allemand Friedrich Merz.",
            "2025-05-05",
        ),
        (
            "Tuesday, 6 May 2025\n\nGreek Prime Minister Kyriakos Mitsotakis meets Cypriot President Nikos "
            "Christodoulides in Nicosia on Thursday.",
            None,
        ),
    ],
)
def test_a_weekday_of_no_tense_is_no_date(text: str, edtf: str | None) -> None:
    """The day of the page is today; before it or after it, nobody knows which."""
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge())
    assert [event.when.edtf if event.when else None for event in reading.events] == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf", "status"),
    [
        ("Tuesday, 6 May 2025\n\nGreek Prime Minister Ana Tomic visits Croatia on May 12.", "2025-05-12", "planned"),
        ("Tuesday, 6 May 2025\n\nGreek Prime Minister Ana Tomic visits Croatia on May 2.", "2025-05-02", "held"),
        ("Tuesday, 6 May 2025\n\nGreek Prime Minister Ana Tomic visited Croatia on May 12.", "2024-05-12", "held"),
        (
            "Publié le mardi 6 mai 2025\n\nLa Première ministre grecque Ana Tomic visite la Croatie le 12 mai.",
            "2025-05-12",
            "planned",
        ),
        (
            "Publié le mardi 6 mai 2025\n\nLa Première ministre grecque Ana Tomic se rend en Croatie ce lundi 12 mai.",
            "2025-05-12",
            "planned",
        ),
        (
            "Publié le mardi 6 mai 2025\n\nLa Première ministre grecque Ana Tomic est reçue lundi 12 mai à Zagreb par "
            "le président croate, Ivo Babic.",
            "2025-05-12",
            "planned",
        ),
        (
            "Publié le mardi 6 mai 2025\n\nLa Première ministre grecque Ana Tomic se rend en Croatie ce jeudi 1er mai.",
            "2025-05-01",
            "held",
        ),
    ],
)
def test_a_day_of_no_tense_after_the_page_is_to_come(text: str, edtf: str, status: str) -> None:
    """A present beside a day of the month leans to neither side: the nearest such day is meant."""
    (event,) = read(Page(source="test", text=text), load_packs(), load_knowledge()).events
    assert (event.when.edtf if event.when else None, event.status) == (edtf, status)
