"""The newest events of some sides, a page at a time: what a large relationship can show without being read whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, func, select

from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENT_PARTIES, EVENTS
from aidememoire.views.chronology import read_day


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


def count_months(record: Record, wanted: Wanted) -> tuple[Tally, ...]:
    """How many dated events there are of each kind and status, by the months they begin and end in."""
    first, last = func.substr(EVENTS.c.first, 1, 7), func.substr(EVENTS.c.last, 1, 7)
    columns = (first.label("first"), last.label("last"), EVENTS.c.kind, EVENTS.c.status)
    query = select(*columns, func.count().label("n")).where(*_build_where(wanted), EVENTS.c.first.is_not(None))
    query = query.group_by(first, last, EVENTS.c.kind, EVENTS.c.status).order_by(first, last, EVENTS.c.kind)
    with open_transaction(record.engine) as connection:
        rows = connection.execute(query).all()
    return tuple(Tally(first=r.first, last=r.last, kind=r.kind, status=r.status, count=r.n) for r in rows)


def find_bounds(record: Record, wanted: Wanted) -> tuple[str, str] | None:
    """The first and the last day (ISO 8601) of the events held; None where none is dated."""
    query = select(func.min(EVENTS.c.first), func.max(EVENTS.c.first)).where(*_build_where(wanted))
    with open_transaction(record.engine) as connection:
        first, last = connection.execute(query).one()
    return (first, last) if first and last else None


def load_events(connection: Connection, ids: Sequence[str]) -> tuple[Event, ...]:
    """These events, in the order of the ids; those the record does not hold are left out."""
    found: dict[str, Event] = {}
    for cut in range(0, len(ids), CHUNK):
        query = select(EVENTS.c.id, EVENTS.c.content).where(EVENTS.c.id.in_(ids[cut : cut + CHUNK]))
        found.update((row.id, decode_event(row.content)) for row in connection.execute(query))
    return tuple(found[i] for i in ids if i in found)


def _build_where(wanted: Wanted) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = [EVENTS.c.id.in_(_select_of(p)) for p in sorted(set(wanted.parties))]
    where += [EVENTS.c.kind.in_(wanted.kinds)] if wanted.kinds else []
    where += [EVENTS.c.status.in_(wanted.statuses)] if wanted.statuses else []
    where += [EVENTS.c.last >= read_day(wanted.start)[0]] if wanted.start else []
    where += [EVENTS.c.first <= read_day(wanted.end)[1]] if wanted.end else []
    return where


def _select_of(party: str) -> Select[str]:
    return select(EVENT_PARTIES.c.event).where(EVENT_PARTIES.c.party == party)
