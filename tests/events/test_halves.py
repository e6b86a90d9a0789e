"""A contact told of one side alone takes the other from the next sentences, where one person is likely enough."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def list_people(text: str) -> list[set[str | None]]:
    reading = read(Page(source="r.txt", text=text + "\n"), load_packs(), load_knowledge())
    return [{reading.cast.actors[p.actor].name for p in e.participants} for e in reading.events if not e.background]


GUEST = (
    "Une mission lettone conduite par la ministre de la Culture, Zane Kalnoza, a été reçue lundi au palais, à Dakar. "
)


@pytest.mark.parametrize(
    ("text", "people"),
    (
        (GUEST + "Il a été question de pêche. Le président sénégalais, Yoro Sarr, a promis des bourses.",
         {"Zane Kalnoza", "Yoro Sarr"}),
        ("L'ambassadrice de Lettonie au Sénégal, Zane Kalnoza, a été reçue jeudi à la primature. Yoro Sarr, Premier "
         "ministre sénégalais, a salué la diplomate lettone.", {"Zane Kalnoza", "Yoro Sarr"}),
        ("Une délégation lettone, conduite par la ministre de la Culture, Zane Kalnoza, a été reçue en audience à la "
         "présidence.\n\nZane Kalnoza a indiqué être porteuse d'un message adressé au président sénégalais. Elle a dit "
         "aussi la gratitude de son pays envers Yoro Sarr. Selon la ministre, Yoro Sarr, président du Sénégal, a "
         "salué la démarche. L'entretien entre Zane Kalnoza et Yoro Sarr a duré une heure.",
         {"Zane Kalnoza", "Yoro Sarr"}),
    ),
)  # fmt: skip
def test_the_other_side_is_found(text: str, people: set[str]) -> None:
    assert people in list_people(text)


@pytest.mark.parametrize(
    ("text", "stranger"),
    (
        ("L'ambassadrice de Lettonie à Dakar, Zane Kalnoza, a été reçue mardi en audience au palais. Le même jour à "
         "Santiago, le président chilien Alonso Quispe a remanié son gouvernement.", "Alonso Quispe"),
        (GUEST + "Le président sénégalais, Yoro Sarr, et le Premier ministre sénégalais, Abdou Gaye, étaient absents.",
         "Abdou Gaye"),
        (GUEST + "La porte-parole du ministère sénégalais de la Culture, Awa Ndiaye, n'a rien dit.", "Awa Ndiaye"),
    ),
)  # fmt: skip
def test_nobody_is_taken_on_little(text: str, stranger: str) -> None:
    assert all(stranger not in people for people in list_people(text))
