"""Which sides a record has something on, two by two."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import combinations

from sqlalchemy import func, select

from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, GATHERINGS

Sides = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCard:
    """Two sides (codes, sorted), how many events they share, and the first day (ISO 8601) of the newest dated one."""

    parties: Sides
    events: int
    newest: str | None


def query_pairs(record: Record) -> tuple[PairCard, ...]:
    """Every two sides that share an event, most events first; events of the same sides are counted at once."""
    parties = defaultdict(list)
    counts: Counter[Sides] = Counter()
    newest: dict[Sides, str] = {}
    grouped = select(EVENTS.c.sides, func.count(), func.max(EVENTS.c.first)).group_by(EVENTS.c.sides)
    with open_transaction(record.engine) as connection:
        for party, sides in connection.execute(select(GATHERINGS.c.party, GATHERINGS.c.sides)):
            parties[sides].append(party)
        for sides, count, first in connection.execute(grouped):
            for pair in combinations(sorted(parties[sides]), 2):
                counts[pair] += count
                newest[pair] = max(first or "", newest.get(pair, ""))
    ranked = sorted(counts.items(), key=lambda c: (-c[1], c[0]))
    return tuple(PairCard(parties=pair, events=n, newest=newest[pair] or None) for pair, n in ranked)
