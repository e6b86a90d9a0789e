"""`python -m bench.mentions`: short second mentions, and whether they are resolved to the right people.

« M. Minh », « le diplomate américain », « son hôte », "the minister", "her counterpart": texts and answers written for
this project, in French and English. A mention that stays open is no error; one that names somebody else is.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.evaluate.same import same_name
from aidememoire.languages import load_commons, load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read

ROOT = Path(__file__).parent.parent
SETS = ("fr", "en")

Json = dict[str, Any]


@dataclass(kw_only=True)
class Tally:
    """Mentions resolved rightly, wrongly and left open; `faults` are the wrong and open ones, one line each."""

    right: int = 0
    wrong: int = 0
    left: int = 0
    faults: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of resolved mentions that are right."""
        return self.right / max(self.right + self.wrong, 1)

    @property
    def recall(self) -> float:
        """The share of all mentions that are resolved rightly."""
        return self.right / max(self.right + self.wrong + self.left, 1)


def find_names(reading: Reading, start: int, end: int) -> tuple[str | None, ...]:
    """Names of the people the phrase at `[start, end)` is about, by the mention that overlaps it most."""
    mentions = [m for m in reading.cast.mentions if m.citation.span.start < end and start < m.citation.span.end]
    if not mentions:
        return ()

    def overlap(start_end: tuple[int, int]) -> int:
        return min(start_end[1], end) - max(start_end[0], start)

    best = max(mentions, key=lambda m: overlap((m.citation.span.start, m.citation.span.end)))
    people = (reading.cast.actors[a] for a in best.actors)
    return tuple(p.name for p in people if p.kind == "person")


def add(tally: Tally, wanted: Json, names: Sequence[str | None]) -> None:
    """Count one mention."""
    who = wanted["who"]
    same = len(names) == len(who) and all(any(same_name(w, n) for n in names) for w in who)
    tally.right += same
    tally.left += not names
    tally.wrong += bool(names) and not same
    if not same:
        tally.faults.append(f"{wanted['quote']}: {', '.join(who)} · {', '.join(map(str, names)) or '–'}")


def measure(language: str) -> Tally:
    """Read every text of one language and count its mentions."""
    packs, knowledge, commons = load_packs(), load_knowledge(), load_commons()
    tally = Tally()
    path = ROOT / "quality" / language / "mentions" / "gold.jsonl"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        reading = read(Page(source=f"{number}.txt", text=row["text"]), packs, knowledge, commons=commons)
        for wanted in row["mentions"]:
            add(tally, wanted, find_names(reading, wanted["start"], wanted["end"]))
    return tally


def main() -> int:
    """Print one line a language and, with --faults, what is wrong or open."""
    for language in SETS:
        tally = measure(language)
        total = tally.right + tally.wrong + tally.left
        sys.stdout.write(f"{language}: {total} short mentions, right when resolved {tally.precision:.3f}, ")
        sys.stdout.write(f"resolved rightly {tally.recall:.3f}\n")
        if "--faults" in sys.argv:
            sys.stdout.writelines(f"  {fault}\n" for fault in tally.faults)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
