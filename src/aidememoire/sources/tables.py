"""Tables whose rows are pages: CSV with a heading, and Parquet."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from typing import Any, BinaryIO

from aidememoire.errors import MissingExtraError
from aidememoire.sources.charset import get_encoding
from aidememoire.sources.decode import MOST_BYTES
from aidememoire.sources.lines import LineStream, read_lines
from aidememoire.sources.records import build_page
from aidememoire.sources.seat import Found, Seat

COLUMNS = {
    "text": ("text", "texte", "body", "content", "contenu", "maintext", "article", "noi_dung"),
    "url": ("url", "link", "lien", "address", "adresse", "uri"),
    "date": ("date", "published", "publication_date", "date_publish", "pubdate", "date_published", "ngay"),
    "title": ("title", "titre", "headline", "tieu_de"),
}
"""What a page needs, and the names a column that holds it may have, in any case."""
MOST_FIELD = 2_000_000
"""Characters of one field."""
MOST_GROUP = 4_000_000_000
"""Bytes a group of rows of a Parquet file may unpack to."""
_BATCH = 64


def read_csv(stream: LineStream, seat: Seat) -> Iterator[Found]:
    """A page or a refusal for every row; the heading names the columns, comma, semicolon or tab parts them.

    Encoding is UTF-8, else Windows-1252. A bad row is named by its line and costs itself alone.
    """
    csv.field_size_limit(MOST_FIELD)
    lines = _decode(stream)
    heading = next(lines, "")
    mark = max(",;\t|", key=heading.count)
    names = find_columns([name.strip() for name in next(csv.reader([heading], delimiter=mark), [])])
    if "text" not in names:
        yield seat.refuse(f"no column holds a text: its heading must name one of {', '.join(COLUMNS['text'])}")
        return
    rows = csv.reader(lines, delimiter=mark)
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield seat.enter(str(rows.line_num + 1)).refuse(f"not a row: {error}")
            continue
        place = seat.enter(str(rows.line_num + 1))
        if not any(cell.strip() for cell in row):
            continue
        record = {part: row[n].strip() or None for part, n in names.items() if n < len(row)}
        yield from place.place_all(iter([build_page(record, place.source)]))


def find_columns(names: list[str]) -> dict[str, int]:
    """Which column holds what: the first name of each list that the heading has."""
    folded = [name.casefold().replace(" ", "_") for name in names]
    found = {}
    for part, known in COLUMNS.items():
        at = next((folded.index(name) for name in known if name in folded), None)
        if at is not None:
            found[part] = at
    return found


def _decode(stream: LineStream) -> Iterator[str]:
    first = True
    for _, content in read_lines(stream):
        if content is None:
            yield "\n"
            continue
        words = content.removeprefix(b"\xef\xbb\xbf") if first else content
        first = False
        try:
            yield words.decode("utf-8")
        except UnicodeDecodeError:
            yield words.decode(get_encoding("cp1252") or "latin-1", "replace")


def read_parquet(stream: BinaryIO, seat: Seat) -> Iterator[Found]:
    """A page or a refusal for every row, a few rows in memory at a time."""
    try:
        import pyarrow.parquet as parquet
        from pyarrow import ArrowException
    except ImportError as error:
        raise MissingExtraError("pyarrow", "sources") from error
    number = 0
    try:
        table = parquet.ParquetFile(stream, thrift_string_size_limit=MOST_BYTES, thrift_container_size_limit=1_000_000)
        names = [str(name) for name in table.schema_arrow.names]
        columns = find_columns(names)
        if "text" not in columns:
            yield seat.refuse(f"no column holds a text: one must be named {', '.join(COLUMNS['text'])}")
            return
        for group in range(table.num_row_groups):
            if table.metadata.row_group(group).total_byte_size > MOST_GROUP:
                yield seat.refuse(f"a group of its rows unpacks to more than {MOST_GROUP:,} bytes")
                return
        wanted = [names[n] for n in columns.values()]
        for batch in table.iter_batches(batch_size=_BATCH, columns=wanted, use_threads=False):
            for row in batch.to_pylist():
                number += 1
                place = seat.enter(str(number))
                record = {part: _write(row.get(names[n])) for part, n in columns.items()}
                yield from place.place_all(iter([build_page(record, place.source)]))
    except (ArrowException, OSError, ValueError, MemoryError, UnicodeDecodeError) as error:
        reason = " ".join(str(error).split())[:200]
        yield seat.refuse(f"not a Parquet file that can be read after row {number}: {reason}")


def _write(value: Any) -> Any:
    """A day or a moment as ISO 8601; other values as they are."""
    return value.isoformat() if hasattr(value, "isoformat") else value
