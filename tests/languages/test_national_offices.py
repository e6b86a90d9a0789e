"""Offices whose wording tells whose they are: every row finds its example alone, and codes are states'."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from importlib.resources import files
from io import StringIO

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.national_offices import NationalOffice, load_national_offices
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKAGES = ("aidememoire.languages.en", "aidememoire.languages.fr")


def _list_rows() -> Iterator[tuple[str, NationalOffice]]:
    for package in PACKAGES:
        for row in load_national_offices(package):
            yield package, row


@pytest.mark.parametrize(("package", "row"), tuple(_list_rows()))
def test_a_row_finds_its_example_and_not_its_refusal(package: str, row: NationalOffice) -> None:
    """A wording of several states is matched whole, one of a single state anywhere; no other row says otherwise."""
    seek = row.pattern.search if len(row.states) == 1 else row.pattern.fullmatch
    assert seek(fold(row.example)) is not None
    assert seek(fold(row.refusal)) is None
    single = [r for r in load_national_offices(package) if len(r.states) == 1 and r.pattern.search(fold(row.example))]
    assert {r.states for r in single} <= {row.states}


def test_codes_are_known() -> None:
    """States exist in the data, and the usual one is among a row's own."""
    text = files("aidememoire.data").joinpath("states.csv").read_text(encoding="utf-8")
    known = {row["code"] for row in csv.DictReader(StringIO(text))}
    for _, row in _list_rows():
        assert set(row.states) <= known | {"EU", "UN"}, row
        assert row.usual is None or row.usual in row.states, row


@pytest.mark.parametrize(
    ("text", "language", "state"),
    [
        ("Le ministre de l'Europe et des Affaires étrangères, Karim Torvic, a reçu l'envoyé du Pérou.", "fr", "FR"),
        ("Le ministre des Affaires étrangères et des Togolais de l'extérieur, Karim Torvic, a parlé.", "fr", "TG"),
        (
            "Le ministre des Affaires étrangères, de la Coopération africaine et des Marocains résidant à l'étranger, "
            "Karim Torvic, a reçu l'ambassadeur du Pérou.",
            "fr",
            "MA",
        ),
        ("Le ministre de la Santé et de la Population, Karim Torvic, a reçu l'ambassadeur du Pérou.", "fr", None),
        ("State Councilor Karim Torvic received the ambassador of Peru on Tuesday.", "en", "CN"),
        ("Cabinet Secretary for Foreign Affairs Karim Torvic received the ambassador of Peru.", "en", "KE"),
        ("Minister of Health Karim Torvic received the ambassador of Peru on Tuesday.", "en", None),
    ],
)
def test_the_wording_gives_the_state(text: str, language: str, state: str | None) -> None:
    """No word beside the office names the state, and nobody knows the name."""
    reading = read(Page(source="t", text=text), load_packs(), load_knowledge(), language=language)
    assert [a.state for a in reading.cast.actors if a.name == "Karim Torvic"] == [state]
