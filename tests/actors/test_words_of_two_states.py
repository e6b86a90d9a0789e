"""Of two states that one word may mean (« congolais »), the one of nobody who stands against; names of bodies."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def list_states(text: str) -> dict[str, str | None]:
    reading = read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())
    return {a.name: a.state for a in reading.cast.actors if a.kind == "person" and a.name is not None}


@pytest.mark.parametrize(
    "text",
    (
        "Le ministre congolais du Plan, Alphonse Loubaki, a vu mardi son homologue de la RDC, Fernando Mbeki.",
        "Le ministre du Plan de la République démocratique du Congo, Fernando Mbeki, a vu mardi son homologue "
        "congolais, Alphonse Loubaki.",
        "Les ministres du Plan des deux Congos, Fernando Mbeki (RDC) et Alphonse Loubaki (Congo), se sont vus.",
        "Le président congolais Alphonse Loubaki a reçu mardi le président de la RDC, Fernando Mbeki.",
    ),
)
def test_one_word_two_states(text: str) -> None:
    assert list_states(text) == {"Alphonse Loubaki": "CG", "Fernando Mbeki": "CD"}


def test_of_one_cabinet() -> None:
    text = (
        "Le président de la RDC, Fernando Mbeki, a reçu mardi son homologue chilien, Matías Ortuzar, en présence de la "
        "ministre congolaise du Plan, Alice Bofunda."
    )
    assert list_states(text) == {"Fernando Mbeki": "CD", "Matías Ortuzar": "CL", "Alice Bofunda": "CD"}


@pytest.mark.parametrize(
    ("text", "states"),
    (
        ("L'envoyé spécial des nations unies, Arvis Kalnozols, a vu le président chilien, Matías Ortuzar.",
         {"Arvis Kalnozols": "UN", "Matías Ortuzar": "CL"}),
        ("Le président chilien a reçu le ministre letton des Transports, Arvis Kalnozols, envoyé spécial du président "
         "Jonas Petraitis.", {"Arvis Kalnozols": "LV"}),
    ),
)  # fmt: skip
def test_an_office_of_its_own(text: str, states: dict[str, str]) -> None:
    assert states.items() <= list_states(text).items()
