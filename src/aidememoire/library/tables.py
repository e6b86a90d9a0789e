"""Tables of what questions answer: people, calendars, positions, passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from aidememoire.export.events import encode_record_event
from aidememoire.export.table_headings import get_heading
from aidememoire.export.table_rows import SEPARATOR, find_ends, list_chronology
from aidememoire.export.tables import Heading, Row, Table, build_table
from aidememoire.export.wording import Wording
from aidememoire.model.positions import Position
from aidememoire.model.record import Event
from aidememoire.model.sessions import Entry
from aidememoire.views.people import PersonCard
from aidememoire.views.search import Hit

SHOWN = ("date", "event", "place", "independent_sources")
"""Columns of a chronology that a notebook shows."""


def build_shown(events: Sequence[Event], names: Mapping[str, str], wording: Wording) -> Table:
    """What a notebook shows of a chronology: dates and events in words."""
    whole = get_heading("chronology")
    columns = tuple(c for c in whole.columns if c.name in SHOWN)
    heading = Heading(name=whole.name, en=whole.en, fr=whole.fr, columns=columns, key=())
    rows = list_chronology([encode_record_event(e) for e in events], names, wording)
    return build_table(heading, ({name: row[name] for name in SHOWN} for row in rows))


def list_people(people: Iterable[PersonCard]) -> Iterator[Row]:
    """Rows of `people`."""
    for card in people:
        yield {
            "id": card.id,
            "name": card.name,
            "names": SEPARATOR.join(card.names),
            "sides": card.sides,
            "office": card.printed,
            "office_code": card.office,
            "reports": card.reports,
            "first": card.first,
            "last": card.last,
        }


def list_calendar(entries: Iterable[Entry]) -> Iterator[Row]:
    """Rows of `calendar`."""
    for entry in entries:
        first, last = find_ends(entry.edtf)
        yield {
            "id": entry.id,
            "date": entry.edtf,
            "first": first,
            "last": last,
            "kind": entry.kind,
            "parties": entry.parties,
            "announced": entry.announced,
            "overdue": entry.overdue,
            "ordinal": entry.ordinal,
            "name": entry.name,
            "words": entry.words,
            "event": entry.event,
        }


def list_positions(position: Position) -> Iterator[Row]:
    """Rows of `positions`."""
    for use in position.uses:
        content = use.act.content
        yield {
            "date": use.when.edtf,
            "side": position.side,
            "name": use.name,
            "act": use.act.act,
            "speakers": SEPARATOR.join(s.name for s in use.act.speakers if s.name),
            "counterparts": use.counterparts,
            "content": content.quote,
            "event": use.event,
            "report": content.report,
            "start": content.span.start,
            "end": content.span.end,
        }


def list_hits(hits: Iterable[Hit]) -> Iterator[Row]:
    """Rows of `hits`."""
    for hit in hits:
        passage = hit.passage
        yield {
            "kind": passage.kind,
            "label": passage.label,
            "first": passage.first,
            "last": passage.last,
            "parties": tuple(passage.parties.split()),
            "headline": hit.card.headline,
            "source": hit.card.sources[0] if hit.card.sources else None,
            "words": " … ".join(q.quote for q in hit.quotes),
            "event": hit.event,
            "report": passage.report,
            "start": passage.start,
            "end": passage.end,
        }
