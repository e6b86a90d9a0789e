"""A bare office takes the side that is left over, unless that side may be somebody else's or is only a place."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_state(text: str, name: str) -> str | None:
    cast = read(Page(source="r.txt", text=text), load_packs(), load_knowledge()).cast
    return next(a.state for a in cast.actors if a.name == name)


@pytest.mark.parametrize(
    "text",
    (
        "Nadir Belhocine, ministre des Affaires étrangères, s'est entretenu lundi à Kazan (Russie) avec son homologue "
        "mauritanien, Sidi Ould Brahim, en marge du forum Afrique-Russie. Les deux ministres ont parlé de pêche.",
        "Belhocine reçoit l'intendant du palais libyen\n\nLe ministre des Affaires étrangères, Nadir Belhocine, a reçu "
        "lundi l'intendant du palais de Libye, Tarek Baouri. Il a reçu aussi son homologue suédois, Torbjörn Billgren.",
    ),
)
def test_it_stays_unknown(text: str) -> None:
    """Neither a state in brackets nor that of a person in no known office is the minister's."""
    assert find_state(text, "Nadir Belhocine") is None
