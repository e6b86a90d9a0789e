"""Pages that were passed over, kept as cheaply as can be: one short row each, many in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from sqlalchemy import Connection, func, select

from aidememoire.model.passed import Passed
from aidememoire.store.engine import CHUNK, insert_new, open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import PASSED, READINGS

DIGITS = 24
"""Of a report's id, enough to tell a billion pages apart."""


def write_passed(record: Record, passed: Sequence[Passed], at: str | None = None) -> int:
    """Keep that pages were passed over, in one transaction; how many of them were not known to be."""
    rows = [{"source": p.source, "reason": p.reason, "page": p.report[:DIGITS], "at": at} for p in passed]
    if not rows:
        return 0
    with open_transaction(record.engine, writing=True) as connection:
        return insert_new(connection, PASSED, rows)


def count_passed(connection: Connection) -> tuple[tuple[str, int], ...]:
    """(reason, number of pages), the most frequent first."""
    number = func.count()
    query = select(PASSED.c.reason, number).group_by(PASSED.c.reason).order_by(number.desc(), PASSED.c.reason)
    return tuple((reason, n) for reason, n in connection.execute(query))


def find_passed(record: Record, reason: str | None = None) -> Iterator[tuple[str, str]]:
    """(source, reason) of every page passed over, by source; of one reason where that is given."""
    query = select(PASSED.c.source, PASSED.c.reason).order_by(PASSED.c.source)
    if reason is not None:
        query = query.where(PASSED.c.reason == reason)
    with open_transaction(record.engine) as connection:
        rows = connection.execution_options(stream_results=True).execute(query)
        while some := list(islice(rows, CHUNK)):
            yield from ((source, why) for source, why in some)


def find_known(record: Record, reports: Iterable[str]) -> frozenset[str]:
    """Those of the report ids that the record has read, or passed over."""
    wanted = list(reports)
    found: set[str] = set()
    with open_transaction(record.engine) as connection:
        for start in range(0, len(wanted), CHUNK):
            some = wanted[start : start + CHUNK]
            query = select(READINGS.c.report).where(READINGS.c.current, READINGS.c.report.in_(some))
            found.update(connection.execute(query).scalars())
            short = {report[:DIGITS]: report for report in some}
            pages = select(PASSED.c.page).where(PASSED.c.page.in_(list(short)))
            found.update(short[page] for page in connection.execute(pages).scalars())
    return frozenset(found)
