"""A contact told by what one official told another, face to face."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
HOST = "la ministre ghanéenne de la Pêche, Ama Boateng"
ENVOY = "l'ambassadeur du Chili, Luis Neira"


def find_kinds(text: str) -> list[str]:
    """The kind of each event."""
    page = Page(source="spoken", text=text[0].upper() + text[1:])
    return [e.kind for e in read(page, PACKS, Knowledge.empty(), language="fr").events]


@pytest.mark.parametrize(
    "text",
    [
        f"{ENVOY}, a fait part mardi à {HOST}, de l'intérêt de son pays pour le thon.",
        f"{HOST}, a remercié mardi {ENVOY}, pour le don de filets.",
        f"{HOST}, a exprimé mardi à son hôte, le ministre chilien Luis Neira, la solidarité du Ghana.",
        f"{HOST}, a assuré mardi {ENVOY}, que les licences seront prêtes.",
        f"{HOST}, a exposé mardi à Accra au ministre chilien Luis Neira, les besoins des pêcheurs.",
    ],
)
def test_who_tells_an_official_of_another_state_meets_them(text: str) -> None:
    """An envoy, or one who is in the other's state, speaks face to face."""
    assert find_kinds(text) == ["meeting"]


@pytest.mark.parametrize(
    "text",
    [
        f"{HOST}, a demandé mardi au ministre chilien Luis Neira de libérer les marins.",
        f"{ENVOY}, a fait part dans une interview à {HOST}, de ses regrets.",
        f"« {ENVOY}, a fait part à {HOST}, de ses regrets », a dit un témoin.",
        f"{HOST}, a remercié mardi le ministre ghanéen Luis Neira pour son aide.",
        f"{ENVOY}, a félicité {HOST}, pour la victoire de son équipe.",
    ],
)
def test_words_from_afar_are_no_meeting(text: str) -> None:
    """Words to one who is elsewhere, in an interview, quoted, at home or on sport tell no contact."""
    assert "meeting" not in find_kinds(text)
