"""What a person decides of events: each decision is kept, and the events it reaches are drawn at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from aidememoire.consolidate.corrections import Who, build_who
from aidememoire.consolidate.decided import list_decided
from aidememoire.consolidate.event_references import ADDED, build_event_reference, index_by_report
from aidememoire.consolidate.overrides import build_added_reference, digest, get_added_id
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.lexicon.fold import fold
from aidememoire.model.decisions import EVENT, PERSON, Decision
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.record import Attendee, Event
from aidememoire.store.decisions import (
    build_action,
    build_decision,
    insert_decision,
    load_decisions,
    withdraw,
)
from aidememoire.store.derived import mark_reports
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.overrides import draw_added
from aidememoire.workflow.people import decide as decide_people

VERDICT, NOTE, CORRECT, ADD = "verdict", "note", "correct", "add"
"""Slots: of acceptance and rejection the latest counts, of corrections the latest of each field, of notes every one."""


def keep_decisions(record: Record, decisions: Iterable[Decision]) -> None:
    """Keep decisions on events and draw what they reach."""
    with open_transaction(record.engine, writing=True) as connection:
        added = False
        for decision in decisions:
            insert_decision(connection, decision)
            mark_reports(connection, list_decided(decision))
            added = added or any(ADDED in side for side in (decision.left, decision.right))
        if added:
            draw_added(connection)
    draw_pending(record)


def _load_tellings(record: Record, event: Event) -> list[Telling]:
    """The tellings of an event, the best report's first."""
    known = {t.id: t for r in record.load_readings([a.report for a in event.attestations]) for t in build_tellings(r)}
    return [known[i] for a in event.attestations for i in a.tellings if i in known]


def refer(record: Record, event: Event) -> str:
    """The reference of an event that outlives a new reading."""
    if event.addition is not None:
        return ADDED + event.id
    tellings = _load_tellings(record, event)
    readings = record.load_readings(sorted({t.report for t in tellings}))
    return build_event_reference(tellings, index_by_report(t for r in readings for t in build_tellings(r)))


def judge_event(record: Record, event: Event, action: str, *, reason: str, author: str, at: str) -> Decision:
    """Accept an event as it now stands, or reject it: out of the record, kept in its history."""
    content = {"seen": digest(event)} if action == "accept" else {}
    subject = refer(record, event)
    made = build_action(EVENT, subject, VERDICT, action, content, reason=reason, author=author, at=at)
    keep_decisions(record, [made])
    return made


def note_event(record: Record, event: Event, text: str, *, author: str, at: str) -> Decision:
    """Keep a note beside an event."""
    slot = f"{NOTE}:{author}:{at}"
    subject = refer(record, event)
    made = build_action(EVENT, subject, slot, "note", {"text": text}, reason="", author=author, at=at)
    keep_decisions(record, [made])
    return made


def correct_event(
    record: Record,
    event: Event,
    field: str,
    value: str | None,
    person: Attendee | None = None,
    *,
    reason: str,
    author: str,
    at: str,
) -> Decision:
    """Set one field of an event, or of one participant in it (see consolidate.corrections); None empties it."""
    content: dict[str, Any] = {"field": field, "value": value}
    slot = f"{CORRECT}:{field}"
    if person is not None:
        who = build_who(person)
        content["who"] = {"names": list(who.names), "office": who.office, "state": who.state}
        slot += f":{_name_slot(who)}"
    if field == "participant":
        slot += f":{value}"
    subject = refer(record, event)
    made = build_action(EVENT, subject, slot, "correct", content, reason=reason, author=author, at=at)
    keep_decisions(record, [made])
    return made


def _name_slot(who: Who) -> str:
    words = who.names[0] if who.names else f"{who.office or ''}@{who.state or ''}"
    return " ".join(fold(words).casefold().split())


def add_event(record: Record, content: Mapping[str, Any], *, reason: str, author: str, at: str) -> str:
    """Add an event the press missed (see consolidate.overrides.build_added for its content); its id."""
    said = {k: v for k, v in content.items() if v is not None}
    reference = build_added_reference(repr(sorted(said.items())))
    made = build_action(EVENT, reference, ADD, "add", said, reason=reason, author=author, at=at)
    keep_decisions(record, [made])
    return get_added_id(reference)


def join_events(
    record: Record, left: Event, right: Event, verdict: str, *, reason: str, author: str, at: str
) -> Decision:
    """Decide that two events are one, are two, or that nobody can say. Raises ValueError when they are one already."""
    references = refer(record, left), refer(record, right)
    made = build_decision(EVENT, *references, verdict, reason=reason, author=author, at=at)
    keep_decisions(record, [made])
    return made


def split_telling(
    record: Record, event: Event, report: str, *, reason: str, author: str, at: str
) -> tuple[Decision, ...]:
    """Decide that what a report (id) tells is another event than the others tell; nothing where no other does."""
    tellings = _load_tellings(record, event)
    readings = record.load_readings(sorted({t.report for t in tellings}))
    told = index_by_report(t for r in readings for t in build_tellings(r))
    places = {t.id: build_event_reference([t], told) for t in tellings}
    made = [
        build_decision(EVENT, places[one.id], places[other.id], "different", reason=reason, author=author, at=at)
        for one in tellings
        for other in tellings
        if one.report == report and other.report != report
    ]
    if made:
        keep_decisions(record, made)
    return tuple(made)


def find_act(record: Record, decision: str | None, author: str) -> tuple[Decision, ...]:
    """The decisions to be taken back together: those whose id begins so, else the latest of `author`; maybe none."""
    with open_transaction(record.engine) as connection:
        known = [d for kind in (EVENT, PERSON) for d in load_decisions(connection, kind)]
    gone = {d.withdraws for d in known if d.withdraws}
    standing = [d for d in known if d.withdraws is None and d.id not in gone]
    if decision is None:
        mine = [d for d in standing if d.author == author]
        chosen = max(mine, key=lambda d: (d.at, d.id), default=None)
    else:
        chosen = next((d for d in standing if d.id.startswith(decision)), None)
    if chosen is None:
        return ()
    act = (chosen.kind, chosen.verdict, chosen.author, chosen.at, chosen.reason)
    several = chosen.verdict == "different"
    return tuple(
        d for d in standing if d.id == chosen.id or (several and (d.kind, d.verdict, d.author, d.at, d.reason) == act)
    )


def take_back_act(
    record: Record, decisions: Iterable[Decision], knowledge: Knowledge, *, reason: str, author: str, at: str
) -> None:
    """Take decisions back, on events or on people; what they hid or moved is as it was."""
    rows = [withdraw(d, reason=reason, author=author, at=at) for d in decisions]
    for row in rows:
        if row.kind == PERSON:
            decide_people(record, row, KnownPeople(knowledge))
    keep_decisions(record, [r for r in rows if r.kind == EVENT])
