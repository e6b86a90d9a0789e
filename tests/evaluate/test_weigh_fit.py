"""The fit behind the weights of evidence."""

from __future__ import annotations

import numpy as np
import pytest

from bench.weigh.collect import Example, judge
from bench.weigh.fit import build_matrix, fit, name_evidence


def test_weights_of_a_known_sample() -> None:
    """Three of four with « a », one of four without: odds of three and of a third, with next to no ridge."""
    rows = [frozenset({"a"})] * 4 + [frozenset[str]()] * 4
    matrix = build_matrix(rows, ("a",))
    found = fit(matrix, np.array([1, 1, 1, 0, 1, 0, 0, 0], float), np.ones(8), ridge=1e-9)
    assert found[0] == pytest.approx(np.log(1 / 3), abs=0.02)
    assert found[1] == pytest.approx(2 * np.log(3), abs=0.04)


def test_what_is_seen_seldom_has_no_weight() -> None:
    """Sorted names of what is seen often enough."""
    rows = [frozenset({"b", "a"})] * 3 + [frozenset({"rare"})]
    assert name_evidence(rows, least=2) == ("a", "b")


def test_what_counts_as_right() -> None:
    """The main contact is right, another of the report neither right nor wrong, none at all wrong."""
    main = {"kind": "meeting", "participants": [{"name": "Antonia Urrutia"}, {"name": "Sidi Ould Hamma"}]}
    other = {"kind": "call", "participants": [{"name": "Antonia Urrutia"}, {"name": "Bakary Sissoko"}]}
    example = Example(source="r.txt", name="open", pairs=(), main=main, events=(main, other))
    assert judge(example, ("Antonia Urrutia", "Sidi Ould Hamma")) is True
    assert judge(example, ("Bakary Sissoko", "Antonia Urrutia")) is None
    assert judge(example, ("Bakary Sissoko", "Sidi Ould Hamma")) is False
