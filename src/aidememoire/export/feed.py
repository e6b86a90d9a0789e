"""New events as an Atom feed (RFC 4287): stable ids, the newest first, every sign of a report made plain."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aidememoire.export.chronology import describe_source
from aidememoire.export.escape import clean_xml
from aidememoire.export.line import write_date_of, write_head, write_quote
from aidememoire.export.linked import name_event
from aidememoire.export.review import find_decisions
from aidememoire.export.wording import Wording

Json = dict[str, Any]

SPACE = "http://www.w3.org/2005/Atom"
NEVER = "1970-01-01T00:00:00+00:00"
"""For what was written without a time: the scheme wants one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """An event in the contract's shape, with the times (ISO 8601) at which it was first and last read."""

    event: Json
    published: str | None
    updated: str | None


def write_feed(
    news: Sequence[News],
    title: str,
    names: Mapping[str, str],
    wording: Wording,
    *,
    name: str = "urn:aidememoire:feed",
    address: str | None = None,
) -> str:
    """The feed called `title`, with `name` for its id. `address` is where it will stand; events are linked below it."""
    ElementTree.register_namespace("", SPACE)
    feed = ElementTree.Element(f"{{{SPACE}}}feed", {"{http://www.w3.org/XML/1998/namespace}lang": wording.code})
    _add(feed, "id", name)
    _add(feed, "title", title)
    _add(feed, "updated", max((n.updated or NEVER for n in news), default=NEVER))
    author = ElementTree.SubElement(feed, f"{{{SPACE}}}author")
    _add(author, "name", "Aidemémoire")
    if address:
        _add(feed, "link", "", rel="self", href=address)
    for one in news:
        _add_entry(feed, one, names, wording)
    ElementTree.indent(feed)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(feed, encoding="unicode") + "\n"


def _add_entry(feed: ElementTree.Element, news: News, names: Mapping[str, str], wording: Wording) -> None:
    event = news.event
    entry = ElementTree.SubElement(feed, f"{{{SPACE}}}entry")
    date, head = write_date_of(event, wording), write_head(event, names, wording)
    _add(entry, "id", name_event(event["id"]))
    _add(entry, "title", f"{date}{wording.colon}{head}")
    _add(entry, "published", news.published or NEVER)
    _add(entry, "updated", news.updated or news.published or NEVER)
    _add(entry, "category", "", term=event["kind"], label=wording.nouns[event["kind"]].word)
    for party in event.get("parties") or ():
        _add(entry, "category", "", term=party, label=names.get(party, party))
    for url in dict.fromkeys(r.get("url") or r["source"] for r in event.get("reports", ())):
        if url.startswith(("http://", "https://")):
            _add(entry, "link", "", rel="via", href=url)
    told = [write_quote(c["quote"], wording) for c in (event.get("citations") or ())[:1]]
    sources = dict.fromkeys(describe_source(r, wording) for r in event.get("reports", ()))
    decided = [f"{label}{wording.colon}{words}" for label, words in find_decisions(event, wording)]
    _add(
        entry,
        "summary",
        " — ".join((*told, *([wording.semicolon.join(sources)] if sources else []), *decided)),
        type="text",
    )


def _add(parent: ElementTree.Element, tag: str, text: str, **attributes: str) -> None:
    """An element with plain text; what XML cannot hold is replaced."""
    safe = {key: clean_xml(value) for key, value in attributes.items()}
    found = ElementTree.SubElement(parent, f"{{{SPACE}}}{tag}", safe)
    if text:
        found.text = clean_xml(" ".join(text.split()))
