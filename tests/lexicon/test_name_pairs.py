"""The comparison of names on pairs built by spelling practices: enough pairs, enough right."""

from __future__ import annotations

from bench.names.pairs import build_pairs
from bench.names.score import ENOUGH, score


def test_names_are_compared_well_enough() -> None:
    """At least 3,000 pairs; precision and recall of « one person » on all of them, held-back practices included."""
    pairs = build_pairs()
    assert len(pairs) >= 3000
    precision, recall, _ = score(pairs)
    assert precision >= ENOUGH["precision"] and recall >= ENOUGH["recall"]
    assert pairs == build_pairs()
