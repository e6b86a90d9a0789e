"""Stock phrases of a relationship, from the reports behind its events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidememoire.consolidate.days import build_days
from aidememoire.consolidate.formulas import Passage, find_formulas
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.promise_words import load_promise_words
from aidememoire.lexicon.side_words import cut_stem, find_side_words
from aidememoire.model.positions import Formula
from aidememoire.model.record import Event
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import REPORTS, SEGMENTS
from aidememoire.views.chronology import query_chronology

MOST = 2000
"""Reports read for formulas, the newest: the words of a relationship, not of an archive."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """Formulas, how many reports they were looked for in, and how many older ones were left out."""

    formulas: tuple[Formula, ...]
    reports: int
    left_out: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Dated:
    dispatch: str
    day: int
    edtf: str | None


def query_formulas(
    record: Record,
    parties: Iterable[str],
    *,
    start: str | None = None,
    end: str | None = None,
    top: int = 20,
    most: int = MOST,
) -> Phrases:
    """The phrases that independent dispatches between `parties` repeat, in events between `start` and `end` (EDTF).

    Raises RecordError on a bad date.
    """
    wanted = tuple(parties)
    return find_phrases(record, query_chronology(record, wanted, start, end), wanted, top=top, most=most)


def find_phrases(
    record: Record, events: Sequence[Event], parties: Sequence[str], *, top: int = 20, most: int = MOST
) -> Phrases:
    """The phrases that the newest `most` reports of these events repeat."""
    known = _date_reports(events)
    with open_transaction(record.engine) as connection:
        known |= _date_published(connection, known)
        newest = sorted(known, key=lambda r: (-known[r].day, r))[:most]
        passages = [*_load_bodies(connection, newest, known)]
    read = {p.report for p in passages}
    passages += [p for p in _list_contents(events, known) if p.report not in read and p.report in set(newest)]
    found = find_formulas(passages, _find_named(events, parties), _find_small(events), top)
    return Phrases(formulas=found, reports=len(newest), left_out=len(known) - len(newest))


def _date_reports(events: Sequence[Event]) -> dict[str, _Dated]:
    """Each report with its dispatch and the day of the first event it tells as news, else of any."""
    found: dict[str, _Dated] = {}
    for event in events:
        days = build_days(event.when.edtf)
        day = days.first if days and days.first else 0
        for attestation in event.attestations:
            if attestation.weak:
                continue
            held = found.get(attestation.report)
            news = attestation.manner == "told"
            if held is None or (news and not held.day):
                edtf = event.when.edtf if day and news else None
                found[attestation.report] = _Dated(
                    dispatch=min(attestation.dispatch, held.dispatch) if held else attestation.dispatch,
                    day=day if news else 0,
                    edtf=edtf,
                )
    return found


def _date_published(connection: Connection, known: Mapping[str, _Dated]) -> dict[str, _Dated]:
    """Reports that tell no dated event as news, by the date they were published."""
    wanted = sorted(r for r, d in known.items() if not d.day)
    found = {}
    for cut in range(0, len(wanted), CHUNK):
        query = select(REPORTS.c.id, REPORTS.c.published).where(REPORTS.c.id.in_(wanted[cut : cut + CHUNK]))
        for report, published in connection.execute(query):
            days = build_days(published)
            if days and days.first:
                found[report] = _Dated(dispatch=known[report].dispatch, day=days.first, edtf=published)
    return found


def _load_bodies(connection: Connection, reports: Sequence[str], known: Mapping[str, _Dated]) -> Iterator[Passage]:
    """The body segments of these reports, a portion at a time; none of a report kept without its text."""
    for cut in range(0, len(reports), CHUNK):
        query = (
            select(SEGMENTS.c.report, SEGMENTS.c.start, SEGMENTS.c.end, REPORTS.c.text)
            .join(REPORTS, REPORTS.c.id == SEGMENTS.c.report)
            .where(SEGMENTS.c.kind == "body", SEGMENTS.c.report.in_(reports[cut : cut + CHUNK]))
        )
        for report, start, end, text in connection.execute(query):
            if len(text) >= end:
                dated = known[report]
                yield Passage(
                    report=report,
                    dispatch=dated.dispatch,
                    start=start,
                    text=text[start:end],
                    day=dated.day,
                    edtf=dated.edtf,
                )


def _list_contents(events: Sequence[Event], known: Mapping[str, _Dated]) -> Iterator[Passage]:
    """What was said, for reports whose texts the record does not hold."""
    for event in events:
        for act in event.acts:
            dated = known.get(act.content.report)
            if dated is not None:
                yield Passage(
                    report=act.content.report,
                    dispatch=dated.dispatch,
                    start=act.content.span.start,
                    text=act.content.quote,
                    day=dated.day,
                    edtf=dated.edtf,
                )


def _find_small(events: Sequence[Event]) -> frozenset[str]:
    """Small words of the languages the reports are in."""
    languages = {a.language for e in events for a in e.attestations}
    forms = (f for language in languages for f in load_promise_words(language).forms.get("small", ()))
    return frozenset(fold(word).casefold() for form in forms for word in form)


def _find_named(events: Sequence[Event], parties: Sequence[str]) -> frozenset[str]:
    """Stems of the names and offices of everyone in the events, and of the sides."""
    printed = (w for e in events for a in e.attendees for w in (*a.names, a.office or ""))
    words = (w for text in printed for w in text.replace("-", " ").replace("'", " ").replace("’", " ").split())
    return frozenset(cut_stem(w) for w in words if len(w) > 2) | find_side_words(parties)
