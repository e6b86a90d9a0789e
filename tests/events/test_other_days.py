"""A contact that stands on another day than what its sentence tells takes no day from there."""

from __future__ import annotations

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

SAID = "le ministre croate Luka Barisic a plaidé mardi 5 mars 2024 pour un accord"
MET = "son homologue serbe Milan Petrusic"


def list_meetings(text: str) -> list[tuple[str, str | None]]:
    """Status and date of the talks that are not recalled."""
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    found = [e for e in reading.events if e.kind == "meeting" and not e.background]
    return [(e.status, e.when.edtf if e.when is not None else None) for e in found]


def test_on_the_day_of_what_was_said() -> None:
    """Talks in whose course something is said are of that day."""
    assert list_meetings(f"Lors d'un entretien avec {MET}, {SAID}.") == [("held", "2024-03-05")]


@pytest.mark.parametrize("when", ("au lendemain d'une rencontre", "au lendemain de sa rencontre"))
def test_the_day_after(when: str) -> None:
    """They were held the day before, which the report does not print."""
    assert list_meetings(f"{SAID[0].upper()}{SAID[1:]}, {when} à Vienne avec {MET}.") == [("held", None)]


def test_the_day_after_with_its_own_day() -> None:
    assert list_meetings(f"Au lendemain de sa rencontre du 4 mars 2024 avec {MET}, {SAID}.") == [("held", "2024-03-04")]


@pytest.mark.parametrize("when", ("À la veille d'une rencontre", "À quelques jours de sa rencontre"))
def test_the_day_before(when: str) -> None:
    """They are still to come."""
    assert [status for status, _ in list_meetings(f"{when} avec {MET}, {SAID}.")] == ["planned"]


def test_wishes_below_a_headline_are_said_in_its_call() -> None:
    """The body tells what was said in the call; no message was sent."""
    text = (
        "Le ministre croate Luka Barisic s'est entretenu mardi 5 mars 2024 par téléphone avec son homologue serbe "
        "Milan Petrusic\n\nMilan Petrusic a félicité son homologue pour sa nomination.\n"
    )
    reading = read(Page(source="r.txt", text=text), load_packs(), load_knowledge())
    assert [e.kind for e in reading.events if not e.background] == ["call"]
