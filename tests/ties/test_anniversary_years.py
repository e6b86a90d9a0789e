"""Anniversaries whose year is counted from the report's own, and two in one sentence."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS, KNOWLEDGE = load_packs(), load_knowledge()


def find_marks(text: str) -> list[tuple[str, int, int | None]]:
    """Subject, number and year of each anniversary."""
    reading = read(Page(source="x", text=text), PACKS, KNOWLEDGE)
    return [(m.of, m.ordinal, m.year) for m in reading.ties.anniversaries]


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, 5 avril 2023 (ANP) -- La ministre péruvienne Rosa Quispe a reçu mercredi le ministre grec Nikos Marou. "
        "L'année prochaine marquera le 60e anniversaire des relations diplomatiques entre le Pérou et la Grèce.",
        "LIMA, April 5, 2023 (ANP) - Peruvian Minister Rosa Quispe received Greek Minister Nikos Marou on Wednesday. "
        "Next year Peru and Greece will celebrate the 60th anniversary of their ties.",
    ],
)
def test_next_year_is_the_one_after_the_report(text: str) -> None:
    """The year of the report plus one, never the report's."""
    assert find_marks(text) == [("diplomatic relations", 60, 2024)]


def test_last_year_is_the_one_before() -> None:
    """« Last year the two countries celebrated »."""
    text = (
        "LIMA, April 5, 2023 (ANP) - Peruvian Minister Rosa Quispe received Greek Minister Nikos Marou on Wednesday. "
        "Last year the two countries celebrated the 50th anniversary of their diplomatic relations."
    )
    assert find_marks(text) == [("diplomatic relations", 50, 2022)]


def test_a_year_told_beside_the_next_is_not_the_anniversary_s() -> None:
    """« L'année prochaine …, a-t-il dit le 5 avril 2023 »: nothing is asserted of 2023."""
    text = (
        "La ministre péruvienne Rosa Quispe a reçu le ministre grec Nikos Marou. L'année prochaine marquera le 60e "
        "anniversaire des relations diplomatiques, a-t-elle dit le 5 avril 2023."
    )
    assert [year for _, _, year in find_marks(text)] in ([None], [2024])


@pytest.mark.parametrize(
    "text",
    [
        "La ministre péruvienne Rosa Quispe a reçu le ministre grec Nikos Marou. Ils préparent le 50e anniversaire des "
        "relations diplomatiques et le 10e anniversaire du partenariat stratégique.",
        "Peruvian Minister Rosa Quispe received Greek Minister Nikos Marou. They prepare the 50th anniversary of "
        "diplomatic relations and the 10th anniversary of the strategic partnership.",
    ],
)
def test_two_anniversaries_of_one_sentence(text: str) -> None:
    """Each has its own number."""
    assert find_marks(text) == [("diplomatic relations", 50, None), ("strategic partnership", 10, None)]
