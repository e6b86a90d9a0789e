"""An office alone that opens a report: whose it is, and whose it is not."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def list_people(text: str) -> list[tuple[str | None, str | None]]:
    """Name and state of those who take part in the first contact."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    actors = [reading.cast.actors[p.actor] for p in reading.events[0].participants]
    return [(a.name, a.state) for a in actors]


def test_the_one_soon_named_whom_reference_data_knows_in_it() -> None:
    """Nobody prints an office beside the name: the first sentence did."""
    text = (
        "Le Premier ministre s'est entretenu lundi soir avec la chancelière allemande.\n"
        "Xavier Bettel a ensuite pris l'avion pour Rome, où il verra le Premier ministre italien, Mario Draghi.\n"
    )
    assert ("Xavier Bettel", "LU") in list_people(text)


def test_whom_somebody_will_meet_is_another() -> None:
    """« Il verra le ministre géorgien » : the office of the opening is not this one's."""
    text = (
        "Le ministre des Affaires étrangères a rencontré mardi son homologue polonais. Il s'entretiendra jeudi avec le "
        "ministre géorgien des Affaires étrangères, Luka Maisuradze.\n"
    )
    assert list_people(text) == [(None, None), (None, "PL")]


@pytest.mark.parametrize(
    ("seat", "office", "state"),
    (
        ("Le Kremlin", "le président", "RU"),
        ("L'Élysée", "le président de la République", "FR"),
        ("La Maison Blanche", "le président", "US"),
    ),
)
def test_the_office_of_the_seat_that_speaks(seat: str, office: str, state: str) -> None:
    """A seat of government speaks of its own president, where no word says whose he is."""
    text = f"{seat} a annoncé que {office} se rendrait à Pékin du 3 au 5 mai."
    assert list_people(text) == [(None, state)]


@pytest.mark.parametrize(
    ("text", "people"),
    (
        ("L'Élysée a annoncé que le président malien se rendrait à Paris le 4 mai.", [(None, "ML")]),
        ("Le Kremlin et l'Élysée ont annoncé que le président se rendrait à Minsk le 4 mai.", None),
    ),
)
def test_not_of_another_state_nor_of_one_of_two_seats(text: str, people: list[tuple[str | None, str]] | None) -> None:
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    assert (list_people(text) if reading.events else None) == people
