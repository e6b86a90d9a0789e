"""Indexing the words of reports read before there was an index, or by another version of it."""

from __future__ import annotations

from sqlalchemy import select

from aidememoire.store.engine import CHUNK, open_transaction, replace_row
from aidememoire.store.passages import SEARCHABLE, insert_passages
from aidememoire.store.record import Record, load_readings
from aidememoire.store.schema import META, REPORTS

KEY = "searchable"


def make_searchable(record: Record) -> int:
    """Index every report where this version has not; how many that were, 0 in a record that is indexed.

    Each portion is one transaction. Interrupted, the next call goes through the reports again and adds what is missing.
    """
    with open_transaction(record.engine) as connection:
        if connection.execute(select(META.c.value).where(META.c.key == KEY)).scalar() == SEARCHABLE:
            return 0
        reports = connection.execute(select(REPORTS.c.id).order_by(REPORTS.c.id)).scalars().all()
    for start in range(0, len(reports), CHUNK):
        with open_transaction(record.engine, writing=True) as connection:
            for reading in load_readings(connection, reports[start : start + CHUNK]):
                insert_passages(connection, reading)
    with open_transaction(record.engine, writing=True) as connection:
        replace_row(connection, META, {"key": KEY, "value": SEARCHABLE})
    return len(reports)
