"""Anniversaries in the three languages, with the year each falls in as its words and the day of the page tell it."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_LINES = (Path(__file__).parent / "anniversaries_dated.txt").read_text(encoding="utf-8").splitlines()[1:]


@pytest.mark.parametrize(("wanted", "text"), [line.split(" | ", 1) for line in _LINES])
def test_anniversary_falls_in_its_year(wanted: str, text: str) -> None:
    """The number and the year of every anniversary that a report tells."""
    reading = read(Page(source="report.txt", text=text), load_packs(), load_knowledge(), commons=load_commons())
    found = sorted(f"{a.ordinal} {a.year}" for a in reading.ties.anniversaries)
    assert found == ([] if wanted == "none" else wanted.split(", "))
