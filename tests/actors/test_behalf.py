"""Whom people sign for, and colleagues of one cabinet."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def name_states(text: str) -> dict[str, str | None]:
    """The state of everybody who takes part in the first event, by name."""
    reading = read(Page(source="test", text=text), load_packs(), load_knowledge())
    people = (reading.cast.actors[p.actor] for p in reading.events[0].participants)
    return {a.name: a.state for a in people if a.name}


LEAD = "Le Malawi et la Zambie ont signé mardi à Lusaka un accord sur l'eau."
SIGNED = {"Peter Banda": "ZM", "Grace Phiri": "MW"}


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre de l'Eau, Peter Banda, a signé pour la Zambie ; la ministre du Plan, Grace Phiri, pour le Malawi.",
        "Peter Banda, ministre de l'Eau, a paraphé le texte au nom de la Zambie et Grace Phiri, ministre du Plan, "
        "au nom du Malawi.",
        "L'accord a été signé pour la Zambie par le ministre de l'Eau, Peter Banda, et pour le Malawi par la ministre "
        "du Plan, Grace Phiri.",
    ],
)
def test_those_who_sign_for_a_state_act_for_it(text: str) -> None:
    """Before, after, and elliptical."""
    assert name_states(f"{LEAD} {text}") == SIGNED


def test_a_colleague_of_another_field_is_of_the_same_cabinet() -> None:
    """« Issa Fall, son collègue du Commerce »."""
    text = (
        "Awa Diop, ministre sénégalaise des Finances, et Issa Fall, son collègue du Commerce, ont été reçus par le "
        "président malien Moussa Koné."
    )
    assert name_states(text) == {"Awa Diop": "SN", "Issa Fall": "SN", "Moussa Koné": "ML"}


def test_a_colleague_of_a_named_state_is_not() -> None:
    """« son collègue chilien »."""
    text = "Le ministre péruvien de la Défense, Luis Quispe, a reçu son collègue chilien, Matías Soto."
    assert name_states(text) == {"Luis Quispe": "PE", "Matías Soto": "CL"}
