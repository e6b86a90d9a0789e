"""Ties of one reading, each with its sides and its place in time, ready to be kept."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.model.ledger import Tie
from aidememoire.model.reading import Reading
from aidememoire.model.span import Citation, Span

_WEAK = frozenset({"related_link", "teaser"})
_YEARLESS = ("X", "[", "{", ".")


def build_ties(reading: Reading) -> tuple[Tie, ...]:
    """Every framework, mechanism, instrument and anniversary of a reading that has at least two sides, in order."""
    tellings = build_tellings(reading)
    told = _find_told(reading, tellings)
    found: dict[str, Tie] = {}
    for kind, mention, values in _list_mentions(reading):
        citation: Citation = mention.citation
        parties = tuple(values.pop("parties", ()))
        if len(parties) < 2:
            parties = _find_parties(citation.span, reading, tellings)
        if len(parties) < 2:
            continue
        place = f"{reading.report.id}|{kind}|{citation.span.start}|{citation.span.end}|{' '.join(parties)}"
        tie = Tie(
            id=sha256(place.encode()).hexdigest()[:32],
            kind=kind,
            report=reading.report.id,
            parties=tuple(sorted(parties)),
            citation=citation,
            told=told,
            **values,
        )
        found.setdefault(tie.id, tie)
    return tuple(found.values())


def _list_mentions(reading: Reading) -> Iterator[tuple[str, Any, dict[str, Any]]]:
    ties = reading.ties
    for f in ties.frameworks:
        yield "framework", f, {"name": f.name, "as_printed": f.as_printed, "parties": f.parties, "since": f.since}
    for m in ties.mechanisms:
        number = {"ordinal": m.ordinal, "periodicity": m.periodicity, "weak": m.from_segment in _WEAK}
        yield "mechanism", m, {"name": m.name, "as_printed": m.as_printed, "parties": m.parties, **number}
    for i in ties.instruments:
        yield "instrument", i, {"name": i.name, "as_printed": i.as_printed, "year": i.year}
    for a in ties.anniversaries:
        years = {"ordinal": a.ordinal, "year": a.year, "origin": a.origin}
        yield "anniversary", a, {"name": a.of, "as_printed": a.citation.quote, **years}


def _find_parties(span: Span, reading: Reading, tellings: tuple[Telling, ...]) -> tuple[str, ...]:
    """The sides of the event whose words or speech hold the tie; else those its events share."""
    own = [t for t in tellings if not t.aside and len(t.parties) > 1]
    for telling in own:
        words = [telling.event.citation.span, *(c.span for c in telling.event.evidence)]
        words += [a.citation.span for a in reading.acts if a.event == telling.position]
        words += [a.content.span for a in reading.acts if a.event == telling.position]
        if any(w.overlaps(span) for w in words):
            return tuple(sorted(telling.parties))
    shared = {t.parties for t in own}
    return tuple(sorted(shared.pop())) if len(shared) == 1 else ()


def _find_told(reading: Reading, tellings: tuple[Telling, ...]) -> str | None:
    if reading.published.edtf and not reading.published.edtf.startswith(_YEARLESS):
        return reading.published.edtf
    for telling in tellings:
        when = telling.event.when
        if not telling.aside and not telling.event.background and telling.event.status == "held" and when:
            return when.edtf
    return None
