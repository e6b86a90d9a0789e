"""The newest events of some sides, a page at a time: what a large relationship can show without being read whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Connection, func, select

from aidememoire.consolidate.days import write_day
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS
from aidememoire.views.chronology import read_day
from aidememoire.views.sides import are_of

YEAR = 366
"""Days that a contact announced « in 2026 » may stretch over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which events are asked for: of all these sides (codes as the record has them), kinds and statuses; empty for any.

    `start` and `end` are EDTF dates, both included: an event is in when it may have touched the time between.
    """

    parties: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Latest:
    """Some events, the newest first; how many fit in all, and how many of these have no year and are not among them."""

    events: tuple[Event, ...]
    total: int
    undated: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """So many events of one kind and status that begin in one month and end in another (ISO 8601 months)."""

    first: str
    last: str
    kind: str
    status: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What the table of events has of one: days are ISO 8601, None without a year."""

    id: str
    kind: str
    status: str
    first: str | None
    last: str | None


def list_events(record: Record, parties: Sequence[str]) -> tuple[Line, ...]:
    """Every event of these sides in a line, the newest first, those without a year last: one question for many."""
    columns = (EVENTS.c.id, EVENTS.c.kind, EVENTS.c.status, EVENTS.c.first, EVENTS.c.last, EVENTS.c.edtf)
    query = select(*columns).where(*are_of(parties))
    with open_transaction(record.engine) as connection:
        rows = connection.execute(query).all()
    undated = sorted((r for r in rows if r.first is None), key=lambda r: (r.edtf or "~", r.id))
    dated = sorted((r for r in rows if r.first is not None), key=lambda r: r.id)
    dated.sort(key=lambda r: r.first, reverse=True)
    return tuple(Line(id=r.id, kind=r.kind, status=r.status, first=r.first, last=r.last) for r in (*dated, *undated))


def choose_lines(lines: Sequence[Line], wanted: Wanted) -> tuple[Line, ...]:
    """Those of the lines that are wanted, whatever their sides; with a time given, none without a year."""
    start = read_day(wanted.start)[0] if wanted.start else None
    end = read_day(wanted.end)[1] if wanted.end else None
    return tuple(
        line
        for line in lines
        if (not wanted.kinds or line.kind in wanted.kinds)
        and (not wanted.statuses or line.status in wanted.statuses)
        and (start is None or (line.last is not None and line.last >= start))
        and (end is None or (line.first is not None and line.first <= end))
    )


def fetch_events(record: Record, lines: Sequence[Line]) -> tuple[Event, ...]:
    """The events of these lines, in their order."""
    with open_transaction(record.engine) as connection:
        return load_events(connection, [line.id for line in lines])


def query_latest(record: Record, wanted: Wanted, *, limit: int, skip: int = 0) -> Latest:
    """The newest dated events, `limit` of them after the first `skip`. Raises RecordError on a bad date."""
    where = _build_where(wanted)
    dated = EVENTS.c.first.is_not(None)
    ids = (
        select(EVENTS.c.id).where(*where, dated).order_by(EVENTS.c.first.desc(), EVENTS.c.id).limit(limit).offset(skip)
    )
    counts = select(func.count(), func.count(EVENTS.c.first)).select_from(EVENTS).where(*where)
    with open_transaction(record.engine) as connection:
        total, known = connection.execute(counts).one()
        events = load_events(connection, list(connection.execute(ids).scalars()))
    return Latest(events=events, total=known, undated=total - known)


def query_undated(record: Record, wanted: Wanted, *, limit: int) -> tuple[Event, ...]:
    """Events without a year, some of them."""
    ids = (
        select(EVENTS.c.id).where(*_build_where(wanted), EVENTS.c.first.is_(None)).order_by(EVENTS.c.edtf, EVENTS.c.id)
    )
    with open_transaction(record.engine) as connection:
        return load_events(connection, list(connection.execute(ids.limit(limit)).scalars()))


def count_months(lines: Sequence[Line]) -> tuple[Tally, ...]:
    """How many dated events there are of each kind and status, by the months they begin and end in."""
    counts = Counter((x.first[:7], x.last[:7], x.kind, x.status) for x in lines if x.first and x.last)
    return tuple(Tally(first=f, last=z, kind=k, status=s, count=n) for (f, z, k, s), n in sorted(counts.items()))


def query_planned(record: Record, parties: Sequence[str], on: str, *, limit: int) -> tuple[Event, ...]:
    """Contacts announced of these sides that may still take place on the day `on` (EDTF) or after, soonest first.

    Those told to a year or better: what began longer than that before is not looked for. Raises RecordError on a bad
    date.
    """
    day = read_day(on)[0]
    early = write_day(max(1, date.fromisoformat(day).toordinal() - YEAR))
    where = _build_where(Wanted(parties=tuple(parties), statuses=("planned",)))
    query = select(EVENTS.c.id).where(*where, EVENTS.c.first >= early, EVENTS.c.last >= day)
    with open_transaction(record.engine) as connection:
        ids = connection.execute(query.order_by(EVENTS.c.first, EVENTS.c.id).limit(limit)).scalars()
        return load_events(connection, list(ids))


def find_bounds(record: Record) -> tuple[str, str] | None:
    """The first and the last day (ISO 8601) of the events held; None where none is dated."""
    with open_transaction(record.engine) as connection:
        # two questions, each answered by an end of the index
        first = connection.execute(select(func.min(EVENTS.c.first))).scalar()
        last = connection.execute(select(func.max(EVENTS.c.first))).scalar()
    return (first, last) if first and last else None


def load_events(connection: Connection, ids: Sequence[str]) -> tuple[Event, ...]:
    """These events, in the order of the ids; those the record does not hold are left out."""
    found: dict[str, Event] = {}
    for cut in range(0, len(ids), CHUNK):
        query = select(EVENTS.c.id, EVENTS.c.content).where(EVENTS.c.id.in_(ids[cut : cut + CHUNK]))
        found.update((row.id, decode_event(row.content)) for row in connection.execute(query))
    return tuple(found[i] for i in ids if i in found)


def _build_where(wanted: Wanted) -> list[ColumnElement[bool]]:
    where = are_of(wanted.parties)
    where += [EVENTS.c.kind.in_(wanted.kinds)] if wanted.kinds else []
    where += [EVENTS.c.status.in_(wanted.statuses)] if wanted.statuses else []
    where += [EVENTS.c.last >= read_day(wanted.start)[0]] if wanted.start else []
    where += [EVENTS.c.first <= read_day(wanted.end)[1]] if wanted.end else []
    return where
