"""How soft events are, kept beside them, so that a large record need not be gone through to find what waits."""

from __future__ import annotations

from sqlalchemy import Connection, Integer, bindparam, literal_column, select, update

from aidememoire.consolidate.findings import grade_softness
from aidememoire.store.codec import decode_events
from aidememoire.store.engine import CHUNK
from aidememoire.store.schema import EVENTS

INDEXED = literal_column("events.soft", Integer) != literal_column("0")
"""Said to SQLite in these words, so that it takes the index."""

UNKNOWN = -1
"""In `events.soft` of an event that nobody has looked at: one drawn by an earlier version."""

_UNGRADED = select(EVENTS.c.content).where(INDEXED, EVENTS.c.soft == UNKNOWN).limit(CHUNK)
_GRADE = update(EVENTS).where(EVENTS.c.id == bindparam("event")).values(soft=bindparam("grade"))


def grade_events(connection: Connection) -> int:
    """Look at the events that an earlier version drew; how many these were."""
    count = 0
    while contents := connection.execute(_UNGRADED).scalars().all():
        events = decode_events(contents)
        connection.execute(_GRADE, [{"event": e.id, "grade": grade_softness(e)} for e in events])
        count += len(events)
    return count
