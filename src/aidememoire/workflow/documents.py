"""Documents about a relationship, drawn from the record: the bilateral note and the brief before a meeting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from aidememoire.consolidate.credibility import AHEAD
from aidememoire.consolidate.latest import find_latest
from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export import document_ledger as ledger
from aidememoire.export.document import Block, Document, Picture, Section, Table, build_words
from aidememoire.export.document_events import build_event, write_extent
from aidememoire.export.document_ledger import Scribe, build_scribe
from aidememoire.export.events import encode_record_event
from aidememoire.export.line import write_date_of, write_head
from aidememoire.export.names import load_side_names
from aidememoire.export.picture_words import load_picture_words
from aidememoire.export.pictures import build_contacts, build_ladder, build_timeline
from aidememoire.model.record import Event
from aidememoire.store.record import Record
from aidememoire.views.calendar import query_calendar
from aidememoire.views.chronology import query_chronology
from aidememoire.views.commitments import CLOSED, find_newest_day, query_commitments
from aidememoire.views.formulas import query_formulas
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.periods import read_last
from aidememoire.views.show import find_cards
from aidememoire.workflow.document_people import build_expected, build_holders

Json = dict[str, Any]

CONTACTS, BRIEF_CONTACTS, FORMULAS, COMMITMENTS = 12, 6, 6, 25
"""How many of each a document holds, the newest: a note is read before a meeting, the record holds the rest."""

MAIN_LEVELS = LEVELS[:4]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Matter:
    """What a document is about; `on` is the day it holds for, `asked` the day asked for, None for the newest."""

    record: Record
    parties: tuple[str, ...]
    events: tuple[Event, ...]
    on: str | None
    asked: str | None
    scribe: Scribe


def build_fiche(record: Record, parties: Sequence[str], language: str, *, on: str | None = None) -> Document:
    """The bilateral note of two parties or more (codes) on a day (EDTF; by default the newest in the record).

    Frameworks, office holders, last contact at each level, latest contacts, what each side last said, open commitments,
    mechanisms, what is to come within a year. Raises RecordError on a bad date.
    """
    matter = _gather(record, parties, language, on)
    sections = (
        ("frameworks", (*_draw_ladder(matter), *_list_frameworks(matter))),
        ("people", build_holders(record, parties, matter.on, load_knowledge(), matter.scribe)),
        ("levels", _tabulate_levels(matter)),
        ("contacts", (*_draw_contacts(matter), *_list_contacts(matter, matter.events, CONTACTS))),
        ("said", _list_sayings(matter)),
        ("commitments", _list_commitments(matter)),
        ("sessions", _list_mechanisms(matter)),
        ("due", _list_coming(matter)),
    )
    return _compose("fiche", matter, sections)


def build_brief(
    record: Record, parties: Sequence[str], language: str, *, on: str | None = None, people: Sequence[str] = ()
) -> Document:
    """The brief before a meeting of the parties; `people` are names of those expected.

    People and their offices, last encounters (of those expected, where named), what each side last said, open
    commitments, due sessions, wording to watch. Raises RecordError on a bad date.
    """
    matter = _gather(record, parties, language, on)
    knowledge = load_knowledge()
    met = [("people.met", build_expected(record, people, matter.on, knowledge, matter.scribe))] if people else []
    sections = (
        *met,
        ("people", build_holders(record, parties, matter.on, knowledge, matter.scribe)),
        ("contacts", _list_contacts(matter, matter.events, BRIEF_CONTACTS)),
        ("said", _list_sayings(matter)),
        ("commitments", _list_commitments(matter)),
        ("due", _list_coming(matter)),
        ("wording", _list_formulas(matter)),
    )
    return _compose("brief", matter, sections)


def _gather(record: Record, parties: Sequence[str], language: str, on: str | None) -> _Matter:
    """What was known by the end of the day asked for; documents cite its reports."""
    asked = read_last(on)
    day = date.fromordinal(asked).isoformat() if asked else find_newest_day(record)
    events = query_chronology(record, parties, None, day) if on else query_chronology(record, parties)
    cards = {
        c.id: {"source": c.sources[0] if c.sources else "", "headline": c.headline, "published": c.published}
        for c in find_cards(record, _list_reports(record, parties, events))
    }
    scribe = build_scribe(language, load_side_names(language), cards)
    return _Matter(record=record, parties=tuple(parties), events=events, on=day, asked=on, scribe=scribe)


def _list_reports(record: Record, parties: Sequence[str], events: Iterable[Event]) -> Iterator[str]:
    yield from (a.report for e in events for a in e.attestations)
    yield from (r for f in query_frameworks(record, parties) for r in f.reports)
    yield from (r for m in query_mechanisms(record, parties).mechanisms for r in m.reports)


def _compose(kind: str, matter: _Matter, sections: Iterable[tuple[str, Iterable[Block]]]) -> Document:
    words, scribe = matter.scribe.words, matter.scribe
    parties = " – ".join(scribe.names.get(p, p) for p in matter.parties)
    reports = {a.report for e in matter.events for a in e.attestations}
    lines = [words["as_of"].format(date=scribe.write_date(matter.on))] if matter.on else []
    found = []
    for key, blocks in sections:
        written = tuple(blocks)
        found.append(Section(title=words[key], blocks=written or scribe.empty(f"{key.partition('.')[0]}.empty")))
    return Document(
        title=words[kind].format(parties=parties),
        language=scribe.wording.code,
        notes=words["notes"],
        quotes=scribe.wording.quotes,
        lines=(*lines, write_extent(len(matter.events), len(reports), words)),
        on=matter.on,
        sections=tuple(found),
    )


def _draw(spec: Json | None) -> Iterator[Picture]:
    if spec is not None:
        yield Picture(spec=spec, caption=spec["description"])


def _draw_ladder(matter: _Matter) -> Iterator[Picture]:
    frameworks = query_frameworks(matter.record, matter.parties, on=matter.asked)
    yield from _draw(build_ladder(frameworks, matter.on, matter.scribe.names, matter.scribe.wording.code))


def _draw_contacts(matter: _Matter) -> Iterator[Picture]:
    language = matter.scribe.wording.code
    yield from _draw(build_timeline(matter.events, matter.scribe.names, language))
    yield from _draw(build_contacts(matter.events, language))


def _list_frameworks(matter: _Matter) -> Iterator[Block]:
    frameworks = query_frameworks(matter.record, matter.parties, on=matter.asked)
    yield from ledger.build_frameworks(frameworks, matter.scribe)


def _tabulate_levels(matter: _Matter) -> Iterator[Block]:
    """The last contact held at each level."""
    scribe, levels = matter.scribe, load_picture_words(matter.scribe.wording.code)
    last: dict[str, Event] = {}
    for event in matter.events:
        level = find_level(event)
        if level in MAIN_LEVELS and event.status == "held" and _is_dated(event):
            last[level] = event
    rows = []
    for level in (level for level in MAIN_LEVELS if level in last):
        encoded = encode_record_event(last[level])
        head = write_head(encoded, scribe.names, scribe.wording)
        cited = scribe.notes.cite(*last[level].citations[:1])
        cells = levels[f"level.{level}"], write_date_of(encoded, scribe.wording)
        rows.append((*((build_words(c),) for c in cells), (build_words(head, notes=cited),)))
    if rows:
        columns = ("column.level", "column.date", "column.contact")
        yield Table(head=tuple(scribe.words[c] for c in columns), rows=tuple(rows))


def _is_dated(event: Event) -> bool:
    edtf = event.when.edtf or ""
    return edtf[:4].isdigit()


def _list_contacts(matter: _Matter, events: Sequence[Event], most: int) -> Iterator[Block]:
    """The latest contacts, the newest first, then those whose year is not known; plans stand with what is to come."""
    told = [e for e in events if e.status not in AHEAD]
    dated = [e for e in told if _is_dated(e)][-most:]
    open_ones = [e for e in told if not _is_dated(e)][: most - len(dated)]
    for event in (*reversed(dated), *open_ones):
        encoded = encode_record_event(event)
        yield from build_event(encoded, matter.scribe.notes, matter.scribe.names, matter.scribe.wording)


def _list_sayings(matter: _Matter) -> Iterator[Block]:
    yield from ledger.build_latest(find_latest(matter.events, matter.parties), matter.scribe)


def _list_commitments(matter: _Matter) -> Iterator[Block]:
    found = query_commitments(matter.record, matter.parties, only_open=True, on=matter.asked).commitments
    kept = [c for c in found if c.status not in CLOSED][-COMMITMENTS:]
    yield from ledger.build_commitments(kept, matter.scribe)


def _list_mechanisms(matter: _Matter) -> Iterator[Block]:
    found = query_mechanisms(matter.record, matter.parties, on=matter.asked)
    yield from ledger.build_mechanisms(found.mechanisms, matter.scribe)


def _list_coming(matter: _Matter) -> Iterator[Block]:
    if matter.on is None:
        return
    day = date.fromisoformat(matter.on)
    end = replace_year(day, day.year + 1).isoformat()
    found = query_calendar(matter.record, matter.parties, on=matter.asked, end=end)
    yield from ledger.build_coming(found.entries, matter.scribe)


def replace_year(day: date, year: int) -> date:
    """The same day of another year; 29 February becomes 28."""
    return day.replace(year=year, day=min(day.day, 28)) if day.month == 2 else day.replace(year=year)


def _list_formulas(matter: _Matter) -> Iterator[Block]:
    found = query_formulas(matter.record, matter.parties, end=matter.on, top=FORMULAS)
    yield from ledger.build_formulas(found.formulas, matter.scribe)
