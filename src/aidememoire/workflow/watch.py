"""Watching feeds: what is new in them, fetched and read into a record, whatever interrupts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from aidememoire.model.passed import Passed
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.feeds import Item, Listing, parse_listing
from aidememoire.sources.fetch import Fetcher, FetchError
from aidememoire.sources.web import fetch_pages
from aidememoire.store.feeds import (
    READ,
    REFUSED,
    FeedState,
    Waiting,
    begin_item,
    end_item,
    is_kept,
    load_feed,
    load_waiting,
    postpone_item,
    write_feed,
)
from aidememoire.store.origins import write_origins
from aidememoire.store.passed import write_passed
from aidememoire.store.record import Record
from aidememoire.workflow.read import Found, Outcome, Read, keep_each, read_each

MOST_SITEMAPS = 200
"""Sitemaps of one index that are asked for in a round."""
TRIES = 3
"""Rounds in which a page that cannot be had for now is asked for, before it is refused."""

Clock = Callable[[], str]
"""The time of fetching and writing, ISO 8601."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What asking for a feed gave: how many pages it names that none had named, or why it could not be had."""

    feed: str
    named: int = 0
    unchanged: bool = False
    problem: str | None = None


def check_feed(record: Record, fetcher: Fetcher, address: str, clock: Clock) -> Checked:
    """Ask for a feed or sitemap, if it has changed since it was asked for last, and keep the pages it names.

    The pages and what the server said of the feed are kept in one transaction, before any page is fetched.
    """
    named, waiting, seen = 0, [address], {address}
    unchanged = True
    while waiting and len(seen) <= MOST_SITEMAPS:
        place = waiting.pop(0)
        known = load_feed(record, place)
        found = _ask(fetcher, known, clock())
        if isinstance(found, str):
            write_feed(record, replace(known, checked=clock(), problem=found), named_by=address)
            if place == address:
                return Checked(feed=address, problem=found)
            continue
        state, listing = found
        unchanged = unchanged and listing is None
        items = [(item.address, item.date, item.title) for item in listing.items] if listing is not None else []
        if listing is not None and listing.sitemaps:
            # an index says nothing of the sitemaps' own changes: each is asked for in every round
            state = replace(state, etag=None, modified=None)
        named += write_feed(record, state, items, named_by=address)
        new = [one for one in (listing.sitemaps if listing is not None else ()) if one not in seen]
        seen.update(new[:MOST_SITEMAPS])
        waiting += new[:MOST_SITEMAPS]
    return Checked(feed=address, named=named, unchanged=unchanged)


def _ask(fetcher: Fetcher, known: FeedState, at: str) -> tuple[FeedState, Listing | None] | str:
    """What the feed's server says now, with what is listed, None when nothing changed; or why it could not be had."""
    heads = {}
    if known.etag and known.problem is None:
        heads["If-None-Match"] = known.etag
    if known.modified and known.problem is None:
        heads["If-Modified-Since"] = known.modified
    try:
        answer = fetcher.fetch(known.address, heads)
    except FetchError as error:
        return error.reason
    if answer.status == 304:
        return replace(known, checked=at, problem=None), None
    listing = parse_listing(answer.content, answer.address)
    if isinstance(listing, str):
        return listing
    etag, modified = answer.heads.get("etag"), answer.heads.get("last-modified")
    return FeedState(address=known.address, etag=etag, modified=modified, checked=at), listing


def read_waiting(
    record: Record, fetcher: Fetcher, feeds: Sequence[str], read: Read, clock: Clock, *, limit: int
) -> Iterator[Outcome]:
    """Fetch and read the pages that wait, at most `limit`; gives each outcome once it is kept.

    A page is called read only when what came of it is in the record. Interrupted anywhere and run again: nothing is
    lost, and no page is kept twice, though its server may tell it otherwise the second time.
    """
    outcomes = _read_items(record, fetcher, load_waiting(record, feeds, limit), read, clock)
    for outcome, _ in keep_each(_keep_passed(outcomes, record, clock), record, at=clock()):
        yield outcome


def _read_items(
    record: Record, fetcher: Fetcher, items: Sequence[Waiting], read: Read, clock: Clock
) -> Iterator[Outcome]:
    for item in items:
        if item.source is not None and is_kept(record, item.source):
            end_item(record, item.address, READ)
            continue
        found = _fetch(record, fetcher, item, clock)
        if found is None:
            continue
        write_origins(record, found)
        pages = [one for one in found if isinstance(one, Page)]
        if pages:
            begin_item(record, item.address, pages[0].source)
        refused = True
        for outcome in read_each(found, read):
            refused = refused and isinstance(outcome, Refusal)
            yield outcome
        # whoever asks for the next outcome has kept the last
        end_item(record, item.address, REFUSED if refused else READ)


def _fetch(record: Record, fetcher: Fetcher, item: Waiting, clock: Clock) -> list[Found] | None:
    """The pages at an item's address; None when it is left for a later round."""
    told = Item(address=item.address, date=item.date, title=item.title)
    try:
        found = list(fetch_pages(item.address, fetcher, clock(), told))
    except FetchError as error:
        if not error.lasting and item.tries + 1 < TRIES:
            postpone_item(record, item.address, item.tries + 1)
            return None
        return [Refusal(source=item.address, reason=error.reason, place=item.address)]
    return [_name_feed(one, item.feed) if isinstance(one, Page) else one for one in found]


def _name_feed(page: Page, feed: str) -> Page:
    return replace(page, origin=replace(page.origin, feed=feed)) if page.origin is not None else page


def _keep_passed(outcomes: Iterator[Outcome], record: Record, clock: Clock) -> Iterator[Outcome]:
    """Keep each page passed over at once: it is called read before the next is fetched."""
    for outcome in outcomes:
        if isinstance(outcome, Passed):
            write_passed(record, [outcome], clock())
        yield outcome
