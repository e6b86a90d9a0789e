"""Sides that only an adjective, a couple or the headline names; chairs named in later sentences."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_CASES = (
    (
        "Les travaux du comité mixte des frontières kényo-tanzanien se sont achevés vendredi 15 mars 2024 à Arusha.\n"
        "Conduite par la ministre de l'Intérieur, Alice Odhiambo, la délégation kényane a remis ses cartes. "
        "Le ministre tanzanien de l'Intérieur, Salim Mushi, a promis une réponse.",
        {("Alice Odhiambo", "KE"), ("Salim Mushi", "TZ")},
    ),
    (
        "Maroc-Sénégal : la grande commission mixte clôt ses travaux à Dakar\n\n"
        "La 15e session de la grande commission mixte a clos ses travaux jeudi 16 mai 2024 à Dakar. "
        "Le ministre des Affaires étrangères, Karim Benali, conduisait la délégation marocaine, tandis que la "
        "délégation sénégalaise était dirigée par la ministre de l'Intégration africaine, Awa Ndiaye.",
        {("Karim Benali", "MA"), ("Awa Ndiaye", "SN")},
    ),
    ("Le 20e sommet UE-Canada s'est tenu vendredi 24 novembre 2023 à Saint-Jean.", {("UE", "EU"), (None, "CA")}),
)


@pytest.mark.parametrize(("text", "expected"), _CASES)
def test_session_has_its_sides(text: str, expected: set[tuple[str | None, str]]) -> None:
    """The session is held by these people or states, and by nobody else."""
    reading = read(Page(source="note", text=text), load_packs(), load_knowledge())
    session = next(e for e in reading.events if e.kind in ("dialogue", "conference"))
    actors = [reading.cast.actors[p.actor] for p in session.participants]
    assert session.status == "held"
    assert {(a.name, a.state) for a in actors} == expected
