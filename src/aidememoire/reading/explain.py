"""Traces: which rules and rows made a reading, mention by mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.span import Because, Citation
from aidememoire.model.ties import Ties


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One reason behind one finding: the rule or row, the words it saw, the finding's words, and what it gives."""

    stage: str
    rule: str
    quote: str
    finding: str
    gives: str


def explain(reading: Reading) -> tuple[Trace, ...]:
    """Every trace of a reading, in stage order."""
    found = (
        *_trace_page(reading),
        *_trace_times(reading),
        *_trace_cast(reading.cast),
        *_trace_events((*reading.events, *reading.asides)),
        *_trace_acts(reading),
        *_trace_ties(reading.ties),
    )
    return tuple(dict.fromkeys(found))


def _build_traces(stage: str, citation: Citation | None, because: Iterable[Because], gives: str) -> Iterator[Trace]:
    finding = citation.quote if citation else ""
    for reason in because:
        quote = reason.citation.quote if reason.citation else (reason.source or finding)
        yield Trace(stage=stage, rule=reason.rule, quote=quote, finding=finding, gives=gives)


def _trace_page(reading: Reading) -> Iterator[Trace]:
    for segment in reading.report.segments:
        yield from _build_traces("page", reading.report.cite_span(segment.span), segment.because, segment.kind)


def _trace_times(reading: Reading) -> Iterator[Trace]:
    yield from _build_traces("dates", None, reading.published.basis, reading.published.edtf or "unknown")
    for time, when in zip(reading.times, reading.whens, strict=True):
        gives = when.edtf or "unknown"
        yield from _build_traces("dates", time.citation, (*time.because, *when.basis), gives)


def _trace_cast(cast: Cast) -> Iterator[Trace]:
    for state in cast.states:
        yield from _build_traces("actors", state.citation, state.because, state.code)
    for place in cast.places:
        yield from _build_traces("actors", place.citation, place.because, place.country or "place")
    for actor in cast.actors:
        office = actor.office.printed if actor.office else "no office"
        gives = f"{actor.name or actor.kind} | {office} | {actor.state or actor.organisation or '?'}"
        yield from _build_traces("actors", actor.name_citation, actor.because, gives)
    for mention in cast.mentions:
        yield from _build_traces("actors", mention.citation, mention.because, mention.kind)


def _trace_events(events: Iterable[EventMention]) -> Iterator[Trace]:
    for event in events:
        gives = f"{event.kind} {event.status}" + (" background" if event.background else "")
        yield from _build_traces("events", event.citation, event.because, gives)
        if event.when is not None:
            yield from _build_traces("events", event.citation, event.when.basis, event.when.edtf or "unknown")


def _trace_acts(reading: Reading) -> Iterator[Trace]:
    for act in reading.acts:
        yield from _build_traces("speech", act.citation, act.because, f"{act.act} {'+'.join(act.states)}".strip())


def _trace_ties(ties: Ties) -> Iterator[Trace]:
    for framework in ties.frameworks:
        yield from _build_traces("ties", framework.citation, framework.because, framework.name)
    for mechanism in ties.mechanisms:
        yield from _build_traces("ties", mechanism.citation, mechanism.because, mechanism.name)
    for instrument in ties.instruments:
        yield from _build_traces("ties", instrument.citation, instrument.because, instrument.name)
    for anniversary in ties.anniversaries:
        yield from _build_traces("ties", anniversary.citation, anniversary.because, anniversary.of)
