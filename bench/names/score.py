"""`make bench-names`: precision, recall and speed of the comparison of names, on the open and on the held-back half."""

from __future__ import annotations

import sys
import time
from collections import Counter

from aidememoire.lexicon.name_compare import SAME, compare_names
from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_words import clash, compare_words, hear, split_marks
from bench.names.pairs import Pair, build_pairs

ENOUGH = {"precision": 0.995, "recall": 0.95, "speed": 20_000.0}


def score(pairs: list[Pair]) -> tuple[float, float, list[Pair]]:
    """Precision and recall of "same", and the pairs answered wrongly."""
    found = [(p, compare_names(p.left, p.right).verdict == SAME) for p in pairs]
    right = sum(p.same and said for p, said in found)
    said_same = sum(said for _, said in found)
    true_same = sum(p.same for p in pairs)
    return right / max(said_same, 1), right / max(true_same, 1), [p for p, said in found if p.same != said]


def measure_speed(pairs: list[Pair]) -> tuple[float, float]:
    """Comparisons in a second of processor time: names never seen before, and names seen before."""
    for cached in (build_form, compare_words, hear, split_marks, clash):
        cached.cache_clear()
    taken = []
    for _ in range(2):
        start = time.process_time()
        for pair in pairs:
            compare_names(pair.left, pair.right)
        taken.append(len(pairs) / (time.process_time() - start))
    return taken[0], taken[1]


def main(arguments: list[str]) -> int:
    """Print a line a half, then a line a practice; with --open, the open half's errors too. 1 below what is enough."""
    out = sys.stdout.write
    pairs = build_pairs()
    halves = {"open": [p for p in pairs if not p.held], "held back": [p for p in pairs if p.held], "all": pairs}
    enough = True
    for name, half in halves.items():
        precision, recall, _ = score(half)
        same = sum(p.same for p in half)
        out(
            f"{name:10} {len(half):5} pairs ({same} of one person)  precision {precision:.4f}  recall {recall:.4f}"
            + "\n"
        )
        enough &= precision >= ENOUGH["precision"] and recall >= ENOUGH["recall"]
    first, again = measure_speed(pairs)
    out(
        f"{first:,.0f} comparisons a second of processor time, of names never seen, {again:,.0f} of names seen before"
        + "\n"
    )
    wrong = Counter(p.practice for p in score(pairs)[2])
    for practice, count in sorted(Counter(p.practice for p in pairs).items()):
        out(f"  {practice:34} {count:5} pairs  {wrong[practice]:4} wrong" + "\n")
    if "--open" in arguments:
        for pair in score(halves["open"])[2]:
            out(f"    {'one' if pair.same else 'two'}  {pair.left} | {pair.right}  ({pair.practice})" + "\n")
    return 0 if enough and again >= ENOUGH["speed"] else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
