"""What people's decisions on events leave among what is drawn: links between tellings, events set aside."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, delete, or_, select

from aidememoire.model.links import RULES
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event, encode_event
from aidememoire.store.engine import CHUNK, insert_new
from aidememoire.store.ready import among, fetch, run
from aidememoire.store.schema import LINKS, REJECTED, TELLINGS

_TELLINGS = select(TELLINGS.c.id).where(among(TELLINGS.c.report))
_REMOVE = delete(REJECTED).where(among(REJECTED.c.id))


def find_tellings(connection: Connection, reports: Iterable[str]) -> tuple[str, ...]:
    """The ids of the tellings drawn from these reports."""
    return tuple(sorted(row.id for row in fetch(connection, _TELLINGS, reports)))


def remove_decided_links(connection: Connection, tellings: Sequence[str]) -> None:
    """Remove people's links on these tellings: they are drawn again from the decisions."""
    for start in range(0, len(tellings), CHUNK):
        some = tellings[start : start + CHUNK]
        touching = or_(LINKS.c.left.in_(some), LINKS.c.right.in_(some))
        connection.execute(delete(LINKS).where(touching, LINKS.c.decided_by != RULES))


def replace_rejected(connection: Connection, old: Iterable[str], new: Sequence[Event]) -> None:
    """Put events that were set aside in the place of others."""
    run(connection, _REMOVE, old)
    insert_new(connection, REJECTED, [{"id": e.id, "content": encode_event(e)} for e in new])


def load_rejected(connection: Connection, ids: Iterable[str] | None = None) -> tuple[Event, ...]:
    """Events that were set aside, of these ids or all, by id."""
    query = select(REJECTED.c.content).order_by(REJECTED.c.id)
    if ids is not None:
        query = query.where(REJECTED.c.id.in_(sorted(set(ids))))
    return tuple(decode_event(content) for content in connection.execute(query).scalars())


def find_rejected_ids(connection: Connection, prefix: str, limit: int) -> list[str]:
    """The ids of events set aside that begin with `prefix` (hexadecimal)."""
    query = select(REJECTED.c.id).where(REJECTED.c.id >= prefix, REJECTED.c.id < prefix + "g").order_by(REJECTED.c.id)
    return list(connection.execute(query.limit(limit)).scalars())
