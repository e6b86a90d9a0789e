"""People's decisions on one event, laid over what its reports say; and events that people added by hand."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from hashlib import sha256

from aidememoire.consolidate.corrections import (
    RULE,
    Who,
    apply_correction,
    find_grain,
    parse_participant,
    parse_place,
)
from aidememoire.consolidate.event_references import ADDED
from aidememoire.model.decisions import Decision
from aidememoire.model.record import Claim, Event
from aidememoire.model.review import Addition, Correction, Remark
from aidememoire.model.span import Because
from aidememoire.model.time import When


def override(event: Event, decisions: Iterable[Decision]) -> Event:
    """The event with the decisions on it: corrections first, then what was said of the whole.

    The decisions are standing ones. Of several in one slot the latest counts, whatever reference each was made by.
    """
    ordered = sorted(decisions, key=lambda d: (d.at, d.id))
    latest = {(d.verdict in ("same", "different") and d.id, d.right): d for d in ordered}
    standing = sorted(latest.values(), key=lambda d: (d.at, d.id))
    for decision in standing:
        if decision.verdict == "correct":
            event = apply_correction(event, *read_correction(decision))
    remarks = tuple(_build_remark(d, event) for d in standing if d.verdict not in ("correct", "unsure"))
    return replace(event, remarks=remarks)


def read_correction(decision: Decision) -> tuple[Correction, Who | None]:
    """The correction a decision makes, and the participant it is about; what the reports say is not known yet."""
    content = json.loads(decision.content or "{}")
    who = content.get("who")
    made = Correction(
        field=content["field"],
        who=(who["names"] or [who["office"] or who["state"]])[0] if who else None,
        value=content.get("value"),
        reported=None,
        citations=(),
        reason=decision.reason,
        author=decision.author,
        at=decision.at,
        decision=decision.id,
    )
    return made, Who(names=tuple(who["names"]), office=who["office"], state=who["state"]) if who else None


def _build_remark(decision: Decision, event: Event) -> Remark:
    content = json.loads(decision.content or "{}")
    seen = content.get("seen")
    return Remark(
        verdict=decision.verdict,
        text=content.get("text") or decision.reason,
        author=decision.author,
        at=decision.at,
        decision=decision.id,
        stale=seen is not None and seen != digest(event),
    )


def is_rejected(event: Event) -> bool:
    """Whether a person decided that the event does not belong in the record."""
    return any(r.verdict == "reject" for r in event.remarks)


def digest(event: Event) -> str:
    """What an acceptance stands for: the fields a line of the chronology shows."""
    place = (event.place.name, event.place.country) if event.place else None
    people = [(a.name, a.office, a.state, a.organisation, a.role) for a in event.attendees]
    mechanism = event.mechanism.value if event.mechanism else None
    fields = [event.kind, event.mode, event.status, event.when.edtf, place, people, mechanism, event.ordinal]
    return sha256(json.dumps([*fields, event.parties], ensure_ascii=False).encode()).hexdigest()[:16]


def build_added(decision: Decision) -> Event:
    """The event a person added: its fields are theirs, its words are the source's, and no report is cited."""
    content = json.loads(decision.content or "{}")
    basis = (Because(rule=RULE, source=f"{decision.author}, {decision.at}", note=decision.reason),)
    people = tuple(parse_participant(p) for p in content["people"])
    sides = {p.state for p in people if p.state}
    mechanism = content.get("mechanism")
    return Event(
        id=get_added_id(decision.left),
        kind=content["kind"],
        mode=content.get("mode"),
        status=content["status"],
        background=False,
        attributed=False,
        parties=tuple(sorted({*content["parties"], *sides})),
        when=When(edtf=content["date"], grain=find_grain(content["date"]), basis=basis),
        place=parse_place(content.get("place")),
        attendees=people + tuple(parse_participant(f";;{p}") for p in content["parties"] if p not in sides),
        mechanism=Claim(value=mechanism, citations=(), reports=()) if mechanism else None,
        ordinal=content.get("ordinal"),
        acts=(),
        attestations=(),
        independent_sources=1,
        contradictions=(),
        tellings=(),
        addition=Addition(
            source=content["source"],
            text=content["text"],
            author=decision.author,
            at=decision.at,
            decision=decision.id,
        ),
    )


def get_added_id(reference: str) -> str:
    """The id of the event that the reference of an addition means."""
    return reference.removeprefix(ADDED)


def build_added_reference(content: str) -> str:
    """The reference of an event to be added: the same content is the same event, however often it is added."""
    return ADDED + sha256(content.encode()).hexdigest()[:32]
