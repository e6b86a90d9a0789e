"""The segments annotators saw are found in the reports that came with the project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from aidememoire.languages.fr.page import GRAMMAR
from aidememoire.model.report import Page
from aidememoire.page.clean import clean

_ROOT = Path(__file__).parents[2]
_SETS = (_ROOT / "samples", _ROOT / "quality" / "fr" / "open", _ROOT.parent / "shared" / "seeds")
_FLOOR = 0.95


@pytest.mark.parametrize("folder", _SETS, ids=lambda folder: folder.name)
def test_kinds_of_segments(folder: Path) -> None:
    """At least 19 in 20 of the annotated kinds are present; agency signatures count as credit or boilerplate."""
    if not folder.exists():
        pytest.skip(f"{folder.name} is not beside this checkout")
    wanted = found = 0
    for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text = (folder / gold["source"]).read_text(encoding="utf-8")
        kinds = {segment.kind for segment in clean(Page(source=gold["source"], text=text), GRAMMAR, "fr").segments}
        wanted += len(gold["segments_present"])
        found += sum(kind in kinds for kind in gold["segments_present"])
    assert found >= _FLOOR * wanted
