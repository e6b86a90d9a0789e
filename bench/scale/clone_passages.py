"""The passages of all copies of a record with their words, in the order of their numbers: an index grows at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from aidememoire.store.passages import REPORT, Passage, build_entry
from aidememoire.store.schema import PASSAGES, REPORTS
from aidememoire.store.words import Entry, write_words
from bench.scale.shift import Shift

if TYPE_CHECKING:
    from bench.scale.clone import Model

MANY = 50_000
"""Passages built at once."""


def build_passages(model: Model, shifts: Sequence[Shift]) -> Iterator[tuple[list[dict[str, Any]], list[Entry]]]:
    """Rows and what the index of words gets, some at a time."""
    desk = _Desk(model)
    numbered = ((shift.move_passage(row["id"]), shift.number, n) for shift in shifts for n, row in enumerate(desk.rows))
    places = sorted(numbered)
    for start in range(0, len(places), MANY):
        found = [desk.build(n, shifts[copy], identity) for identity, copy, n in places[start : start + MANY]]
        yield [row for row, _ in found], [entry for _, entry in found]


class _Desk:
    """Words of the small record, each folded once."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.rows = model.rows[PASSAGES]
        texts = {row["id"]: row for row in model.rows[REPORTS]}
        self.days = {i: row["published"] for i, row in texts.items()}
        self.entries = [
            build_entry(Passage(**row), texts[row["report"]]["text"], texts[row["report"]]["language"])
            for row in self.rows
        ]
        self.heads = [write_words(t.head) for t in model.texts]
        self.tails = [write_words(t.tail) for t in model.texts]

    def build(self, n: int, shift: Shift, identity: int) -> tuple[dict[str, Any], Entry]:
        """One passage of one copy."""
        row, entry = self.rows[n], self.entries[n]
        moved = row | {"id": identity, "report": shift.move_id(row["report"])}
        moved |= {name: shift.move_day(row[name]) for name in ("first", "last") if row[name]}
        if row["telling"]:
            moved["telling"] = shift.move_id(row["telling"])
        words = entry.words
        if row["kind"] == REPORT:
            text = self.model.get_text(row["report"], shift.number)
            moved["end"] = len(text.head) + len(text.tail)
            words = self.write(row["report"], shift)
        return moved, Entry(id=identity, words=words, marks=entry.marks, language=entry.language)

    def write(self, report: str, shift: Shift) -> str:
        """The words of a whole report in a copy."""
        day = self.days[report]
        head = self.heads[self.model.place[report]].replace(_part(day), _part(shift.move_day(day)))
        return f"{head} {self.tails[self.model.get_lender(report, shift.number)]}"


def _part(day: str) -> str:
    return day.replace("-", " ")
