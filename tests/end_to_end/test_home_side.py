"""The state of officials a French report names by their bare office: mastheads, datelines, the other side's own."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_states(text: str) -> dict[str, str | None]:
    """The state of every participant, by name, else by office."""
    encoded = encode_reading(read(Page(source="text", text=text), load_packs(), load_knowledge()))
    return {p["name"] or p["office"]: p["state"] for e in encoded["events"] for p in e["participants"]}


HOME = [
    (
        "RÉPUBLIQUE DU BÉNIN – PRÉSIDENCE DE LA RÉPUBLIQUE\n\nAudience au palais\n\nLe Président de la République a "
        "reçu le jeudi 6 février 2025 l'ambassadeur d'Inde, Mohan Pillai.",
        ("Président de la République", "BJ"),
    ),
    (
        "Téhéran – Lundi 27 mai 2024, Karim Al-Saidi, ministre des Affaires étrangères du Koweït, s'est entretenu avec "
        "Javad Ranjbar, ministre des Affaires étrangères par intérim. L'Iran et le Koweït sont voisins.",
        ("Javad Ranjbar", "IR"),
    ),
    (
        "LIMA – La présidente du Conseil des ministres, Teresa Quispe, a reçu mardi le ministre japonais du Commerce, "
        "Ken Morita, et l'ambassadeur d'Allemagne, Kurt Vogel.",
        ("Teresa Quispe", "PE"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), HOME)
def test_bare_office_is_of_the_home_side(text: str, expected: tuple[str, str]) -> None:
    assert find_states(text).get(expected[0]) == expected[1]


UNKNOWN = [
    (
        "Le ministre de la Santé, Marc Dubois, a rencontré mardi 14 mai 2024 à Rabat son homologue marocain, Karim "
        "Benjelloun.",
        "Marc Dubois",
    ),
]


@pytest.mark.parametrize(("text", "name"), UNKNOWN)
def test_bare_office_beside_another_side_stays_unknown(text: str, name: str) -> None:
    assert find_states(text)[name] is None
