"""Writing many rows at once: tables without their indexes, which are built when all is there."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from sqlalchemy import Boolean, Table

from aidememoire.store.place import is_url
from aidememoire.store.record import open_record
from aidememoire.store.schema import TELLING_KEYS
from aidememoire.store.words import STEMMED, Entry
from aidememoire.store.words_postgresql import PARTS, REPORTS, WHOLE

MEMORY = 3 * 2**20
"""KiB of SQLite's cache while it is written to."""

COUNTED = (
    "UPDATE guises SET count = (SELECT count(*) FROM appearances a WHERE a.guise = guises.id), "
    "first = (SELECT min(a.first) FROM appearances a WHERE a.guise = guises.id), "
    "last = (SELECT max(a.last) FROM appearances a WHERE a.guise = guises.id)"
)
"""People are those of the small record, told of more often."""


class Sink(Protocol):
    """Where rows go."""

    def add(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        """Rows of a table."""

    def add_words(self, entries: Sequence[Entry]) -> None:
        """What the index of words gets, in the order of the passages' numbers."""


@contextmanager
def open_sink(place: str) -> Iterator[Sink]:
    """A new record at `place`, a path or an address, to be filled."""
    open_record(place).close()
    with _open_postgresql(place) if is_url(place) else _open_sqlite(place) as sink:
        yield sink


class _Sqlite:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def add(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        names = [c.name for c in table.c]
        where = "keys.telling_keys" if table is TELLING_KEYS else f'"{table.name}"'
        columns, values = ", ".join(f'"{n}"' for n in names), ", ".join("?" * len(names))
        # what an empty record holds already (its versions) is written over
        statement = f"INSERT OR REPLACE INTO {where} ({columns}) VALUES ({values})"
        self.connection.executemany(statement, (tuple(row[n] for n in names) for row in rows))

    def add_words(self, entries: Sequence[Entry]) -> None:
        statement = "INSERT INTO passage_words (rowid, words, marks) VALUES (?, ?, ?)"
        self.connection.executemany(statement, ((e.id, e.words, " ".join(e.marks)) for e in entries))


@contextmanager
def _open_sqlite(place: str) -> Iterator[Sink]:
    keys = Path(f"{place}.keys")
    keys.unlink(missing_ok=True)
    connection = sqlite3.connect(place, isolation_level=None)
    for pragma in (f"cache_size=-{MEMORY}", "synchronous=OFF", "journal_mode=OFF", "temp_store=FILE"):
        connection.execute(f"PRAGMA {pragma}")
    query = "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL"
    later = connection.execute(query).fetchall()
    for kind, name, _ in later:
        connection.execute(f'DROP {kind} "{name}"')
    connection.execute("ATTACH ? AS keys", (str(keys),))
    connection.execute("PRAGMA keys.journal_mode=OFF")
    connection.execute("CREATE TABLE keys.telling_keys (key TEXT, narrow INTEGER, telling TEXT)")
    connection.execute("BEGIN")
    yield _Sqlite(connection)
    # sorted, so that the tree of the key is written from one end to the other
    connection.execute("INSERT INTO telling_keys SELECT key, narrow, telling FROM keys.telling_keys ORDER BY 1, 2, 3")
    for _, _, statement in later:
        connection.execute(statement)
    connection.execute(COUNTED)
    connection.execute("COMMIT")
    connection.execute("DETACH keys")
    connection.close()
    keys.unlink()


class _Postgresql:
    def __init__(self, connection: Any) -> None:
        self.connection = connection

    def add(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        from psycopg.sql import SQL, Identifier

        whole = [c.name for c in table.c if isinstance(c.type, Boolean)]
        names = [c.name for c in table.c]
        columns = SQL(", ").join(map(Identifier, names))
        with self.connection.cursor() as cursor:
            cursor.execute(SQL("TRUNCATE {} CASCADE").format(Identifier(table.name))) if table.name == "meta" else None
            with cursor.copy(SQL("COPY {} ({}) FROM STDIN").format(Identifier(table.name), columns)) as copy:
                for row in rows:
                    copy.write_row([bool(row[n]) if n in whole else row[n] for n in names])

    def add_words(self, entries: Sequence[Entry]) -> None:
        from psycopg.sql import SQL, Identifier

        with self.connection.cursor() as cursor:
            cursor.execute("CREATE TEMP TABLE IF NOT EXISTS given (id bigint, words text, marks text[], stems text)")
            with cursor.copy("COPY given FROM STDIN") as copy:
                for e in entries:
                    copy.write_row([e.id, e.words, list(e.marks), STEMMED.get(e.language, "simple")])
            for table, whole in ((REPORTS, True), (PARTS, False)):
                cursor.execute(
                    SQL(
                        "INSERT INTO {} SELECT id, to_tsvector(CAST(stems AS regconfig), words) "
                        "|| array_to_tsvector(marks) FROM given WHERE (%s = ANY (marks)) = %s"
                    ).format(Identifier(table)),
                    (WHOLE, whole),
                )
            cursor.execute("TRUNCATE given")


@contextmanager
def _open_postgresql(place: str) -> Iterator[Sink]:
    import psycopg
    from psycopg.sql import SQL, Identifier

    with psycopg.connect(place, autocommit=True) as connection:
        later = connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema() AND indexname LIKE 'ix%'"
        ).fetchall()
        for name, _ in later:
            connection.execute(SQL("DROP INDEX {}").format(Identifier(name)))
        # no trigger and no foreign key is asked for each row: `check` compares afterwards
        connection.execute("SET session_replication_role = replica")
        connection.execute("SET synchronous_commit = off")
        connection.execute("SET maintenance_work_mem = '2GB'")
        yield _Postgresql(connection)
        for _, statement in later:
            connection.execute(statement.encode())
        connection.execute(COUNTED)
        connection.execute("VACUUM ANALYZE")
