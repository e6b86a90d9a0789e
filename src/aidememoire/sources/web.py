"""Pages of the web: what an address holds, as pages with where and when they were fetched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

from aidememoire.model.origin import Origin
from aidememoire.model.report import Page
from aidememoire.sources.feeds import Item, is_listing
from aidememoire.sources.fetch import Answer, Fetcher, FetchError
from aidememoire.sources.formats import get_ending, is_known, read_stream, sniff
from aidememoire.sources.html_page import build_html_page
from aidememoire.sources.seat import Found, Seat

_MARKUP = frozenset({"text/html", "application/xhtml+xml"})
_ENDINGS = {
    "application/pdf": ".pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "message/rfc822": ".eml",
    "text/csv": ".csv",
    "application/zip": ".zip",
    "application/x-ndjson": ".jsonl",
    "application/json": ".json",
    "application/warc": ".warc",
    "text/plain": ".txt",
}
"""How content of a kind is read."""
_ANY = "application/octet-stream"


def find_web_pages(address: str, fetcher: Fetcher, at: str | None = None, item: Item | None = None) -> Iterator[Found]:
    """The page at an address, or pages where it holds a collection; a refusal with its reason where it cannot be had.

    `at` is the time of fetching (ISO 8601); `item` is what a feed said of it: its day, where the page gives none.
    """
    try:
        yield from fetch_pages(address, fetcher, at, item)
    except FetchError as error:
        yield Seat(source=address, origin=Origin(place=address)).refuse(error.reason)


def fetch_pages(address: str, fetcher: Fetcher, at: str | None = None, item: Item | None = None) -> Iterator[Found]:
    """As `find_web_pages`, but raises FetchError where the address cannot be had."""
    seat = Seat(source=address, origin=Origin(place=address, fetched=at))
    answer = fetcher.fetch(address)
    for found in seat.place_all(read_answer(answer, seat)):
        yield _date_by(found, item) if isinstance(found, Page) and item is not None else found


def read_answer(answer: Answer, seat: Seat) -> Iterator[Found]:
    """Pages in an answer by its content, its kind as the server says, and the ending of its address."""
    kind = answer.content_type
    origin = replace(seat.origin, address=answer.address, content_type=kind or None, charset=answer.charset)
    seat = replace(seat, origin=origin)
    if is_listing(answer.content):
        yield seat.refuse("it is a feed or a sitemap; follow it with: aidememoire watch ADDRESS --record FILE")
        return
    seen = sniff(answer.content[:1024])
    if seen == ".html" or (kind in _MARKUP and seen is None):
        yield build_html_page(answer.content, origin, source=answer.address, url=answer.address)
        return
    path = answer.address.partition("?")[0]
    ending = get_ending(path) if kind in ("", _ANY) and is_known(path) else _ENDINGS.get(kind, "")
    ending = seen or ending
    if not ending:
        yield seat.refuse(f"its content is of no kind that holds reports ({kind or 'not said'})")
        return
    for found in read_stream(BytesIO(answer.content), f"page{ending}", seat):
        single = isinstance(found, Page) and found.source == seat.source and found.url is None
        yield replace(found, source=answer.address, url=answer.address) if isinstance(found, Page) and single else found


def _date_by(page: Page, item: Item) -> Page:
    """The page with what its feed said of it, where it does not say so itself."""
    date, title = page.date or item.date, page.title or item.title
    dated = page.origin.dated_by if page.origin is not None and page.date else "feed" if item.date else None
    origin = replace(page.origin, dated_by=dated) if page.origin is not None else None
    return replace(page, date=date, title=title, origin=origin)
