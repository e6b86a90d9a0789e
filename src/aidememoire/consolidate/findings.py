"""What is soft in an event, so that a person should look at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aidememoire.consolidate.days import build_days
from aidememoire.model.record import Event

FINDINGS = ("contradiction", "stale", "no_date", "open_date", "one_side", "no_side")
"""What makes an event worth a look, the gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One soft thing: a name of FINDINGS, and the field, date or participant it is about."""

    name: str
    about: str = ""


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


def grade_softness(event: Event) -> int:
    """0 for an event with nothing soft, else the place of its gravest finding among FINDINGS, from 1 on."""
    found = find_findings(event)
    return FINDINGS.index(found[0].name) + 1 if found else 0
