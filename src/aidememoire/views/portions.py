"""Events and reports a portion at a time, each portion beginning after the last line of the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, REPORTS
from aidememoire.views.chronology import ORDER, read_day
from aidememoire.views.show import ReportCard, load_cards
from aidememoire.views.sides import are_of

Key = tuple[str, str, int, str]
"""Where an event stands: its first and last day (of one without a year: « ~ » and its date), rank of its kind, id."""

UNDATED = "~"
"""Stands after every day there is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which events: of all `parties` (codes), of any of `kinds` and `statuses` (all where empty), between two dates.

    `start` and `end` are EDTF, both included; with either, events without a year are left out.
    """

    parties: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """Some events in order; `next` is the key of the last one where others follow."""

    events: tuple[Event, ...]
    next: Key | None


def query_portion(
    record: Record, wanted: Wanted, *, after: Key | None = None, newest_first: bool = False, limit: int = 50
) -> Portion:
    """Up to `limit` events after a key, by date, those without a year last either way.

    Raises RecordError on a bad date.
    """
    found: list[tuple[Key, bytes]] = []
    with open_transaction(record.engine) as connection:
        where = _build_where(wanted)
        if after is None or after[0] != UNDATED:
            found += _find_dated(connection, where, after, newest_first, limit + 1)
            after = None
        if len(found) <= limit and not (wanted.start or wanted.end):
            found += _find_undated(connection, where, after, limit + 1 - len(found))
    events = tuple(decode_event(content) for _, content in found[:limit])
    return Portion(events=events, next=found[limit - 1][0] if len(found) > limit else None)


def _find_dated(
    connection: Connection, where: list[ColumnElement[bool]], after: Key | None, newest_first: bool, limit: int
) -> list[tuple[Key, bytes]]:
    e, rank = EVENTS.c, build_rank()
    order = [e.first.desc(), e.last.desc()] if newest_first else [e.first, e.last]
    query = select(e.first, e.last, rank.label("rank"), e.id, e.content).where(*where, e.first.is_not(None))
    if after is not None:
        first, last, place, identity = after
        beyond = (e.first < first, e.last < last) if newest_first else (e.first > first, e.last > last)
        same = e.first == first, e.last == last
        rest = or_(rank > place, and_(rank == place, e.id > identity))
        query = query.where(or_(beyond[0], and_(same[0], or_(beyond[1], and_(same[1], rest)))))
        # said once more by itself, so that the index is entered there
        query = query.where(e.first <= first if newest_first else e.first >= first)
    rows = connection.execute(query.order_by(*order, rank, e.id).limit(limit))
    return [((row.first, row.last, row.rank, row.id), row.content) for row in rows]


def _find_undated(
    connection: Connection, where: list[ColumnElement[bool]], after: Key | None, limit: int
) -> list[tuple[Key, bytes]]:
    e, date = EVENTS.c, func.coalesce(EVENTS.c.edtf, UNDATED)
    query = select(date.label("date"), e.id, e.content).where(*where, e.first.is_(None))
    if after is not None:
        query = query.where(or_(date > after[1], and_(date == after[1], e.id > after[3])))
    rows = connection.execute(query.order_by(date, e.id).limit(limit))
    return [((UNDATED, row.date, 0, row.id), row.content) for row in rows]


def build_rank() -> ColumnElement[int]:
    """The rank of a kind, as in a chronology: what holds others first."""
    return case(*((EVENTS.c.kind == kind, rank) for rank, kind in enumerate(ORDER)), else_=len(ORDER))


def _build_where(wanted: Wanted) -> list[ColumnElement[bool]]:
    e = EVENTS.c
    where = are_of(wanted.parties)
    where += [e.kind.in_(wanted.kinds)] if wanted.kinds else []
    where += [e.status.in_(wanted.statuses)] if wanted.statuses else []
    where += [e.last >= read_day(wanted.start)[0]] if wanted.start else []
    where += [e.first <= read_day(wanted.end)[1]] if wanted.end else []
    return where


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many events some sides have: of each kind, in each year they began; the first and the last day (ISO 8601)."""

    events: int
    kinds: tuple[tuple[str, int], ...]
    years: tuple[tuple[str, int], ...]
    first: str | None
    last: str | None


def count_events(record: Record, parties: Sequence[str]) -> Tally:
    """The events in which all `parties` (codes) take part, counted without being read."""
    e = EVENTS.c
    year, count = func.substr(e.first, 1, 4).label("year"), func.count().label("n")
    with open_transaction(record.engine) as connection:
        where = _build_where(Wanted(parties=tuple(parties)))
        rows = connection.execute(select(e.kind, year, count).where(*where).group_by(e.kind, year)).all()
        first, last = connection.execute(select(func.min(e.first), func.max(e.last)).where(*where)).one()
    kinds: dict[str, int] = {}
    years: dict[str, int] = {}
    for kind, began, n in rows:
        kinds[kind] = kinds.get(kind, 0) + n
        if began:
            years[began] = years.get(began, 0) + n
    return Tally(
        events=sum(kinds.values()),
        kinds=tuple(sorted(kinds.items(), key=lambda k: (-k[1], k[0]))),
        years=tuple(sorted(years.items())),
        first=first,
        last=last,
    )


def query_reports(record: Record, *, after: str | None = None, limit: int = 50) -> tuple[ReportCard, ...]:
    """Up to `limit` reports by id, those after the id `after`."""
    query = select(REPORTS.c.id).order_by(REPORTS.c.id).limit(limit)
    with open_transaction(record.engine) as connection:
        ids = connection.execute(query.where(REPORTS.c.id > after) if after else query).scalars().all()
        return load_cards(connection, ids)
