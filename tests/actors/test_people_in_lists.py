"""People in lists: « X de la Lettonie, Y du Chili », « X (Commerce) et Y (Transports) », « et sa collègue, Y »."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

HOST = {("Yoro Sarr", "SN")}
LEAD = "Le président sénégalais, Yoro Sarr, a reçu jeudi "


def list_met(text: str) -> set[tuple[str | None, str | None]]:
    reading = read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())
    people = [reading.cast.actors[p.actor] for e in reading.events if not e.background for p in e.participants]
    return {(a.name, a.state) for a in people if a.name is not None}


@pytest.mark.parametrize(
    ("text", "guests"),
    (
        (LEAD + "les ambassadeurs Zane Kalnoza de la Lettonie, Rosa Quispe du Pérou et Matías Ortuzar du Chili.",
         {("Zane Kalnoza", "LV"), ("Rosa Quispe", "PE"), ("Matías Ortuzar", "CL")}),
        (LEAD + "les lettres de créance de deux ambassadeurs : Zane Kalnoza, de la Lettonie, et Rosa Quispe, du Pérou.",
         {("Zane Kalnoza", "LV"), ("Rosa Quispe", "PE")}),
        (LEAD + "les lettres de créance de trois ambassadeurs. Il s'agit de Zane Kalnoza de la Lettonie, de "
         "Rosa Quispe représentant le Pérou et de Matías Ortuzar du Chili.",
         {("Zane Kalnoza", "LV"), ("Rosa Quispe", "PE"), ("Matías Ortuzar", "CL")}),
        (LEAD + "les ministres lettons Zane Kalnoza (Commerce) et Arvis Kalnozols (Transports).",
         {("Zane Kalnoza", "LV"), ("Arvis Kalnozols", "LV")}),
        (LEAD + "le ministre letton des Transports, Arvis Kalnozols, ainsi que sa collègue du Commerce, Zane Kalnoza.",
         {("Zane Kalnoza", "LV"), ("Arvis Kalnozols", "LV")}),
        (LEAD + "les ambassadeurs de Lettonie, Mme Zane Kalnoza, du Pérou, Rosa Quispe, et du Chili, Matías Ortuzar.",
         {("Zane Kalnoza", "LV"), ("Rosa Quispe", "PE"), ("Matías Ortuzar", "CL")}),
        (LEAD + "les lettres de créance de deux ambassadeurs : Son Excellence Zane Kalnoza, pour la Lettonie ; M. "
         "Alonso Quispe, pour le Pérou.", {("Zane Kalnoza", "LV"), ("Alonso Quispe", "PE")}),
        (LEAD + "le secrétaire d'État chilien Juan Ramón de la Fuente.", {("Juan Ramón de la Fuente", "CL")}),
    ),
)  # fmt: skip
def test_everyone_of_a_list_was_received(text: str, guests: set[tuple[str, str]]) -> None:
    assert list_met(text) == HOST | guests


@pytest.mark.parametrize(
    ("text", "met"),
    (
        (LEAD + "la ministre lettone du Commerce, Zane Kalnoza. Au retour de Rosa Quispe du Pérou, un bal est prévu.",
         {"Zane Kalnoza"}),
        (LEAD + "la ministre lettone du Commerce, Zane Kalnoza, en présence de la députée Awa Ndiaye de la Casamance.",
         {"Zane Kalnoza", "Awa Ndiaye"}),
    ),
)  # fmt: skip
def test_a_place_is_no_part_of_a_name(text: str, met: set[str]) -> None:
    assert {name for name, _ in list_met(text)} == {"Yoro Sarr", *met}
