"""A page's markup as blocks: the words a reader sees, each with the element that holds them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import Any

from aidememoire.sources.markup_words import BLOCK_TAGS, DROPPED_TAGS, OWN_FOOT, PROPERTIES, ROLES, ZONES

Element = Any
"""An element of lxml, which has no types of its own."""

MOST_BLOCKS = 50_000
"""Blocks of one page; what comes after is no report."""

_BLANKS = re.compile(r"[ \t\n\r\f\v]+")
_AROUND = re.compile(r" *\n *")
_UNSEEN = re.compile(r"display:none|visibility:hidden")
_PARTING = frozenset({"caption", "credit", "byline", "dateline", "drop", "kicker"})
"""Zones of inline elements that are lines of their own, though the page shows them beside other words."""
_WORDS = 160
"""Characters of class and id that are looked at."""
_BULLET = 5
"""Characters of a bullet or a number before a link."""
_SAID = 5
"""Words from which an image's text in its place tells something."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Words of one block of a page, one or more lines.

    linked  how many of its characters stand in links
    opens   how many stand in the link that is its first line, a bullet or number before it aside
    """

    text: str
    element: Element
    linked: int
    opens: int = 0

    @property
    def is_link(self) -> bool:
        """Whether nearly all of it is a link."""
        return 10 * self.linked >= 8 * len(self.text)


class _Words:
    """What has been seen of the block being read."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.linked = 0
        self.opens = 0
        self._open = True

    def add(self, words: str | None, *, link: bool, kept: bool) -> None:
        """More words; `kept`: their line ends are the author's."""
        if words:
            words = words if kept else _BLANKS.sub(" ", words)
            self._open_with(words, link=link)
            self.parts.append(words)
            self.linked += len(words.strip()) if link else 0

    def _open_with(self, words: str, *, link: bool) -> None:
        """Whether the block still opens with a link: other words that stand on its line end that."""
        said = words.strip()
        if not self._open or not (said or "\n" in words):
            return
        if link:
            self.opens += len(said)
        elif self.opens:
            self._open = False
            self.opens = 0 if said and "\n" not in words[: len(words) - len(words.lstrip())] else self.opens
        else:
            self._open = sum(len(part.strip()) for part in self.parts) + len(said) <= _BULLET

    def take(self, element: Element) -> Iterator[Block]:
        """The block so far, if it holds words; then nothing is left."""
        text = _AROUND.sub("\n", re.sub(" {2,}", " ", "".join(self.parts))).strip()
        linked, opens, self.parts, self.linked, self.opens, self._open = self.linked, self.opens, [], 0, 0, True
        for part in re.split(r"\n{2,}", text):
            if part.strip():
                yield Block(text=part.strip(), element=element, linked=min(len(part), linked), opens=opens)
                opens = 0


def find_blocks(body: Element) -> tuple[Block, ...]:
    """Blocks of a parsed page in the order of the document, without unseen elements and those that hold no text."""
    blocks: list[Block] = []
    for block in _walk(body):
        blocks.append(block)
        if len(blocks) >= MOST_BLOCKS:
            break
    return tuple(blocks)


def _walk(body: Element) -> Iterator[Block]:
    """The tree without recursion: hostile pages nest deeper than Python calls."""
    from lxml import etree

    words, links, kept, skipped = _Words(), 0, 0, None
    holder = body
    for event, element in etree.iterwalk(body, events=("start", "end", "comment", "pi")):
        name = element.tag if isinstance(element.tag, str) else ""
        if skipped is not None:
            if event == "end" and element is skipped:
                skipped = None
                words.add(element.tail, link=links > 0, kept=kept > 0)
            continue
        if not name:
            words.add(element.tail, link=links > 0, kept=kept > 0)
            continue
        parts = name in BLOCK_TAGS or _is_apart(element, name)
        if event == "start":
            if is_unseen(element, name):
                skipped = element
                if name in BLOCK_TAGS:
                    yield from words.take(holder)
                continue
            if parts:
                yield from words.take(holder)
                holder = element
            if name == "img":
                yield from _read_image(element)
            words.add("\n" if name == "br" else None, link=False, kept=True)
            links += name == "a"
            kept += name == "pre"
            words.add(element.text, link=links > 0, kept=kept > 0)
            continue
        if parts:
            yield from words.take(holder)
            holder = element.getparent() if element.getparent() is not None else body
        links -= name == "a"
        kept -= name == "pre"
        if element is not body:
            words.add(element.tail, link=links > 0, kept=kept > 0)
    yield from words.take(body)


def climb(element: Element, levels: int | None = None) -> Iterator[Element]:
    """An element and what holds it, the innermost first; of `levels` in all, or up to the top."""
    return islice(chain((element,), element.iterancestors()), levels)


def _is_apart(element: Element, name: str) -> bool:
    """Whether an inline element says of its words something else than the block around it does."""
    if name in ("body", "html"):
        return False
    zone = find_zone(element)
    if zone not in _PARTING:
        return False
    above = next((e for e in element.iterancestors() if e.tag in BLOCK_TAGS), None)
    return above is None or find_zone(above) != zone


def is_unseen(element: Element, name: str) -> bool:
    """Whether a browser shows nothing of an element."""
    if name in DROPPED_TAGS or element.get("hidden") is not None or element.get("aria-hidden") == "true":
        return True
    style = element.get("style")
    return bool(style) and _UNSEEN.search(style[:400].replace(" ", "").lower()) is not None


def _read_image(element: Element) -> Iterator[Block]:
    """What a picture without a caption says in its own place: the words shown where it cannot be."""
    said = " ".join((element.get("alt") or "").split())
    figure = next((e for e in element.iterancestors() if e.tag == "figure"), None)
    if len(said.split()) < _SAID or (figure is not None and any(True for _ in figure.iter("figcaption"))):
        return
    yield Block(text=said, element=element, linked=0)


def find_zone(element: Element) -> str | None:
    """What an element's own tag, role, property and classes say of the words in it; None when nothing."""
    name = element.tag if isinstance(element.tag, str) else ""
    if name in ("figcaption", "caption", "img"):
        return "caption"
    if name == "time":
        return "byline"
    role, rel = element.get("role"), element.get("rel")
    if role in ROLES:
        return ROLES[role]
    if rel == "author":
        return "byline"
    for part in (element.get("itemprop") or "").split()[:4]:
        if part in PROPERTIES:
            return PROPERTIES[part]
    given = f"{element.get('class') or ''} {element.get('id') or ''}".strip()[:_WORDS]
    if not given:
        return _find_foot(element) if name == "footer" else None
    folded = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", given).lower().replace("_", "-")
    zone = find_named_zone(folded)
    ends = name == "footer" or "foot" in folded
    if ends and zone in (None, "drop") and OWN_FOOT.search(folded):
        return None
    return _find_foot(element) if ends and zone is None else zone


def _find_foot(element: Element) -> str:
    """The foot of an article shows the stories before and after it; that of a site nothing."""
    return "foot" if any(e.tag in ("article", "main") for e in element.iterancestors()) else "drop"


@lru_cache(maxsize=20_000)
def find_named_zone(names: str) -> str | None:
    """The zone of classes and ids: of one name, that of its last word (« news-list-date » is a date), whatever frame it
    names besides; of several names, the first in the order of ZONES."""
    found: list[int] = []
    for name in names.split():
        ends = [
            (max(m.end() for m in made), -n)
            for n, (_, words) in enumerate(ZONES)
            if (made := list(words.finditer(name)))
        ]
        named = [end for end in ends if ZONES[-end[1]][0] != "box"] or ends
        if named:
            found.append(-max(named)[1])
    return ZONES[min(found)][0] if found else None
