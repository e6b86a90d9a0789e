"""How much a record holds of what, counted as it is written: a large one need not be gone through to tell.

Kinds, and what their names are:
reports   by language
voices    reports by who may speak in them: [agency as printed, host of the address], as JSON
versions  current readings by the versions that made them, as the readings have them
sources, readings, citations  all of them; no name
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, delete, func, select

from aidememoire.consolidate.outlets import get_host
from aidememoire.store.engine import CHUNK, get_insert
from aidememoire.store.schema import CITATIONS, READINGS, REPORTS, SOURCES, TALLIES

Key = tuple[str, str]
Counts = Counter[Key]


def count_report(connection: Connection, report: str) -> Counts:
    """What one report, which the record may hold or not, stands for among the tallies."""
    columns = (REPORTS.c.language, REPORTS.c.agency, REPORTS.c.url)
    row = connection.execute(select(*columns).where(REPORTS.c.id == report)).first()
    if row is None:
        return Counter()
    sources = list(connection.execute(select(SOURCES.c.source).where(SOURCES.c.report == report)).scalars())
    readings = select(READINGS.c.versions, READINGS.c.current).where(READINGS.c.report == report)
    voice = write_voice(row.agency, row.url or min(sources, default=None))
    found: Counts = Counter({("reports", row.language): 1, ("voices", voice): 1})
    for versions, current in connection.execute(readings):
        found["readings", ""] += 1
        found["versions", versions] += current
    found["sources", ""] = len(sources)
    cited = select(func.count()).select_from(CITATIONS).where(CITATIONS.c.report == report)
    found["citations", ""] = connection.execute(cited).scalar_one()
    return found


def write_voice(agency: str | None, place: str | None) -> str:
    """The name of a tally of voices; `place` is the report's address, or the first of its sources."""
    return json.dumps([agency, get_host(place)], ensure_ascii=False)


def add_tallies(connection: Connection, before: Mapping[Key, int], after: Mapping[Key, int]) -> None:
    """Keep that what stood for `before` stands for `after` now."""
    keys = sorted(before.keys() | after.keys())
    changes = {key: after.get(key, 0) - before.get(key, 0) for key in keys}
    rows = [{"kind": kind, "name": name, "count": n} for (kind, name), n in changes.items() if n]
    if not rows:
        return
    connection.execute(_get_counting(connection.dialect.name), rows)


@cache
def _get_counting(engine: str) -> Any:
    statement = get_insert(engine, TALLIES)
    counted = TALLIES.c["count"] + statement.excluded["count"]
    return statement.on_conflict_do_update(index_elements=["kind", "name"], set_={"count": counted})


def load_tallies(connection: Connection, kind: str) -> dict[str, int]:
    """The tallies of a kind, by name."""
    query = select(TALLIES.c.name, TALLIES.c["count"]).where(TALLIES.c.kind == kind, TALLIES.c["count"] > 0)
    return dict(connection.execute(query.order_by(TALLIES.c.name)).all())


def compute_tallies(connection: Connection) -> Counts:
    """All tallies from the rows themselves: goes through the whole record."""
    found: Counts = Counter()
    grouped = {
        "reports": _group(REPORTS.c.language),
        "versions": _group(READINGS.c.versions).where(READINGS.c.current),
    }
    for kind, query in grouped.items():
        for name, n in connection.execute(query).all():
            found[kind, name] = n
    for kind, table in (("sources", SOURCES), ("readings", READINGS), ("citations", CITATIONS)):
        found[kind, ""] = connection.execute(select(func.count()).select_from(table)).scalar_one()
    first = select(func.min(SOURCES.c.source)).where(SOURCES.c.report == REPORTS.c.id).scalar_subquery()
    voices = select(REPORTS.c.agency, func.coalesce(REPORTS.c.url, first)).execution_options(yield_per=CHUNK)
    found.update(("voices", write_voice(agency, place)) for agency, place in connection.execute(voices))
    return +found


def _group(column: ColumnElement[str]) -> Select[str, int]:
    return select(column, func.count()).group_by(column)


def recount(connection: Connection) -> None:
    """Count everything again."""
    connection.execute(delete(TALLIES))
    add_tallies(connection, {}, compute_tallies(connection))
