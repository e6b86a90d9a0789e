"""What the head of a page says of it: title, date, address, each in the page's own words, with where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from aidememoire.errors import MissingExtraError
from aidememoire.sources.html_blocks import Element

_DATES = tuple(
    """
    article:published_time datepublished date pubdate publishdate publish_date publish-date dc.date dc.date.issued
    dcterms.created dcterms.issued dcterms.date og:article:published_time og:published_time parsely-pub-date
    sailthru.date article.published published_at citation_publication_date date.created creation_date
    """.split()
)
"""Names of `meta` that hold the day a page came out, the surest first."""
_PARTS = re.compile(r" [|•·»] | [-–—] (?=[^-–—]{2,40}$)")
_SHORT = 25
"""Characters up to which a heading may be the site's name."""
_TITLES = ("og:title", "twitter:title", "dc.title")
_DATED = re.compile(
    r"^\s*(?:1[89]|20)\d\d[-/.]\d\d?(?!\d)"
    r"|\b[0-3]?\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w* (?:1[89]|20)\d\d\b"
)
"""Dates that read one way alone: the year first, or the month by its English name between day and year.
« 03/04/2021 » is two days, and is left to whoever knows the page's country."""
_NOT_PUBLISHED = re.compile(r"modif|updat|copyright|expir|event|birth|revis")
_LATEST = "2199-12-31"
"""Later than any page: htmldate would ask the clock."""
_STORIES = frozenset(
    "NewsArticle Article ReportageNewsArticle BlogPosting WebPage AnalysisNewsArticle LiveBlogPosting Report".split()
)
_MOST_SCRIPT = 500_000
_DEEPEST = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a page says of itself; `dated_by` names the place of `date`."""

    title: str | None = None
    date: str | None = None
    dated_by: str | None = None
    url: str | None = None


def find_facts(tree: Element, content: str) -> Facts:
    """Title, date and address of a parsed page; `content` is its markup, for what stands in comments."""
    metas: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        value = " ".join((meta.get("content") or "").split())
        if name and value:
            metas.setdefault(name, value)
    linked = tuple(_find_stories(tree))
    date, dated_by = _find_date(tree, metas, linked)
    return Facts(
        title=_find_title(tree, metas, linked), date=date, dated_by=dated_by, url=_find_url(tree, metas, content)
    )


def _find_date(
    tree: Element, metas: dict[str, str], linked: tuple[dict[str, Any], ...]
) -> tuple[str | None, str | None]:
    for name in _DATES[:2]:
        if _is_dated(metas.get(name)):
            return metas[name], f"meta {name}"
    for story in linked:
        if _is_dated(story.get("datePublished")):
            return str(story["datePublished"]).strip(), "json-ld datePublished"
    for element in tree.iter("time", "span", "meta", "abbr", "p", "div"):
        if element.get("itemprop") == "datePublished" or (element.tag == "time" and element.get("pubdate") is not None):
            value = element.get("datetime") or element.get("content")
            if _is_dated(value):
                return value.strip(), "datePublished"
    for name in _DATES[2:]:
        if _is_dated(metas.get(name)):
            return metas[name], f"meta {name}"
    return _find_by_htmldate(metas)


def _find_by_htmldate(metas: dict[str, str]) -> tuple[str | None, str | None]:
    """A date under a name htmldate knows, in the words of the page.

    It is shown the metadata alone: dates in the text are the story's, and a year of copyright or a change is no day of
    publication.
    """
    try:
        from htmldate import find_date
    except ImportError as error:
        raise MissingExtraError("htmldate", "sources") from error
    from lxml import html

    some = {n: v for n, v in metas.items() if _is_dated(v) and not _NOT_PUBLISHED.search(n)}
    if not some:
        return None, None
    tree = html.document_fromstring(b"<html><head></head><body><p>-</p></body></html>")
    for name, value in some.items():
        for key in ("name", "property", "itemprop"):
            tree.find("head").append(html.Element("meta", {key: name, "content": value}))
    day = find_date(tree, extensive_search=False, original_date=True, max_date=_LATEST)
    return next(((v, f"meta {n}") for n, v in some.items() if day and v.startswith(day)), (None, None))


def _find_title(tree: Element, metas: dict[str, str], linked: tuple[dict[str, Any], ...]) -> str | None:
    """The headline: what the page gives others as its title, its one heading of first rank, or its window's title."""
    firsts = [" ".join("".join(e.itertext()).split()) for e in tree.iter("h1")]
    told = [str(story.get("headline") or "") for story in linked] + [metas.get(name, "") for name in _TITLES]
    told = [" ".join(words.split()) for words in told if words.strip()]
    firsts = [words for words in firsts if words]
    for words in told:
        held = next((h for h in firsts if h and (h == words or words.startswith(h) or h in words)), None)
        if held:
            return held
    if told:
        return told[0]
    title = tree.find(".//title")
    window = " ".join("".join(title.itertext()).split()) if title is not None else ""
    parts = _PARTS.split(window)
    later = [" ".join("".join(e.itertext()).split()) for e in tree.iter("h2", "h3")]
    held = next(
        (h for h in (*firsts, *later) if h and (h == parts[0] or (window.startswith(h) and len(h) > _SHORT))), None
    )
    return held or (firsts[0] if len(firsts) == 1 and len(firsts[0]) > _SHORT else None) or parts[0].strip() or None


def _find_url(tree: Element, metas: dict[str, str], content: str) -> str | None:
    saved = re.search(r"<!--\s*saved from url=\(\d+\)(\S+)", content[:2000])
    links = [link.get("href") for link in tree.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    for address in (saved.group(1) if saved else None, *links, metas.get("og:url")):
        if address and is_address(address.strip()):
            return str(address).strip()
    return None


def is_address(words: str) -> bool:
    """Whether words are an absolute web address."""
    try:
        parts = urlsplit(words)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and len(words) < 2000


def _find_stories(tree: Element) -> Iterator[dict[str, Any]]:
    """Articles the page describes in JSON-LD; whatever else stands there is passed over."""
    for script in tree.iter("script"):
        words = script.text or ""
        if (script.get("type") or "").strip().lower() == "application/ld+json" and len(words) < _MOST_SCRIPT:
            try:
                yield from _find_in(json.loads(words, strict=False), 0)
            except (ValueError, RecursionError):
                continue


def _find_in(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value[:50]:
            yield from _find_in(item, depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if _STORIES & set([kinds] if isinstance(kinds, str) else kinds if isinstance(kinds, list) else []):
            yield value
        yield from _find_in(value.get("@graph"), depth + 1)
        yield from _find_in(value.get("mainEntity"), depth + 1)


def _is_dated(value: object) -> bool:
    return isinstance(value, str) and len(value) < 80 and _DATED.search(value) is not None
