"""Feeds that are watched, and the pages they have named: waiting, read or refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select, update

from aidememoire.store.engine import insert_new, open_transaction, replace_row
from aidememoire.store.record import Record
from aidememoire.store.schema import FEEDS, ITEMS, SOURCES

WAITING, READ, REFUSED = "waiting", "read", "refused"
"""States of an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedState:
    """What a feed's server said last; `problem` is why it could not be had then."""

    address: str
    etag: str | None = None
    modified: str | None = None
    checked: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A page a feed named, to be fetched; `source` is what it is called where its reading had begun before."""

    address: str
    feed: str
    date: str | None
    title: str | None
    source: str | None
    tries: int


def load_feed(record: Record, address: str) -> FeedState:
    """What is known of a feed; nothing but its address for a new one."""
    with open_transaction(record.engine) as connection:
        row = connection.execute(select(FEEDS).where(FEEDS.c.address == address)).mappings().first()
    return FeedState(**row) if row is not None else FeedState(address=address)


def write_feed(
    record: Record, feed: FeedState, items: Iterable[tuple[str, str | None, str | None]] = (), *, named_by: str
) -> int:
    """Keep what a feed said, with the pages it names that no feed named before: (address, date, title); how many.

    `named_by` is the feed that is watched, for a sitemap that it lists. Both in one transaction: whoever knows that the
    feed has not changed since knows all that was in it.
    """
    with open_transaction(record.engine, writing=True) as connection:
        number = int(connection.execute(select(func.coalesce(func.max(ITEMS.c.number), 0))).scalar_one())
        replace_row(
            connection, FEEDS,
            {"address": feed.address, "etag": feed.etag, "modified": feed.modified, "checked": feed.checked,
             "problem": feed.problem},
        )  # fmt: skip
        rows = [
            {"address": address, "feed": named_by, "number": number + n, "date": date, "title": title,
             "state": WAITING, "source": None, "tries": 0}
            for n, (address, date, title) in enumerate(items, start=1)
        ]  # fmt: skip
        return insert_new(connection, ITEMS, rows)


def load_waiting(record: Record, feeds: Iterable[str], limit: int) -> tuple[Waiting, ...]:
    """Pages of these feeds to fetch, the least tried first, then in the order they were seen."""
    columns = (ITEMS.c.address, ITEMS.c.feed, ITEMS.c.date, ITEMS.c.title, ITEMS.c.source, ITEMS.c.tries)
    query = select(*columns).where(ITEMS.c.state == WAITING, ITEMS.c.feed.in_(tuple(feeds)))
    with open_transaction(record.engine) as connection:
        rows = connection.execute(query.order_by(ITEMS.c.tries, ITEMS.c.number).limit(limit)).mappings().all()
    return tuple(Waiting(**row) for row in rows)


def count_items(record: Record, feed: str) -> dict[str, int]:
    """How many pages of a feed are in each state."""
    query = select(ITEMS.c.state, func.count()).where(ITEMS.c.feed == feed).group_by(ITEMS.c.state)
    with open_transaction(record.engine) as connection:
        return {str(state): int(n) for state, n in connection.execute(query)}


def begin_item(record: Record, address: str, source: str) -> None:
    """Say what a page will be called, before anything of it is written."""
    _update(record, address, source=source)


def end_item(record: Record, address: str, state: str) -> None:
    """Say what became of a page."""
    _update(record, address, state=state)


def postpone_item(record: Record, address: str, tries: int) -> None:
    """Leave a page for a later round, after this many tries."""
    _update(record, address, tries=tries)


def is_kept(record: Record, source: str) -> bool:
    """Whether a report of this source is in the record."""
    with open_transaction(record.engine) as connection:
        return connection.execute(select(SOURCES.c.report).where(SOURCES.c.source == source)).first() is not None


def _update(record: Record, address: str, **values: object) -> None:
    with open_transaction(record.engine, writing=True) as connection:
        connection.execute(update(ITEMS).where(ITEMS.c.address == address).values(**values))


def load_watched(record: Record) -> tuple[str, ...]:
    """The feeds that are watched; sitemaps known only from an index are part of it."""
    query = select(ITEMS.c.feed).distinct()
    with open_transaction(record.engine) as connection:
        feeds = {str(address) for address in connection.execute(query).scalars()}
    return tuple(sorted(feeds))
