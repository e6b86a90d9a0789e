"""A record of many events, one report each, written at once: nothing is compared, so a hundred thousand take minutes.

Every table holds what reading and drawing would leave there; links between tellings are the one thing missing, since no
two reports tell one event.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection

from aidememoire.consolidate.appearances import build_guise, find_appearances
from aidememoire.consolidate.build import build_event
from aidememoire.consolidate.copies import CopyFinder
from aidememoire.consolidate.references import build_reference
from aidememoire.consolidate.telling import build_tellings
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.people import Appearance, Guise, Person
from aidememoire.model.reading import Reading
from aidememoire.store.codec import encode_reading, encode_value
from aidememoire.store.derived import insert_tellings, replace_events, set_drawing
from aidememoire.store.engine import insert_new, open_transaction
from aidememoire.store.passages import insert_passages
from aidememoire.store.people import insert_appearances
from aidememoire.store.record import Record
from aidememoire.store.schema import CITATIONS, GUISES, PEOPLE, READINGS, REPORTS, SEGMENTS, SOURCES
from aidememoire.store.tallies import recount
from aidememoire.workflow.consolidate import DRAWING
from bench.scale.generate import BUSY, TOLD, build_reading

PORTION = 1000


def build_first_tellings(events: int, busy: float = BUSY) -> Iterator[Reading]:
    """The first report of each of so many meetings."""
    for meeting in range(events):
        yield build_reading(-int(-meeting * TOLD // 1), busy)


def write_events(record: Record, readings: Iterable[Reading]) -> int:
    """Keep readings and the one event each tells; how many events."""
    count = 0
    portion: list[Reading] = []
    guises: dict[str, list[Appearance]] = {}
    with open_transaction(record.engine, writing=True) as connection:
        set_drawing(connection, f"{DRAWING} {load_knowledge().version}")
    for reading in readings:
        portion.append(reading)
        if len(portion) == PORTION:
            count += _write(record, portion, guises)
            portion = []
    count += _write(record, portion, guises)
    _write_people(record, guises)
    with open_transaction(record.engine, writing=True) as connection:
        recount(connection)
    return count


def _write(record: Record, readings: list[Reading], guises: dict[str, list[Appearance]]) -> int:
    with open_transaction(record.engine, writing=True) as connection:
        _write_reports(connection, readings)
        copies = CopyFinder({r.report.id: r for r in readings})
        events, appearances = [], []
        for reading in readings:
            tellings = build_tellings(reading)
            insert_tellings(connection, {t.id: t.report for t in tellings}, {})
            events += [build_event([t], copies, {}) for t in tellings]
            places = {(t.aside, t.position): t.id for t in tellings}
            appearances += find_appearances(reading, places, {})
        replace_events(connection, (), events)
        insert_appearances(connection, appearances)
        for appearance in appearances:
            guises.setdefault(appearance.guise, []).append(appearance)
    return len(events)


def _write_reports(connection: Connection, readings: list[Reading]) -> None:
    rows = [
        {"id": r.report.id, "text": r.report.text, "language": r.report.language, "published": r.published.edtf}
        for r in readings
    ]
    insert_new(connection, REPORTS, rows)
    insert_new(connection, SOURCES, [{"report": r.report.id, "source": r.report.source} for r in readings])
    segments = [
        {"report": r.report.id, "start": s.span.start, "end": s.span.end, "kind": s.kind}
        for r in readings
        for s in r.report.segments
    ]
    insert_new(connection, SEGMENTS, segments)
    for reading in readings:
        identity, content = encode_reading(reading)
        row = {"id": identity, "report": reading.report.id, "current": True, "versions": '{"pack": "bench"}'}
        insert_new(connection, READINGS, [{**row, "at": None, "content": content}])
        cited = {c for e in reading.events for c in (e.citation, *e.evidence)}
        cited |= {c for a in reading.acts for c in (a.citation, a.content)}
        found = [{"report": c.report, "start": c.span.start, "end": c.span.end, "quote": c.quote} for c in cited]
        insert_new(connection, CITATIONS, found)
        insert_passages(connection, reading)


def _write_people(record: Record, guises: dict[str, list[Appearance]]) -> None:
    """One person a guise: names are invented, and no two of one side are alike."""
    with open_transaction(record.engine, writing=True) as connection:
        made = [(_count(told), told) for told in guises.values()]
        rows = [
            {
                "id": g.id,
                "reference": build_reference(g.name, g.side),
                "name": g.name,
                "side": g.side,
                "office": g.office,
                "report": g.report,
                "first": g.first,
                "last": g.last,
                "count": g.count,
                "person": g.id,
            }
            for g, _ in made
        ]
        insert_new(connection, GUISES, rows)
        people = [
            Person(id=g.id, name=g.name, names=(g.name,), sides=(g.side,), known=None, guises=(g.id,)) for g, _ in made
        ]
        insert_new(connection, PEOPLE, [{"id": p.id, "name": p.name, "content": encode_value(p)} for p in people])


def _count(told: list[Appearance]) -> Guise:
    one = build_guise(told[0])
    days = sorted(a.first for a in told if a.first)
    return Guise(
        id=one.id,
        name=one.name,
        side=one.side,
        office=one.office,
        first=days[0] if days else None,
        last=days[-1] if days else None,
        count=len(told),
    )
