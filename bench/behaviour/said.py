"""How what is said is read: the share with the right act by the right sides, and by what was varied.

python -m bench.behaviour.said [--language fr] [--count 1000] [--start 0] [--faults]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from bench.behaviour.draw_said import Saying, draw_english_sayings, draw_sayings

DRAWN = {"fr": draw_sayings, "en": draw_english_sayings}


def find_fault(saying: Saying, acts: list[dict[str, Any]]) -> str | None:
    """What is wrong with the acts read from the last paragraph; None where one is of the kind and the sides drawn."""
    start = saying.text.index(saying.said)
    here = [a for a in acts if a["content"]["start"] >= start]
    if any(a["act"] == saying.act and tuple(a["speaker"]["states"]) == saying.states for a in here):
        return None
    return "; ".join(f"{a['act']} of {'+'.join(a['speaker']['states'])}" for a in here) or "nothing"


def main() -> None:
    """Read the command line, read the sayings, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--language", choices=sorted(DRAWN), default="fr")
    parser.add_argument("--faults", action="store_true")
    given = parser.parse_args()
    packs, knowledge = load_packs(), load_knowledge()
    right: dict[str, Counter[str]] = defaultdict(Counter)
    total: dict[str, Counter[str]] = defaultdict(Counter)
    for saying in DRAWN[given.language](given.start, given.start + given.count):
        page = Page(source=f"{saying.number}.txt", text=saying.text)
        fault = find_fault(saying, encode_reading(read(page, packs, knowledge, language=given.language))["acts"])
        if fault and given.faults:
            sys.stdout.write(f"{saying.act} of {'+'.join(saying.states)} read as {fault}\n    {saying.said}\n")
        for what in ("all", "act", "speaker", "template"):
            value = "all" if what == "all" else getattr(saying, what)
            total[what][value] += 1
            right[what][value] += fault is None
    for what, counts in total.items():
        for share, value, n in sorted((right[what][v] / n, v, n) for v, n in counts.items()):
            if what != "template" or share < 0.9:
                sys.stdout.write(f"{what:8} {share:.3f} of {n:5}  {value}\n")


if __name__ == "__main__":
    main()
