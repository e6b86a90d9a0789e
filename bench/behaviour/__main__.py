"""How contacts told in many ways are read: the share wholly right, and by what was varied.

    python -m bench.behaviour [--language fr] [--count 2000] [--start 0] [--faults]

Wholly right is an event of the right kind, on the right day, with both people in the right states and no one else.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from bench.behaviour.draw import DAY, Telling, draw_tellings
from bench.behaviour.draw_en import draw_english

DRAWN = {"fr": draw_tellings, "en": draw_english}

NEAR = {
    "meeting": {"meeting", "reception", "dialogue"},
    "reception": {"reception", "meeting"},
    "video": {"call", "meeting", "reception"},
    "appointment": {"appointment", "ceremony", "reception"},
}
"""Kinds that are as right as the one drawn."""

Json = dict[str, Any]


def find_faults(telling: Telling, events: list[Json]) -> Iterator[str]:
    """What is wrong with the best of the events; nothing where one is wholly right."""
    kinds = NEAR.get(telling.kind, {telling.kind})
    fitting = [e for e in events if e["kind"] in kinds and not e["background"]]
    if not fitting:
        yield "kind: " + (" ".join(sorted({e["kind"] for e in events})) or "no event")
        return
    faults = [tuple(_compare(telling, event)) for event in fitting]
    yield from min(faults, key=len)


def _compare(telling: Telling, event: Json) -> Iterator[str]:
    if event["date"]["edtf"] != DAY:
        yield f"date {event['date']['edtf']}"
    found = {p["name"]: p["state"] for p in event["participants"] if p["name"]}
    for person in telling.people:
        if person.name not in found:
            yield f"missing {person.name}"
        elif found[person.name] != person.state:
            yield f"state {person.state} is {found[person.name]}"
    strangers = found.keys() - {p.name for p in telling.people}
    if strangers:
        yield f"stranger {', '.join(sorted(strangers))}"


def main() -> None:
    """Read the command line, read the tellings, print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--language", choices=sorted(DRAWN), default="fr")
    parser.add_argument("--faults", action="store_true")
    given = parser.parse_args()
    packs, knowledge = load_packs(), load_knowledge()
    right: dict[str, Counter[str]] = defaultdict(Counter)
    total: dict[str, Counter[str]] = defaultdict(Counter)
    for telling in DRAWN[given.language](given.start, given.start + given.count):
        page = Page(source=f"{telling.number}.txt", text=telling.text)
        faults = tuple(
            find_faults(telling, encode_reading(read(page, packs, knowledge, language=given.language))["events"])
        )
        if faults and given.faults:
            sys.stdout.write(f"{telling.number} {'; '.join(faults)}\n    {telling.text.splitlines()[2]}\n")
        for what, value in _list_varied(telling):
            total[what][value] += 1
            right[what][value] += not faults
    _tell(right, total)


def _list_varied(telling: Telling) -> Iterator[tuple[str, str]]:
    yield "all", "all"
    yield "telling", telling.template
    for person in telling.people:
        yield "state", person.state
        yield "style", person.style
        yield "office", person.office.split(" ")[0] + " " + person.office.split(" ")[-1]


def _tell(right: dict[str, Counter[str]], total: dict[str, Counter[str]]) -> None:
    for what, counts in total.items():
        shares = sorted((right[what][value] / n, value, n) for value, n in counts.items())
        shown = shares if what in ("all", "style") else [s for s in shares if s[0] < 0.9][:30]
        for share, value, n in shown:
            sys.stdout.write(f"{what:8} {share:.3f} of {n:5}  {value}\n")


if __name__ == "__main__":
    main()
