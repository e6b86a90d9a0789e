"""`make bench-actors`: who takes part, for which state, in which office, beside spaCy's names and the nearest demonym.

Both see the same annotated French reports in the same run. A report's people are the named participants of all its
contacts. The peer is what one builds without rules: every PER entity of `fr_core_news_md` in the headline and the body
(furniture is cut away for it), the nearest word of our own lexicon that names a state, the nearest office before it,
else after it, in the same sentence.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.evaluate.gold import load_gold
from aidememoire.evaluate.same import same_name, same_office
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.lexicon.match import Hit, Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

ROOT = Path(__file__).parent.parent
SETS = ("samples", "quality/fr/open", "quality/fr/opened", "quality/fr/opened2")
SEEN = ("headline", "body", "caption", "dateline")
NAMING = frozenset({"name", "adjective", "demonym"})
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
REACH = 90
"""Characters between a name and its office, at most."""

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One person as a program tells it."""

    name: str
    state: str | None
    office: str | None


@dataclass(kw_only=True)
class Tally:
    """Counts over all reports: people right, wrong, missed; states and offices right and asserted of people found."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    states: list[int] = field(default_factory=lambda: [0, 0, 0])
    offices: list[int] = field(default_factory=lambda: [0, 0, 0])
    seconds: float = 0.0

    def add(self, want: Sequence[Json], got: Sequence[Answer]) -> None:
        """Count one report: each wanted person takes the first answer of that name."""
        used: set[int] = set()
        for person in want:
            hit = next((k for k, a in enumerate(got) if k not in used and same_name(person["name"], a.name)), None)
            if hit is None:
                self.missed += 1
                continue
            used.add(hit)
            self.right += 1
            state, office = got[hit].state, got[hit].office
            if person.get("state"):
                _count(self.states, state, state in (person["state"], person.get("organisation")))
            if person.get("office"):
                _count(self.offices, office, same_office(person["office"], office))
        self.wrong += len(got) - len(used)


def _count(tally: list[int], answer: str | None, right: bool) -> None:
    tally[0] += right
    tally[1] += answer is not None
    tally[2] += 1


def find_wanted(gold: Json) -> list[Json]:
    """The named participants of a report, each once."""
    found: list[Json] = []
    for event in gold["events"]:
        for person in event.get("participants") or []:
            if person.get("name") and not any(same_name(person["name"], p["name"]) for p in found):
                found.append(person)
    return found


def read_ours(reading: Reading) -> list[Answer]:
    """The named participants of our contacts, each once."""
    found: list[Answer] = []
    for event in encode_reading(reading)["events"]:
        for p in event["participants"]:
            if p["name"] and not any(same_name(p["name"], a.name) for a in found):
                found.append(Answer(name=p["name"], state=p["state"], office=p["office"]))
    return found


class Nearest:
    """The nearest state and office of our French lexicons around a name."""

    def __init__(self) -> None:
        package = "aidememoire.languages.fr"
        states = (r for r in load_rows(package, "lexicon", "states.csv") if r.sense in NAMING)
        self.states = Matcher(states)
        self.offices = Matcher(load_rows(package, "lexicon", "offices.csv"))

    def describe(self, text: str, start: int, end: int) -> Answer:
        """The person named at `[start, end)` with what stands nearest in the same sentence."""
        left, right = _find_sentence(text, start, end)
        state = _get_nearest(self.states.find(text, left, right), start, end)
        office = _get_nearest(self.offices.find(text, left, right), start, end)
        words = None
        if office is not None and min(abs(start - office.end), abs(office.start - end)) <= REACH:
            stop = start if office.end <= start else right
            words = re.split(r"[,;.()]", text[office.start : stop])[0].strip()
        return Answer(name=text[start:end], state=state.rows[0].code if state else None, office=words)


def _find_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    bounds = [0, *(m.end() for m in SENTENCE.finditer(text)), len(text)]
    return max(b for b in bounds if b <= start), min(b for b in bounds if b >= end)


def _get_nearest(hits: Iterable[Hit], start: int, end: int) -> Hit | None:
    """The nearest hit outside the name; of two as near, the one before it."""
    outside = [h for h in hits if h.end <= start or h.start >= end]
    return min(outside, key=lambda h: (max(start - h.end, h.start - end), h.start), default=None)


def build_peer() -> Callable[[Reading], list[Answer]] | None:
    """The peer, or None where spaCy or its model is not installed."""
    try:
        import spacy

        model = spacy.load("fr_core_news_md")
    except (ImportError, OSError):
        return None
    nearest = Nearest()

    def answer(reading: Reading) -> list[Answer]:
        report, found = reading.report, []
        parts = [report.cite_span(s.span).quote for s in report.segments if s.kind in SEEN]
        for text in parts:
            for entity in model(text).ents:
                clean = entity.text.strip()
                if entity.label_ == "PER" and not any(same_name(clean, a.name) for a in found):
                    found.append(nearest.describe(text, entity.start_char, entity.start_char + len(entity.text)))
        return found

    return answer


def measure(answer: Callable[[Page], list[Answer]], reports: Sequence[tuple[Page, Json]]) -> Tally:
    """Answer every report and count."""
    tally = Tally()
    for page, gold in reports:
        start = time.perf_counter()
        got = answer(page)
        tally.seconds += time.perf_counter() - start
        tally.add(find_wanted(gold), got)
    return tally


def load_reports() -> list[tuple[Page, Json]]:
    """Every annotated French report with its gold."""
    found = []
    for name in SETS:
        gold = load_gold(ROOT / name / "gold.jsonl")
        pages = (p for p in find_pages(ROOT / name) if isinstance(p, Page))
        found.extend((p, gold[Path(p.source).name]) for p in pages if Path(p.source).name in gold)
    return found


def write_row(name: str, tally: Tally) -> str:
    """One line of the table."""
    precision = tally.right / max(tally.right + tally.wrong, 1)
    recall = tally.right / max(tally.right + tally.missed, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    shares = [f"{t[0] / max(t[1], 1):9.3f} {t[0] / max(t[2], 1):9.3f}" for t in (tally.states, tally.offices)]
    return f"{name:26} {precision:9.3f} {recall:9.3f} {f1:9.3f} {'  '.join(shares)} {tally.seconds:8.2f} s\n"


def main() -> int:
    """Print the table; the peer's line is left out where it is not installed."""
    reports = load_reports()
    packs, knowledge = load_packs(), load_knowledge()
    readings = {page.source: read(page, packs, knowledge) for page, _ in reports}
    out = sys.stdout.write
    people = sum(len(find_wanted(gold)) for _, gold in reports)
    out(f"{len(reports)} annotated French reports, {people} named participants\n")
    out(f"{'':26} {'participants':^29} {'state, of people found':^19}  {'office, of people found':^19}\n")
    pair = f"{'precision':>9} {'recall':>9}"
    out(f"{'':26} {pair} {'F1':>9} {pair}  {pair}\n")
    out(write_row("Aidemémoire", measure(lambda page: read_ours(read(page, packs, knowledge)), reports)))
    peer = build_peer()
    if peer is None:
        out("spaCy or fr_core_news_md is not installed: `make bench-actors` installs both for the comparison\n")
        return 0
    out(write_row("spaCy PER, nearest words", measure(lambda page: peer(readings[page.source]), reports)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
