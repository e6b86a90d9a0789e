"""Outcomes at hand kept many at a time: what was read elsewhere need not wait for a transaction each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from aidememoire.errors import CitationError, SourceError
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.store.bulk import Prepared, prepare, write_first
from aidememoire.store.record import Record
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.portions import MANY
from aidememoire.workflow.read import Outcome, Summary, keep_all


def load_all(outcomes: Iterable[Outcome], record: Record, *, at: str | None = None) -> Summary:
    """Keep all outcomes as `read.keep_all` does, readings of reports new to the record MANY at a time.

    Interrupted anywhere and run again, it gives the record an uninterrupted run gives.
    """
    loader = _Loader(record, at)
    rest = keep_all(loader.leave(outcomes), record, at=at)
    return replace(rest, read=rest.read + loader.count, new=rest.new + loader.count)


class _Loader:
    """Keeps what is new together; leaves the rest, in order, to be kept one by one."""

    def __init__(self, record: Record, at: str | None) -> None:
        self._record, self._at = record, at
        self._waiting: dict[str, Prepared] = {}
        self.count = 0

    def leave(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        """What is not kept here: pages passed over or refused, readings of reports the record holds, faulty ones."""
        for outcome in outcomes:
            if isinstance(outcome, Passed):
                yield outcome
                continue
            ready = _prepare(outcome)
            # what tells of a page that waits comes after it, as it would one by one; a refusal may be of any page
            if ready is None or ready.reading.report.id in self._waiting or len(self._waiting) >= MANY:
                yield from self._write()
            if ready is None:
                yield outcome
            else:
                self._waiting[ready.reading.report.id] = ready
        yield from self._write()

    def _write(self) -> Iterator[Reading]:
        waiting, self._waiting = self._waiting, {}
        if waiting:
            new = write_first(self._record, list(waiting.values()), self._at)
            self.count += len(new)
            draw_pending(self._record)
            yield from (ready.reading for report, ready in waiting.items() if report not in new)


def _prepare(outcome: Outcome) -> Prepared | None:
    """A reading made ready; None for what has to be looked at by itself."""
    if not isinstance(outcome, Reading):
        return None
    try:
        return prepare(outcome)
    except (SourceError, CitationError):
        return None
