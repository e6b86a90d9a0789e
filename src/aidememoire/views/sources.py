"""Who the record's reports come from, and how reliable each is held to be."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass

from sqlalchemy import select

from aidememoire.consolidate.outlets import Outlet, find_outlet, get_host, get_reliability
from aidememoire.store.engine import open_transaction
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.store.schema import REPORTS, SOURCES, TELLINGS


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceCard:
    """One source: its grade (A–F), whether somebody gave it, how many reports and events it stands behind.

    `name` is None for the reports of nobody known: no credit, no address.
    """

    name: str | None
    kind: str | None
    state: str | None
    reliability: str
    given: bool
    reports: int
    events: int


def query_sources(record: Record) -> tuple[SourceCard, ...]:
    """Every source of the record, most reports first."""
    ratings = load_ratings(record)
    with open_transaction(record.engine) as connection:
        query = select(SOURCES.c.report, SOURCES.c.source).order_by(SOURCES.c.source.desc())
        places = {row.report: row.source for row in connection.execute(query)}
        rows = connection.execute(select(REPORTS.c.id, REPORTS.c.agency, REPORTS.c.url)).all()
        known: dict[tuple[str | None, str | None], Outlet | None] = {}
        found: dict[str, Outlet | None] = {}
        for row in rows:
            place = row.url or places.get(row.id)
            key = row.agency, get_host(place)
            if key not in known:
                known[key] = find_outlet(row.agency, place)
            found[row.id] = known[key]
        told = connection.execute(select(TELLINGS.c.report, TELLINGS.c.event).distinct()).all()
    outlets: dict[str | None, Outlet | None] = {o.name if o else None: o for o in found.values()}
    reports = Counter(o.name if o else None for o in found.values())
    events: dict[str | None, set[str]] = defaultdict(set)
    for report, event in told:
        outlet = found.get(report)
        events[outlet.name if outlet else None].update({event} - {None})
    cards = (
        SourceCard(
            name=name,
            kind=outlet.kind if outlet else None,
            state=outlet.state if outlet else None,
            reliability=get_reliability(name, ratings),
            given=name in ratings,
            reports=reports[name],
            events=len(events[name]),
        )
        for name, outlet in outlets.items()
    )
    return tuple(sorted(cards, key=lambda c: (-c.reports, c.name is None, c.name or "")))
