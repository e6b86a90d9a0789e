"""The record itself: figures, sources, reports, search, the visitor."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from aidememoire.web.api.shapes.ledgers import Total
from aidememoire.web.api.shapes.people import Next
from aidememoire.web.api.shapes.words import Dated, Edtf, Id, Spot


class Index(Struct, frozen=True, kw_only=True):
    """Where things are."""

    name: str
    version: str
    links: Annotated[dict[str, str], Meta(description="Addresses by what they give.")]


class Session(Struct, frozen=True, kw_only=True):
    """Who asks."""

    name: str
    role: Annotated[str, Meta(description="reader, reviewer or admin.")]
    language: Annotated[str, Meta(description="fr or en.")]
    csrf: Annotated[str, Meta(description="For X-CSRF-Token with whatever is posted; empty for holders of a token.")]


class Status(Struct, frozen=True, kw_only=True):
    """What the record holds, in figures."""

    reports: int
    sources: int
    readings: int
    citations: int
    events: int
    pending: Annotated[int, Meta(description="Reports whose events are not drawn yet.")]
    refusals: Annotated[int, Meta(description="Pages that could not be read.")]
    languages: Annotated[dict[str, int], Meta(description="Reports of each language.")]
    last_read: Annotated[str | None, Meta(description="ISO 8601.")]
    versions: Annotated[dict[str, int], Meta(description="Readings made with each version.")]
    names_outdated: Annotated[int, Meta(description="Names looked up in other reference data than today's.")]
    dates_outdated: Annotated[int, Meta(description="Readings dated with other reference data than today's.")]


class Party(Struct, frozen=True, kw_only=True):
    """A side in the record."""

    code: str
    name: Annotated[str, Meta(description="In the language of the answer.")]
    events: int


class Parties(Struct, frozen=True, kw_only=True):
    """Every side, those with most events first."""

    items: tuple[Party, ...]
    total: Total
    next: Next


class Source(Struct, frozen=True, kw_only=True):
    """Who reports come from."""

    name: Annotated[str | None, Meta(description="Null for reports of nobody known.")]
    kind: str | None
    state: str | None
    reliability: Annotated[str, Meta(description="A to F (Admiralty).")]
    given: Annotated[bool, Meta(description="Whether a person gave the grade.")]
    reports: int
    events: int


class Sources(Struct, frozen=True, kw_only=True):
    """Sources, those with most reports first."""

    items: tuple[Source, ...]
    total: Total
    next: Next


class Refusal(Struct, frozen=True, kw_only=True):
    """A page that could not be read."""

    source: str
    reason: str


class Refusals(Struct, frozen=True, kw_only=True):
    """Pages that could not be read, by source."""

    items: tuple[Refusal, ...]
    total: Total
    next: Next


class ReportLine(Struct, frozen=True, kw_only=True):
    """A report in a list."""

    id: Id
    sources: Annotated[tuple[str, ...], Meta(description="Every place it came from.")]
    url: str | None
    language: str
    headline: str | None
    agency: str | None
    published: Edtf


class ReportPage(Struct, frozen=True, kw_only=True):
    """Some reports, by id."""

    items: tuple[ReportLine, ...]
    next: Next


class Segment(Struct, frozen=True, kw_only=True):
    """A stretch of the text."""

    kind: Annotated[str, Meta(description="headline, dateline, body, caption, byline, credit, related_link…")]
    start: int
    end: int


class ReportEvent(Struct, frozen=True, kw_only=True):
    """An event as this report tells it."""

    kind: str
    mode: str | None
    status: str
    date: Dated
    event: Annotated[str | None, Meta(description="Id of the event of the record it belongs to.")]
    citations: tuple[Spot, ...]


class ReportAct(Struct, frozen=True, kw_only=True):
    """An act of speech in this report."""

    act: str
    states: tuple[str, ...]
    domains: tuple[str, ...]
    direct: bool
    content: Spot


class ReportTie(Struct, frozen=True, kw_only=True):
    """A framework, mechanism, instrument or anniversary this report names."""

    kind: str
    name: str
    citations: tuple[Spot, ...]


class Gap(Struct, frozen=True, kw_only=True):
    """What was seen and not understood."""

    start: int
    end: int
    quote: str
    stage: str
    reason: str


class Report(Struct, frozen=True, kw_only=True):
    """One report with its segments and everything found in it."""

    id: Id
    sources: tuple[str, ...]
    url: str | None
    language: str
    headline: str | None
    agency: str | None
    published: Dated
    text: Annotated[str, Meta(description="Spans count its code points. Of one withheld, what its quotes hold.")]
    segments: tuple[Segment, ...]
    events: tuple[ReportEvent, ...]
    acts: tuple[ReportAct, ...]
    ties: tuple[ReportTie, ...]
    gaps: tuple[Gap, ...]
    versions: dict[str, str]


class Reach(Struct, frozen=True, kw_only=True):
    """The days a passage speaks of."""

    first: str | None
    last: str | None


class Hit(Struct, frozen=True, kw_only=True):
    """A passage that holds the words asked for."""

    kind: Annotated[str, Meta(description="report, event or act.")]
    label: Annotated[str | None, Meta(description="Kind of event or act.")]
    parties: tuple[str, ...]
    date: Reach
    event: str | None
    report: str
    sources: tuple[str, ...]
    url: str | None
    headline: str | None
    published: Edtf
    start: int
    end: int
    quotes: Annotated[tuple[Spot, ...], Meta(description="The words, with those around them.")]


class Hits(Struct, frozen=True, kw_only=True):
    """Passages, the newest first."""

    items: tuple[Hit, ...]
    next: Next


class LogLine(Struct, frozen=True, kw_only=True):
    """One line of the log of this server."""

    at: str
    user: str
    what: str
    detail: str
    address: str


class Log(Struct, frozen=True, kw_only=True):
    """What people did here, the newest first."""

    items: tuple[LogLine, ...]
