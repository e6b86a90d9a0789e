"""A small record laid out many times: the rows of every table, copy after copy.

    python -m bench.scale.clone SMALL LARGE --copies 100

SMALL is a record of bench.scale.generate's readings, read and drawn as any other; LARGE is a new file, or the address
of an empty PostgreSQL database. A record of a million reports that way takes a quarter of an hour instead of hours.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import LargeBinary, Table, select

from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, load_readings, open_record
from aidememoire.store.schema import (
    APPEARANCES,
    CITATIONS,
    EVENTS,
    GATHERINGS,
    GUISE_KEYS,
    GUISE_LINKS,
    GUISES,
    LINKS,
    META,
    PASSAGES,
    PEOPLE,
    READINGS,
    REPORTS,
    SEGMENTS,
    SOURCES,
    TALLIES,
    TELLING_KEYS,
    TELLINGS,
)
from bench.scale.clone_passages import build_passages
from bench.scale.shift import Blob, Shift, build_blob, build_shift, compute_reading_id
from bench.scale.sink import Sink, open_sink

KEPT = (META, GATHERINGS, GUISES, GUISE_KEYS, GUISE_LINKS, PEOPLE)
"""Tables that are written once: people are the same in every copy."""

MOVED = (
    REPORTS,
    SOURCES,
    SEGMENTS,
    READINGS,
    CITATIONS,
    TELLINGS,
    TELLING_KEYS,
    LINKS,
    EVENTS,
    APPEARANCES,
    PASSAGES,
    TALLIES,
)
"""Tables that every copy adds to."""

CUT = 211
"""Reports from one to the one that lends it its last lines, for each copy."""

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A report's text in two parts, of which the first is cited."""

    head: str
    tail: str


class Model:
    """The small record, in memory."""

    def __init__(self, record: Record) -> None:
        with open_transaction(record.engine) as connection:
            self.rows: dict[Table, Rows] = {
                table: [dict(r) for r in connection.execute(select(table).order_by(*table.primary_key)).mappings()]
                for table in (*KEPT, *MOVED)
            }
            self.readings = list(load_readings(connection))
        self.tellings: dict[str, Telling] = {t.id: t for r in self.readings for t in build_tellings(r)}
        self.texts = [_cut_text(row["text"]) for row in self.rows[REPORTS]]
        self.place = {row["id"]: n for n, row in enumerate(self.rows[REPORTS])}

    @cached_property
    def changing(self) -> frozenset[str]:
        """The ids that are others in every copy."""
        tables = (REPORTS, TELLINGS, EVENTS, LINKS, APPEARANCES)
        return frozenset(row["id"] for table in tables for row in self.rows[table])

    @cached_property
    def blobs(self) -> dict[Table, list[Blob]]:
        """The stored values of each table that has any, in the order of its rows."""
        tables = [t for t in MOVED if "content" in t.c]
        assert all(isinstance(t.c.content.type, LargeBinary) for t in tables)
        return {t: [build_blob(row["content"], self.changing) for row in self.rows[t]] for t in tables}

    @cached_property
    def keys(self) -> list[tuple[Telling, list[tuple[str, bool]]]]:
        """Each telling with its keys."""
        found: dict[str, list[tuple[str, bool]]] = {i: [] for i in self.tellings}
        for row in self.rows[TELLING_KEYS]:
            found[row["telling"]].append((row["key"], bool(row["narrow"])))
        return [(self.tellings[i], keys) for i, keys in sorted(found.items())]

    def get_text(self, report: str, copy: int) -> Text:
        """The text of a report in a copy, its days not moved."""
        return Text(head=self.texts[self.place[report]].head, tail=self.texts[self.get_lender(report, copy)].tail)

    def get_lender(self, report: str, copy: int) -> int:
        """The place of the report that lends a report its last lines in a copy."""
        return (self.place[report] + copy * CUT) % len(self.texts)


def _cut_text(text: str) -> Text:
    lead, said, tail = text.split("\n", 2)
    return Text(head=f"{lead}\n{said}\n", tail=tail)


def build_rows(model: Model, shift: Shift) -> Iterator[tuple[Table, Rows]]:
    """The rows of one copy, but for the passages, which follow those of all copies in their order."""
    yield REPORTS, [row | build_text(model, shift, row) for row in model.rows[REPORTS]]
    yield (
        SOURCES,
        [row | _move(shift, row, "report") | {"source": name_source(shift, row)} for row in model.rows[SOURCES]],
    )
    lengths = {row["id"]: len(build_text(model, shift, row)["text"]) for row in model.rows[REPORTS]}
    own = {row["id"]: len(row["text"]) for row in model.rows[REPORTS]}
    yield (
        SEGMENTS,
        [
            row
            | _move(shift, row, "report")
            | ({"end": lengths[row["report"]]} if row["end"] == own[row["report"]] else {})
            for row in model.rows[SEGMENTS]
        ],
    )
    yield READINGS, list(build_readings(model, shift, own, lengths))
    yield CITATIONS, [row | _move(shift, row, "report") for row in model.rows[CITATIONS]]
    yield TELLINGS, [row | _move(shift, row, "id", "report", "event") for row in model.rows[TELLINGS]]
    yield LINKS, [row | _move(shift, row, "id") | _order(shift, row) for row in model.rows[LINKS]]
    for table, ids in ((EVENTS, ("id",)), (APPEARANCES, ("id", "report"))):
        yield table, list(build_valued(model, shift, table, ids))
    yield (
        TELLING_KEYS,
        [
            {"key": k, "narrow": n, "telling": shift.move_id(telling.id)}
            for telling, keys in model.keys
            for k, n in shift.move_keys(telling, keys)
        ],
    )


def build_text(model: Model, shift: Shift, row: dict[str, Any]) -> dict[str, Any]:
    """What a report has of its own in a copy."""
    text = model.get_text(row["id"], shift.number)
    day = row["published"]
    head = text.head.replace(day, shift.move_day(day))
    return {"id": shift.move_id(row["id"]), "text": head + text.tail, "published": shift.move_day(day)}


def name_source(shift: Shift, row: dict[str, Any]) -> str:
    """A file of the copy."""
    return f"{shift.number}/{row['source']}"


def build_readings(
    model: Model, shift: Shift, own: dict[str, int], lengths: dict[str, int]
) -> Iterator[dict[str, Any]]:
    """The readings of a copy; the last segment ends with its text."""
    for row, blob in zip(model.rows[READINGS], model.blobs[READINGS], strict=True):
        report = row["report"]
        end = (b'"end":%d}' % own[report], b'"end":%d}' % lengths[report])
        plain = shift.move_blob(blob, end)
        yield row | {
            "id": compute_reading_id(plain),
            "report": shift.move_id(report),
            "content": shift.pack(plain),
        }


def build_valued(model: Model, shift: Shift, table: Table, ids: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Rows with stored values and days."""
    dated = [name for name in ("edtf", "first", "last") if name in table.c]
    for row, blob in zip(model.rows[table], model.blobs[table], strict=True):
        days = {name: shift.move_day(row[name]) for name in dated if row[name]}
        yield row | _move(shift, row, *ids) | days | {"content": shift.pack(shift.move_blob(blob))}


def _order(shift: Shift, row: dict[str, Any]) -> dict[str, Any]:
    """Both ends of a link, the smaller id first."""
    left, right = sorted((shift.move_id(row["left"]), shift.move_id(row["right"])))
    return {"left": left, "right": right}


def _move(shift: Shift, row: dict[str, Any], *names: str) -> dict[str, Any]:
    return {name: shift.move_id(row[name]) for name in names}


def tell(line: str) -> None:
    """How far it is."""
    sys.stderr.write(f"\r{line}    ")
    sys.stderr.flush()


def clone(small: Record, sink: Sink, copies: int) -> None:
    """Write so many copies of a record."""
    model = Model(small)
    for table in KEPT:
        sink.add(table, model.rows[table])
    sink.add(TALLIES, [row | {"count": copies * row["count"]} for row in model.rows[TALLIES]])
    shifts = [build_shift(number, model.tellings.values()) for number in range(copies)]
    for shift in shifts:
        for table, rows in build_rows(model, shift):
            sink.add(table, rows)
        tell(f"{shift.number + 1} of {copies} copies")
    for passages, words in build_passages(model, shifts):
        sink.add(PASSAGES, passages)
        sink.add_words(words)
        tell(f"passages of {passages[-1]['first']}")


def main(arguments: Iterable[str] | None = None) -> None:
    """Read the command line and copy."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("small")
    parser.add_argument("large")
    parser.add_argument("--copies", type=int, default=100)
    given = parser.parse_args(list(arguments) if arguments is not None else None)
    with open_record(given.small, create=False) as small, open_sink(given.large) as sink:
        clone(small, sink, given.copies)


if __name__ == "__main__":
    main()
