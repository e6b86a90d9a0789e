"""Which sides a record has something on, two by two."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENT_PARTIES, EVENTS


@dataclass(frozen=True, slots=True, kw_only=True)
class PairCard:
    """Two sides (codes, sorted), how many events they share, and the first day (ISO 8601) of the newest dated one."""

    parties: tuple[str, str]
    events: int
    newest: str | None


def query_pairs(record: Record) -> tuple[PairCard, ...]:
    """Every two sides that share an event, those that share most first. Goes through all events."""
    one, other = EVENT_PARTIES.alias(), EVENT_PARTIES.alias()
    count = func.count().label("n")
    query = (
        select(one.c.party.label("left"), other.c.party.label("right"), count, func.max(EVENTS.c.first).label("newest"))
        .join(other, (other.c.event == one.c.event) & (other.c.party > one.c.party))
        .join(EVENTS, EVENTS.c.id == one.c.event)
        .group_by(one.c.party, other.c.party)
        .order_by(count.desc(), one.c.party, other.c.party)
    )
    with open_transaction(record.engine) as connection:
        rows = connection.execute(query).all()
    return tuple(PairCard(parties=(r.left, r.right), events=r.n, newest=r.newest) for r in rows)
