"""Many readings kept at once: each statement is run for all of them, and one transaction holds them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from aidememoire.errors import SourceError
from aidememoire.model.reading import Reading
from aidememoire.model.span import Citation
from aidememoire.store.citations import check_citations
from aidememoire.store.codec import encode_reading
from aidememoire.store.engine import insert_new, open_transaction
from aidememoire.store.passages import insert_first_passages
from aidememoire.store.ready import among, fetch, run
from aidememoire.store.record import (
    Record,
    build_citation_rows,
    build_reading_row,
    build_report_row,
    build_segment_rows,
    count_new,
)
from aidememoire.store.schema import CITATIONS, PASSED, PENDING, READINGS, REFUSALS, REPORTS, SEGMENTS, SOURCES
from aidememoire.store.tallies import Counts, add_tallies
from aidememoire.store.texts import require_texts

_KNOWN = select(REPORTS.c.id).where(among(REPORTS.c.id))
_CLEAR = tuple(delete(table).where(among(table.c.source)) for table in (REFUSALS, PASSED))


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A reading whose quotes were compared with its text, as the store writes it."""

    reading: Reading
    citations: tuple[Citation, ...]
    identity: str
    content: bytes


def prepare(reading: Reading) -> Prepared:
    """A reading made ready to be kept. Raises CitationError and SourceError, as `Record.write_reading` does."""
    if "\0" in reading.report.text:
        raise SourceError(reading.report.source, "it holds a NUL character, which is no text")
    citations = check_citations(reading)
    identity, content = encode_reading(reading)
    return Prepared(reading=reading, citations=citations, identity=identity, content=content)


def write_first(record: Record, prepared: Sequence[Prepared], at: str | None = None) -> frozenset[str]:
    """Keep readings of different reports, all together or none; the ids of the reports that were new.

    What the record holds already is left to `Record.write_reading`. Raises RecordError in a record without its texts.
    """
    with open_transaction(record.engine, writing=True) as connection:
        require_texts(connection)
        known = {row.id for row in fetch(connection, _KNOWN, (p.reading.report.id for p in prepared))}
        new = [p for p in prepared if p.reading.report.id not in known]
        for statement in _CLEAR:
            run(connection, statement, (p.reading.report.source for p in new))
        _insert(connection, new, at)
    return frozenset(p.reading.report.id for p in new)


def _insert(connection: Connection, new: Sequence[Prepared], at: str | None) -> None:
    readings = [p.reading for p in new]
    insert_new(connection, REPORTS, [build_report_row(r) for r in readings])
    insert_new(connection, SEGMENTS, [row for r in readings for row in build_segment_rows(r.report)])
    insert_new(connection, SOURCES, [{"report": r.report.id, "source": r.report.source} for r in readings])
    insert_new(connection, CITATIONS, [row for p in new for row in build_citation_rows(p.citations)])
    insert_new(connection, READINGS, [build_reading_row(p.reading, p.identity, p.content, at) for p in new])
    insert_first_passages(connection, readings)
    counts: Counts = Counter()
    for p in new:
        counts.update(count_new(p.reading, len(p.citations)))
    add_tallies(connection, {}, counts)
    insert_new(connection, PENDING, [{"report": r.report.id} for r in readings])
