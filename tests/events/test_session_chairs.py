"""A session told of two sides without names takes its chairs from the next sentence that tells who presided or led."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

SESSIONS = [
    (
        "TUNIS - La 3e session des consultations politiques tuniso-croates s'est tenue jeudi 11 mai à Tunis. Elle a "
        "été coprésidée, du côté tunisien, par le secrétaire d'Etat Ali Ferjani et, du côté croate, par la secrétaire "
        "d'Etat Ana Horvat.",
        {("Ali Ferjani", "TN"), ("Ana Horvat", "HR")},
    ),
    (
        "BAGDAD - La deuxième réunion du Comité mixte irako-français a eu lieu mardi 16 mai à Bagdad. Les deux chefs "
        "de délégation, le ministre irakien Hassan Jabr et la ministre française Marie Vasseur, se sont félicités des "
        "progrès accomplis.",
        {("Hassan Jabr", "IQ"), ("Marie Vasseur", "FR")},
    ),
    (
        "BAMAKO - La 11e session de la grande commission mixte Mali-Algérie débutera le 22 mai à Bamako. Elle sera "
        "coprésidée par le ministre malien Issa Diarra et son homologue algérien Karim Benyahia.",
        {("Issa Diarra", "ML"), ("Karim Benyahia", "DZ")},
    ),
    (
        "NOUAKCHOTT - La Ve session de la Grande commission mixte mauritano-malienne s'est achevée mercredi 17 mai par "
        "la signature de quatre accords. Les documents ont été paraphés par le ministre mauritanien Sidi Ould Ahmed et "
        "son homologue malien Issa Diarra.",
        {("Sidi Ould Ahmed", "MR"), ("Issa Diarra", "ML")},
    ),
]
OTHERS = (
    "TUNIS - La 3e session des consultations politiques tuniso-croates s'est tenue jeudi 11 mai à Tunis. Un forum sur "
    "la pêche a été présidé par la ministre serbe Jelena Petrovic."
)


def name_people(text: str) -> set[tuple[str | None, str | None]]:
    """(name, state) of everybody at the first dialogue of a report."""
    reading = read(Page(source="report.txt", text=text), load_packs(), load_knowledge(), commons=load_commons())
    event = next(e for e in reading.events if e.kind == "dialogue")
    actors = (reading.cast.actors[p.actor] for p in event.participants)
    return {(a.name, a.state) for a in actors if a.kind == "person"}


@pytest.mark.parametrize(("text", "people"), SESSIONS)
def test_chairs_are_seated(text: str, people: set[tuple[str, str]]) -> None:
    """Both chairs, with their states."""
    assert name_people(text) == people


def test_who_is_of_neither_side_is_not_seated() -> None:
    """A minister of a third state presided over something else."""
    assert name_people(OTHERS) == set()
