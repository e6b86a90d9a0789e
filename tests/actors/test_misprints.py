"""A slip of the pen in a name makes nobody new; another name does."""

from __future__ import annotations

import pytest

from aidememoire.actors.names import is_same_full, is_short_misprint
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


def find_names(text: str) -> list[str | None]:
    """The names of the people of a report."""
    reading = read(Page(source="x", text=text), load_packs(), load_knowledge())
    return [actor.name for actor in reading.cast.actors if actor.kind == "person"]


@pytest.mark.parametrize(
    ("slip", "name"), [("kalnozlos", "kalnozols"), ("kalnnozols", "kalnozols"), ("kalnozos", "kalnozols")]
)
def test_a_slip_in_a_long_last_name(slip: str, name: str) -> None:
    """Two letters swapped, one more, one lost."""
    assert is_short_misprint((slip,), ("arvis", name))
    assert is_same_full(("arvis", slip), ("arvis", name))


@pytest.mark.parametrize(
    ("one", "full"), [("ivanova", ("dmitri", "ivanov")), ("marou", ("eleni", "maruo")), ("kalnozols", ("kalnozlos",))]
)
def test_another_name_is_no_slip(one: str, full: tuple[str, ...]) -> None:
    """Another end, a short name, a lone word against a lone word."""
    assert not is_short_misprint((one,), full)


@pytest.mark.parametrize(
    "text",
    [
        "Le ministre letton Arvis Kalnozols a reçu la présidente grecque Eleni Marou. M. Kalnozlos l'a remerciée.",
        "Latvian Foreign Minister Arvis Kalnozols met Greek President Eleni Marou. Minister Kalnozlos thanked her.",
    ],
)
def test_one_person_however_misprinted(text: str) -> None:
    """The misprint belongs to whoever is named in full."""
    assert find_names(text) == ["Arvis Kalnozols", "Eleni Marou"]


def test_a_word_of_honour_that_is_a_name_stays_in_it() -> None:
    """« Lalla » is part of a name, in Nouakchott as in Rabat."""
    text = "La ministre mauritanienne de la Pêche, Lalla Mint Cheikh, a reçu lundi la présidente grecque Eleni Marou."
    assert find_names(text) == ["Lalla Mint Cheikh", "Eleni Marou"]
