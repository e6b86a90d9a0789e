"""Mechanisms of a relationship and their sessions; what a calendar holds."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.span import Citation
from aidememoire.model.time import When

ENTRY_KINDS = ("session", "contact", "deadline", "anniversary")


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One session of a mechanism as the record has it.

    status  held, planned, postponed, cancelled; « named » where a report names the session and tells no event
    event   id of the event, None for one only named
    """

    ordinal: int | None
    status: str
    when: When
    event: str | None
    citation: Citation
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Mechanism:
    """A body or a series of meetings between sides.

    id           content-derived
    name         the English label; `printed` are the names reports give it, most frequent first
    sessions     in order of time, undated ones by their number
    period       months between sessions; `rhythm` is stated (« annuel »), seen (from the sessions), or None
    grounds      the words that state the period
    last, next   the last session held, the next one announced
    due          EDTF month in which a session falls due by the period, where no date for it is announced
    overdue      the announced session, or the one due, was not held by the day asked for
    reports      those that name it
    """

    id: str
    name: str
    printed: tuple[str, ...]
    parties: tuple[str, ...]
    sessions: tuple[Session, ...]
    period: int | None
    rhythm: str | None
    grounds: tuple[Citation, ...]
    last: Session | None
    next: Session | None
    due: str | None
    overdue: bool
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of a calendar.

    id        content-derived and the same whenever it is asked for
    kind      one of ENTRY_KINDS; `announced` for a session or contact the reports announce, else worked out
    edtf      a day, month, year or interval
    name      of a mechanism or framework its English label; else empty
    words     as printed; empty where only reference data say so
    ordinal   number of the session, or of the anniversary
    since     of an anniversary: what it counts from, EDTF
    period    of a session: months to the following one, where reports state it
    sources   rows of reference data
    """

    id: str
    kind: str
    edtf: str
    parties: tuple[str, ...]
    announced: bool
    overdue: bool
    name: str = ""
    words: str = ""
    ordinal: int | None = None
    since: str | None = None
    period: int | None = None
    event: str | None = None
    citations: tuple[Citation, ...] = ()
    reports: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
