"""Who owes what to whom between sides, by when, and what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select

from aidememoire.consolidate.commitments import build_commitments
from aidememoire.consolidate.credibility import AHEAD
from aidememoire.consolidate.days import build_days, write_day
from aidememoire.model.commitments import Commitment
from aidememoire.model.record import Event
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, REPORTS
from aidememoire.views.chronology import query_chronology
from aidememoire.views.periods import read_first, read_last

CLOSED = frozenset({"kept", "cancelled"})
_CENTURIES = ("1", "3")
"""Days with a year begin with 1 or 2; what is open begins with another sign, and has no newest day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """Promises of a relationship as they stood on a day.

    on         ISO 8601, None where nothing in the record is dated
    given      whether the day was asked for; else it is that of the newest report of the record
    published  report id → EDTF, for promises whose event is not dated
    """

    commitments: tuple[Commitment, ...]
    on: str | None
    given: bool


def query_commitments(
    record: Record,
    parties: Iterable[str] = (),
    *,
    domain: str | None = None,
    only_open: bool = False,
    start: str | None = None,
    end: str | None = None,
    on: str | None = None,
) -> Ledger:
    """Promises between all `parties` (codes), by the day they were made; `start` and `end` (EDTF) bound that day.

    What was said or done after `on` is not known then; what a report of that time announces is. Raises
    RecordError on a bad date.
    """
    day = on or find_newest_day(record)
    events = query_chronology(record, parties)
    last = read_last(day)
    known = events if on is None or last is None else find_known_events(record, events, last)
    found = build_commitments(known, last)
    kept = [c for c in found if _is_wanted(c, domain, only_open) and _is_between(c, start, end)]
    return Ledger(commitments=tuple(kept), on=write_day(last) if last else None, given=on is not None)


def find_newest_day(record: Record) -> str | None:
    """The newest day the record knows: that of its newest report, or of the newest event held; ISO 8601 or EDTF."""
    published, first = REPORTS.c.published, EVENTS.c.first
    queries = (
        select(func.max(published)).where(published >= _CENTURIES[0], published < _CENTURIES[1]),
        select(first).where(EVENTS.c.status == "held", first.is_not(None)).order_by(first.desc()).limit(1),
    )
    with open_transaction(record.engine) as connection:
        found = [connection.execute(query).scalar() for query in queries]
    days = [d.first for d in map(build_days, found) if d and d.first]
    return write_day(max(days)) if days else None


def find_known_events(record: Record, events: Sequence[Event], last: int) -> list[Event]:
    """What had begun by a day (proleptic ordinal) or has no year, and what reports published by then announce."""
    ahead = [e for e in events if e.status in AHEAD and _get_first(e.when.edtf) > last]
    reports = sorted({a.report for e in ahead for a in e.attestations})
    published: dict[str, str | None] = {}
    with open_transaction(record.engine) as connection:
        for start in range(0, len(reports), CHUNK):
            query = select(REPORTS.c.id, REPORTS.c.published).where(REPORTS.c.id.in_(reports[start : start + CHUNK]))
            published.update((row.id, row.published) for row in connection.execute(query))
    early = {report for report, day in published.items() if 0 < _get_first(day) <= last}
    told = {e.id for e in ahead if any(a.report in early for a in e.attestations)}
    return [e for e in events if _get_first(e.when.edtf) <= last or e.id in told]


def _get_first(edtf: str | None) -> int:
    days = build_days(edtf)
    return days.first if days and days.first else 0


def _is_wanted(commitment: Commitment, domain: str | None, only_open: bool) -> bool:
    if only_open and commitment.status in CLOSED:
        return False
    return domain is None or domain in commitment.domains


def _is_between(commitment: Commitment, start: str | None, end: str | None) -> bool:
    first, last = read_first(start), read_last(end)
    if first is None and last is None:
        return True
    made = build_days(commitment.steps[0].when.edtf)
    if made is None or made.first is None or made.last is None:
        return False
    return (first is None or made.last >= first) and (last is None or made.first <= last)
