"""Officials of several states under one office in the plural, named or not."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def _find(text: str) -> set[tuple[str | None, str | None]]:
    """(name, state) of those who took part in the first contact."""
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    actors = (reading.cast.actors[p.actor] for p in reading.events[0].participants)
    return {(actor.name, actor.state) for actor in actors}


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Peruvian President Hugo Tineo received the new ambassadors of Greece, Chile and Kenya.", "GR CL KE"),
        ("Peruvian Foreign Minister Rosa Quispe met the foreign ministers of Greece, Chile and Kenya.", "GR CL KE"),
        (
            "Le président péruvien Hugo Tineo a reçu les nouveaux ambassadeurs de Grèce, du Chili et du Kenya.",
            "GR CL KE",
        ),
        ("Le président péruvien Hugo Tineo a reçu les ambassadeurs de Grèce et du Chili lundi à Lima.", "GR CL"),
        (
            "Peruvian Foreign Minister Rosa Quispe met the ambassadors of the ten ASEAN states in Lima on Tuesday.",
            "ASEAN",
        ),
        ("La ministre péruvienne Rosa Quispe a rencontré les ambassadeurs des pays du CCG.", "GCC"),
    ],
)
def test_each_state_has_its_own(text: str, states: str) -> None:
    """One official for each state of the list; the members of a body are met as the body's."""
    assert {state for name, state in _find(text) if name is None} == set(states.split())


def test_who_is_named_later_is_one_of_them() -> None:
    """The ambassador announced in the list is the one named below."""
    text = (
        "Peruvian President Hugo Tineo on Tuesday received the ambassadors of Greece, Chile and Kenya.\n"
        "At the reception for Greek Ambassador Eleni Marou, the President spoke of coffee."
    )
    assert {("Eleni Marou", "GR"), (None, "CL"), (None, "KE")} <= _find(text)


def test_officials_of_a_body_are_no_members_of_it() -> None:
    """« officials of the ASEAN office » are not of its states."""
    text = "Peruvian Minister Rosa Quispe met the Greek ambassador, Eleni Marou, and officials of the ASEAN office."
    assert _find(text) >= {("Rosa Quispe", "PE"), ("Eleni Marou", "GR")}


def test_a_name_that_is_a_common_word() -> None:
    """« Benoît Guidée »: a word after a given name is a family name, whatever it means small."""
    text = "La ministre péruvienne Rosa Quispe a reçu l'ambassadeur français, Benoît Guidée."
    assert ("Benoît Guidée", "FR") in _find(text)


def test_who_a_picture_names_is_listed_in_the_story() -> None:
    """The caption names one of the ambassadors that the story lists by their states."""
    text = (
        "President Hugo Tineo (left) with the new ambassador of Greece, Eleni Marou, in Lima. – Andina Photo\n"
        "LIMA – Peruvian President Hugo Tineo on Wednesday received the new ambassadors of Greece, Chile and Kenya."
    )
    assert _find(text) == {("Hugo Tineo", "PE"), ("Eleni Marou", "GR"), (None, "CL"), (None, "KE")}


def test_a_list_behind_a_colon_names_them() -> None:
    """The group that acts is told by name, each with a state, behind the colon."""
    text = (
        "Trois ambassadeurs ont remis mardi leurs lettres de créance au président péruvien Hugo Tineo : Eleni Marou "
        "(Grèce), Diego Alarcón (Chili) et Jane Otieno (Kenya)."
    )
    assert _find(text) == {("Hugo Tineo", "PE"), ("Eleni Marou", "GR"), ("Diego Alarcón", "CL"), ("Jane Otieno", "KE")}
