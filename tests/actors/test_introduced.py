"""Who is announced by an office alone is the one whom the next words name; nobody else is."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def list_guests(text: str) -> set[tuple[str | None, str | None]]:
    reading = read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())
    held = [e for e in reading.events if not e.background]
    return {
        (reading.cast.actors[p.actor].name, reading.cast.actors[p.actor].state) for e in held for p in e.participants
    }


HOST = ("Yoro Sarr", "SN")
LEAD = "Le président sénégalais, Yoro Sarr, a reçu lundi à Dakar "


@pytest.mark.parametrize(
    ("text", "guest"),
    (
        (LEAD + "un émissaire letton. Il s'agit du ministre d'État Arvis Kalnozols.", ("Arvis Kalnozols", "LV")),
        (LEAD + "l'émissaire de son homologue letton, en la personne d'Arvis Kalnozols.", ("Arvis Kalnozols", "LV")),
        (LEAD + "une délégation lettone. À sa tête, la députée Zane Kalnoza, a parlé.", ("Zane Kalnoza", "LV")),
        (LEAD + "une mission lettone. Celle-ci était conduite par le directeur du port, Arvis Kalnozols.",
         ("Arvis Kalnozols", "LV")),
        (LEAD + "une délégation lettone. Zane Kalnoza, ministre de la Culture, conduisait cette délégation.",
         ("Zane Kalnoza", "LV")),
        (LEAD + "la nouvelle ambassadrice de Lettonie. À sa sortie, Zane Kalnoza a parlé.", ("Zane Kalnoza", "LV")),
        (LEAD + "l'ambassadeur de Lettonie. Le diplomate letton, Arvis Kalnozols, a parlé de pêche.",
         ("Arvis Kalnozols", "LV")),
        (LEAD + "l'envoyé spécial de son homologue letton. Ce dernier, Arvis Kalnozols, a parlé de pêche.",
         ("Arvis Kalnozols", "LV")),
        (LEAD + "l'ambassadeur de Lettonie. Ils ont parlé de pêche. Pour Jean Kalnozols, tout va bien. M. Kalnozols "
         "quittera Dakar en mai.", ("Jean Kalnozols", "LV")),
        (LEAD + "une délégation lettone. Conduite par Mme Zane Kalnoza, elle a parlé.", ("Zane Kalnoza", "LV")),
        (LEAD + "une délégation de l'Union africaine, conduite par Mme Zane Kalnoza.", ("Zane Kalnoza", "AFU")),
        (LEAD + "l'ambassadrice de Lettonie. « Tout va bien », a confié Anna Kalnoza.", ("Anna Kalnoza", "LV")),
        ("L'ambassadrice de Lettonie chez le président\n\nAnna Kalnoza a été reçue lundi par le président sénégalais, "
         "Yoro Sarr.", ("Anna Kalnoza", "LV")),
    ),
)  # fmt: skip
def test_named_after_the_announcement(text: str, guest: tuple[str, str]) -> None:
    found = list_guests(text)
    assert {HOST, guest} <= found
    assert {name for name, _ in found} == {HOST[0], guest[0]}


@pytest.mark.parametrize(
    "text",
    (
        LEAD + "l'ambassadrice de Lettonie. Arvis Kalnozols a écrit un livre que préface Jonas Petraitis.",
        LEAD + "l'ambassadrice de Lettonie. Devant le palais, le chanteur Arvis Kalnozols attendait.",
        LEAD + "l'ambassadeur de Lettonie et celui du Chili. Pour Arvis Kalnozols, tout va bien. M. Kalnozols partira.",
        LEAD + "l'ambassadeur de Lettonie. Pendant ce temps, Arvis Kalnozols a gagné le titre d'échecs.",
        LEAD + "l'ambassadrice et le consul de Lettonie. Arvis Kalnozols a parlé de pêche.",
        "Le ministre letton et l'ambassadrice du Chili au port\n\nArvis Kalnozols a parlé lundi de pêche.",
    ),
)
def test_somebody_else(text: str) -> None:
    assert "Arvis Kalnozols" not in {name for name, _ in list_guests(text)}


def test_nobody_known_in_another_office() -> None:
    text = LEAD + "l'ambassadeur de France. Emmanuel Macron a été invité à Dakar. Macron pourrait venir en mai."
    assert list_guests(text) == {HOST, (None, "FR")}
