"""What stands on the first sheet of a relationship: what is to come, what is owed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256

from aidememoire.consolidate.anniversaries import find_anniversaries
from aidememoire.consolidate.commitments import build_commitments
from aidememoire.consolidate.days import build_days
from aidememoire.lexicon.founding import find_foundings
from aidememoire.model.commitments import Commitment
from aidememoire.model.record import Event
from aidememoire.model.sessions import Entry, Mechanism
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.ties import load_ties
from aidememoire.views.calendar import list_sessions
from aidememoire.views.chronology import get_order
from aidememoire.views.commitments import CLOSED
from aidememoire.views.latest import query_planned
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.periods import read_last

AHEAD = 731
"""Days looked ahead."""


def query_ahead(record: Record, parties: Sequence[str], on: str | None, *, limit: int) -> tuple[Entry, ...]:
    """The next sessions, contacts announced and anniversaries after the day `on` (EDTF), soonest first.

    What is overdue is there too; an event of no known side is nobody's contact, and is left out. Without parties the
    whole record is meant, and no anniversaries are looked for.
    """
    day = read_last(on)
    if day is None:
        return ()
    mechanisms = query_mechanisms(record, parties, on=on).mechanisms
    sessions = [e for m in mechanisms for e in list_sessions(m)]
    known = {e.event for e in sessions if e.event}
    planned = query_planned(record, parties, on or "", limit=limit)
    contacts = [_build_contact(e) for e in planned if e.id not in known and e.when.edtf and e.parties]
    feasts: tuple[Entry, ...] = ()
    if parties:
        with open_transaction(record.engine) as connection:
            ties = tuple(load_ties(connection, ("anniversary", "framework"), parties))
        feasts = find_anniversaries(find_foundings(parties), ties, day, day + AHEAD)
    inside = [e for e in (*sessions, *contacts, *feasts) if e.overdue or _is_ahead(e, day)]
    return tuple(sorted(inside, key=_get_order))[:limit]


def _is_ahead(entry: Entry, day: int) -> bool:
    days = build_days(entry.edtf)
    return days is not None and days.first is not None and (days.last or 0) >= day and days.first <= day + AHEAD


def _get_order(entry: Entry) -> tuple[int, str, str]:
    days = build_days(entry.edtf)
    return (days.last or 0) if days else 0, entry.kind, entry.id


def _build_contact(event: Event) -> Entry:
    words = event.citations[0].quote if event.citations else ""
    return Entry(
        id=sha256(f"contact|{event.id}".encode()).hexdigest()[:32],
        kind="contact",
        edtf=event.when.edtf or "",
        parties=event.parties,
        announced=True,
        overdue=False,
        words=words,
        event=event.id,
        citations=event.citations[:1],
        reports=tuple(a.report for a in event.attestations),
    )


def find_owed(events: Iterable[Event], on: str | None) -> tuple[Commitment, ...]:
    """What is promised in these events and neither kept nor called off by the day `on` (EDTF), the newest first."""
    known = sorted(events, key=get_order)
    found = [c for c in build_commitments(known, read_last(on)) if c.status not in CLOSED and c.kind != "event"]
    return tuple(reversed(found))


def find_mechanism(record: Record, wanted: str, parties: Sequence[str], on: str | None) -> Mechanism | None:
    """The mechanism with this id, looked for among those of `parties`, or of the whole record where none is given."""
    return next((m for m in query_mechanisms(record, parties, on=on).mechanisms if m.id == wanted), None)
