"""How well consolidation does on the composed set: pairs of tellings rightly and wrongly joined, sources counted."""

from __future__ import annotations

from itertools import combinations

import pytest
from consolidate.compose import Piece, compose

from aidememoire.consolidate.build import build_events
from aidememoire.model.record import Event


@pytest.fixture(scope="module")
def pieces() -> tuple[Piece, ...]:
    """The composed reports."""
    return compose()


@pytest.fixture(scope="module")
def events(pieces: tuple[Piece, ...]) -> tuple[Event, ...]:
    """The events drawn from them."""
    return build_events(p.reading for p in pieces)


def find_pairs(groups: list[list[str]]) -> set[tuple[str, ...]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def test_the_set_is_large_enough(pieces: tuple[Piece, ...]) -> None:
    """At least three hundred reports of more than a hundred events."""
    assert len(pieces) >= 300
    assert len({p.fact for p in pieces}) >= 120


def test_pairs_are_joined_rightly(pieces: tuple[Piece, ...], events: tuple[Event, ...]) -> None:
    """Of the pairs joined at least 99 % belong together; of those that belong together at least 92 % are joined."""
    facts: dict[int, list[str]] = {}
    for piece in pieces:
        facts.setdefault(piece.fact, []).append(piece.reading.report.id)
    expected = find_pairs(list(facts.values()))
    actual = find_pairs([[a.report for a in e.attestations] for e in events])
    right = len(expected & actual)
    assert right / len(actual) >= 0.99
    assert right / len(expected) >= 0.92


def test_sources_are_counted_honestly(pieces: tuple[Piece, ...], events: tuple[Event, ...]) -> None:
    """On at least 95 % of the events the count is that of the distinct dispatches."""
    dispatches = {p.reading.report.id: p.dispatch for p in pieces}
    right = [e.independent_sources == len({dispatches[a.report] for a in e.attestations}) for e in events]
    assert sum(right) / len(right) >= 0.95
