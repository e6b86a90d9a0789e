"""An office alone and a bare name of the next sentence: one person, where something says so."""

from __future__ import annotations

from datetime import date

import pytest

from aidememoire.actors.find import find_cast
from aidememoire.analysis.parse import parse
from aidememoire.languages.fr.actors import GRAMMAR
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.model.knowledge import Tenure, build_knowledge
from tests.actors.conftest import build_report


def build_tenure(person: str, office: str, state: str) -> Tenure:
    """A tenure still held."""
    return Tenure(
        person=person, office=office, state=state, since=date(2010, 1, 1), until=None, checked=None, source="test",
        row="test:1",
    )  # fmt: skip


CHILEAN = build_tenure("Rosario Ortuzar", "head_of_government", "CL")


def read(text: str, *rows: Tenure):
    """The cast of a body text with the given reference data."""
    return find_cast(
        parse(build_report(("body", text)), SENTENCES),
        (),
        GRAMMAR,
        build_knowledge(rows, (), [tuple(r.person.lower().split()) for r in rows], "test"),
    )


def get_people(cast):
    """(name, state, office code) of each person."""
    return [(a.name, a.state, a.office.code if a.office else None) for a in cast.actors if a.kind == "person"]


def test_known_name_takes_the_office_of_the_next_sentence():
    cast = read("Rosario Ortuzar a quitté Riga. La Première ministre chilienne a promis de revenir.", CHILEAN)
    assert get_people(cast) == [("Rosario Ortuzar", "CL", "head_of_government")]


def test_known_name_beside_the_office_is_somebody_else():
    cast = read("La Première ministre chilienne a reçu Rosario Ortuzar.", CHILEAN)
    assert (None, "CL", "head_of_government") in get_people(cast)
    assert ("Rosario Ortuzar", "CL", None) in get_people(cast)


def test_names_after_a_lead_are_its_two_officials():
    cast = read(
        "Le Premier ministre letton a rencontré son homologue chilienne lundi. "
        "Arvis Kalnozols a rencontré Rosario Ortuzar à Riga.",
        CHILEAN,
    )
    assert get_people(cast) == [
        ("Arvis Kalnozols", "LV", "head_of_government"),
        ("Rosario Ortuzar", "CL", "head_of_government"),
    ]


def test_name_after_a_lead_stays_unknown_without_the_other_of_the_pair():
    cast = read(
        "Le Premier ministre letton a rencontré son homologue chilienne lundi. Arvis Kalnozols a dénoncé l'accord."
    )
    assert ("Arvis Kalnozols", None, None) in get_people(cast)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le Président de la République a reçu M. Matías Ortuzar, Président du Chili.",
            [("Matías Ortuzar", "CL", "head_of_state")],
        ),
        (
            "L'ambassadeur du Congo à Riga, Matías Ortuzar, a été reçu lundi.",
            [("Matías Ortuzar", "CG", "ambassador")],
        ),
    ],
)
def test_nobody_is_received_by_himself(text, expected):
    cast = read(text)
    assert [p for p in get_people(cast) if p[0]] == expected
    assert all(len(m.actors) < 2 for m in cast.mentions)
    named = [m for m in cast.mentions if m.actors and cast.actors[m.actors[0]].name]
    assert len(named) == 1


def test_congo_is_the_other_one_where_the_report_names_it():
    cast = read("La RDC et la Lettonie coopèrent. L'ambassadeur du Congo à Riga, Matías Ortuzar, est parti.")
    assert get_people(cast) == [("Matías Ortuzar", "CD", "ambassador")]


@pytest.mark.parametrize(
    ("text", "name", "state", "office"),
    [
        (
            "Il a reçu Cheikh Nasser Al-Jaber Al-Sabah, émir du Koweït, lundi.",
            "Nasser Al-Jaber Al-Sabah",
            "KW",
            "émir du Koweït",
        ),
        (
            "Le président de l'Assemblée nationale du Chili (ANC), M. Matías Ortuzar a été reçu lundi.",
            "Matías Ortuzar",
            "CL",
            "président de l'Assemblée nationale du Chili (ANC)",
        ),
        (
            "Une délégation de l'Institut letton, conduite par sa directrice Ilze Ozola, est arrivée.",
            "Ilze Ozola",
            "LV",
            "directrice de l'Institut letton",
        ),
        (
            "Le ministère letton de la Culture a convoqué M. Ortuzar, reçu par la directrice politique, Ilze Ozola.",
            "Ilze Ozola",
            "LV",
            "directrice politique",
        ),
        (
            "Il a vu le Président chilien Matías « Mati » Ortuzar, lundi.",
            "Matías « Mati » Ortuzar",
            "CL",
            "Président chilien",
        ),
    ],
)
def test_names_and_offices_are_read_whole(person, text, name, state, office):
    found = person(read(text), name)
    assert (found.name, found.state) == (name, state)
    assert found.office is not None
    assert found.office.printed == office
