"""The feeds a record watches, and what became of the pages they named."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.store.feeds import READ, REFUSED, WAITING, count_items, load_feed, load_watched
from aidememoire.store.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedCard:
    """A feed: when it was asked last (ISO 8601), why it could not be had then, and its pages by what became of them."""

    address: str
    checked: str | None
    problem: str | None
    read: int
    waiting: int
    refused: int


def query_feeds(record: Record) -> tuple[FeedCard, ...]:
    """Every feed that is watched, by address."""
    return tuple(_build_card(record, address) for address in load_watched(record))


def _build_card(record: Record, address: str) -> FeedCard:
    feed, counts = load_feed(record, address), count_items(record, address)
    return FeedCard(
        address=address,
        checked=feed.checked,
        problem=feed.problem,
        read=counts.get(READ, 0),
        waiting=counts.get(WAITING, 0),
        refused=counts.get(REFUSED, 0),
    )
