"""Everything the record knows of one event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from aidememoire.errors import UnknownNameError
from aidememoire.model.links import Link
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event
from aidememoire.store.decided import find_rejected_ids, load_rejected
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.links import load_links
from aidememoire.store.record import Record, load_sources
from aidememoire.store.schema import EVENTS, REPORTS, SOURCES, TELLINGS

_ID = re.compile(r"[0-9a-f]{1,64}")
NEAR = 5
"""Ids named when a prefix fits several events."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCard:
    """A report behind an event: where it came from and what it is headed; `published` is EDTF or None."""

    id: str
    sources: tuple[str, ...]
    url: str | None
    language: str
    headline: str | None
    agency: str | None
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """An event, the reports behind it, and every judgement on its tellings: why they are one, what is unsure."""

    event: Event
    reports: tuple[ReportCard, ...]
    links: tuple[Link, ...]


def get_event(record: Record, prefix: str) -> Detail:
    """The event whose id, or the id of one of its tellings, begins with `prefix`.

    An id once shown keeps finding its event, even when more reports have joined it since, or a person rejected it.
    Raises UnknownNameError when no event or several answer.
    """
    wanted = prefix.strip().lower()
    with open_transaction(record.engine) as connection:
        found = _find_ids(connection, wanted) if _ID.fullmatch(wanted) else []
        if len(found) != 1:
            raise UnknownNameError(_explain(prefix, found))
        content = connection.execute(select(EVENTS.c.content).where(EVENTS.c.id == found[0])).scalar()
        event = decode_event(content) if content else load_rejected(connection, found)[0]
        cards = load_cards(connection, [a.report for a in event.attestations])
        return Detail(event=event, reports=cards, links=load_links(connection, event.tellings))


def find_event_ids(record: Record, prefix: str) -> tuple[str, ...]:
    """The ids of the events that `prefix` may mean, a few at most: one when it finds its event."""
    wanted = prefix.strip().lower()
    with open_transaction(record.engine) as connection:
        return tuple(_find_ids(connection, wanted)) if _ID.fullmatch(wanted) else ()


def _find_ids(connection: Connection, prefix: str) -> list[str]:
    """Ids of events first; ids of tellings only where no event's begins so. An exact id stands alone."""
    upper = prefix + "g"
    for column, key in ((EVENTS.c.id, EVENTS.c.id), (TELLINGS.c.event, TELLINGS.c.id)):
        query = select(column).where(key >= prefix, key < upper, column.is_not(None)).distinct().order_by(column)
        found = [i for i in connection.execute(query.limit(NEAR + 1)).scalars() if i is not None]
        if found:
            return [prefix] if prefix in found else found
    return find_rejected_ids(connection, prefix, NEAR + 1)


def _explain(prefix: str, found: list[str]) -> str:
    if not found:
        return f"no event has an id that begins with {prefix!r}; `aidememoire chronology` lists them"
    shown = ", ".join(i[:12] for i in found[:NEAR]) + ("…" if len(found) > NEAR else "")
    return f"several events have an id that begins with {prefix!r}: {shown}; write more of it"


def find_reports(record: Record, word: str) -> tuple[str, ...]:
    """The ids of reports that came from the place `word`, or from a file of that name, or whose id begins with it."""
    source, plain = SOURCES.c.source, word.lower()
    rows = select(SOURCES.c.report, source)
    with open_transaction(record.engine) as connection:
        found = connection.execute(rows.where(source == word)).all()
        if not found:
            # SQLite takes capitals and small letters for one another here
            ends = connection.execute(rows.where(source.endswith(f"/{word}", autoescape=True))).all()
            found = [row for row in ends if row.source.rpartition("/")[2] == word]
        if not found and _ID.fullmatch(plain):
            begins = SOURCES.c.report >= plain, SOURCES.c.report < plain + "g"
            found = connection.execute(rows.where(*begins)).all()
    return tuple(sorted({row.report for row in found}))


def find_cards(record: Record, reports: Iterable[str]) -> tuple[ReportCard, ...]:
    """The cards of these reports (ids the record holds), in their order, each once."""
    with open_transaction(record.engine) as connection:
        return load_cards(connection, list(dict.fromkeys(reports)))


def load_cards(connection: Connection, ids: Sequence[str]) -> tuple[ReportCard, ...]:
    """The cards of these reports, in their order."""
    sources = load_sources(connection, ids)
    columns = [c for c in REPORTS.c if c.name != "text"]
    cuts = [ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK)]
    rows = {r.id: r for cut in cuts for r in connection.execute(select(*columns).where(REPORTS.c.id.in_(cut)))}
    return tuple(
        ReportCard(
            id=i,
            sources=sources[i],
            url=rows[i].url,
            language=rows[i].language,
            headline=rows[i].headline,
            agency=rows[i].agency,
            published=rows[i].published,
        )
        for i in ids
    )
