"""One change at a time: what must move in a reading, and what must not.

Each case is a base text with variants that differ in one thing. The share of texts read as expected may not fall below
the floors of `quality/fr/behaviour/floors.json`, neither for one change nor over all. `DETAIL=1`
prints every text with its faults.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from behaviour.cases import count_by_change, judge_file

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "quality" / "fr" / "behaviour"
SETS = {"own": FOLDER / "cases.jsonl", "shared": ROOT.parent / "shared" / "dev" / "behaviour" / "cases.jsonl"}


def floors(name: str) -> dict[str, float]:
    return json.loads((FOLDER / "floors.json").read_text(encoding="utf-8"))[name]


@pytest.mark.parametrize("name", SETS)
def test_no_change_is_read_worse_than_its_floor(name: str) -> None:
    """The pass rate of every change, and of all texts together, holds its floor."""
    if not SETS[name].is_file():
        pytest.skip("the shared behavioural cases are not beside this checkout (../shared/dev/behaviour)")
    verdicts = judge_file(SETS[name])
    rates = {change: passed / total for change, (passed, total) in count_by_change(verdicts).items()}
    if os.environ.get("DETAIL"):
        for verdict in verdicts:
            print(f"{verdict.row.id:8} {verdict.row.change:22} {'; '.join(verdict.faults) or 'right'}")  # noqa: T201
    low = {change: floor for change, floor in floors(name).items() if rates.get(change, 0) < floor - 0.0005}
    failing = [v.row.id for v in verdicts if v.faults and (v.row.change in low or "all" in low)]
    fallen = [f"{change} {rates.get(change, 0):.3f} < {floor}" for change, floor in low.items()]
    assert not low, f"below the floor: {', '.join(fallen)}; failing: {' '.join(failing)}"


def test_every_change_has_a_floor() -> None:
    """A new kind of change cannot be added without saying how well it is read."""
    changes = count_by_change(judge_file(SETS["own"])).keys()
    assert changes == floors("own").keys()
