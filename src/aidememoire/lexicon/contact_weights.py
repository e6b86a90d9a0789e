"""How much each piece of evidence weighs for a contact of two people, and for its kind: figures fitted on open reports.

`python -m bench.weigh` fits them again. A weight is a term of a logistic regression; sums are log odds.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import StringIO

from aidememoire.errors import LexiconError

MET = "met"
KINDS = ("meeting", "reception", "dialogue", "call", "message", "signing", "ceremony")
"""What a row may speak for: that two people are the ones who met (`met`), or that what they had is of this kind."""

WORDS = {"call": "call", "message": "message", "signing": "sign", "ceremony": "ceremony"}
"""Kinds that are never told without a word of theirs, and the evidence that is such a word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactWeights:
    """Weights by evidence; the evidence "" stands for the constant term. Unknown evidence weighs nothing."""

    met: Mapping[str, float]
    kinds: Mapping[str, Mapping[str, float]]

    def weigh(self, evidence: Iterable[str]) -> float:
        """The log odds that two people of whom this evidence speaks are those of the report's contact."""
        return _sum(self.met, evidence)

    def choose_kind(self, evidence: Iterable[str]) -> str:
        """The kind that the evidence speaks for most; the first of KINDS of two that weigh the same.

        A kind that has words of its own is not chosen where none of them stands in the report.
        """
        held = frozenset(evidence)
        named = [k for k in KINDS if k not in WORDS or held & {f"here:{WORDS[k]}", f"head:{WORDS[k]}"}]
        return max(named, key=lambda kind: _sum(self.kinds[kind], held))


def _sum(weights: Mapping[str, float], evidence: Iterable[str]) -> float:
    return weights.get("", 0.0) + sum(weights.get(name, 0.0) for name in evidence)


@cache
def load_contact_weights() -> ContactWeights:
    """The weights of the package's data. Raises LexiconError listing every bad row."""
    text = files("aidememoire.data").joinpath("contact_weights.csv").read_text(encoding="utf-8")
    return build_contact_weights(csv.DictReader(StringIO(text)))


def build_contact_weights(records: Iterable[Mapping[str, str | None]]) -> ContactWeights:
    """Weights from rows `speaks_for, evidence, weight`; see load_contact_weights."""
    held: dict[str, dict[str, float]] = {name: {} for name in (MET, *KINDS)}
    problems: list[str] = []
    for line, record in enumerate(records, start=2):
        at, named = f"contact_weights.csv:{line}", record.get("speaks_for") or ""
        evidence, weight = record.get("evidence") or "", record.get("weight") or ""
        if named not in held:
            problems.append(f"{at}: speaks_for {named!r} is not one of {', '.join(held)}")
            continue
        if evidence in held[named]:
            problems.append(f"{at}: evidence {evidence!r} stands twice for {named!r}; keep one row")
        try:
            held[named][evidence] = float(weight)
        except ValueError:
            problems.append(f"{at}: weight {weight!r} is no number")
    if problems:
        raise LexiconError(tuple(problems))
    return ContactWeights(met=held[MET], kinds={kind: held[kind] for kind in KINDS})
