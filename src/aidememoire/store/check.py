"""Does everything a record says still stand in its reports? Every citation anywhere is compared with the text again."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import msgspec
from sqlalchemy import Connection, LargeBinary, Table, func, select, text

from aidememoire.store.codec import UNREADABLE, decode_plain
from aidememoire.store.copy import load_rows
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, load_sources
from aidememoire.store.schema import METADATA, READINGS, REPORTS, WITHHELD
from aidememoire.store.texts import build_seal, load_quotes, load_texts

KINDS = ("quote", "beyond", "stranger", "seal", "unreadable", "altered", "current", "sourceless", "file")
"""quote: not the words at its place; beyond: a place after the text's end; stranger: of a report the record has not;
seal: quotes changed since the text was withheld; unreadable: bytes that are no value; altered: a reading that is not
the one its id names; current: not exactly one reading speaks for a report; sourceless: a report from nowhere; file: the
engine finds its own file damaged."""

Progress = Callable[[int], None]
"""Called with the number of reports done since the last call."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Something wrong. `table` and `row` say where in the record, `source` in which report; both texts may be empty."""

    kind: str
    table: str
    row: str
    source: str = ""
    start: int = 0
    end: int = 0
    quote: str = ""
    actual: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was looked at: reports (of them without their text), citations compared; and every fault."""

    reports: int
    withheld: int
    citations: int
    faults: tuple[Fault, ...]


class Checker:
    """Goes through a record on one connection; counts what it compares."""

    def __init__(self, connection: Connection, on_progress: Progress | None = None) -> None:
        self._connection = connection
        self._on_progress = on_progress
        self.reports = self.withheld = self.citations = 0

    def find_faults(self) -> Iterator[Fault]:
        """Every fault, the reports' own first."""
        yield from _check_file(self._connection)
        for rows in load_rows(self._connection, REPORTS, (REPORTS.c.id,)):
            ids = [row["id"] for row in rows]
            yield from self._check_reports(ids)
            self.reports += len(ids)
            if self._on_progress is not None:
                self._on_progress(len(ids))
        for table in METADATA.sorted_tables:
            if "content" in table.c and isinstance(table.c.content.type, LargeBinary):
                for rows in load_rows(self._connection, table):
                    yield from self._check_contents(table, rows)

    def _check_reports(self, ids: Sequence[str]) -> Iterator[Fault]:
        texts, quotes = load_texts(self._connection, ids), load_quotes(self._connection, ids)
        sources = load_sources(self._connection, ids)
        held = {row.report: row for row in self._connection.execute(select(WITHHELD).where(WITHHELD.c.report.in_(ids)))}
        query = select(READINGS.c.report, func.count()).where(READINGS.c.current, READINGS.c.report.in_(ids))
        current: dict[str, int] = dict(self._connection.execute(query.group_by(READINGS.c.report)).all())
        self.withheld += len(held)
        for i in ids:
            source = sources.get(i, ("",))[0]
            if not source:
                yield Fault(kind="sourceless", table="reports", row=i)
            if current.get(i) != 1:
                yield Fault(kind="current", table="readings", row=i, source=source)
            if i in held and build_seal(quotes[i]) != held[i].seal:
                yield Fault(kind="seal", table="citations", row=i, source=source)
            for start, end, quote in quotes[i]:
                yield from self._compare("citations", i, source, texts[i], (start, end, quote))

    def _check_contents(self, table: Table, rows: Sequence[dict[str, Any]]) -> Iterator[Fault]:
        key = next(iter(table.primary_key)).name
        found: list[tuple[str, dict[str, Any]]] = []
        for row in rows:
            try:
                plain = decode_plain(row["content"])
                inside = list(_find_cited(msgspec.json.decode(plain)))
            except UNREADABLE:
                yield Fault(kind="unreadable", table=table.name, row=str(row[key]))
                continue
            if table is READINGS and sha256(plain.encode()).hexdigest() != row["id"]:
                yield Fault(kind="altered", table=table.name, row=row["id"])
            found.extend((str(row[key]), c) for c in inside)
        reports = {c["report"] for _, c in found}
        texts, sources = load_texts(self._connection, reports), load_sources(self._connection, reports)
        for row_id, cited in found:
            i = cited["report"]
            if i not in texts:
                yield Fault(kind="stranger", table=table.name, row=row_id, quote=cited["quote"])
                continue
            words = (cited["span"]["start"], cited["span"]["end"], cited["quote"])
            yield from self._compare(table.name, row_id, sources.get(i, ("",))[0], texts[i], words)

    def _compare(self, table: str, row: str, source: str, text: str, words: tuple[int, int, str]) -> Iterator[Fault]:
        self.citations += 1
        start, end, quote = words
        actual = text[start:end]
        if not 0 <= start < end <= len(text):
            kind = "beyond"
        elif quote != actual:
            kind = "quote"
        else:
            return
        yield Fault(kind=kind, table=table, row=row, source=source, start=start, end=end, quote=quote, actual=actual)


def check_record(record: Record, on_progress: Progress | None = None) -> Found:
    """Compare every citation of a record with its report; where a text is withheld, with what its seal vouches for.

    The record is looked at in one transaction: what is written meanwhile is not seen.
    """
    with open_transaction(record.engine) as connection:
        checker = Checker(connection, on_progress)
        faults = tuple(checker.find_faults())
    return Found(reports=checker.reports, withheld=checker.withheld, citations=checker.citations, faults=faults)


def _check_file(connection: Connection) -> Iterator[Fault]:
    """What SQLite itself finds wrong with its file; PostgreSQL watches over its own."""
    if connection.dialect.name != "sqlite":
        return
    for line in connection.execute(text("PRAGMA quick_check")).scalars():
        if line != "ok":
            yield Fault(kind="file", table="", row="", actual=str(line))
    for table, row, parent, _ in connection.execute(text("PRAGMA foreign_key_check")):
        yield Fault(kind="file", table=str(table), row=str(row), actual=f"→ {parent}")


def _find_cited(value: Any) -> Iterator[dict[str, Any]]:
    """Every citation in a value read from JSON."""
    if isinstance(value, dict):
        span = value.get("span")
        if isinstance(span, dict) and span.keys() >= {"start", "end"} and value.keys() >= {"quote", "report"}:
            yield value
        for part in value.values():
            yield from _find_cited(part)
    elif isinstance(value, list):
        for part in value:
            yield from _find_cited(part)
