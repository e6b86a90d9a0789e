"""What people's decisions leave on an event of the record, beside what the reports say."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.quick import kept
from aidememoire.model.span import Citation


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """One field as a person set it. It cites no report: `reported` and `citations` are what the reports say.

    field     kind, mode, status, date, place, mechanism, ordinal; participant (one added), absent (one taken out);
              name, office, state, organisation, role of the participant `who`
    value     as written by who corrected; None where the field was emptied
    reported  the value drawn from the reports; None where they have none
    """

    field: str
    who: str | None
    value: str | None
    reported: str | None
    citations: tuple[Citation, ...]
    reason: str
    author: str
    at: str
    decision: str


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A decision on a whole event: accept, reject, note or add; same or different where reports were joined or parted.

    text   a note's words, else the reason
    stale  of an acceptance: the event has changed since
    """

    verdict: str
    text: str
    author: str
    at: str
    decision: str
    stale: bool = False


@kept
@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """Where an event added by hand comes from: the source as named, and its words as typed. No report is cited."""

    source: str
    text: str
    author: str
    at: str
    decision: str
