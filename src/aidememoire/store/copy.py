"""A whole record written into another place, on the same engine or the other; with its texts or without them.

It is read in one transaction, so the copy is the record of one moment, whoever writes meanwhile; and written in one, so
a copy that fails leaves nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, select, tuple_

from aidememoire.errors import RecordError
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.passages import Passage, build_entry
from aidememoire.store.place import is_url
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import META, METADATA, PASSAGES, REPORTS, WITHHELD
from aidememoire.store.texts import build_withheld, list_rows, load_quotes, load_texts
from aidememoire.store.words import insert_words

Progress = Callable[[int], None]
"""Called with the number of reports copied since the last call."""


def copy_record(source: Record, target: Record, *, texts: bool = True, on_progress: Progress | None = None) -> int:
    """Write all of `source` into `target`, a new record; how many reports that were.

    Without `texts`, every quote with its place stays, and of each text its length and digest.
    Raises RecordError where `target` holds anything already.
    """
    count = 0
    with open_transaction(source.engine) as reading, open_transaction(target.engine, writing=True) as writing:
        _require_empty(writing, target.name)
        writing.execute(delete(META))
        for table in METADATA.sorted_tables:
            for rows in load_rows(reading, table):
                if table is REPORTS:
                    _write_reports(reading, writing, rows, texts)
                    count += len(rows)
                    if on_progress is not None:
                        on_progress(len(rows))
                else:
                    writing.execute(table.insert(), rows)
        for rows in load_rows(writing, PASSAGES):
            _index(writing, [Passage(**row) for row in rows])
    return count


def copy_into(source: Record, place: str, *, texts: bool = True, on_progress: Progress | None = None) -> int:
    """Write `source` into a new record at `place`; a file that could not be written whole does not stay."""
    is_new = not is_url(place) and not Path(place).exists()
    try:
        with open_record(place) as target:
            return copy_record(source, target, texts=texts, on_progress=on_progress)
    except BaseException:
        if is_new:
            for end in ("", "-wal", "-shm"):
                Path(place + end).unlink(missing_ok=True)
        raise


def _require_empty(connection: Connection, name: str) -> None:
    for table in METADATA.sorted_tables:
        if table is not META and connection.execute(select(table).limit(1)).first() is not None:
            raise RecordError(
                f"{name} holds a record already; copy into a new file or an empty database", problem="taken", place=name
            )


def load_rows(connection: Connection, table: Table, columns: Sequence[Any] = ()) -> Iterator[list[dict[str, Any]]]:
    """The rows of a table (all columns, or those given, the key among them) in portions, by its key.

    A large table needs no more memory than a small one.
    """
    keys = list(table.primary_key)
    after: Mapping[str, Any] | None = None
    while True:
        query = select(*(columns or (table,))).order_by(*keys).limit(CHUNK)
        if after is not None:
            query = query.where(_is_after(keys, after))
        rows = [dict(row) for row in connection.execute(query).mappings()]
        if rows:
            yield rows
        if len(rows) < CHUNK:
            return
        after = rows[-1]


def _is_after(keys: Sequence[Any], row: Mapping[str, Any]) -> Any:
    return tuple_(*keys) > tuple_(*(row[k.name] for k in keys))


def _write_reports(reading: Connection, writing: Connection, rows: list[dict[str, Any]], texts: bool) -> None:
    if texts:
        writing.execute(REPORTS.insert(), rows)
        return
    quotes = load_quotes(reading, [row["id"] for row in rows])
    withheld = [build_withheld(row["id"], row["text"], quotes[row["id"]]) for row in rows if row["text"]]
    writing.execute(REPORTS.insert(), [{**row, "text": ""} for row in rows])
    if withheld:
        writing.execute(WITHHELD.insert(), list_rows(withheld))


def _index(connection: Connection, passages: Sequence[Passage]) -> None:
    reports = {p.report for p in passages}
    texts = load_texts(connection, reports)
    query = select(REPORTS.c.id, REPORTS.c.language).where(REPORTS.c.id.in_(reports))
    languages = dict(connection.execute(query).all())
    insert_words(connection, [build_entry(p, texts[p.report], languages[p.report]) for p in passages])
