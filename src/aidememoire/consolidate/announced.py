"""Contacts announced between sides, as promises: kept when they were held, lapsed when their day went by unreported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.statements import Statement
from aidememoire.model.commitments import Commitment, Debtor, Step
from aidememoire.model.record import Attestation, Event
from aidememoire.model.time import When

_PENDING = frozenset({"planned", "postponed", "cancelled"})
_ANNOUNCED = _PENDING | {"held"}
"""An event only proposed is nobody's promise yet."""


def build_announced(events: Iterable[Event], said: Sequence[Statement], on: int | None) -> list[Commitment]:
    """A commitment for each event announced, unless the words that announce it stand in a promise already there."""
    spoken = [s.content for s in said]
    found = []
    for event in events:
        announcing = [a for a in event.attestations if a.manner == "announced" and not a.weak]
        if event.status in _PENDING:
            announcing = announcing or [a for a in event.attestations if not a.weak]
        words = [c for a in announcing for c in a.citations]
        if not words or event.background or len(event.parties) < 2 or event.status not in _ANNOUNCED:
            continue
        if any(c.report == s.report and c.span.overlaps(s.span) for c in words for s in spoken):
            continue
        found.append(_build(event, announcing[0], on))
    return found


def _build(event: Event, announcing: Attestation, on: int | None) -> Commitment:
    citation = announcing.citations[0]
    steps = [_build_step("promised", event, announcing, When(edtf=None))]
    if event.status == "held":
        told = next((a for a in event.attestations if a.manner != "announced"), announcing)
        steps.append(_build_step("kept", event, told, event.when))
    elif event.status in ("postponed", "cancelled"):
        kind = "delayed" if event.status == "postponed" else "cancelled"
        steps.append(_build_step(kind, event, announcing, When(edtf=None)))
    return Commitment(
        id=event.id,
        kind="event",
        debtors=tuple(Debtor(side=p) for p in event.parties),
        creditors=(),
        speakers=(),
        content=citation,
        wordings=(),
        domains=(),
        due=event.when if event.when.edtf else None,
        status=_find_status(event, on),
        steps=tuple(steps),
    )


def _build_step(kind: str, event: Event, attestation: Attestation, when: When) -> Step:
    return Step(kind=kind, when=when, event=event.id, citation=attestation.citations[0], reports=(attestation.report,))


def _find_status(event: Event, on: int | None) -> str:
    if event.status == "held":
        return "kept"
    if event.status == "cancelled":
        return "cancelled"
    days = build_days(event.when.edtf)
    passed = days is not None and days.last is not None and on is not None and days.last < on
    return "lapsed" if passed and event.status == "planned" else "open"
