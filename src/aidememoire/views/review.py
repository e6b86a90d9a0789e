"""What waits for a person: pairs of events that may be one, events with something soft, decisions that hold no more.

The queue itself holds ids: a large record has many things to decide, and a person looks at a few of them at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.decided import find_meant, list_decided
from aidememoire.consolidate.findings import Finding, find_findings
from aidememoire.model.decisions import EVENT, VERDICTS, Decision
from aidememoire.model.links import Link
from aidememoire.model.record import Event
from aidememoire.store.decisions import find_standing_decisions, load_decisions
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS
from aidememoire.store.softness import INDEXED
from aidememoire.views.doubts import list_doubts
from aidememoire.views.history import load_told
from aidememoire.views.latest import load_events
from aidememoire.views.portions import build_rank
from aidememoire.views.sides import are_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing to decide, by the ids of its events.

    kind      pair (two events and the link the rules are unsure of), event (one with something soft), adrift (a
              decision whose event no report tells any more)
    """

    kind: str
    events: tuple[str, ...] = ()
    link: Link | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """The same with the events themselves, and what is soft in one."""

    kind: str
    events: tuple[Event, ...] = ()
    link: Link | None = None
    findings: tuple[Finding, ...] = ()
    decision: Decision | None = None


def query_queue(record: Record, parties: Iterable[str] = ()) -> tuple[Entry, ...]:
    """Everything that waits, of all `parties` (codes) at once: decisions adrift, pairs, then events, gravest first."""
    wanted = frozenset(parties)
    with open_transaction(record.engine) as connection:
        pairs = list_doubts(connection, wanted)
        soft = _list_soft(connection, wanted)
    return (
        *(() if wanted else find_adrift(record)),
        *(Entry(kind="pair", events=pair, link=link) for pair, link in pairs),
        *(Entry(kind="event", events=(i,)) for i in soft),
    )


def load_items(record: Record, entries: Sequence[Entry]) -> tuple[Item, ...]:
    """These entries with their events; one whose events were drawn anew since, and are others now, is left out."""
    with open_transaction(record.engine) as connection:
        events = {e.id: e for e in load_events(connection, sorted({i for entry in entries for i in entry.events}))}
    found = []
    for entry in entries:
        if all(i in events for i in entry.events):
            told = tuple(events[i] for i in entry.events)
            findings = find_findings(told[0]) if entry.kind == "event" else ()
            found.append(
                Item(kind=entry.kind, events=told, link=entry.link, findings=findings, decision=entry.decision)
            )
    return tuple(found)


def _list_soft(connection: Connection, parties: Collection[str]) -> list[str]:
    """The ids of events with something soft: by the gravest finding, then by date, those without a year last."""
    e, rank = EVENTS.c, build_rank()
    where = [INDEXED, e.soft > 0, *are_of(parties)]
    dated = select(e.id, e.soft).where(*where, e.first.is_not(None)).order_by(e.soft, e.first, e.last, rank, e.id)
    undated = select(e.id, e.soft, e.edtf, rank.label("rank")).where(*where, e.first.is_(None))
    found: list[tuple[int, str]] = [(soft, i) for i, soft in connection.execute(dated)]
    rows = sorted(connection.execute(undated).all(), key=lambda r: (_get_yearless(r.edtf), r.rank, r.id))
    found += [(row.soft, row.id) for row in rows]
    return [i for _, i in sorted(found, key=lambda f: f[0])]


def _get_yearless(edtf: str | None) -> tuple[int, int]:
    """The month and day of a date without a year; after all of these where there is none."""
    days = build_days(edtf)
    return days.yearless[0] if days and days.yearless else (13, 0)


def find_adrift(record: Record) -> Iterator[Entry]:
    """Decisions whose event no report tells any more."""
    with open_transaction(record.engine) as connection:
        standing = [d for d in find_standing_decisions(load_decisions(connection, EVENT)) if list_decided(d)]
        told = load_told(connection, standing)
    for decision in standing:
        if len(find_meant(decision, told)) < (2 if decision.verdict in VERDICTS else 1):
            yield Entry(kind="adrift", decision=decision)
