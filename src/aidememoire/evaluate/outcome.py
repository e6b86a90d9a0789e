"""Outcomes and tallies: one line for every thing wanted or made up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """result is "right", "missed" (in the gold, not found) or "wrong" (found, not in the gold)."""

    source: str
    stage: str
    label: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Counts of one stage. precision, recall and f1 are between 0 and 1; None where nothing was counted."""

    stage: str
    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float | None:
        """Of what was found, the share that is right."""
        found = self.right + self.wrong
        return self.right / found if found else None

    @property
    def recall(self) -> float | None:
        """Of what should be found, the share that was."""
        wanted = self.right + self.missed
        return self.right / wanted if wanted else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else None


def build_tallies(outcomes: Iterable[Outcome]) -> tuple[Tally, ...]:
    """One tally a stage, in order of first appearance."""
    counts: dict[str, dict[str, int]] = {}
    for outcome in outcomes:
        counts.setdefault(outcome.stage, {"right": 0, "wrong": 0, "missed": 0})[outcome.result] += 1
    return tuple(Tally(stage=stage, **count) for stage, count in counts.items())


def find_changes(
    before: Iterable[Outcome], after: Iterable[Outcome]
) -> tuple[tuple[Outcome, ...], tuple[Outcome, ...]]:
    """(gained, lost): what became right or stopped being made up, and the reverse."""
    old, new = {_get_key(o): o for o in before}, {_get_key(o): o for o in after}

    def is_good(outcome: Outcome | None) -> bool:
        return outcome is None or outcome.result == "right"

    def is_scored(key: tuple[str, str, str, bool]) -> bool:
        # a field of an event that did not pair before was neither right nor wrong then
        return key in old or new[key].result == "wrong"

    gained = tuple(new.get(k, old[k]) for k in old if not is_good(old[k]) and is_good(new.get(k)))
    lost = tuple(o for k, o in new.items() if not is_good(o) and is_good(old.get(k)) and is_scored(k))
    return gained, lost


def _get_key(outcome: Outcome) -> tuple[str, str, str, bool]:
    return outcome.source, outcome.stage, outcome.label, outcome.result == "wrong"
