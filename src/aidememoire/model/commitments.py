"""Commitments: what a side said it would do, and what the record tells of it since."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.record import Speaker
from aidememoire.model.span import Citation
from aidememoire.model.time import When

STATUSES = ("open", "progress", "kept", "lapsed", "cancelled")
"""lapsed: its time has passed and nothing was reported. No status goes beyond the words of its steps."""

STEPS = ("promised", "repeated", "progress", "kept", "delayed", "cancelled", "mentioned")
"""A repeated promise is not progress; « mentioned » fits several promises alike, or says nothing of this one's fate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debtor:
    """Who owes: a state or an organisation by code, and the body that spoke for it where one did."""

    side: str
    organisation: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing reported of a promise; `event` is the id of the event in which it was said or done."""

    kind: str
    when: When
    event: str
    citation: Citation
    reports: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """One promise or agreement to do something.

    id          content-derived
    kind        commit, agree, or event: a contact announced between the sides
    debtors     who owes; of an agreement, every side that agreed
    creditors   codes of those it is owed to; empty in an agreement, where each owes the other
    content     the words; `wordings` are others' words for the same promise
    told_by     who tells it where that is the other side, else empty
    due         by when, as the words say
    steps       in order of time, the promise first
    """

    id: str
    kind: str
    debtors: tuple[Debtor, ...]
    creditors: tuple[str, ...]
    speakers: tuple[Speaker, ...]
    content: Citation
    wordings: tuple[Citation, ...]
    domains: tuple[str, ...]
    due: When | None
    status: str
    steps: tuple[Step, ...]
    told_by: tuple[str, ...] = ()
