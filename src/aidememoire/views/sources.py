"""Who the record's reports come from, and how reliable each is held to be."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass

from sqlalchemy import func, select

from aidememoire.consolidate.outlets import Outlet, find_outlet, get_reliability
from aidememoire.store.engine import open_transaction
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS
from aidememoire.store.tallies import load_tallies


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
    grouped = select(EVENTS.c.voices, func.count()).group_by(EVENTS.c.voices)
    with open_transaction(record.engine) as connection:
        voices = load_tallies(connection, "voices")
        told = connection.execute(grouped).all()
    outlets: dict[str | None, Outlet | None] = {}
    reports: Counter[str | None] = Counter()
    for voice, n in voices.items():
        agency, host = json.loads(voice)
        outlet = find_outlet(agency, f"https://{host}" if host else None)
        name = outlet.name if outlet else None
        outlets[name] = outlet
        reports[name] += n
    events: Counter[str | None] = Counter()
    for together, n in told:
        for name in json.loads(together):
            events[name] += n
    cards = (
        SourceCard(
            name=name,
            kind=outlet.kind if outlet else None,
            state=outlet.state if outlet else None,
            reliability=get_reliability(name, ratings),
            given=name in ratings,
            reports=reports[name],
            events=events[name],
        )
        for name, outlet in outlets.items()
    )
    return tuple(sorted(cards, key=lambda c: (-c.reports, c.name is None, c.name or "")))
