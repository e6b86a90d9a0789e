"""What the record learnt last: events by the time at which a report of them was first read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from aidememoire.model.record import Event
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import READINGS
from aidememoire.views.chronology import query_chronology


@dataclass(frozen=True, slots=True, kw_only=True)
class Learnt:
    """An event with the times (ISO 8601, None where none was written) of the first and the last reading behind it.

    For an event somebody added both are when they did.
    """

    event: Event
    first: str | None
    last: str | None


def query_news(record: Record, parties: Iterable[str] = (), most: int = 50) -> tuple[Learnt, ...]:
    """The events of all `parties` (codes) that were learnt last, the newest first, `most` at most."""
    events = query_chronology(record, parties)
    times = _load_times(record, sorted({a.report for e in events for a in e.attestations}))
    found = []
    for event in events:
        own = [times[a.report] for a in event.attestations if a.report in times]
        if event.addition is not None:
            own.append((event.addition.at, event.addition.at))
        first = min((f for f, _ in own if f), default=None)
        last = max((last for _, last in own if last), default=None)
        found.append(Learnt(event=event, first=first, last=last))
    found.sort(key=lambda n: (n.first or "", n.event.id), reverse=True)
    return tuple(found[:most])


def _load_times(record: Record, reports: Sequence[str]) -> dict[str, tuple[str | None, str | None]]:
    """When each report was first and last read."""
    times: dict[str, tuple[str | None, str | None]] = {}
    with open_transaction(record.engine) as connection:
        for start in range(0, len(reports), CHUNK):
            query = (
                select(READINGS.c.report, func.min(READINGS.c.at), func.max(READINGS.c.at))
                .where(READINGS.c.report.in_(reports[start : start + CHUNK]))
                .group_by(READINGS.c.report)
            )
            times.update((report, (first, last)) for report, first, last in connection.execute(query))
    return times
