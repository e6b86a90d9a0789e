"""Who carries a message acts for the state of whoever sends it, where no other words say whose he is."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_state(text: str, name: str) -> str | None:
    reading = read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())
    return next(a.state for a in reading.cast.actors if a.name == name)


@pytest.mark.parametrize(
    ("text", "name", "state"),
    (
        ("Le ministre d'État Arvis Kalnozols, porteur d'un message du président letton Jonas Petraitis, a été reçu "
         "par le président chilien, Matías Ortuzar.", "Arvis Kalnozols", "LV"),
        ("Porteur d'un message écrit du président letton, Jonas Petraitis, le ministre d'État Arvis Kalnozols a vu le "
         "président chilien, Matías Ortuzar.", "Arvis Kalnozols", "LV"),
        ("Minister of State Arvis Kalnozols, carrying a special message from the President of Latvia, met Chilean "
         "President Matias Ortuzar on Tuesday.", "Arvis Kalnozols", "LV"),
        ("Le ministre péruvien Alonso Quispe, porteur d'un message du président letton, a été reçu par le président "
         "chilien, Matías Ortuzar.", "Alonso Quispe", "PE"),
    ),
)  # fmt: skip
def test_of_whoever_sends(text: str, name: str, state: str) -> None:
    assert find_state(text, name) == state


def test_to_whom_it_goes_says_nothing() -> None:
    text = "Le ministre d'État Arvis Kalnozols, porteur d'un message adressé au président chilien, est arrivé à Lima."
    assert find_state(text, "Arvis Kalnozols") != "CL"
