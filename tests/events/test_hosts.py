"""The host of a visit: the counterpart who received the visitor as the visit is told."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

LEAD = "Mauritanian President Sidi Ould Hamma began an official visit to Chile on Tuesday, 14 October 2025."


def list_people(next_sentence: str) -> list[tuple[str | None, str | None]]:
    text = f"A president in Santiago\n\nSANTIAGO - {LEAD} {next_sentence}\n\nFishing is on the agenda.\n"
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    visit = next(e for e in reading.events if e.kind == "visit" and not e.background)
    return [(reading.cast.actors[p.actor].name, p.role) for p in visit.participants]


@pytest.mark.parametrize(
    "next_sentence",
    (
        "Chilean President Antonia Urrutia received him with military honours at La Moneda.",
        "He met Chilean President Antonia Urrutia at La Moneda.",
    ),
)
def test_the_counterpart_who_received_or_met_the_visitor(next_sentence: str) -> None:
    """He is the host of the visit as well as of the reception or the talks."""
    assert list_people(next_sentence) == [("Sidi Ould Hamma", "guest"), ("Antonia Urrutia", "host")]


@pytest.mark.parametrize(
    "next_sentence",
    (
        "Chilean Fisheries Minister Antonia Urrutia received him at the port.",
        "He will be received by Chilean President Antonia Urrutia on Thursday.",
    ),
)
def test_others_are_no_hosts_of_the_visit(next_sentence: str) -> None:
    """Another office, a reception still to come: a stop of the visit, told apart."""
    assert list_people(next_sentence) == [("Sidi Ould Hamma", "guest")]


def test_who_the_visitor_came_to_meet() -> None:
    """Whatever their office: the journey was made to meet them."""
    text = "Mauritanian President Sidi Ould Hamma flew to Santiago on Monday to meet Chilean Senator Antonia Urrutia."
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    visit = next(e for e in reading.events if e.kind == "visit")
    assert [reading.cast.actors[p.actor].name for p in visit.participants if p.role == "host"] == ["Antonia Urrutia"]


@pytest.mark.parametrize(
    ("language", "text"),
    (
        (
            "fr",
            "La présidente du Parlement togolais, Afi Lawson, a reçu mardi une délégation péruvienne conduite par le "
            "ministre péruvien Hugo Tineo. La délégation péruvienne est en visite au Togo du 3 au 5 mars 2025.",
        ),
        (
            "en",
            "Togolese Speaker Afi Lawson on Tuesday received a Peruvian delegation led by Minister Hugo Tineo. The "
            "Peruvian delegation is on a visit to Togo from 3 to 5 March 2025.",
        ),
    ),
)
def test_a_delegation_on_a_visit_has_its_leader(language: str, text: str) -> None:
    """Whom the report names where the delegation was received."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge(), language=language)
    visit = next(e for e in reading.events if e.kind == "visit")
    assert [reading.cast.actors[p.actor].name for p in visit.participants if p.role == "guest"] == ["Hugo Tineo"]
