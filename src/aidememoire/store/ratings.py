"""How reliable people say sources are, kept with the record."""

from __future__ import annotations

from sqlalchemy import delete, select

from aidememoire.consolidate.outlets import RELIABILITIES
from aidememoire.errors import RecordError
from aidememoire.store.engine import open_transaction, replace_row
from aidememoire.store.record import Record
from aidememoire.store.schema import META

PREFIX = "reliability:"


def load_ratings(record: Record) -> dict[str, str]:
    """Source → grade, for every source somebody has rated."""
    query = select(META.c.key, META.c.value).where(META.c.key.startswith(PREFIX, autoescape=True)).order_by(META.c.key)
    with open_transaction(record.engine) as connection:
        return {key.removeprefix(PREFIX): value for key, value in connection.execute(query)}


def write_rating(record: Record, name: str, grade: str | None) -> None:
    """Keep a source's grade (A–F); None goes back to the default. Raises RecordError on anything else."""
    if grade is not None and grade not in RELIABILITIES:
        raise RecordError(f"{grade!r} is no reliability; write one of {', '.join(RELIABILITIES)}")
    with open_transaction(record.engine, writing=True) as connection:
        if grade is None:
            connection.execute(delete(META).where(META.c.key == PREFIX + name))
        else:
            replace_row(connection, META, {"key": PREFIX + name, "value": grade})
