"""Scores of a set of readings, stage by stage, and what changed since an earlier run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aidememoire.evaluate.events import score_events
from aidememoire.evaluate.gold import load_gold, load_readings
from aidememoire.evaluate.outcome import Outcome, Tally, build_tallies, find_changes
from aidememoire.evaluate.rest import score_acts, score_segments, score_ties

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """tallies by stage; outcomes behind them; gained and lost against an earlier run (empty without one)."""

    reports: int
    unread: tuple[str, ...]
    tallies: tuple[Tally, ...]
    outcomes: tuple[Outcome, ...]
    gained: tuple[Outcome, ...] = ()
    lost: tuple[Outcome, ...] = ()


def evaluate(gold_path: Path, readings_path: Path, against: Path | None = None) -> Scores:
    """Score readings (lines of `read --json`) against annotations. A report nobody read counts as read empty.

    Raises GoldError for lines that cannot be scored.
    """
    gold = load_gold(gold_path)
    readings = load_readings(readings_path)
    outcomes = tuple(find_outcomes(gold, readings))
    gained: tuple[Outcome, ...] = ()
    lost: tuple[Outcome, ...] = ()
    if against is not None:
        gained, lost = find_changes(find_outcomes(gold, load_readings(against)), outcomes)
    return Scores(
        reports=len(gold),
        unread=tuple(source for source in gold if source not in readings),
        tallies=build_tallies(outcomes),
        outcomes=outcomes,
        gained=gained,
        lost=lost,
    )


def find_outcomes(gold: dict[str, Json], readings: dict[str, Json]) -> Iterator[Outcome]:
    """Every outcome of every annotated report, in the order of the annotations."""
    for source, line in gold.items():
        reading = readings.get(source) or {"report": {"text": ""}}
        yield from score_events(source, line, reading)
        yield from score_acts(source, line, reading)
        yield from score_ties(source, line, reading)
        yield from score_segments(source, line, reading)
