"""Events and quoted words as pages show them: plain values, written in the language of the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from aidememoire.consolidate.levels import find_level
from aidememoire.export.events import encode_attendee, encode_when
from aidememoire.export.line import write_date_of, write_head, write_session
from aidememoire.model.record import Event
from aidememoire.model.sessions import Entry
from aidememoire.model.span import Citation
from aidememoire.store.record import Record
from aidememoire.views.reports import find_languages
from aidememoire.web.pages.pictures import get_family
from aidememoire.web.pages.speaking import Tongue, link

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One event on one line. `place` and `within` may be empty; `sources` counts the independent ones."""

    id: str
    date: str
    head: str
    kind: str
    status: str
    family: str
    level: str | None
    place: str
    within: str
    sources: int
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Words of a report: on one line, in their language, with the address that shows them in their place."""

    quote: str
    language: str
    address: str
    report: str


def build_row(event: Event, tongue: Tongue) -> Row:
    """The line of an event."""
    encoded = encode_head(event)
    mechanism = {"mechanism": event.mechanism.value if event.mechanism else None, "ordinal": event.ordinal}
    return Row(
        id=event.id,
        date=write_date_of(encoded, tongue.wording),
        head=write_head(encoded, tongue.sides, tongue.wording),
        kind=tongue.kind(event.kind),
        status=tongue.status(event.status, event.kind),
        family=get_family(event.kind),
        level=find_level(event),
        place=write_place(event, tongue),
        within=write_session(mechanism, tongue.wording),
        sources=event.independent_sources,
        parties=event.parties,
    )


def encode_head(event: Event) -> Json:
    """As much of an event as its heading and date need."""
    return {
        "kind": event.kind,
        "mode": event.mode,
        "status": event.status,
        "background": event.background,
        "date": encode_when(event.when),
        "parties": list(event.parties),
        "participants": [encode_attendee(a) for a in event.attendees],
    }


def write_place(event: Event, tongue: Tongue) -> str:
    """« Hanoï (Viet Nam) », or nothing."""
    if event.place is None:
        return ""
    country = tongue.side(event.place.country) if event.place.country else ""
    return f"{event.place.name} ({country})" if country and country != event.place.name else event.place.name


def build_passages(
    record: Record, citations: Iterable[Citation], languages: Mapping[str, str] | None = None
) -> dict[Citation, Passage]:
    """Each citation as a page shows it; the languages of the reports are looked up where they are not given."""
    wanted = list(dict.fromkeys(citations))
    known = languages if languages is not None else find_languages(record, {c.report for c in wanted})
    return {c: build_passage(c, known.get(c.report, "")) for c in wanted}


def build_passage(citation: Citation, language: str) -> Passage:
    """One citation as a page shows it."""
    return Passage(
        quote=" ".join(citation.quote.split()),
        language=language,
        address=write_address(citation.report, citation.span.start, citation.span.end),
        report=citation.report,
    )


def write_address(report: str, start: int, end: int) -> str:
    """The address that shows a stretch of a report in its place."""
    return link(f"/reports/{report}", at=f"{start}-{end}") + "#passage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing to come: what, when, by whom; `why` are the words or the rows of reference data it rests on."""

    date: str
    what: str
    parties: tuple[str, ...]
    words: str
    overdue: bool
    address: str | None
    why: tuple[Passage, ...]
    rows: tuple[str, ...]


def build_dues(record: Record, entries: Iterable[Entry], tongue: Tongue) -> tuple[Due, ...]:
    """Entries of a calendar as pages show them."""
    listed = tuple(entries)
    passages = build_passages(record, (c for e in listed for c in e.citations[:2]))
    return tuple(
        Due(
            date=tongue.date(e.edtf),
            what=write_what(e, tongue),
            parties=e.parties,
            words=" ".join(e.words.split()) if e.kind != "anniversary" else "",
            overdue=e.overdue,
            address=f"/events/{e.event}" if e.event else None,
            why=tuple(passages[c] for c in e.citations[:2]),
            rows=e.sources,
        )
        for e in listed
    )


def write_what(entry: Entry, tongue: Tongue) -> str:
    """« 7e session attendue », « 30e anniversaire : relations diplomatiques »."""
    words = tongue.ledger
    if entry.kind == "anniversary":
        number = f"{entry.ordinal}{'e' if tongue.language == 'fr' else _get_ending(entry.ordinal or 0)}"
        name = words.get(f"framework.{entry.name}", entry.name)
        return f"{words['anniversary'].format(n=number)}{tongue.wording.colon}{name}"
    if entry.kind == "session":
        number = tongue.wording.session[(entry.ordinal or 0) > 1].format(n=entry.ordinal) if entry.ordinal else ""
        key = "session.announced" if entry.announced else "session.due"
        return words[key].format(session=number or words["session"])
    return words[entry.kind]


def _get_ending(number: int) -> str:
    return "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
