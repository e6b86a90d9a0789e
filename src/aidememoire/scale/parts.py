"""Readings as Parquet: parts of a run, each written whole or not at all, that `load` brings into a record.

One row an outcome. `content` is the reading as the record keeps it, `text` its report's text; a page refused or passed
over has a reason instead.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from aidememoire.errors import MissingExtraError, SourceError
from aidememoire.model.origin import Origin
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.store.codec import decode_reading, encode_reading

Outcome = Reading | Refusal | Passed
Told = tuple[Outcome, Origin | None]
"""What came of a page, and where the page was found."""

COLUMNS = ("outcome", "source", "report", "reason", "place", "origin", "text", "content")
"""Of a part; `outcome` is read, refused or passed, `origin` is JSON. All are text but `content`, which is bytes."""

ROWS = 2000
"""Outcomes of one part."""

PATTERN = "part-*.parquet"


def load_arrow() -> tuple[Any, Any]:
    """pyarrow and its Parquet. Raises MissingExtraError where they are not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError as error:
        raise MissingExtraError("pyarrow", "scale") from error
    return pyarrow, pyarrow.parquet


def write_part(path: Path, outcomes: Iterable[Told]) -> int:
    """Write one part; how many rows. It is there whole under its name, or not at all."""
    arrow, parquet = load_arrow()
    rows = [build_row(outcome, origin) for outcome, origin in outcomes]
    schema = arrow.schema([(name, arrow.binary() if name == "content" else arrow.string()) for name in COLUMNS])
    table = arrow.Table.from_pylist(rows, schema=schema)
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    # readings are compressed already; zstd finds what the texts of one part share
    parquet.write_table(table, unfinished, compression="zstd")
    unfinished.replace(path)
    return len(rows)


def build_row(outcome: Outcome, origin: Origin | None) -> dict[str, str | bytes | None]:
    """One outcome as a row; see COLUMNS."""
    row: dict[str, str | bytes | None] = dict.fromkeys(COLUMNS)
    if origin is not None and not isinstance(outcome, Passed):
        row["origin"] = msgspec.json.encode(origin).decode()
    if isinstance(outcome, Reading):
        report = outcome.report
        _, content = encode_reading(outcome)
        return row | {
            "outcome": "read", "source": report.source, "report": report.id, "text": report.text, "content": content
        }  # fmt: skip
    if isinstance(outcome, Passed):
        return row | {
            "outcome": "passed", "source": outcome.source, "report": outcome.report, "reason": outcome.reason
        }  # fmt: skip
    return row | {"outcome": "refused", "source": outcome.source, "reason": outcome.reason, "place": outcome.place}


def parse_row(row: Mapping[str, Any]) -> Told:
    """The outcome of a row, with its origin. Raises RecordError on bytes that are no reading."""
    origin = msgspec.json.decode(row["origin"], type=Origin) if row["origin"] else None
    if row["outcome"] == "read":
        return decode_reading(row["content"], row["text"], row["source"]), origin
    if row["outcome"] == "passed":
        return Passed(source=row["source"], reason=row["reason"], report=row["report"]), origin
    return Refusal(source=row["source"], reason=row["reason"], place=row["place"]), origin


def find_parts(folder: Path) -> tuple[Path, ...]:
    """The parts in a folder, in the order of the run."""
    return tuple(sorted(folder.glob(PATTERN)))


def read_parts(paths: Iterable[Path]) -> Iterator[Told]:
    """Every outcome of the parts, in order. Raises SourceError on a file that is no part."""
    arrow, parquet = load_arrow()
    for path in paths:
        try:
            table = parquet.read_table(path, columns=list(COLUMNS))
        except (arrow.ArrowException, OSError, ValueError) as error:
            raise SourceError(str(path), f"it holds no readings: {' '.join(str(error).split())[:200]}") from error
        for batch in table.to_batches(max_chunksize=100):
            for row in batch.to_pylist():
                yield parse_row(row)
