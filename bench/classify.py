"""`make bench-classify`: PLOVER types of the sentences in `quality/en/relations`, against what was coded by hand.

    python -m bench.classify [worked|worked2|worked3|worked4|worked5|held|held2 …] [--faults]

Prints accuracy, macro-F1 (the mean over the types of the set) and each type's figures; `held` shows totals only unless
`--faults` is given. Also with CONCEDE and RETREAT taken as one, as in sets that keep CAMEO's YIELD whole.
"""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path

from aidememoire.languages import load_packs
from aidememoire.relations.classify import classify

FOLDER = Path(__file__).parent.parent / "quality" / "en" / "relations"
ONE = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}

SETS = ("worked", "worked2", "worked3", "worked4", "worked5", "held", "held2")

Pairs = list[tuple[str, str | None]]


def score(pairs: Pairs) -> tuple[float, float, dict[str, tuple[float, float, float, int]]]:
    """Accuracy, macro-F1, and precision, recall, F1 and number by type, of (coded, given) pairs."""
    right = Counter(gold for gold, given in pairs if gold == given)
    coded, given = Counter(gold for gold, _ in pairs), Counter(given for _, given in pairs)
    types = {}
    for name in sorted(coded):
        precision = right[name] / given[name] if given[name] else 0.0
        recall = right[name] / coded[name]
        f1 = 2 * precision * recall / (precision + recall) if right[name] else 0.0
        types[name] = (precision, recall, f1, coded[name])
    return sum(right.values()) / len(pairs), sum(t[2] for t in types.values()) / len(types), types


def main(arguments: list[str]) -> int:
    """Score the sets named, both without a name."""
    faults = "--faults" in arguments
    build = load_packs()["en"].build_relations
    assert build is not None
    grammar = build()
    for name in [a for a in arguments if not a.startswith("--")] or list(SETS):
        rows = [json.loads(line) for line in (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()]
        start = time.perf_counter()
        found = [classify(row["text"], row["source"], row["target"], grammar) for row in rows]
        seconds = time.perf_counter() - start
        pairs: Pairs = [(row["plover"], f.plover if f else None) for row, f in zip(rows, found, strict=True)]
        accuracy, macro, types = score(pairs)
        one = score([(ONE.get(g, g), ONE.get(f or "", f)) for g, f in pairs])
        sys.stdout.write(f"{name}: {len(rows)} sentences, accuracy {accuracy:.3f}, macro-F1 {macro:.3f}; ")
        sys.stdout.write(f"as fifteen {one[0]:.3f}, {one[1]:.3f}; {len(rows) / seconds:.0f} sentences a second\n")
        if name.startswith("held") and not faults:
            continue
        for kind, (precision, recall, f1, count) in types.items():
            sys.stdout.write(f"  {kind:10} P {precision:.2f}  R {recall:.2f}  F1 {f1:.2f}  n {count}\n")
        for row, (gold, given), f in zip(rows, pairs, found, strict=True):
            if faults and gold != given:
                sys.stdout.write(f"  {row['id']} {gold} not {given} {f.because if f else ''}: {row['text']}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
