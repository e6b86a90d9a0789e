"""Which sides a record has something on, two by two."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import Connection, func, select

from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENT_PARTIES, EVENTS

NEWEST = 3000
"""Events gone through for the day of the newest one of each pair."""

Sides = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCard:
    """Two sides (codes, sorted), how many events they share, and the first day (ISO 8601) of the newest dated one.

    before  ISO 8601, where that day was not looked for further back than this one; then `newest` is None
    """

    parties: Sides
    events: int
    newest: str | None
    before: str | None = None


def query_pairs(record: Record) -> tuple[PairCard, ...]:
    """Every two sides that share an event, those that share most first. Goes through the sides of all events."""
    with open_transaction(record.engine) as connection:
        counts = _count(connection)
        newest, reached = _find_newest(connection)
    ranked = sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    return tuple(
        PairCard(parties=p, events=n, newest=newest.get(p), before=None if p in newest else reached) for p, n in ranked
    )


def _count(connection: Connection) -> Counter[Sides]:
    """How many events each pair shares; events of the same sides are counted where they are kept."""
    sides = func.aggregate_strings(EVENT_PARTIES.c.party, ",").label("sides")
    grouped = select(sides).group_by(EVENT_PARTIES.c.event).subquery()
    counts: Counter[Sides] = Counter()
    for found, n in connection.execute(select(grouped.c.sides, func.count()).group_by(grouped.c.sides)):
        for pair in combinations(sorted(found.split(",")), 2):
            counts[pair] += n
    return counts


def _find_newest(connection: Connection) -> tuple[dict[Sides, str], str | None]:
    """The newest day of each pair among the newest events; the oldest day gone through, None where that was all."""
    latest = select(EVENTS.c.id, EVENTS.c.first).where(EVENTS.c.first.is_not(None))
    latest_rows = latest.order_by(EVENTS.c.first.desc()).limit(NEWEST).subquery()
    query = select(latest_rows.c.id, latest_rows.c.first, EVENT_PARTIES.c.party)
    query = query.join(EVENT_PARTIES, EVENT_PARTIES.c.event == latest_rows.c.id)
    events: dict[str, tuple[str, list[str]]] = {}
    for event, first, party in connection.execute(query):
        events.setdefault(event, (first, []))[1].append(party)
    newest: dict[Sides, str] = {}
    for first, parties in events.values():
        for pair in combinations(sorted(parties), 2):
            newest[pair] = max(first, newest.get(pair, ""))
    reached = min((first for first, _ in events.values()), default=None) if len(events) >= NEWEST else None
    return newest, reached
