"""What a source says will be is planned, what begins from a day on is to come; a relative keeps its means."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

VISITOR = "le président slovène Matej Kobal"


def list_events(text: str) -> list[tuple[str, str]]:
    """Kind and status of every contact that is not recalled."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    return [(e.kind, e.status) for e in reading.events if not e.background]


@pytest.mark.parametrize(
    "text",
    (
        f"Le ministère a fait savoir mardi que {VISITOR} effectuerait une visite en Norvège les 30 et 31 juillet.",
        f"La présidence a annoncé que {VISITOR} accomplirait une visite d'État à Oslo en mai.",
        "Le président slovène Matej Kobal se rend dès jeudi à Oslo pour une visite de deux jours.",
        "Le président slovène Matej Kobal effectue à partir de mardi une visite officielle à Oslo.",
    ),
)
def test_a_visit_that_is_still_to_come(text: str) -> None:
    """The conditional of what was announced, the present of a day from which it will be."""
    assert list_events(text) == [("visit", "planned")]


@pytest.mark.parametrize(
    "text",
    (
        "Le président slovène Matej Kobal effectue depuis mardi une visite officielle à Oslo.",
        "Le président slovène Matej Kobal entame à partir de ce mardi une visite officielle à Oslo.",
    ),
)
def test_a_visit_that_has_begun(text: str) -> None:
    assert list_events(text) == [("visit", "held")]


def test_what_nobody_announced_is_only_proposed() -> None:
    """The conditional of hearsay says neither that it will be nor that it was."""
    assert list_events("Le président slovène Matej Kobal effectuerait une visite à Oslo.") == [("visit", "proposed")]


def test_the_purpose_of_a_journey_to_come_is_to_come() -> None:
    text = (
        "Le président slovène Matej Kobal a annoncé qu'il se rendrait à Oslo le 4 mai pour rencontrer le Premier "
        "ministre norvégien Lars Eikeland."
    )
    assert ("meeting", "planned") in list_events(text)


def test_the_means_of_a_relative_clause_are_its_own() -> None:
    """Only the contact told by the relative clause was on the telephone."""
    text = (
        "Le président slovène Matej Kobal recevra mardi le Premier ministre norvégien Lars Eikeland, avec lequel il "
        "s'était entretenu par téléphone la semaine dernière."
    )
    assert list_events(text) == [("reception", "planned"), ("call", "held")]
