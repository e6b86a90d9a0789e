"""A record opened from Python: questions that give typed rows."""

from __future__ import annotations

import csv
import io
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import TracebackType
from typing import Any

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.errors import UnknownNameError
from aidememoire.export import table_rows as rows
from aidememoire.export.events import encode_record_event
from aidememoire.export.names import load_side_names
from aidememoire.export.pictures import build_contacts, build_ladder, build_timeline
from aidememoire.export.sheet import write_sheet
from aidememoire.export.table_headings import get_heading
from aidememoire.export.tables import build_table
from aidememoire.export.wording import WORDINGS, load_wording
from aidememoire.lexicon.fold import fold
from aidememoire.library import tables
from aidememoire.library.rows import Rows
from aidememoire.library.shown import Drawing, Paper, Sheet
from aidememoire.model.commitments import Commitment
from aidememoire.model.frameworks import Framework
from aidememoire.model.positions import Use
from aidememoire.model.record import Event
from aidememoire.model.sessions import Entry, Mechanism
from aidememoire.store.ratings import load_ratings
from aidememoire.store.record import Record as StoredRecord
from aidememoire.store.record import open_record
from aidememoire.views.calendar import query_calendar
from aidememoire.views.chronology import find_parties, query_chronology
from aidememoire.views.commitments import find_newest_day, query_commitments
from aidememoire.views.frameworks import query_frameworks
from aidememoire.views.known import query_known
from aidememoire.views.mechanisms import query_mechanisms
from aidememoire.views.people import PersonCard, PersonDetail, get_person, query_people, search_person
from aidememoire.views.positions import query_position
from aidememoire.views.search import Hit, query_search
from aidememoire.views.show import get_event
from aidememoire.workflow.documents import build_brief, build_fiche
from aidememoire.workflow.searchable import make_searchable
from aidememoire.workflow.tables import TABLES, build_tables

_FILES = ("states.csv", "organisations.csv")


class Record:
    """An open record. Sides are codes or names (« VN », « Viet Nam »), dates EDTF (2024, 2024-05, 2024-05-21).

    Every question raises UnknownNameError for a side there is not, and RecordError for a bad date. Use it as a context
    manager, or `close` it. `language` is that of words around quotations: fr or en.
    """

    def __init__(self, stored: StoredRecord, language: str = "en") -> None:
        self._stored = stored
        self.language = language
        self._names, self._wording = load_side_names(language), load_wording(language)

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<record {self._stored.name}>"

    def close(self) -> None:
        """Let go of the file or the database."""
        self._stored.close()

    def parties(self) -> dict[str, int]:
        """Every side with the number of its events, most first."""
        return dict(find_parties(self._stored))

    def chronology(
        self,
        *parties: str,
        start: str | None = None,
        end: str | None = None,
        as_of: str | None = None,
        known_on: str | None = None,
    ) -> Rows[Event]:
        """The events in which all parties take part, in order; as one day would have told it with `known_on`."""
        wanted = find_codes(parties)
        if known_on:
            found = query_known(self._stored, known_on, wanted, start, end, as_of=as_of)
        else:
            found = query_chronology(self._stored, wanted, start, end, as_of=as_of)
        shown = tables.build_shown(found, self._names, self._wording)
        return Rows(found, build_table(get_heading("events"), rows.list_events(found)), shown)

    def event(self, id: str) -> Sheet:
        """The event whose id begins so, with its sheet. Raises UnknownNameError when none or several answer."""
        detail = get_event(self._stored, id)
        heads = {card.id: (card.headline, card.published) for card in detail.reports}
        encoded = encode_record_event(detail.event, heads, load_ratings(self._stored))
        return Sheet(event=detail.event, text=write_sheet(encoded, self._names, self._wording))

    def commitments(
        self, *parties: str, only_open: bool = False, domain: str | None = None, on: str | None = None
    ) -> Rows[Commitment]:
        """Who owes what to whom, and how it stands on a day (by default the newest in the record)."""
        ledger = query_commitments(self._stored, find_codes(parties), only_open=only_open, domain=domain, on=on)
        found = ledger.commitments
        return Rows(found, build_table(get_heading("commitments"), rows.list_commitments(found)))

    def mechanisms(self, *parties: str, on: str | None = None) -> Rows[Mechanism]:
        """Committees and dialogues with their sessions and rhythm."""
        found = query_mechanisms(self._stored, find_codes(parties), on=on).mechanisms
        return Rows(found, build_table(get_heading("mechanisms"), rows.list_mechanisms(found)))

    def frameworks(self, *parties: str) -> Rows[Framework]:
        """Partnership frameworks over time."""
        found = query_frameworks(self._stored, find_codes(parties))
        return Rows(found, build_table(get_heading("frameworks"), rows.list_frameworks(found)))

    def calendar(
        self, *parties: str, start: str | None = None, end: str | None = None, on: str | None = None
    ) -> Rows[Entry]:
        """What is to come: sessions due, contacts announced, deadlines, anniversaries; and what is overdue."""
        found = query_calendar(self._stored, find_codes(parties), start=start, end=end, on=on).entries
        return Rows(found, build_table(get_heading("calendar"), tables.list_calendar(found)))

    def positions(
        self, side: str, on: str, *before: str, start: str | None = None, end: str | None = None
    ) -> Rows[Use]:
        """What a side says on the matter that the words `on` name, before the other sides named."""
        (code,), others = find_codes((side,)), find_codes(before)
        found = query_position(self._stored, code, on, others, start=start, end=end, language=self.language)
        return Rows(found.uses, build_table(get_heading("positions"), tables.list_positions(found)))

    def people(self, side: str | None = None) -> Rows[PersonCard]:
        """Everybody in the record, or of one side, most often told first."""
        found = query_people(self._stored, find_codes((side,))[0] if side else None)
        return Rows(found, build_table(get_heading("people"), tables.list_people(found)))

    def person(self, name: str, side: str | None = None) -> PersonDetail:
        """Everything known of the one person a name, or part of one, means. Raises UnknownNameError otherwise."""
        search = search_person(self._stored, name, find_codes((side,))[0] if side else None)
        if search.found is None:
            near = ", ".join(card.name for card in search.people)
            what = "may mean several people" if search.several else "is nobody's name in the record"
            raise UnknownNameError(f"{name!r} {what}{f': {near}' if near else ''}")
        return get_person(self._stored, search.found, load_knowledge())

    def search(self, words: str, *parties: str, kind: str = "report", limit: int = 20) -> Rows[Hit]:
        """Passages that hold all the words: words, "words side by side", begin*; the newest first."""
        make_searchable(self._stored)
        found = query_search(self._stored, words, parties=find_codes(parties), kind=kind, limit=limit).hits
        return Rows(found, build_table(get_heading("hits"), tables.list_hits(found)))

    def table(self, name: str, *parties: str, start: str | None = None, end: str | None = None) -> Rows[dict[str, Any]]:
        """One of the tidy tables (`events`, `participants`, `acts`, `citations`…) as dicts.

        Raises UnknownNameError for a table there is not.
        """
        if name not in TABLES:
            raise UnknownNameError(f"{name!r} is none of the tables; they are {', '.join(TABLES)}")
        (found,) = build_tables(self._stored, find_codes(parties), start=start, end=end, names=(name,))
        return Rows([dict(row) for row in found.rows], found)

    def fiche(self, *parties: str, on: str | None = None) -> Paper:
        """The bilateral note; `save` it as .md, .html or .docx."""
        return Paper(document=build_fiche(self._stored, find_codes(parties), self.language, on=on))

    def brief(self, *parties: str, people: tuple[str, ...] = (), on: str | None = None) -> Paper:
        """The note before a meeting with these people."""
        return Paper(document=build_brief(self._stored, find_codes(parties), self.language, on=on, people=people))

    def timeline(self, *parties: str, theme: str = "light") -> Drawing:
        """Contacts over time by level and kind."""
        events = query_chronology(self._stored, find_codes(parties))
        return Drawing(spec=build_timeline(events, self._names, self.language, theme=theme))

    def contacts(self, *parties: str, theme: str = "light") -> Drawing:
        """Contacts held each quarter, by kind."""
        events = query_chronology(self._stored, find_codes(parties))
        return Drawing(spec=build_contacts(events, self.language, theme=theme))

    def ladder(self, *parties: str, theme: str = "light") -> Drawing:
        """Frameworks over time."""
        found = query_frameworks(self._stored, find_codes(parties))
        day = find_newest_day(self._stored)
        return Drawing(spec=build_ladder(found, day, self._names, self.language, theme=theme))


def open(place: str | Path, language: str = "en") -> Record:
    """Open the record at a path or the address of a PostgreSQL database, for questions.

    Raises RecordError where there is none, ValueError for a language other than fr and en.
    """
    if language not in WORDINGS:
        raise ValueError(f"{language!r} is not a language of documents; they are {', '.join(WORDINGS)}")
    return Record(open_record(place, create=False), language)


def find_codes(words: tuple[str, ...]) -> tuple[str, ...]:
    """Codes as the record writes them, from codes or names. Raises UnknownNameError with the nearest."""
    known = _load_codes()
    found = []
    for word in words:
        code = known.get(_simplify(word))
        if code is None:
            near = get_close_matches(_simplify(word), known, n=3, cutoff=0.6)
            nearest = f"; near it: {', '.join(dict.fromkeys(known[n] for n in near))}" if near else ""
            raise UnknownNameError(f"{word!r} is no state or organisation{nearest}")
        found.append(code)
    return tuple(dict.fromkeys(found))


@cache
def _load_codes() -> dict[str, str]:
    """Codes and names in every language, simplified → code; a code stands above a name."""
    texts = (files("aidememoire").joinpath("data", file).read_text(encoding="utf-8") for file in _FILES)
    rows = [row for text in texts for row in csv.DictReader(io.StringIO(text))]
    named = {_simplify(v): row["code"] for row in rows for k, v in row.items() if k.startswith("name_") and v}
    return named | {_simplify(row["code"]): row["code"] for row in rows}


def _simplify(name: str) -> str:
    return "".join(fold(name).casefold().replace("-", " ").split())
