"""What happened between sides, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.errors import RecordError
from aidememoire.model.record import Event
from aidememoire.model.rubbish import collect_later
from aidememoire.store.codec import decode_events
from aidememoire.store.engine import open_transaction
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
    e = EVENTS.c
    query = select(e.first, e.last, e.kind, e.id, e.content).where(*are_of(parties))
    query = _limit(_limit(query, start, end), None, as_of)
    with open_transaction(record.engine) as connection:
        rows = connection.execute(query).all()
    # days in the table are ISO 8601: their order is that of `get_order`, which has to read dates again
    dated = sorted((r for r in rows if r.first), key=lambda r: (r.first, r.last, _rank(r.kind), r.id))
    undated = [r.content for r in rows if not r.first]
    with collect_later():
        found = decode_events(row.content for row in dated)
        found += sorted(decode_events(undated), key=get_order)
        return tuple(e for e in found if as_of is None or has_happened(e, as_of))


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


def _limit(query: Select[Any], start: str | None, end: str | None) -> Select[Any]:
    if start:
        query = query.where(EVENTS.c.last >= read_day(start)[0])
    if end:
        query = query.where(EVENTS.c.first <= read_day(end)[1])
    return query


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
    yearless = days.yearless[0] if days and days.yearless else (13, 0)
    return first == 0, first, last, yearless, _rank(event.kind), event.id


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
