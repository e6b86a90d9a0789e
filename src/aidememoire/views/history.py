"""Everything that happened to one line of the record: reports read, read again; decisions made and taken back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidememoire.consolidate.decided import find_meant, list_decided
from aidememoire.consolidate.event_references import ADDED, Told, index_by_report
from aidememoire.consolidate.telling import build_tellings
from aidememoire.model.decisions import EVENT, Decision
from aidememoire.model.record import Event
from aidememoire.store.decisions import load_decisions
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, load_readings, load_sources
from aidememoire.store.schema import READINGS
from aidememoire.views.show import get_event


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A report read (`sources`, `versions`; `again`: not for the first time), or a decision; `at` may be unknown."""

    at: str | None
    sources: tuple[str, ...] = ()
    versions: tuple[tuple[str, str], ...] = ()
    again: bool = False
    decision: Decision | None = None
    withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """An event, maybe set aside, and its steps in order of time."""

    event: Event
    steps: tuple[Step, ...]


def query_history(record: Record, prefix: str) -> History:
    """The history of the event that `prefix` finds. Raises UnknownNameError as `get_event` does."""
    event = get_event(record, prefix).event
    with open_transaction(record.engine) as connection:
        steps = (*_find_readings(connection, event), *_find_decisions(connection, event))
    return History(event=event, steps=tuple(sorted(steps, key=lambda s: (s.at or "", s.decision is not None))))


def _find_readings(connection: Connection, event: Event) -> Iterable[Step]:
    reports = [a.report for a in event.attestations]
    sources = load_sources(connection, reports)
    query = select(READINGS.c.report, READINGS.c.at, READINGS.c.versions).where(READINGS.c.report.in_(reports))
    seen: set[str] = set()
    for row in sorted(connection.execute(query), key=lambda r: (r.at or "", r.report, r.versions)):
        versions = tuple(sorted(json.loads(row.versions).items()))
        yield Step(at=row.at, sources=sources[row.report], versions=versions, again=row.report in seen)
        seen.add(row.report)


def _find_decisions(connection: Connection, event: Event) -> Iterable[Step]:
    known = load_decisions(connection, EVENT)
    gone = {d.withdraws for d in known if d.withdraws}
    reports = {a.report for a in event.attestations}
    near = [d for d in known if reports & set(list_decided(d))]
    told = load_told(connection, near)
    own = [d for d in near if find_meant(d, told) & set(event.tellings)]
    own += [d for d in known if d.left == f"{ADDED}{event.id}"]
    return [Step(at=d.at, decision=d, withdrawn=d.id in gone) for d in own]


def load_told(connection: Connection, decisions: Iterable[Decision]) -> Told:
    """The current tellings of every report that decisions refer to."""
    reports = sorted({r for d in decisions for r in list_decided(d)})
    return index_by_report(t for r in load_readings(connection, reports) for t in build_tellings(r))
