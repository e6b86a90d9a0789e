"""One report of the set with the truth beside it, and the files the set is composed from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from bench.record.world import Said

FOLDER = Path(__file__).parent.parent.parent / "quality" / "record"
MARK = re.compile(r"⟦([^|⟧]+)\|([^⟧]*)⟧")
THING = re.compile(r"⟪([^|⟫]+)\|([^⟫]*)⟫")


@dataclass(frozen=True, kw_only=True)
class Mark:
    """Words of a report that tell events: pairs of event id and kind."""

    start: int
    end: int
    events: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Thing:
    """Words of a report that say something; the other side's report has the same `key` where it says it too."""

    key: str
    words: str


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A report with the truth beside it. `origin` is who reports; copies and rewrites have that of their dispatch.

    side  the state whose agency or ministry reports, None for another outlet
    said  what it reports was said, in order, of a composed report
    things  the same, of one written by hand
    """

    source: str
    language: str
    text: str
    url: str | None
    date: str | None
    origin: str
    marks: tuple[Mark, ...]
    side: str | None = None
    said: tuple[Said, ...] = ()
    things: tuple[Thing, ...] = ()


def build_piece(marked: str, **values: Any) -> Piece:
    """A report from its marked text: ⟦event kind|words⟧ tell an event, ⟪key|words⟫ say something."""
    things = tuple(Thing(key=m[1], words=m[2]) for m in THING.finditer(marked))
    marked = THING.sub(lambda match: match[2], marked)
    marks, text, last = [], "", 0
    for match in MARK.finditer(marked):
        text += marked[last : match.start()]
        events = tuple((i, kind) for i, kind in (e.split() for e in match[1].split("+")))
        marks.append(Mark(start=len(text), end=len(text) + len(match[2]), events=events))
        text += match[2]
        last = match.end()
    return Piece(text=text + marked[last:], marks=tuple(marks), things=things, **values)


def load_table(name: str) -> Any:
    """One file of the set."""
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
