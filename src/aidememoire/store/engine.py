"""Connections. The differences between SQLite and PostgreSQL live here and in the migrations, nowhere else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Table, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from aidememoire.errors import RecordError

BUSY = 30
"""Seconds a writer waits for another."""

CHUNK = 500
"""Rows or ids in one statement, under the limit of bound variables of either engine."""


def build_engine(place: str | Path) -> Engine:
    """An engine for a file, or for a database URL."""
    if is_url(place):
        return create_engine(str(place))
    engine = create_engine(f"sqlite:///{place}", connect_args={"timeout": BUSY})
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def is_url(place: str | Path) -> bool:
    """Whether a record's place is a database URL rather than a file."""
    return "://" in str(place)


def _set_up_connection(connection: Any, _: object) -> None:
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={BUSY * 1000}"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    """A writer takes its lock at once: one that starts as a reader could not wait for another writer's end."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def open_transaction(engine: Engine, *, writing: bool = False) -> Iterator[Connection]:
    """One transaction: all of it is kept, or none. Raises RecordError where the store itself fails."""
    try:
        with engine.connect().execution_options(writing=writing) as connection, connection.begin():
            yield connection
    except (OperationalError, DatabaseError) as error:
        raise RecordError(explain_failure(engine, error)) from error


def explain_failure(engine: Engine, error: Exception) -> str:
    """A sentence on why the store failed, and what to do."""
    cause = str(getattr(error, "orig", None) or error)
    name = engine.url.render_as_string(hide_password=True) if engine.dialect.name != "sqlite" else engine.url.database
    if "locked" in cause:
        return f"{name}: another program has been writing to the record for {BUSY} seconds; try again when it is done"
    if "not a database" in cause or "malformed" in cause:
        return f"{name}: not a record ({cause}); name a record made by this program, or a new file"
    return f"{name}: the record could not be read or written ({cause})"


def insert_new(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> int:
    """Insert the rows whose primary key is not there yet; how many were."""
    count = 0
    for start in range(0, len(rows), CHUNK):
        statement = _get_insert(connection, table).on_conflict_do_nothing()
        before = connection.execute(statement, list(rows[start : start + CHUNK]))
        count += max(before.rowcount, 0)
    return count


def replace_row(connection: Connection, table: Table, row: Mapping[str, Any]) -> None:
    """Insert a row, or give the row with its primary key these values."""
    statement = _get_insert(connection, table).values(**row)
    keys = [c.name for c in table.primary_key]
    others = {name: statement.excluded[name] for name in row if name not in keys}
    connection.execute(statement.on_conflict_do_update(index_elements=keys, set_=others))


def _get_insert(connection: Connection, table: Table) -> Any:
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects.postgresql import insert as insert_postgresql

        return insert_postgresql(table)
    from sqlalchemy.dialects.sqlite import insert as insert_sqlite

    return insert_sqlite(table)
