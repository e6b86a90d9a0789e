"""What the readings score on the annotated sets: the floors that no change may fall below."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

UNREAD = "kept"
"""Part of the names of sets that rule authors do not read."""

STAGES = (
    "main event found",
    "main event wholly right",
    "events",
    "people",
    "states",
    "offices",
    "event date",
    "speech found",
    "acts",
    "frameworks",
    "no event made up",
)

SHARES = "main event"
"""Stages of which each report has one."""


def write_figures(file: Path) -> Iterator[str]:
    """One table: a line a set, a column a stage, as the last change that raised a figure left it."""
    floors: dict[str, dict[str, dict[str, float]]] = json.loads(file.read_text(encoding="utf-8"))
    yield "# What it scores\n\nOf the main event, the share of reports; else F1, by stage on each annotated set"
    yield "(`make quality` prints precision and recall too)."
    yield "Sets marked *unread* are never looked into by whoever writes rules: they are what to expect of a report of"
    yield "yours. The others were learned from.\n"
    yield f"| set | {' | '.join(STAGES)} |\n| --- |{' --- |' * len(STAGES)}"
    for name, floor in sorted(floors.items(), key=lambda item: (UNREAD not in item[0], item[0])):
        cells = [_write(stage, floor["stages"][stage]) if stage in floor["stages"] else "–" for stage in STAGES]
        yield f"| {name}{' (*unread*)' if UNREAD in name else ''} | {' | '.join(cells)} |"
    yield ""


def _write(stage: str, f1: float) -> str:
    """A main event is found or not, never wrong: its share of reports is its recall, not the F1 that is kept."""
    return f"{f1 / (2 - f1):.2f}" if stage.startswith(SHARES) else f"{f1:.2f}"
