"""Plain logistic regression: Newton's method, weights held small by their squares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_STEPS = 40
_LEAST = 8
"""How often a piece of evidence must be seen to have a weight."""


def name_evidence(rows: Iterable[frozenset[str]], *, least: int = _LEAST) -> tuple[str, ...]:
    """What is seen often enough, sorted."""
    seen = Counter(name for row in rows for name in row)
    return tuple(sorted(name for name, times in seen.items() if times >= least))


def build_matrix(rows: Sequence[frozenset[str]], names: Sequence[str]) -> Floats:
    """One row a case: 1 for the constant term, then 1 for each piece of evidence it has."""
    return np.array([[1.0, *(float(name in row) for name in names)] for row in rows]).reshape(len(rows), -1)


def fit(matrix: Floats, answers: Floats, counts: Floats, *, ridge: float) -> Floats:
    """Weights that make the answers likeliest; `counts` says how much each row counts."""
    weights = np.zeros(matrix.shape[1])
    penalty = np.eye(matrix.shape[1]) * ridge
    penalty[0, 0] = 0.01
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (counts * (chance - answers)) + penalty @ weights
        curve = (matrix * (counts * chance * (1 - chance))[:, None]).T @ matrix + penalty
        step = np.linalg.solve(curve, slope)
        weights -= step
        if float(np.abs(step).max()) < 1e-7:
            break
    return weights
