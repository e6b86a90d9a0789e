"""What is fitted on: the pairs of people of every open report, and whether its main contact is theirs.

No frame takes part: every report that has a main contact of two people is an example, whether frames read it or not.
Reports of `apart.yaml`, written for this, name people in office of two states who have nothing to do with one another.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from aidememoire.analysis.parse import parse
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.evaluate.same import same_name
from aidememoire.events.evidence import Pair, find_pairs
from aidememoire.events.scene import build_scene
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import build_gists, read
from bench.quality import SETS, UNSEEN, find_report_pages

Json = dict[str, Any]
TRAINED = tuple(name for name in SETS if name not in UNSEEN and name not in ("seeds", "dev"))
APART = Path(__file__).parent / "apart.yaml"
BLIND = frozenset({"here:talk", "head:talk", "here:receive", "head:receive", "talk-between"})
"""What is left out of a report's second copy: it stands for reports that name their contact in no word we know."""
_GROUPS = {"conference": "dialogue", "visit": "meeting", "press_statement": "meeting", "appointment": "ceremony"}
"""Kinds that count as another: too rare among two people to have weights of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One pair of one report. `met` is None where theirs is another contact of the report: neither right nor wrong."""

    source: str
    evidence: frozenset[str]
    met: bool | None
    kind: str
    blind: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One report: its pairs, in order; `main` is its main event in the gold, None where it tells no contact."""

    source: str
    name: str
    pairs: tuple[tuple[Pair, tuple[str, str]], ...]
    main: Json | None
    events: tuple[Json, ...]


def find_examples(names: tuple[str, ...] = TRAINED) -> Iterator[Example]:
    """Every report of these sets, then those of `apart.yaml`."""
    for name in names:
        folder, gold = SETS[name]
        wanted = {line["source"]: line for line in map(json.loads, gold.read_text(encoding="utf-8").splitlines())}
        for page in find_report_pages(folder):
            line = wanted.get(page.source.rsplit("/", 1)[-1]) or wanted.get(page.source)
            if line is not None:
                yield _build_example(name, page, line["events"])
    for number, text in enumerate(yaml.safe_load(APART.read_text(encoding="utf-8"))):
        yield _build_example("apart", Page(source=f"apart-{number}", text=text), [])


def _build_example(name: str, page: Page, events: list[Json]) -> Example:
    packs, knowledge = load_packs(), load_knowledge()
    reading = read(page, packs, knowledge)
    pack = packs[reading.report.language]
    parsed = parse(reading.report, pack.sentences)
    scene = build_scene(parsed, build_gists(parsed, reading.cast, reading.times), reading.cast, pack.events)
    actors = reading.cast.actors
    pairs = tuple((p, (actors[p.actors[0]].name or "", actors[p.actors[1]].name or "")) for p in find_pairs(scene))
    main = next((e for e in events if e.get("main")), events[0] if events else None)
    return Example(source=page.source.rsplit("/", 1)[-1], name=name, pairs=pairs, main=main, events=tuple(events))


def find_cases(example: Example) -> Iterator[Case]:
    """Every pair of a report, twice: as it stands, and blind to the words that name the contact."""
    told = str(example.main["kind"]) if example.main is not None else ""
    kind = _GROUPS.get(told, told)
    for pair, names in example.pairs:
        met = judge(example, names)
        for blind in (False, True):
            held = pair.names - BLIND if blind else pair.names
            yield Case(source=example.source, evidence=held, met=met, kind=kind, blind=blind)


def judge(example: Example, names: tuple[str, str]) -> bool | None:
    """Whether the main contact is of these two; None where another contact of the report is."""
    if example.main is not None and has_both(example.main, names):
        return True
    return None if any(has_both(e, names) for e in example.events if not e.get("background")) else False


def has_both(event: Mapping[str, Any], names: tuple[str, str]) -> bool:
    """Whether both take part in an event of the gold."""
    there = [p["name"] for p in event.get("participants") or [] if p.get("name")]
    return all(any(same_name(one, name) for one in there) for name in names)
