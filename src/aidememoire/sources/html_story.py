"""Where on a page its story stands: the words trafilatura takes for it, and the element that holds them."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterable

from aidememoire.errors import MissingExtraError
from aidememoire.sources.html_blocks import Block, Element, find_zone

PROSE = 60
"""Characters from which a block is a paragraph rather than a label."""
_MOST = 0.85
"""Share of the told story's characters an element must hold to be its container."""
_LONGEST = 3_000_000
"""Characters of markup trafilatura is given; a larger page is read by its blocks alone."""


def find_story_words(markup: bytes, length: int) -> str:
    """The story's words as trafilatura finds them, blanks made one; empty when it finds none.

    Raises MissingExtraError without trafilatura.
    """
    if length > _LONGEST:
        return ""
    try:
        import trafilatura
    except ImportError as error:
        raise MissingExtraError("trafilatura", "sources") from error
    for name in ("trafilatura", "htmldate"):  # what they stumble over is told by our own refusals
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found = trafilatura.extract(markup, include_comments=False, include_tables=True, deduplicate=False)
    except Exception:  # whatever it stumbles over on a hostile page must not cost the page: its blocks are read alone
        return ""
    return flatten(found or "")


def flatten(words: str) -> str:
    """Words without the blanks and marks by which extractors differ."""
    return " ".join(words.replace("|", " ").split())


def find_told(blocks: Iterable[Block], words: str) -> frozenset[int]:
    """Indexes of the blocks whose words trafilatura kept; without it, of the prose that stands in no link."""
    made = list(blocks)
    told = frozenset(n for n, b in enumerate(made) if flatten(b.text) in words) if words else frozenset()
    if any(len(made[n].text) >= PROSE for n in told):
        return told
    return frozenset(n for n, b in enumerate(made) if len(b.text) >= PROSE and 3 * b.linked < len(b.text))


def find_container(blocks: tuple[Block, ...], told: frozenset[int], body: Element) -> Element:
    """The innermost element that holds most of the story's prose; all of `body` for a page without prose."""
    weight: Counter[Element] = Counter()
    total = 0
    for n in sorted(told):
        block = blocks[n]
        if len(block.text) < PROSE or block.is_link:
            continue
        size = len(block.text) // (4 if _is_aside(block.element) else 1)
        total += size
        for element in (block.element, *block.element.iterancestors()):
            weight[element] += size
    holders = [element for element, size in weight.items() if size >= _MOST * total]
    inner = max(holders, key=lambda e: sum(1 for _ in e.iterancestors()), default=body)
    if inner.tag == "p" and inner.getparent() is not None:
        return inner.getparent()
    return inner


def _is_aside(element: Element) -> bool:
    """Whether something above marks the words as another story's."""
    return any(e.tag == "aside" or find_zone(e) in ("related_link", "teaser") for e in element.iterancestors())
