"""Bringing a record to this code's tables. Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from aidememoire.errors import RecordError
from aidememoire.store.engine import build_onlooker, open_transaction
from aidememoire.store.schema import HEAD
from aidememoire.store.softness import grade_events

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_to_head(engine: Engine, name: str, *, create: bool) -> None:
    """Create the tables of a new record, upgrade an older one.

    Raises RecordError for a newer record, for a database that is no record, and, unless `create`, for an empty one.
    """
    revision, empty = get_revision(engine)
    if revision == HEAD:
        return
    if revision is None and not (empty and create):
        what = "is empty" if empty else "is a database, but not a record"
        raise RecordError(f"{name} {what}; name a record made by `aidememoire read --record FILE`")
    if revision is not None and revision not in find_revisions():
        raise RecordError(
            f"{name} was written by a newer version of this program (tables {revision}; this one knows {HEAD}); "
            "install that version, or read the reports into a new record"
        )
    upgrade(engine)


def get_revision(engine: Engine) -> tuple[str | None, bool]:
    """The record's revision, None where there is none; and whether the database has no table at all."""
    with open_transaction(engine) as connection:
        tables = get_tables(connection)
        return _read_revision(connection) if "alembic_version" in tables else None, not tables


def look_at_revision(place: str | Path) -> tuple[str | None, bool]:
    """As `get_revision`, of a record nobody opens: nothing of it is touched. Raises RecordError where it cannot be."""
    engine = build_onlooker(place)
    try:
        return get_revision(engine)
    finally:
        engine.dispose()


def get_tables(connection: Connection) -> frozenset[str]:
    """The names of the tables in the database, or in the schema the connection is in."""
    return frozenset(inspect(connection).get_table_names())


def _read_revision(connection: Connection) -> str | None:
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def find_revisions() -> frozenset[str]:
    """Every revision this code knows: the files of `migrations/versions` begin with it."""
    return frozenset(p.name.partition("_")[0] for p in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def upgrade(engine: Engine) -> None:
    """Run the migrations that are missing, in one transaction."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    with open_transaction(engine, writing=True) as connection:
        config.attributes["connection"] = connection
        if "alembic_version" in get_tables(connection) and _read_revision(connection) == HEAD:
            return  # another program brought it there while this one waited for its turn
        command.upgrade(config, "head")
        if engine.dialect.name == "postgresql":
            _order_by_code_point(connection)
        grade_events(connection)


def _order_by_code_point(connection: Connection) -> None:
    """Compare every text by its code points, as SQLite and Python do, whatever the language of the database."""
    query = text(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema() "
        "AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C' AND table_name <> 'alembic_version'"
    )
    columns: dict[str, list[str]] = {}
    for table, column in connection.execute(query):
        columns.setdefault(table, []).append(column)
    for table, names in sorted(columns.items()):
        changes = ", ".join(f'ALTER COLUMN "{n}" TYPE text COLLATE "C"' for n in sorted(names))
        connection.exec_driver_sql(f'ALTER TABLE "{table}" {changes}')
