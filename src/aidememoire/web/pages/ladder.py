"""The ladder of a relationship: its frameworks, one step each, placed in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.consolidate.days import build_days
from aidememoire.store.record import Record
from aidememoire.views.relation import Rung
from aidememoire.web.pages.lines import Passage, build_passages
from aidememoire.web.pages.speaking import Tongue


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


def build_ladder(record: Record, rungs: Sequence[Rung], on: str | None, tongue: Tongue) -> tuple[Step, ...]:
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
            name=tongue.ledger.get(f"framework.{r.name}", r.name),
            since=tongue.date(r.since) if r.since else "",
            until=tongue.date(r.until) if r.until else "",
            height=r.height,
            start=place(r.since),
            end=place(r.until) if r.until else 100.0,
            current=r.until is None and r.since is not None and i == find_highest(rungs),
            passages=tuple(passages[c] for c in r.citations[:2]),
            rows=r.rows,
        )
        for i, r in enumerate(rungs)
    )


def find_highest(rungs: Sequence[Rung]) -> int:
    """The number of the framework in force: of those that nothing ended, the highest, and of these the latest."""
    standing = [(r.height, r.since or "", i) for i, r in enumerate(rungs) if r.until is None and r.since]
    return max(standing, default=(0, "", -1))[2]
