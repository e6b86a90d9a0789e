"""The page of a report: its text with its parts, what was found marked in its place, gaps shown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from litestar import get
from litestar.params import FromPath, FromQuery
from litestar.response import Template

from aidememoire.consolidate.outlets import find_outlet, get_reliability
from aidememoire.model.report import Report
from aidememoire.model.span import Span
from aidememoire.store.ratings import load_ratings
from aidememoire.views.reports import Finding, ReportDetail, get_report
from aidememoire.web.given import GivenRecord, GivenVisitor
from aidememoire.web.pages.showing import Asked, show
from aidememoire.web.pages.speaking import Tongue, get_tongue

_AT = re.compile(r"(\d{1,7})-(\d{1,7})")

LISTED = ("event", "aside", "act", "framework", "mechanism", "instrument", "anniversary", "gap")
"""Findings listed beside the text; times are only marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text under the same findings. `kinds` are theirs; `start` is where it stands in the report.

    cited  whether it belongs to the passage asked for; `opens` whether it is its first piece
    """

    text: str
    start: int
    kinds: tuple[str, ...]
    title: str
    cited: bool
    opens: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One segment of the report."""

    kind: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One finding in the list beside the text."""

    kind: str
    label: str
    quote: str
    start: int
    end: int
    event: str | None


@get("/reports/{report:str}", sync_to_thread=True, include_in_schema=False)
def report(
    request: Asked, record: GivenRecord, visitor: GivenVisitor, report: FromPath[str], at: FromQuery[str] = ""
) -> Template:
    """One report; `at` (« 61-190 ») is the passage to be shown in its place."""
    tongue = get_tongue(visitor.language)
    detail = get_report(record, report)
    span = read_span(at, len(detail.reading.report.text))
    outlet = find_outlet(detail.card.agency, detail.card.url)
    return show(
        request,
        "report.html",
        card=detail.card,
        published=detail.reading.published,
        withheld=detail.withheld,
        parts=build_parts(detail.reading.report, detail.findings, span, tongue),
        found=build_found(detail, tongue),
        span=span,
        outlet=outlet,
        grade=get_reliability(outlet.name if outlet else None, load_ratings(record)),
        versions=detail.reading.versions,
    )


def read_span(at: str, length: int) -> Span | None:
    """The passage asked for, as far as the text has it."""
    match = _AT.fullmatch(at)
    if match is None or not 0 <= int(match[1]) < min(int(match[2]), length):
        return None
    return Span(start=int(match[1]), end=min(int(match[2]), length))


def build_parts(report: Report, findings: Sequence[Finding], span: Span | None, tongue: Tongue) -> tuple[Part, ...]:
    """The segments in order, each cut where a finding or the passage asked for begins or ends."""
    return tuple(
        Part(kind=s.kind, pieces=tuple(_cut(report.text, s.span, findings, span, tongue))) for s in report.segments
    )


def _cut(text: str, part: Span, findings: Iterable[Finding], span: Span | None, tongue: Tongue) -> Iterable[Piece]:
    inside = [f for f in findings if f.citation.span.overlaps(part)]
    spans = [f.citation.span for f in inside] + ([span] if span and span.overlaps(part) else [])
    ends = {part.start, part.end, *(min(max(e, part.start), part.end) for s in spans for e in (s.start, s.end))}
    bounds = sorted(ends)
    for start, end in pairwise(bounds):
        own = [f for f in inside if f.citation.span.start <= start and end <= f.citation.span.end]
        cited = span is not None and span.start <= start and end <= span.end
        yield Piece(
            text=text[start:end],
            start=start,
            kinds=tuple(dict.fromkeys(f.kind for f in own)),
            title=" · ".join(dict.fromkeys(write_finding(f, tongue) for f in own)),
            cited=cited,
            opens=cited and span is not None and start == max(span.start, part.start) and start == span.start,
        )


def write_finding(finding: Finding, tongue: Tongue) -> str:
    """« rencontre », « accord », « date : 3 juin 2024 »."""
    label, words = finding.label, tongue.wording
    if finding.kind in ("event", "aside"):
        label = tongue.kind(label)
    elif finding.kind == "act":
        label = words.acts.get(label, label)
    elif finding.kind == "framework":
        label = tongue.ledger.get(f"framework.{label}", label)
    elif finding.kind == "time":
        label = tongue.date(label or None)
    return f"{tongue.say(f'finding.{finding.kind}')}{words.colon}{label}"


def build_found(detail: ReportDetail, tongue: Tongue) -> tuple[Found, ...]:
    """What was found, in the order of the text."""
    return tuple(
        Found(
            kind=f.kind,
            label=write_finding(f, tongue),
            quote=" ".join(f.citation.quote.split()),
            start=f.citation.span.start,
            end=f.citation.span.end,
            event=f.event,
        )
        for f in detail.findings
        if f.kind in LISTED
    )
