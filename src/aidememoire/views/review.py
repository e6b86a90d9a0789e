"""What waits for a person: pairs of events that may be one, events with something soft, decisions that hold no more."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.decided import find_meant, list_decided
from aidememoire.model.decisions import EVENT, VERDICTS, Decision
from aidememoire.model.links import Link
from aidememoire.model.record import Event
from aidememoire.store.decisions import find_standing_decisions, load_decisions
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.history import load_told
from aidememoire.views.why import find_doubts

FINDINGS = ("contradiction", "stale", "no_date", "open_date", "one_side", "no_side")
"""What makes an event worth a look, the gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One soft thing: a name of FINDINGS, and the field, date or participant it is about."""

    name: str
    about: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to decide.

    kind      pair (two events and the link the rules are unsure of), event (one, with findings), adrift (a decision
              whose event no report tells any more)
    """

    kind: str
    events: tuple[Event, ...] = ()
    link: Link | None = None
    findings: tuple[Finding, ...] = ()
    decision: Decision | None = None


def query_queue(record: Record, parties: Iterable[str] = ()) -> tuple[Item, ...]:
    """Everything that waits, of all `parties` (codes) at once: decisions adrift, pairs, then events, gravest first."""
    wanted = {p.upper() for p in parties}
    pairs = [d for d in find_doubts(record) if wanted <= {p.upper() for e in (d.left, d.right) for p in e.parties}]
    soft = [(find_findings(e), e) for e in query_chronology(record, wanted)]
    events = sorted((f for f in soft if f[0]), key=lambda f: FINDINGS.index(f[0][0].name))
    return (
        *(() if wanted else find_adrift(record)),
        *(Item(kind="pair", events=(d.left, d.right), link=d.link) for d in pairs),
        *(Item(kind="event", events=(e,), findings=found) for found, e in events),
    )


def find_findings(event: Event) -> tuple[Finding, ...]:
    """What is soft in an event, the gravest first; nothing in one that a person accepted as it stands."""
    accepted = [r for r in event.remarks if r.verdict == "accept"]
    if any(not r.stale for r in accepted):
        return ()
    found = _find_soft(event, bool(accepted))
    return tuple(sorted(found, key=lambda f: FINDINGS.index(f.name)))


def _find_soft(event: Event, stale: bool) -> Iterator[Finding]:
    corrected = {c.field for c in event.corrections}
    if stale:
        yield Finding(name="stale")
    for contradiction in event.contradictions:
        if contradiction.field not in corrected:
            yield Finding(name="contradiction", about=contradiction.field)
    if "date" not in corrected:
        yield from _find_open_date(event)
    if len(event.parties) < 2:
        yield Finding(name="one_side", about=", ".join(event.parties))
    for person in event.attendees:
        if person.name and not person.state and not person.organisation:
            yield Finding(name="no_side", about=person.name)


def _find_open_date(event: Event) -> Iterator[Finding]:
    days = build_days(event.when.edtf)
    if days is None:
        yield Finding(name="no_date")
    elif event.when.alternatives or not days.options or len(days.options) > 1:
        yield Finding(name="open_date", about=event.when.edtf or "")


def find_adrift(record: Record) -> Iterator[Item]:
    """Decisions whose event no report tells any more."""
    with open_transaction(record.engine) as connection:
        standing = [d for d in find_standing_decisions(load_decisions(connection, EVENT)) if list_decided(d)]
        told = load_told(connection, standing)
    for decision in standing:
        if len(find_meant(decision, told)) < (2 if decision.verdict in VERDICTS else 1):
            yield Item(kind="adrift", decision=decision)
