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


@pytest.mark.parametrize(
    "text",
    (
        "La ministre Odile Vranckx s'est entretenue jeudi 4 août 2022 par téléphone avec la ministre péruvienne des "
        "Affaires étrangères, Rosa Tineo, {}.",
        "La ministre Odile Vranckx a reçu jeudi la ministre péruvienne des Affaires étrangères, Rosa Tineo. Elles ont "
        "parlé longuement {}. Les échanges reprendront en mai.",
    ),
)
@pytest.mark.parametrize(
    "matter",
    (
        "au sujet du Chili",
        "de la guerre au Soudan",
        "de la situation en Haïti",
        "à propos de la Birmanie",
        "de la crise du Liban",
    ),
)
def test_a_state_that_is_only_spoken_of_is_nobodys(text: str, matter: str) -> None:
    """The minister's own state is not told; that of which the two spoke is not hers."""
    assert find_state(text.format(matter), "Odile Vranckx") is None


@pytest.mark.parametrize("matter", ("about Chile", "about the war in Sudan", "on the crisis in Haiti"))
def test_english_says_so_too(matter: str) -> None:
    """The same with English words."""
    text = f"Minister Odile Vranckx spoke by phone on 4 August 2022 with Peruvian Foreign Minister Rosa Tineo {matter}."
    assert find_state(text, "Odile Vranckx") is None


def test_a_state_that_acts_besides_being_spoken_of_is_left_over_as_before() -> None:
    """« la situation au Mali » says nothing once Mali is a party too."""
    text = (
        "Pérou-Mali\n\nLe ministre des Affaires étrangères, Oumar Traoré, a reçu jeudi à Bamako son homologue "
        "péruvienne, Rosa Tineo. Le Mali et le Pérou coopèrent depuis dix ans. Ils ont parlé de la situation au Mali."
    )
    assert find_state(text, "Oumar Traoré") == "ML"
