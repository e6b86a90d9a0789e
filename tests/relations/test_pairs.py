"""Every verb with its object, both ways: its example is typed by it, its refusal is not."""

from __future__ import annotations

import pytest

from aidememoire.languages.en.relations import build_grammar
from aidememoire.pack.relations import Pair
from aidememoire.relations.classify import classify

GRAMMAR = build_grammar()
PAIRS = [pytest.param(pair, id=pair.name) for pair in GRAMMAR.pairs.values()]


@pytest.mark.parametrize("pair", PAIRS)
def test_pair_types_its_example(pair: Pair) -> None:
    """The pair is at work in its example, and the type is its own."""
    found = classify(pair.row.example, "Norway", "Chad", GRAMMAR)
    assert found is not None
    assert (pair.gives, True) == (found.plover, pair.name in found.because)


@pytest.mark.parametrize("pair", PAIRS)
def test_pair_refuses(pair: Pair) -> None:
    """The same object under another verb is another act."""
    found = classify(pair.refusal, "Norway", "Chad", GRAMMAR)
    assert found is not None
    assert pair.name not in found.because
