"""A visit and what its one verb tells besides; who led which delegation."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import Reading, read


def read_text(text: str) -> Reading:
    return read(Page(source="r.txt", text=text), load_packs(), load_knowledge())


@pytest.mark.parametrize(
    ("more", "kind"),
    (
        ("et rencontré le président chilien Matías Ortuzar", "meeting"),
        ("et coprésidé la deuxième session de la commission mixte Norvège-Chili", "dialogue"),
    ),
)
def test_the_visit_is_told_beside_what_follows(more: str, kind: str) -> None:
    """« a effectué une visite au Chili et rencontré X »: both share the verb, and Chile is where the visit led."""
    reading = read_text(f"Le ministre norvégien Andreas Flaten a effectué mardi une visite de travail au Chili {more}.")
    assert {"visit", kind} <= {e.kind for e in reading.events if not e.background}


def test_who_heads_a_delegation_of_another_state() -> None:
    """« X dirigeait la délégation autrichienne », after one told of before: X is no Swiss."""
    reading = read_text(
        "La Suisse et l'Autriche ont tenu jeudi à Berne leur dialogue annuel. Urs Brandli, directeur politique, "
        "dirigeait la délégation suisse. Jakob Hollenstein, secrétaire général du ministère, dirigeait la délégation "
        "autrichienne."
    )
    states = {a.name: a.state for a in reading.cast.actors if a.kind == "person"}
    assert states == {"Urs Brandli": "CH", "Jakob Hollenstein": "AT"}


@pytest.mark.parametrize(
    "delegation",
    (
        "une délégation lituanienne conduite par Andrius Kazlausas",
        "la délégation que conduit le président du groupe parlementaire d'amitié Lituanie-Géorgie, Andrius Kazlausas",
    ),
)
def test_who_leads_is_a_person_whatever_the_name(delegation: str) -> None:
    """No first name known to the lexicon is needed after these words, nor one order of the words for a group."""
    reading = read_text(f"Le président géorgien Luka Maisuradze a reçu mardi {delegation}.")
    people = [
        (reading.cast.actors[p.actor].name, reading.cast.actors[p.actor].state) for p in reading.events[0].participants
    ]
    assert ("Andrius Kazlausas", "LT") in people


@pytest.mark.parametrize("verb", ("entamé sa visite", "conclu son séjour"))
def test_a_visit_that_opens_or_ends_by_talks(verb: str) -> None:
    """« a entamé sa visite par un entretien »: the verb is that of both nouns."""
    reading = read_text(
        f"Le ministre danois Andreas Flaten a {verb} à Quito par un entretien avec le ministre équatorien Luis Rivas."
    )
    told = {e.kind: {reading.cast.actors[p.actor].name for p in e.participants} for e in reading.events}
    assert told["meeting"] == {"Andreas Flaten", "Luis Rivas"}
