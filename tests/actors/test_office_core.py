"""What of an office somebody's counterpart holds too."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@pytest.mark.parametrize(
    ("text", "language", "printed"),
    [
        (
            "Le ministre des Affaires étrangères, de l'Intégration et des Lettons de l'extérieur, Arvis Kalnozols, a "
            "reçu son homologue chilien, Matías Ortuzar.",
            "fr",
            "ministre des Affaires étrangères",
        ),
        (
            "Le président du Conseil militaire de transition letton, Arvis Kalnozols, a reçu son homologue chilien, "
            "Matías Ortuzar.",
            "fr",
            "président",
        ),
        (
            "Le ministre de l'Économie et des Finances, Arvis Kalnozols, a reçu son homologue chilien, Matías Ortuzar.",
            "fr",
            "ministre de l'Économie et des Finances",
        ),
        (
            "Latvia's Deputy Prime Minister and Defence Minister Arvis Kalnozols met his Chilean counterpart Matías "
            "Ortuzar in Riga.",
            "en",
            "Defence Minister",
        ),
        (
            "Prime Minister and Minister of Foreign Affairs of Latvia Arvis Kalnozols met his Chilean counterpart "
            "Matías Ortuzar in Riga.",
            "en",
            "Chilean counterpart",
        ),
    ],
)
def test_counterpart_holds_what_is_shared(text: str, language: str, printed: str) -> None:
    """Further fields and further offices of the one are not the other's; which of two is meant may stay open."""
    reading = read(Page(source="t", text=text), load_packs(), load_knowledge(), language=language)
    found = next(a for a in reading.cast.actors if a.name and "Ortuzar" in a.name)
    assert found.office is not None
    assert found.office.printed == printed
    assert found.state == "CL"
