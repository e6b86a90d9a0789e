"""The ladder of a relationship: its frameworks, one step each, placed in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.consolidate.days import build_days
from aidememoire.model.frameworks import Framework
from aidememoire.store.record import Record
from aidememoire.web.pages.lines import Passage, build_passages
from aidememoire.web.pages.speaking import Tongue

HEIGHTS = (
    ("comprehensive strategic", 4),
    ("comprehensive global strategic", 4),
    ("strategic comprehensive", 4),
    ("exceptional", 4),
    ("special", 4),
    ("all-weather", 4),
    ("all-round", 4),
    ("permanent", 4),
    ("strategic", 3),
    ("alliance", 3),
    ("comprehensive", 2),
    ("enhanced", 2),
    ("treaty", 1),
    ("partnership", 1),
)
"""How high a framework stands on the ladder, by the words of its English label, the first that fits; others at 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One framework of the ladder: `start` and `end` place it across the picture, in percentages; None undated."""

    name: str
    since: str
    until: str
    height: int
    start: float | None
    end: float | None
    current: bool
    passages: tuple[Passage, ...]
    rows: tuple[str, ...]


def build_ladder(
    record: Record, parties: Sequence[str], rungs: Sequence[Framework], on: str | None, tongue: Tongue
) -> tuple[Step, ...]:
    """Frameworks as steps of one picture that ends with the newest day of the record."""
    days = [d.first for r in rungs for e in (r.since, r.until) if (d := build_days(e)) and d.first]
    end = build_days(on)
    last = max((*days, *((end.first,) if end and end.first else ())), default=0)
    length = max(1, last - min(days, default=0))
    passages = build_passages(record, (c for r in rungs for c in r.citations[:2]))

    def place(edtf: str | None) -> float | None:
        found = build_days(edtf)
        return round(100 * (found.first - min(days)) / length, 2) if found and found.first and days else None

    return tuple(
        Step(
            name=write_name(r, parties, tongue),
            since=tongue.date(r.since) if r.since else "",
            until=tongue.date(r.until) if r.until else "",
            height=get_height(r.name),
            start=place(r.since),
            end=place(r.until) if r.until else 100.0,
            current=r.until is None and r.since is not None and i == find_highest(rungs),
            passages=tuple(passages[c] for c in r.citations[:2]),
            rows=r.sources,
        )
        for i, r in enumerate(rungs)
    )


def write_name(rung: Framework, parties: Sequence[str], tongue: Tongue) -> str:
    """The name of a framework; with its sides where it is a larger group's."""
    name = tongue.ledger.get(f"framework.{rung.name}", rung.name)
    return name if set(rung.parties) == set(parties) else f"{name} ({tongue.pair(rung.parties)})"


def find_highest(rungs: Sequence[Framework]) -> int:
    """The number of the framework in force: of those that nothing ended, the highest, and of these the latest."""
    standing = [(get_height(r.name), r.since or "", i) for i, r in enumerate(rungs) if r.until is None and r.since]
    return max(standing, default=(0, "", -1))[2]


def get_height(name: str) -> int:
    """Where a framework stands on the ladder, by its English label."""
    return next((height for words, height in HEIGHTS if words in name), 0)
