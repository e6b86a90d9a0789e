"""People in documents: who holds the main offices of the sides, and those expected at a meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.terms import get_base
from aidememoire.export.document import Block, Note, build_item, build_note, build_words
from aidememoire.export.document_events import build_event
from aidememoire.export.document_ledger import Scribe
from aidememoire.export.events import encode_record_event
from aidememoire.export.line import write_quote
from aidememoire.export.offices import load_office_names, write_office
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.people import Appearance, Term
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.offices import Holding, query_offices
from aidememoire.views.people import PersonDetail, get_person, search_person

MAIN = ("head_of_state", "monarch", "head_of_government", "party_leader", "foreign_minister", "defence_minister")
"""Offices a note names for each side, beside the ambassador to the other."""

ENCOUNTERS, STATEMENTS = 3, 3


def build_holders(
    record: Record, parties: Sequence[str], on: str | None, knowledge: Knowledge, scribe: Scribe
) -> Iterator[Block]:
    """Who held the main offices of each side on a day, and how that is known."""
    offices = load_office_names(scribe.wording.code)
    for side in parties:
        envoys = {f"ambassador:{other}" for other in parties if other != side}
        held = [h for h in query_offices(record, side, knowledge, on) if h.office in envoys or h.office in MAIN]
        if held:
            yield build_item(build_words(scribe.names.get(side, side), "strong"), kind="text")
        for holding in held:
            office = write_office(holding.office, offices, scribe.names)
            text = f"{office}{scribe.wording.colon}{holding.name}"
            how = f" ({_write_manner(holding, scribe)})" if holding.manner else ""
            yield build_item(build_words(text), build_words(how, "soft", notes=_cite(holding, scribe)))


def _write_manner(holding: Holding, scribe: Scribe) -> str:
    text = scribe.words[f"office.{holding.manner}"]
    checked = holding.tenure.checked if holding.tenure else None
    return text.format(date=scribe.write_date(checked.isoformat() if checked else None))


def _cite(holding: Holding, scribe: Scribe) -> tuple[Note, ...]:
    """The newest words that tell the office, and the row of reference data."""
    told = [c for a in holding.told[-1:] for c in (a.office.citations if a.office else ())]
    row = [build_note("", scribe.words["data"].format(row=holding.tenure.row))] if holding.tenure else []
    return (*scribe.notes.cite(*told), *row)


def build_expected(
    record: Record, people: Sequence[str], on: str | None, knowledge: Knowledge, scribe: Scribe
) -> Iterator[Block]:
    """Each person expected: offices over time, last encounters, last statements; or why the record has nobody."""
    for name in people:
        found = search_person(record, name)
        if found.found is None:
            near = ", ".join(card.name for card in found.people)
            key = "people.several" if found.several else "people.unknown"
            yield build_item(build_words(scribe.words[key].format(name=name, near=near), "soft"), kind="text")
        else:
            yield from _build_person(get_person(record, found.found, knowledge), on, scribe)


def _build_person(detail: PersonDetail, on: str | None, scribe: Scribe) -> Iterator[Block]:
    offices = load_office_names(scribe.wording.code)
    sides = ", ".join(scribe.names.get(s, s) for s in detail.person.sides)
    yield build_item(build_words(detail.person.name, "strong"), build_words(f" ({sides})"), kind="text")
    terms = [t for t in detail.terms if on is None or (t.first or "") <= on]
    for term in sorted(terms, key=_get_order, reverse=True):
        printed = term.printed[0] if term.printed else write_office(term.office, offices, scribe.names)
        ends = (term.first, min(term.last, on) if term.last and on else term.last)
        span = " – ".join(dict.fromkeys(scribe.write_date(d) for d in ends if d))
        told = [c for a in _choose(term.appearances, on)[-1:] for c in (a.office.citations if a.office else ())]
        yield build_item(build_words(f"{printed} ({span})" if span else printed, notes=scribe.notes.cite(*told)))
    for event in reversed([e for e in detail.events if _is_before(e, on)][-ENCOUNTERS:]):
        yield from build_event(encode_record_event(event), scribe.notes, scribe.names, scribe.wording)
    said = [s for a in _choose(detail.appearances, on) for s in a.statements][-STATEMENTS:]
    for statement in reversed(said):
        kind = scribe.wording.acts.get(statement.act, statement.act)
        quote = write_quote(statement.content.quote, scribe.wording)
        text = f"{kind[:1].upper()}{kind[1:]}{scribe.wording.colon}{quote}"
        yield build_item(build_words(text, notes=scribe.notes.cite(statement.citation)))


def _choose(appearances: Sequence[Appearance], on: str | None) -> list[Appearance]:
    """Those not after the day asked for."""
    return [a for a in appearances if on is None or (a.first or "") <= on]


def _is_before(event: Event, on: str | None) -> bool:
    """Whether an event is dated, and not after the day asked for."""
    days = build_days(event.when.edtf)
    return days is not None and days.first is not None and (on is None or write_day(days.first) <= on)


def _get_order(term: Term) -> tuple[str, str]:
    return term.last or "", get_base(term.office)
