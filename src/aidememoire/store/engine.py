"""Connections. The differences between SQLite and PostgreSQL live here, in `words` and in the migrations.

A writer takes its turn before it looks at anything: on SQLite by the lock of the file, on PostgreSQL by a lock of the
schema. So writers follow one another whole, however many there are, while readers see the record as it was when they
began.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from sqlite3 import SQLITE_BUSY, OperationalError
from time import monotonic, sleep
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.exc import DatabaseError, InterfaceError

from aidememoire.errors import RecordError
from aidememoire.store.failures import BUSY, QUEUE, build_failure
from aidememoire.store.place import is_url, parse_url, write_place

STORED = "aidememoire_stored"
"""Option of a statement that fetches many stored values."""

CHUNK = 500
"""Rows or ids in one statement, under the limit of bound variables of either engine."""

CACHE = 64
"""Mebibytes of a file's pages kept in memory at most: a large record is read here and there."""

_PAUSE = 0.02
"""Seconds between two tries at what SQLite refuses at once."""

_TURN = "SELECT pg_advisory_xact_lock(hashtext('aidememoire'), hashtext(current_schema()))"


def build_engine(place: str | Path) -> Engine:
    """An engine for a file, or for the address of a PostgreSQL database. Raises RecordError on any other address."""
    if is_url(place):
        return _build_postgresql(str(place))
    engine = create_engine(f"sqlite:///{place}", connect_args={"timeout": BUSY})
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def build_onlooker(place: str | Path) -> Engine:
    """An engine that reads and leaves no trace: not even the log that every other connection turns on in a file."""
    if is_url(place):
        return _build_postgresql(str(place))
    return create_engine(f"sqlite:///file:{quote(str(place))}?mode=ro&uri=true", connect_args={"timeout": BUSY})


def _build_postgresql(place: str) -> Engine:
    url = parse_url(place)
    try:
        engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": BUSY})
    except ModuleNotFoundError as error:
        raise RecordError(
            "a record in PostgreSQL needs psycopg: pip install 'aidememoire[postgres]'", problem="driver"
        ) from error
    event.listen(engine, "begin", _take_turn)
    event.listen(engine, "before_cursor_execute", _ask_for_bytes)
    return engine


def _set_up_connection(connection: Any, _: object) -> None:
    connection.isolation_level = None
    memory = f"cache_size=-{CACHE * 1024}"
    for pragma in (f"busy_timeout={BUSY * 1000}", "synchronous=NORMAL", "foreign_keys=ON", memory):
        connection.execute(f"PRAGMA {pragma}")
    keep_log(connection)


def keep_log(connection: Any) -> None:
    """Turn write-ahead logging on. SQLite does not wait for the others here, as it does elsewhere: so this waits."""
    end = monotonic() + BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except OperationalError as error:
            if error.sqlite_errorcode & 0xFF != SQLITE_BUSY or monotonic() > end:
                raise
            sleep(_PAUSE)


def _begin(connection: Connection) -> None:
    """A writer takes its lock at once: one that starts as a reader could not wait for another writer's end."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _ask_for_bytes(_: Connection, cursor: Any, _statement: str, _values: Any, context: Any, _many: bool) -> None:
    """Have stored values come as they are: written as text, as by default, they take twice the room and the time."""
    if context is not None and context.execution_options.get(STORED):
        cursor.format = 1


def _take_turn(connection: Connection) -> None:
    """A writer waits for its turn and then sees what the others wrote; a reader stays with what it saw first."""
    if connection.get_execution_options().get("writing", False):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{QUEUE}s'")
        connection.exec_driver_sql(_TURN)
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")


@contextmanager
def open_transaction(engine: Engine, *, writing: bool = False) -> Iterator[Connection]:
    """One transaction: all of it is kept, or none. Raises RecordError where the store itself fails."""
    try:
        with engine.connect().execution_options(writing=writing) as connection, connection.begin():
            yield connection
    except (DatabaseError, InterfaceError) as error:
        place = engine.url.database or "" if engine.dialect.name == "sqlite" else write_place(str(engine.url))
        raise build_failure(place, error) from error


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert the rows whose primary key is not there yet; how many were."""
    count = 0
    statement = _get_adding(connection.dialect.name, table)
    for start in range(0, len(rows), CHUNK):
        some = list(rows[start : start + CHUNK])
        count += max(connection.execute(statement, some, execution_options={"preserve_rowcount": True}).rowcount, 0)
    return count


def replace_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Insert a row, or give the row with its primary key these values."""
    connection.execute(_get_replacing(connection.dialect.name, table, tuple(row)), row)


@cache
def _get_adding(engine: str, table: Table) -> Any:
    return get_insert(engine, table).on_conflict_do_nothing()


@cache
def _get_replacing(engine: str, table: Table, names: tuple[str, ...]) -> Any:
    statement = get_insert(engine, table)
    keys = [c.name for c in table.primary_key]
    others = {name: statement.excluded[name] for name in names if name not in keys}
    return statement.on_conflict_do_update(index_elements=keys, set_=others)


def get_insert(engine: str, table: Table) -> Any:
    """An INSERT of an engine, which can say what becomes of rows that are there."""
    if engine == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as insert_postgresql

        return insert_postgresql(table)
    from sqlalchemy.dialects.sqlite import insert as insert_sqlite

    return insert_sqlite(table)
