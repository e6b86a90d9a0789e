"""Where pages came from, kept beside them; and which of the refused ones can be tried again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from sqlalchemy import delete, select

from aidememoire.model.origin import Origin
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.engine import CHUNK, open_transaction, replace_row
from aidememoire.store.record import Record
from aidememoire.store.schema import ORIGINS, REFUSALS, REPORTS

Found = Page | Refusal


def note_origins(record: Record, found: Iterable[Found]) -> Iterator[Found]:
    """The same pages and refusals, each once the record knows where it came from.

    Some are held back so as to be written together; what was fetched from the web, which comes slowly, is not.
    """
    held: list[Found] = []
    for one in found:
        held.append(one)
        fetched = isinstance(one, Page) and one.origin is not None and one.origin.fetched is not None
        if fetched or len(held) >= CHUNK // 5:
            write_origins(record, held)
            yield from held
            held = []
    write_origins(record, held)
    yield from held


def write_origins(record: Record, found: Iterable[Found]) -> None:
    """Keep where each was found; a file that is its own page says so by its name."""
    rows = {}
    for one in found:
        origin = one.origin if isinstance(one, Page) else Origin(place=one.place) if one.place is not None else None
        if origin is not None and origin != Origin(place=one.source):
            rows[one.source] = {"source": one.source, **asdict(origin)}
    if rows:
        with open_transaction(record.engine, writing=True) as connection:
            for row in rows.values():
                replace_row(connection, ORIGINS, row)


def load_origin(record: Record, source: str) -> Origin | None:
    """Where a source was found; None for one of which nothing more is known than its name."""
    columns = [column for column in ORIGINS.c if column.name != "source"]
    with open_transaction(record.engine) as connection:
        row = connection.execute(select(*columns).where(ORIGINS.c.source == source)).mappings().first()
    return Origin(**row) if row is not None else None


def load_refused_places(record: Record, prefix: str = "") -> dict[str, int]:
    """The places to open for what was refused and not read since, sorted, with how many refusals each accounts for.

    `prefix` narrows them to sources or places that begin with it. Without a row of its own a source is its place.
    """
    query = select(REFUSALS.c.source, ORIGINS.c.place).join(
        ORIGINS, ORIGINS.c.source == REFUSALS.c.source, isouter=True
    )
    counts: dict[str, int] = {}
    with open_transaction(record.engine) as connection:
        for source, place in connection.execute(query):
            where = place or source
            if str(source).startswith(prefix) or where.startswith(prefix):
                counts[where] = counts.get(where, 0) + 1
    return dict(sorted(counts.items()))


def load_refused(record: Record, place: str) -> tuple[Refusal, ...]:
    """What was refused of a place."""
    query = (
        select(REFUSALS.c.source, REFUSALS.c.reason, ORIGINS.c.place)
        .join(ORIGINS, ORIGINS.c.source == REFUSALS.c.source, isouter=True)
        .where((ORIGINS.c.place == place) | (REFUSALS.c.source == place))
        .order_by(REFUSALS.c.source, REFUSALS.c.reason)
    )
    with open_transaction(record.engine) as connection:
        return tuple(
            Refusal(source=s, reason=r, place=place) for s, r, p in connection.execute(query) if (p or s) == place
        )


def delete_refusals(record: Record, refusals: Iterable[Refusal]) -> None:
    """Take back refusals that no longer hold."""
    with open_transaction(record.engine, writing=True) as connection:
        for one in refusals:
            connection.execute(delete(REFUSALS).where(REFUSALS.c.source == one.source, REFUSALS.c.reason == one.reason))


def has_report(record: Record, identity: str) -> bool:
    """Whether the record holds a report."""
    with open_transaction(record.engine) as connection:
        return connection.execute(select(REPORTS.c.id).where(REPORTS.c.id == identity)).first() is not None
