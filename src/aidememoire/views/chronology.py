"""What happened between sides, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import ColumnElement, Connection, func, select

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.errors import RecordError
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_events
from aidememoire.store.engine import STORED, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, GATHERINGS
from aidememoire.views.sides import are_of

ORDER = ("visit", "conference", "dialogue", "meeting", "reception", "signing")
"""Kinds on one day: what holds others first."""


def query_chronology(
    record: Record,
    parties: Iterable[str] = (),
    start: str | None = None,
    end: str | None = None,
    *,
    as_of: str | None = None,
) -> tuple[Event, ...]:
    """The events in which all `parties` (codes) take part, by date, those without a year last.

    `start` and `end` are EDTF dates (2024, 2024-05, 2024-05-21), both included: an event is in when it may have touched
    the time between; with either given, events without a year are left out. `as_of` keeps what had surely happened, or
    begun, by then. Raises RecordError on a bad date.
    """
    where = [*are_of(parties), *_limit(start, end), *_limit(None, as_of)]
    with open_transaction(record.engine) as connection:
        contents = load_in_order(connection, where)
    found = decode_events(contents)
    return tuple(found) if as_of is None else tuple(e for e in found if has_happened(e, as_of))


def load_in_order(connection: Connection, where: Iterable[ColumnElement[bool]]) -> list[bytes]:
    """Stored events in the order of `get_order`, found without opening them."""
    e = EVENTS.c
    query = select(e.first, e.last, e.kind, e.id, e.edtf, e.content).where(*where)
    rows = connection.execute(query, execution_options={STORED: True}).all()
    # days in the table are ISO 8601: they are in order as they are written
    dated = sorted((first, last, _rank(kind), i, content) for first, last, kind, i, _, content in rows if first)
    undated = sorted(
        (_find_yearless(edtf), _rank(kind), i, content) for first, _, kind, i, edtf, content in rows if not first
    )
    return [content for *_, content in dated] + [content for *_, content in undated]


def has_happened(event: Event, day: str) -> bool:
    """Whether an event was held and, wherever its date lies among what is left open, had begun by a day (EDTF)."""
    days = build_days(event.when.edtf)
    if event.status != "held" or days is None or not days.options:
        return False
    dated = re.fullmatch(r"\d{4}-\d{2}-\d{2}(/\d{4}-\d{2}-\d{2})?", event.when.edtf or "")
    begun = days.first if dated else days.last
    return begun is not None and write_day(begun) <= read_day(day)[1]


def is_within(event: Event, start: str | None, end: str | None) -> bool:
    """Whether an event may have touched the time between two dates (EDTF), as in `query_chronology`."""
    days = build_days(event.when.edtf)
    first, last = (days.first, days.last) if days else (None, None)
    if start and (last is None or write_day(last) < read_day(start)[0]):
        return False
    return not (end and (first is None or write_day(first) > read_day(end)[1]))


def _limit(start: str | None, end: str | None) -> list[ColumnElement[bool]]:
    after = [EVENTS.c.last >= read_day(start)[0]] if start else []
    return [*after, EVENTS.c.first <= read_day(end)[1]] if end else after


def read_day(edtf: str) -> tuple[str, str]:
    """The first and the last day (ISO 8601) of a date. Raises RecordError on what is none."""
    days = build_days(edtf)
    if days is None or days.first is None or days.last is None:
        raise RecordError(f"{edtf!r} is not a date; write 2024, 2024-05 or 2024-05-21")
    return write_day(days.first), write_day(days.last)


def get_order(event: Event) -> tuple[bool, int, int, tuple[int, int], int, str]:
    """The place of an event in a chronology: first day, last day, then the kinds that hold others."""
    days = build_days(event.when.edtf)
    first = days.first if days and days.first else 0
    last = days.last if days and days.last else 0
    return first == 0, first, last, _find_yearless(event.when.edtf), _rank(event.kind), event.id


def _find_yearless(edtf: str | None) -> tuple[int, int]:
    """Month and day of a date without a year, any other date after them."""
    days = build_days(edtf)
    return days.yearless[0] if days and days.yearless else (13, 0)


def _rank(kind: str) -> int:
    return ORDER.index(kind) if kind in ORDER else len(ORDER)


def find_parties(record: Record) -> tuple[tuple[str, int], ...]:
    """Every side in the record with the number of its events, most first."""
    grouped = select(EVENTS.c.sides, func.count().label("n")).group_by(EVENTS.c.sides).subquery()
    count = func.sum(grouped.c.n).label("n")
    query = select(GATHERINGS.c.party, count).join(grouped, grouped.c.sides == GATHERINGS.c.sides)
    query = query.group_by(GATHERINGS.c.party).order_by(count.desc(), GATHERINGS.c.party)
    with open_transaction(record.engine) as connection:
        return tuple((party, int(n)) for party, n in connection.execute(query))
