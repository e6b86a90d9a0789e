"""`python -m bench.weigh`: fit the weights again, and say how right they are on reports they were not fitted on.

    python -m bench.weigh [--write]

Ten parts, by report: each part is answered with weights fitted on the other nine. `--write` replaces the data file.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path

import numpy as np

import aidememoire
from aidememoire.lexicon.contact_weights import KINDS, MET, ContactWeights
from bench.weigh.collect import Case, Example, find_cases, find_examples, judge
from bench.weigh.fit import build_matrix, fit, name_evidence

DATA = Path(aidememoire.__file__).parent / "data" / "contact_weights.csv"
PARTS = 10
_SEEN = 0.5
"""What a case counts that still has the words by which the contact is named; the blind copy counts whole."""


_TELLING = ("here:", "head:", "after:host", "envoy", "same-office", "governor:agent", "at-home")
"""Beginnings of the evidence by which the kind is chosen."""


def fit_met(cases: Sequence[Case]) -> Mapping[str, float]:
    """Weights for the question whether two people are those of the main contact."""
    known = [c for c in cases if c.met is not None]
    rows = [c.evidence for c in known]
    names = name_evidence(rows)
    answers = np.array([float(bool(c.met)) for c in known])
    counts = np.array([1.0 if c.blind else _SEEN for c in known])
    found = fit(build_matrix(rows, names), answers, counts, ridge=2.0)
    return dict(zip(("", *names), (round(float(w), 2) for w in found), strict=True))


def fit_kinds(cases: Sequence[Case]) -> Mapping[str, Mapping[str, float]]:
    """Weights for the kind: of each kind against all others, on the first right pair of each report."""
    first: dict[str, Case] = {}
    for case in cases:
        if case.met and not case.blind and case.kind in KINDS:
            first.setdefault(case.source, case)
    rows = [frozenset(n for n in c.evidence if n.startswith(_TELLING)) for c in first.values()]
    names = name_evidence(rows, least=4)
    matrix, counts = build_matrix(rows, names), np.ones(len(rows))
    held = {}
    for kind in KINDS:
        found = fit(matrix, np.array([float(c.kind == kind) for c in first.values()]), counts, ridge=1.0)
        held[kind] = dict(zip(("", *names), (round(float(w), 2) for w in found), strict=True))
    return held


def fit_weights(examples: Sequence[Example]) -> ContactWeights:
    """All weights, from these reports."""
    cases = [case for example in examples for case in find_cases(example)]
    return ContactWeights(met=fit_met(cases), kinds=fit_kinds(cases))


def get_part(source: str) -> int:
    """The part a report belongs to, for good."""
    return int(sha256(source.encode()).hexdigest(), 16) % PARTS


def print_parts(examples: Sequence[Example]) -> None:
    """For several thresholds: reports answered, and of these the main contact, another contact, or none right."""
    counts = {odds: [0, 0, 0] for odds in (-0.5, 0.0, 0.4, 0.85, 1.4, 2.2)}
    for part in range(PARTS):
        weights = fit_weights([e for e in examples if get_part(e.source) != part])
        for example in (e for e in examples if get_part(e.source) == part and e.pairs):
            pair, names = max(example.pairs, key=lambda item: weights.weigh(item[0].names))
            met = judge(example, names)
            for odds, held in counts.items():
                if weights.weigh(pair.names) >= odds:
                    held[0 if met else 1 if met is None else 2] += 1
    wanted = sum(any(judge(e, names) for _, names in e.pairs) for e in examples)
    sys.stdout.write(f"{len(examples)} reports, {wanted} with the main contact among the pairs\n")
    for odds, (main, other, none) in counts.items():
        sys.stdout.write(f"log odds {odds:5.2f}: main {main}, another contact {other}, none {none}\n")


def write(weights: ContactWeights) -> None:
    """Replace the data file."""
    held = {MET: weights.met, **weights.kinds}
    lines = [f"{named},{name},{weight:.2f}" for named, row in held.items() for name, weight in sorted(row.items())]
    DATA.write_text("\n".join(("speaks_for,evidence,weight", *lines, "")), encoding="utf-8")


def main() -> int:
    """Fit, print, write where asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="replace the data file of the package")
    arguments = parser.parse_args()
    examples = list(find_examples())
    print_parts(examples)
    if arguments.write:
        write(fit_weights(examples))
    return 0


if __name__ == "__main__":
    sys.exit(main())
