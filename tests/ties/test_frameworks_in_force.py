"""A partnership that two sides have, found or raise today stands; one that they wish, plan or negotiate does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read

_LINES = (Path(__file__).parent / "frameworks_in_force.txt").read_text(encoding="utf-8").splitlines()[1:]
CASES = [tuple(line.split(" | ", 1)) for line in _LINES]


@pytest.mark.parametrize(("wanted", "text"), CASES)
def test_only_what_is_in_force_is_a_framework(wanted: str, text: str) -> None:
    """The label and the parties of the framework that a report tells as standing, and nothing where none stands."""
    page = Page(source="report.txt", text=text.replace("\\n", "\n"))
    found = read(page, load_packs(), load_knowledge(), commons=load_commons()).ties.frameworks
    told = {f"{f.name} {' '.join(f.parties)}" for f in found}
    assert told == (set() if wanted == "none" else {wanted})
