"""Short second mentions in French and English: right when resolved, and mostly resolved."""

from __future__ import annotations

import json

import pytest

from bench.mentions import ROOT, SETS, Tally, add, measure

RIGHT, FOUND = 0.97, 0.95
"""Floors: what is resolved must be right, and little may stay open."""


@pytest.mark.parametrize("language", SETS)
def test_short_mentions_hold_their_floors(language: str) -> None:
    """« M. Minh », « le diplomate chilien », « her host » lead to the right person of the report."""
    tally = measure(language)
    assert tally.precision >= RIGHT, tally.faults
    assert tally.recall >= FOUND, tally.faults


@pytest.mark.parametrize("language", SETS)
def test_answers_quote_their_text(language: str) -> None:
    """Every mention of the gold is where it says, and names people whose names stand in the text."""
    path = ROOT / "quality" / language / "mentions" / "gold.jsonl"
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert len(rows) > 20
    for row in rows:
        for mention in row["mentions"]:
            assert row["text"][mention["start"] : mention["end"]] == mention["quote"]
            assert mention["who"]
            assert all(name.split()[-1] in row["text"] for name in mention["who"])


def test_a_wrong_name_is_wrong_and_none_is_open() -> None:
    """The measure can fail: somebody else is an error, nobody is only left open."""
    tally = Tally()
    wanted = {"quote": "her host", "who": ["Arvis Kalnozols"]}
    for names in (["Arvis Kalnozols"], ["Rosario Ortuzar"], [], ["Arvis Kalnozols", "Rosario Ortuzar"]):
        add(tally, wanted, names)
    assert (tally.right, tally.wrong, tally.left) == (1, 2, 1)
