"""What the record knew on a day: the readings written and the decisions made up to then, under the rules of today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, func, select

from aidememoire.consolidate.build import build_events
from aidememoire.consolidate.decided import apply_decisions, build_additions, build_decided_links
from aidememoire.consolidate.event_references import index_by_report
from aidememoire.consolidate.overrides import is_rejected
from aidememoire.consolidate.telling import build_tellings
from aidememoire.model.decisions import EVENT
from aidememoire.model.reading import Reading
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_reading
from aidememoire.store.decisions import find_standing_decisions, load_decisions
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record, load_sources
from aidememoire.store.schema import EVENTS, GATHERINGS, READINGS, REJECTED, REPORTS, TELLINGS
from aidememoire.views.chronology import get_order, has_happened, is_within, read_day


def query_known(
    record: Record,
    day: str,
    parties: Iterable[str] = (),
    start: str | None = None,
    end: str | None = None,
    *,
    as_of: str | None = None,
) -> tuple[Event, ...]:
    """The chronology (see query_chronology) as the record would have given it at the end of `day` (EDTF).

    A report counts from when it was first written; the reading that spoke for it then speaks here. What was written
    without a time counts always. Raises RecordError on a bad date.
    """
    last, wanted = read_day(day)[1], sorted({p.upper() for p in parties})
    with open_transaction(record.engine) as connection:
        chosen = _choose_readings(connection, last, wanted)
        readings = tuple(_load(connection, chosen))
        sources = load_sources(connection, chosen.keys())
        decisions = [d for d in load_decisions(connection, EVENT) if d.at[: len(last)] <= last]
    standing = find_standing_decisions(decisions)
    told = index_by_report(t for r in readings for t in build_tellings(r))
    found = apply_decisions(build_events(readings, build_decided_links(standing, told), sources), standing, told)
    kept = (
        e
        for e in (*found, *build_additions(standing))
        if not is_rejected(e) and {p.upper() for p in e.parties}.issuperset(wanted) and is_within(e, start, end)
    )
    return tuple(sorted((e for e in kept if as_of is None or has_happened(e, as_of)), key=get_order))


def _choose_readings(connection: Connection, last: str, parties: list[str]) -> Mapping[str, str]:
    """The reading of each report that spoke for it on a day: report → reading."""
    columns = READINGS.c.id, READINGS.c.report, READINGS.c.at, READINGS.c.current
    history: dict[str, list[Any]] = {}
    for row in connection.execute(select(*columns)).all():
        history.setdefault(row.report, []).append(row)
    narrow = _find_reports(connection, parties) if parties else None
    found = {}
    for report, rows in history.items():
        if narrow is not None and len(rows) == 1 and report not in narrow:
            continue
        times = sorted((row.at or "", row.current, row.id) for row in rows)
        known = [t for t in times if t[0][: len(last)] <= last]
        if known:
            # where every reading was known, the current one speaks, even if an older one came back
            current = next((t for t in known if t[1]), None) if len(known) == len(times) else None
            found[report] = (current or known[-1])[2]
    return found


def _find_reports(connection: Connection, parties: list[str]) -> frozenset[str]:
    """The reports of events in which one of these sides takes part now, and of those set aside."""
    sides = select(GATHERINGS.c.sides).where(func.upper(GATHERINGS.c.party).in_(parties))
    events = select(EVENTS.c.id).where(EVENTS.c.sides.in_(sides))
    inside = TELLINGS.c.event.in_(events) | TELLINGS.c.event.in_(select(REJECTED.c.id))
    return frozenset(connection.execute(select(TELLINGS.c.report).where(inside).distinct()).scalars())


def _load(connection: Connection, chosen: Mapping[str, str]) -> Iterable[Reading]:
    ids = sorted(chosen.values())
    sources = load_sources(connection, chosen.keys())
    for start in range(0, len(ids), CHUNK):
        query = (
            select(READINGS.c.report, READINGS.c.content, REPORTS.c.text)
            .join(REPORTS, REPORTS.c.id == READINGS.c.report)
            .where(READINGS.c.id.in_(ids[start : start + CHUNK]))
        )
        for report, content, text in connection.execute(query).all():
            yield decode_reading(content, text, sources[report][0])
