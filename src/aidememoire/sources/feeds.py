"""Feeds (RSS, Atom) and sitemaps: which pages a site has to offer."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urldefrag, urljoin

from aidememoire.errors import MissingExtraError
from aidememoire.sources.bounded import BombError, inflate
from aidememoire.sources.html_facts import is_address

MOST_FEED = 10_000_000
"""Bytes of a feed or sitemap."""
MOST_ITEMS = 50_000
_HEAD = 4_000
_SITEMAP = re.compile(rb"<(?:\w{1,20}:)?(?P<kind>urlset|sitemapindex)\b")
_FEED = re.compile(rb"<(?:\w{1,20}:)?(?:rss|feed|RDF)\b")
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_TITLE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A page a feed names. `date` is when the feed says it came out, in the feed's own words."""

    address: str
    date: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """What a feed or a sitemap holds: pages, and for an index of sitemaps their addresses."""

    items: tuple[Item, ...] = ()
    sitemaps: tuple[str, ...] = ()


def is_listing(content: bytes) -> bool:
    """Whether bytes are a feed or a sitemap rather than a page."""
    head = content[:_HEAD].lstrip()
    return head.startswith(b"<") and bool(_FEED.search(head) or _SITEMAP.search(head)) and b"<html" not in head.lower()


def parse_listing(content: bytes, address: str) -> Listing | str:
    """What a feed or sitemap at `address` holds, or why it holds nothing. Raises MissingExtraError without feedparser.

    A document that defines entities is refused before any parser sees it: feeds need none, and bombs are made of them.
    """
    if content[:2] == b"\x1f\x8b":
        try:
            content = inflate(content, MOST_FEED)
        except BombError as error:
            return str(error)
    if len(content) > MOST_FEED:
        return f"it is larger than {MOST_FEED:,} bytes"
    if _ENTITY.search(content.replace(b"\0", b"")):
        return "it defines entities of its own, as no feed needs to; it is not read"
    kind = _SITEMAP.search(content[:_HEAD])
    if kind is not None:
        return parse_sitemap(content, address)
    return parse_feed(content, address)


def parse_feed(content: bytes, address: str) -> Listing | str:
    """The entries of an RSS or Atom feed, oldest first, as they came out."""
    try:
        import feedparser
    except ImportError as error:
        raise MissingExtraError("feedparser", "sources") from error
    logging.getLogger("feedparser").setLevel(logging.CRITICAL)
    try:
        feed = feedparser.parse(BytesIO(content), response_headers={"content-location": address})
        entries = list(feed.get("entries", ()))[:MOST_ITEMS]
        version = str(feed.get("version") or "")
    except Exception as error:  # its parser of last resort fails in many ways on broken markup
        return f"not a feed that can be read: {' '.join(str(error).split())[:150]}"
    items = tuple(_find_items(entries, address))
    if not items and not version:
        return "neither a feed nor a sitemap"
    return Listing(items=items[::-1])


def _find_items(entries: list[Any], address: str) -> Iterator[Item]:
    seen: set[str] = set()
    for entry in entries:
        place = clean_address(str(entry.get("link") or entry.get("id") or ""), address)
        if place is not None and place not in seen:
            seen.add(place)
            date = " ".join(str(entry.get("published") or "").split())[:60]
            yield Item(
                address=place, date=date or None, title=" ".join(str(entry.get("title") or "").split())[:_TITLE] or None
            )


def parse_sitemap(content: bytes, address: str) -> Listing | str:
    """The pages of a sitemap, in its order, with the day of publication where it is one of news; or other sitemaps.

    `lastmod` is when a page last changed, which dates nothing, so it is passed over.
    """
    try:
        from lxml import etree
    except ImportError as error:
        raise MissingExtraError("lxml", "sources") from error
    items: list[Item] = []
    sitemaps: list[str] = []
    try:
        walk = etree.iterparse(
            BytesIO(content), events=("end",), resolve_entities=False, no_network=True, load_dtd=False
        )
        for _, element in walk:
            name = etree.QName(element).localname if isinstance(element.tag, str) else ""
            if name not in ("url", "sitemap"):
                continue
            told = {etree.QName(e).localname: (e.text or "").strip() for e in element.iter() if isinstance(e.tag, str)}
            place = clean_address(told.get("loc", ""), address)
            if place is not None and name == "sitemap":
                sitemaps.append(place)
            elif place is not None:
                items.append(
                    Item(address=place, date=told.get("publication_date") or None, title=told.get("title") or None)
                )
            element.clear()
            if len(items) + len(sitemaps) >= MOST_ITEMS:
                break
    except etree.LxmlError as error:
        if not items and not sitemaps:
            return f"not a sitemap that can be read: {' '.join(str(error).split())[:150]}"
    return Listing(items=tuple(dict.fromkeys(items)), sitemaps=tuple(dict.fromkeys(sitemaps)))


def clean_address(words: str, base: str) -> str | None:
    """An absolute address without its fragment, which names a place in the same page; None for what is none."""
    try:
        place = urldefrag(urljoin(base, words.strip())).url
    except ValueError:
        return None
    return place if words.strip() and is_address(place) else None
