"""One event in words."""

from __future__ import annotations

from typing import Any

import pytest

from aidememoire.export.line import build_line, find_grounds, split_participants, write_actor, write_head
from aidememoire.export.wording import load_wording

FR, EN = load_wording("fr"), load_wording("en")
NAMES = {"DZ": "Algérie", "IT": "Italie", "AU": "Union africaine"}


def build_person(name: str | None, side: str | None, role: str | None = None, **values: Any) -> dict[str, Any]:
    """A participant in the shape of the contract."""
    return {"name": name, "office": None, "state": side, "organisation": None, "role": role, **values}


def build_event(**values: Any) -> dict[str, Any]:
    """A meeting held by two people."""
    people = [build_person("Amel Ziani", "DZ", office="ministre"), build_person("Bruno Caldera", "IT")]
    return {
        "kind": "meeting",
        "mode": None,
        "status": "held",
        "background": False,
        "date": {"edtf": "2024-05-14", "alternatives": []},
        "place": None,
        "participants": people,
        "mechanism": None,
        "ordinal": None,
        **values,
    }


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, "Amel Ziani, ministre (Algérie) rencontre Bruno Caldera (Italie)"),
        (
            {"kind": "call", "mode": "phone"},
            "Amel Ziani, ministre (Algérie) s'entretient par téléphone avec Bruno Caldera (Italie)",
        ),
        (
            {"kind": "call", "mode": "video"},
            "Amel Ziani, ministre (Algérie) s'entretient par visioconférence avec Bruno Caldera (Italie)",
        ),
        ({"mode": "video"}, "Amel Ziani, ministre (Algérie) rencontre Bruno Caldera (Italie), par visioconférence"),
        ({"status": "denied"}, "Rencontre démentie : Amel Ziani, ministre (Algérie) ; Bruno Caldera (Italie)"),
        ({"kind": "visit", "status": "postponed", "participants": []}, "Visite reportée"),
        ({"kind": "ceremony", "participants": [], "parties": ["DZ", "IT"]}, "Cérémonie : Algérie – Italie"),
        ({"kind": "signing"}, "Signature : Amel Ziani, ministre (Algérie) ; Bruno Caldera (Italie)"),
        ({"participants": [build_person("Amel Ziani", "DZ")]}, "Rencontre : Amel Ziani (Algérie)"),
        (
            {"background": True},
            "Amel Ziani, ministre (Algérie) rencontre Bruno Caldera (Italie) (rappelé par un compte rendu ultérieur)",
        ),
    ],
)
def test_who_met_whom(values: dict[str, Any], expected: str) -> None:
    """A verb between two sides for what took place, else the noun with its status and everyone known."""
    assert write_head(build_event(**values), NAMES, FR) == expected


def test_nothing_is_said_twice_of_an_office() -> None:
    """An acronym after an office goes, and so does the body its office already names; the state stays."""
    party = build_person("A", "DZ", office="chef du Parti du progrès (PDP)", organisation="Parti du progrès")
    assert write_actor(party, NAMES) == "A, chef du Parti du progrès (Algérie)"
    other = build_person("A", "DZ", office="ministre (sans portefeuille)", organisation="PDP")
    assert write_actor(other, NAMES) == "A, ministre (sans portefeuille) (Algérie, PDP)"


def test_a_line_begins_with_a_capital() -> None:
    """Someone only described stands first: « Leader du parti rencontre… »."""
    people = [build_person(None, "DZ", office="leader du parti"), build_person("Bruno Caldera", "IT")]
    assert write_head(build_event(participants=people), NAMES, FR).startswith("Leader du parti (Algérie) rencontre ")


def test_several_people_take_the_plural() -> None:
    """« A et B rencontrent C »."""
    people = [
        build_person("Amel Ziani", "DZ"),
        build_person("Karim Bensaïd", "DZ"),
        build_person("Bruno Caldera", "IT"),
    ]
    event = build_event(participants=people)
    assert write_head(event, NAMES, FR).startswith("Amel Ziani (Algérie) et Karim Bensaïd (Algérie) rencontrent ")
    assert " and Karim Bensaïd (Algérie) meet " in write_head(event, NAMES, EN)


def test_roles_decide_who_comes_first() -> None:
    """The host receives; the guest visits."""
    guest, host = build_person("Bruno Caldera", "IT", "guest"), build_person("Amel Ziani", "DZ", "host")
    reception = build_event(kind="reception", participants=[guest, host])
    assert split_participants(reception) == ((host,), (guest,))
    assert split_participants({**reception, "kind": "visit"}) == ((guest,), (host,))


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (build_person("Amel Ziani", "DZ", office="ministre"), "Amel Ziani, ministre (Algérie)"),
        (build_person(None, "DZ", office="ministre"), "ministre (Algérie)"),
        (build_person(None, "DZ"), "Algérie"),
        (build_person("Amel Ziani", None), "Amel Ziani"),
        (build_person(None, None, organisation="AU"), "Union africaine"),
        (build_person(None, "DZ", organisation="Sénat"), "Sénat (Algérie)"),
        (build_person("Amel Ziani", "DZ", organisation="Sénat"), "Amel Ziani (Algérie, Sénat)"),
        (build_person(None, "ZZ"), "ZZ"),
    ],
)
def test_people_are_written_as_far_as_they_are_known(person: dict[str, Any], expected: str) -> None:
    """Name, office, side, organisation; nothing is made up for what is missing."""
    assert write_actor(person, NAMES) == expected


def test_details_and_sources_of_a_line() -> None:
    """Place, session, topics, what was agreed in the report's own words, and how each source knows."""
    acts = [
        {
            "act": "agree",
            "speaker": {"name": None, "states": ["DZ", "IT"]},
            "domains": ["economy"],
            "content": {"quote": "rouvrir\n la ligne"},
        },
        {"act": "affirm", "speaker": None, "domains": ["health"], "content": {"quote": "non"}},
    ]
    event = build_event(
        place={"name": "Alger", "country": "DZ"},
        mechanism="commission mixte",
        ordinal=3,
        acts=acts,
        reports=[{"source": "b", "as": "recalled"}, {"source": "a", "as": "told"}],
        date={"edtf": None, "alternatives": ["2013-05-14", "2019-05-14"]},
    )
    line = build_line(event, {"a": 1, "b": 2}, NAMES, FR)
    assert line.date == "14 mai 2013 ou 14 mai 2019"
    assert line.details == (
        ("Lieu", "Alger (Algérie)"),
        ("Cadre", "« commission mixte » (3e session)"),
        ("Sujets", "économie et commerce, santé"),
        ("Convenu", "« rouvrir la ligne » (Algérie, Italie)"),
    )
    assert line.numbers == ("2 rappel", "1")


def test_grounds_are_the_words_that_tell_and_the_words_that_date() -> None:
    """The telling is quoted; a reason whose words stand inside it is not repeated, one beyond it is."""
    event = {
        "citations": [{"quote": "a reçu lundi 27 novembre son homologue"}],
        "date": {"basis": [{"quote": "lundi 27 novembre"}, {"quote": "2023-11"}, {"source": "tenures.csv:12"}]},
    }
    grounds = dict(find_grounds(event, EN))
    assert grounds[EN.told] == "“a reçu lundi 27 novembre son homologue”"
    assert grounds[EN.dated_by] == "“2023-11” + tenures.csv:12"
