"""One record: opened, written to, read back."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, Engine, delete, select, update

from aidememoire.errors import RecordError, SourceError
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Report
from aidememoire.model.span import Citation
from aidememoire.store.citations import check_citations
from aidememoire.store.codec import decode_reading, encode_reading
from aidememoire.store.engine import CHUNK, build_engine, insert_new, open_transaction, replace_row
from aidememoire.store.passages import insert_passages
from aidememoire.store.place import is_url, write_place
from aidememoire.store.ready import IDS, among, fetch
from aidememoire.store.schema import CITATIONS, PASSED, PENDING, READINGS, REFUSALS, REPORTS, SEGMENTS, SOURCES
from aidememoire.store.tallies import Counts, add_tallies, count_report, write_voice
from aidememoire.store.texts import load_texts, require_texts
from aidememoire.store.upgrade import bring_to_head

_CLEAR = tuple(delete(table).where(among(table.c.source)) for table in (REFUSALS, PASSED))
_HELD = select(READINGS.c.id, READINGS.c.current, READINGS.c.versions).where(among(READINGS.c.report))
_CURRENT = (
    select(READINGS.c.report, READINGS.c.content)
    .where(READINGS.c.current, among(READINGS.c.report))
    .order_by(READINGS.c.report)
)
_SOURCES = select(SOURCES).where(among(SOURCES.c.report)).order_by(SOURCES.c.source)


def open_record(place: str | Path, *, create: bool = True) -> Record:
    """Open the record at a path (SQLite) or the address of a PostgreSQL database, upgrading an older one.

    Raises RecordError when it is missing and not to be created, is no record, or is newer than this program.
    """
    if not is_url(place):
        _check_path(Path(place), create)
    record = Record(build_engine(place), write_place(place))
    try:
        bring_to_head(record.engine, record.name, create=create)
    except BaseException:
        record.close()
        raise
    return record


def _check_path(path: Path, create: bool) -> None:
    if path.is_dir():
        raise RecordError(f"{path} is a folder; name a file for the record")
    if not path.exists():
        if not create:
            raise RecordError(f"{path}: no record there; make one with `aidememoire read PATH --record {path}`")
        if not path.absolute().parent.is_dir():
            raise RecordError(f"{path}: the folder {path.absolute().parent} does not exist; make it first")


class Record:
    """An open record. Use as a context manager, or close it; `engine` serves the views."""

    def __init__(self, engine: Engine, name: str) -> None:
        self.engine = engine
        self.name = name

    def __enter__(self) -> Record:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connections."""
        self.engine.dispose()

    def write_reading(self, reading: Reading, at: str | None = None, *, replace: bool = True) -> bool:
        """Keep a reading with its report in one transaction; False when the record already held all of it.

        `at` is the time of writing (ISO 8601). A page refused or passed over under this source is so no more. Unless
        `replace`, a reading the record has held before and dated again since does not come back in its place.
        Raises CitationError, having written nothing, when a quote is not its slice of the report, and SourceError for a
        text that no database keeps whole.
        """
        report = reading.report
        if "\0" in report.text:
            raise SourceError(report.source, "it holds a NUL character, which is no text")
        citations = check_citations(reading)
        identity, content = encode_reading(reading)
        with open_transaction(self.engine, writing=True) as connection:
            require_texts(connection)
            cleared = sum(connection.execute(s, {IDS: [report.source]}).rowcount for s in _CLEAR)
            held = _find_held(connection, report.id, identity, replace)
            before = count_report(connection, report.id) if held else {}
            if held != identity:
                _write_report(connection, reading, new=held is None)
            new_source = insert_new(connection, SOURCES, [{"report": report.id, "source": report.source}])
            if held == identity and not new_source:
                return cleared > 0
            if held != identity:
                insert_new(connection, CITATIONS, build_citation_rows(citations))
                _write_current(connection, reading, identity, content, at, held is None)
            after = count_report(connection, report.id) if held else count_new(reading, len(citations))
            add_tallies(connection, before, after)
            insert_new(connection, PENDING, [{"report": report.id}])
        return True

    def write_refusal(self, refusal: Refusal, at: str | None = None) -> bool:
        """Keep that a page was refused; False when it was already known, refused for the same reason."""
        row = {"source": refusal.source, "reason": refusal.reason, "at": at}
        with open_transaction(self.engine, writing=True) as connection:
            return insert_new(connection, REFUSALS, [row]) > 0

    def load_readings(self, reports: Sequence[str] | None = None) -> Iterator[Reading]:
        """Current readings, of the given reports or of all, by report id; each under the first of its sources."""
        with open_transaction(self.engine) as connection:
            yield from load_readings(connection, reports)

    def load_report_ids(self) -> tuple[str, ...]:
        """The ids of all reports, sorted."""
        with open_transaction(self.engine) as connection:
            return tuple(connection.execute(select(REPORTS.c.id).order_by(REPORTS.c.id)).scalars())


def _find_held(connection: Connection, report: str, identity: str, replace: bool) -> str | None:
    """The id of the reading that speaks for a report; `identity` itself where that must not come back (see above)."""
    rows = connection.execute(_HELD, {IDS: [report]}).all()
    held = next((row for row in rows if row.current), None)
    if held is None:
        return None
    redated = "redated" in json.loads(held.versions) and any(row.id == identity for row in rows)
    return identity if redated and not replace else str(held.id)


def load_readings(connection: Connection, reports: Sequence[str] | None = None) -> Iterator[Reading]:
    """Current readings on an open connection."""
    wanted = sorted(reports) if reports is not None else list(connection.execute(select(REPORTS.c.id)).scalars())
    wanted.sort()
    for start in range(0, len(wanted), CHUNK):
        some = wanted[start : start + CHUNK]
        sources = load_sources(connection, some)
        texts = load_texts(connection, some)
        for report, content in connection.execute(_CURRENT, {IDS: some}).all():
            yield decode_reading(content, texts[report], sources[report][0])


def load_sources(connection: Connection, reports: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Every source of each report, sorted."""
    found: dict[str, list[str]] = {}
    for report, source in fetch(connection, _SOURCES, reports):
        found.setdefault(report, []).append(source)
    return {report: tuple(sorted(sources)) for report, sources in found.items()}


def _write_report(connection: Connection, reading: Reading, *, new: bool) -> None:
    """The report and its segments as this reading has them: language and segments may change with the pack."""
    replace_row(connection, REPORTS, build_report_row(reading))
    if not new:
        connection.execute(delete(SEGMENTS).where(SEGMENTS.c.report == reading.report.id))
    insert_new(connection, SEGMENTS, build_segment_rows(reading.report))


def build_report_row(reading: Reading) -> dict[str, Any]:
    """The row of a report."""
    report = reading.report
    return {
        "id": report.id,
        "text": report.text,
        "language": report.language,
        "url": report.url,
        "date": report.date,
        "title": report.title,
        "headline": _find_headline(report),
        "agency": report.agency.quote if report.agency else None,
        "published": reading.published.edtf,
    }


def build_segment_rows(report: Report) -> list[dict[str, Any]]:
    """The rows of its segments."""
    return [{"report": report.id, "start": s.span.start, "end": s.span.end, "kind": s.kind} for s in report.segments]


def build_citation_rows(citations: Iterable[Citation]) -> list[dict[str, Any]]:
    """The rows of citations."""
    return [{"report": c.report, "start": c.span.start, "end": c.span.end, "quote": c.quote} for c in citations]


def build_reading_row(reading: Reading, identity: str, content: bytes, at: str | None) -> dict[str, Any]:
    """The row of the reading that speaks for its report."""
    row = {"id": identity, "report": reading.report.id, "current": True, "at": at, "content": content}
    return row | {"versions": _write_versions(reading)}


def count_new(reading: Reading, citations: int) -> Counts:
    """What a report that the record did not hold adds to the tallies."""
    report = reading.report
    agency = report.agency.quote if report.agency else None
    found: Counts = Counter({("citations", ""): citations})
    found["reports", report.language] = found["voices", write_voice(agency, report.url or report.source)] = 1
    found["versions", _write_versions(reading)] = found["readings", ""] = found["sources", ""] = 1
    return found


def _write_versions(reading: Reading) -> str:
    return json.dumps(dict(reading.versions), sort_keys=True, ensure_ascii=False)


def _find_headline(report: Report) -> str | None:
    headline = next(iter(report.find_segments("headline")), None)
    return report.cite_span(headline.span).quote if headline else report.title


def _write_current(
    connection: Connection, reading: Reading, identity: str, content: bytes, at: str | None, new: bool
) -> None:
    """Earlier readings of the report stay; this one speaks for it now."""
    report = reading.report.id
    if not new:
        own = READINGS.c.report == report
        connection.execute(update(READINGS).where(own, READINGS.c.current).values(current=False))
    if not insert_new(connection, READINGS, [build_reading_row(reading, identity, content, at)]):
        connection.execute(update(READINGS).where(READINGS.c.id == identity).values(current=True))
    insert_passages(connection, reading, new=new)
