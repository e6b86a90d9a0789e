"""A contact whose own words tell no day takes the one day of the first paragraph."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

HEAD = "Le cuivre au menu à Dakar\n\nMis à jour le vendredi 17 septembre 2021\n\n"
TAIL = "\n\nAwa Diarra Sène, ministre sénégalaise, a reçu le ministre suédois des Mines, Nils Ekdahl, et sa délégation."


def date_first(text: str) -> str | None:
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge(), language="fr")
    when = reading.events[0].when
    return when.edtf if when is not None else None


@pytest.mark.parametrize(
    ("lead", "edtf"),
    [
        ("Mercredi, la ministre sénégalaise des Mines, Awa Diarra Sène, parlait cuivre au Plateau.", "2021-09-15"),
        ("La ministre sénégalaise des Mines, Awa Diarra Sène, parlait cuivre mercredi et charbon jeudi.", "2021-09"),
        ("Mercredi, la salle du Plateau était comble.", "2021-09"),
    ],
)
def test_the_one_day_of_the_lead(lead: str, edtf: str) -> None:
    """One day is taken, of two days none, nor the day of a paragraph without anybody of the contact."""
    assert date_first(HEAD + lead + TAIL) == edtf


@pytest.mark.parametrize(
    "text",
    [
        "26 April 2019\n\nAfter the attacks that struck Peru on Easter Sunday, President Eleni Marou of Greece has "
        "telephoned Peruvian President Hugo Tineo.",
        "26 avril 2019\n\nÀ la suite des attaques qui ont frappé Lima lundi 22 avril, la présidente grecque, "
        "Eleni Marou, a téléphoné au président péruvien Hugo Tineo.",
    ],
)
def test_the_day_of_what_came_before_is_not_that_of_the_call(text: str) -> None:
    """An attack's day, told in a clause of its own, dates nothing else."""
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge())
    when = reading.events[0].when
    assert when is None or when.edtf in (None, "2019-04")
