"""Bringing a record to this code's tables. Alembic is loaded only when there is something to do."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, inspect, text

from aidememoire.errors import RecordError
from aidememoire.store.engine import open_transaction
from aidememoire.store.schema import HEAD

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
        tables = inspect(connection).get_table_names()
        if "alembic_version" not in tables:
            return None, not tables
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar(), False


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
        command.upgrade(config, "head")
