"""What is owed, due, said again and again: commitments, mechanisms, calendar, positions, formulas, frameworks."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from aidememoire.web.api.shapes.events import Cited, Speaker
from aidememoire.web.api.shapes.people import Next
from aidememoire.web.api.shapes.words import Dated, Day, Edtf, Id, Quoted

Total = Annotated[int, Meta(ge=0, description="How many there are in all.")]
On = Annotated[
    str | None, Meta(description="The day this holds for: that asked for, else the newest the record knows.")
]


class Debtor(Struct, frozen=True, kw_only=True):
    """Who owes."""

    side: str
    organisation: str | None


class Promiser(Struct, frozen=True, kw_only=True):
    """Who promised."""

    name: str | None
    office: str | None
    state: str | None
    organisation: str | None


class CommitmentStep(Struct, frozen=True, kw_only=True):
    """One mention of the promise, with its words."""

    kind: Annotated[str, Meta(description="made, repeated, progress, late, kept…")]
    date: Edtf
    event: str | None
    reports: tuple[str, ...]
    report: str
    start: int
    end: int
    quote: str


class Commitment(Struct, frozen=True, kw_only=True):
    """What one side owes another, and what became of it."""

    id: Id
    kind: str
    status: Annotated[str, Meta(description="open, progress, late, kept, cancelled or lapsed.")]
    debtors: tuple[Debtor, ...]
    creditors: tuple[str, ...]
    told_by: Annotated[tuple[str, ...], Meta(description="Sides by whose account alone it is known.")]
    speakers: tuple[Promiser, ...]
    domains: tuple[str, ...]
    due: Dated | None
    content: Quoted
    wordings: Annotated[tuple[Quoted, ...], Meta(description="Other wordings of the same promise.")]
    steps: tuple[CommitmentStep, ...]


class CommitmentPage(Struct, frozen=True, kw_only=True):
    """Promises, by the day they were made."""

    on: On
    items: tuple[Commitment, ...]
    total: Total
    next: Next


class Session(Struct, frozen=True, kw_only=True):
    """One session of a mechanism."""

    ordinal: int | None
    status: Annotated[str, Meta(description="held, planned, postponed, cancelled or named.")]
    date: Edtf
    event: str | None
    reports: tuple[str, ...]
    report: str
    start: int
    end: int
    quote: str


class Mechanism(Struct, frozen=True, kw_only=True):
    """A body or a series of meetings between sides."""

    id: Id
    name: Annotated[str, Meta(description="English label.")]
    printed: Annotated[tuple[str, ...], Meta(description="Names reports give it, most frequent first.")]
    parties: tuple[str, ...]
    period: Annotated[int | None, Meta(description="Months between sessions.")]
    rhythm: Annotated[str | None, Meta(description="stated, seen, or null.")]
    grounds: Cited
    due: Annotated[str | None, Meta(description="Month in which a session falls due by the period.")]
    overdue: bool
    sessions: tuple[Session, ...]


class MechanismPage(Struct, frozen=True, kw_only=True):
    """Mechanisms."""

    on: On
    items: tuple[Mechanism, ...]
    total: Total
    next: Next


class Entry(Struct, frozen=True, kw_only=True):
    """One line of a calendar."""

    id: Id
    kind: Annotated[str, Meta(description="session, contact, deadline or anniversary.")]
    edtf: str
    parties: tuple[str, ...]
    announced: Annotated[bool, Meta(description="Reports announce it; else it was worked out.")]
    overdue: bool
    name: str | None
    words: str | None
    ordinal: int | None
    since: Annotated[str | None, Meta(description="Of an anniversary: what it counts from.")]
    event: str | None
    citations: Cited
    reports: tuple[str, ...]
    sources: Annotated[tuple[str, ...], Meta(description="Rows of reference data.")]


class Calendar(Struct, frozen=True, kw_only=True):
    """What is to come, and what is overdue."""

    on: On
    start: Day
    end: Day
    items: tuple[Entry, ...]


class NameUse(Struct, frozen=True, kw_only=True):
    """One name a matter is given."""

    name: str
    count: int
    first: Edtf
    last: Edtf


class Use(Struct, frozen=True, kw_only=True):
    """Something said on the matter."""

    date: Edtf
    event: str
    counterparts: tuple[str, ...]
    name: str
    act: str
    speaker: Speaker
    domains: tuple[str, ...]
    content: Quoted
    direct: bool
    reports: tuple[str, ...]


class Position(Struct, frozen=True, kw_only=True):
    """What a side says on a matter over time."""

    matter: Annotated[str | None, Meta(description="Code of the matter in the reference data.")]
    label: str
    side: str
    names: tuple[NameUse, ...]
    uses: tuple[Use, ...]


class Positions(Struct, frozen=True, kw_only=True):
    """What a side says, by matter, the one it speaks of most first."""

    items: tuple[Position, ...]


class Variant(Struct, frozen=True, kw_only=True):
    """One wording of a formula."""

    words: str
    dispatches: int
    since: Edtf
    until: Edtf
    first: Quoted
    last: Quoted
    drift: Annotated[str | None, Meta(description="What changed from the wording before, word by word.")]


class Formula(Struct, frozen=True, kw_only=True):
    """A stock phrase of the relationship."""

    id: Id
    dispatches: int
    variants: tuple[Variant, ...]


class Formulas(Struct, frozen=True, kw_only=True):
    """Stock phrases, and how many reports they were looked for in."""

    reports: int
    left_out: Annotated[int, Meta(ge=0, description="Older reports not looked at.")]
    items: tuple[Formula, ...]


class Framework(Struct, frozen=True, kw_only=True):
    """A partnership framework between sides."""

    id: Id
    name: Annotated[str, Meta(description="English label in lower case.")]
    parties: tuple[str, ...]
    printed: Annotated[tuple[str, ...], Meta(description="Names reports give it, most frequent first.")]
    since: Edtf
    until: Edtf
    named: Annotated[str | None, Meta(description="First time a report names it, where nothing says since when.")]
    citations: Cited
    reports: tuple[str, ...]
    sources: Annotated[tuple[str, ...], Meta(description="Rows of reference data.")]


class Frameworks(Struct, frozen=True, kw_only=True):
    """Frameworks, the oldest first."""

    items: tuple[Framework, ...]


class Count(Struct, frozen=True, kw_only=True):
    """How many there are of something."""

    name: str
    count: int


class Relationship(Struct, frozen=True, kw_only=True):
    """A relationship at a glance; each part in full has an address of its own."""

    parties: tuple[str, ...]
    on: On
    events: Total
    first: Annotated[str | None, Meta(description="Day of the oldest event dated.")]
    last: Annotated[str | None, Meta(description="Day of the newest event dated.")]
    kinds: Annotated[tuple[Count, ...], Meta(description="Events of each kind.")]
    years: Annotated[tuple[Count, ...], Meta(description="Events that began in each year.")]
    frameworks: tuple[Framework, ...]
    open_commitments: Annotated[int, Meta(ge=0, description="Promises neither kept nor cancelled.")]
    ahead: Annotated[tuple[Entry, ...], Meta(description="The next sessions, deadlines and anniversaries.")]
