"""One piece of evidence on when a report was written: the days that it leaves, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aidememoire.model.span import Because

BEGIN, END = date(1, 1, 1), date(9999, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The report's first contact lies within one of `spans` (first day, last day).

    hard   the evidence is what the report itself rests on; soft evidence only chooses among what hard evidence leaves
    wide   the same evidence at its loosest, used where the narrow reading leaves nothing
    """

    spans: tuple[tuple[date, date], ...]
    because: Because
    hard: bool = True
    wide: tuple[tuple[date, date], ...] | None = None

    def allows(self, lo: date, hi: date, *, wide: bool = False) -> bool:
        """Whether a contact from `lo` to `hi` may be."""
        spans = self.wide if wide and self.wide is not None else self.spans
        return any(first <= hi and lo <= last for first, last in spans)
