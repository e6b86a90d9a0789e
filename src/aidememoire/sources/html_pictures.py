"""Words that stand with a picture: what shares a frame with it alone, or is set apart right under it."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice

from aidememoire.sources.html_blocks import Block, Element, climb
from aidememoire.sources.html_story import PROSE
from aidememoire.sources.markup_words import HEADINGS

_FRAMED = 400
"""Characters of what stands with a picture, all lines together."""
_LINES = 3
_STEPS = 5
"""Levels above a picture where its frame is looked for."""
_LEVELS = 10
"""Levels below that frame where its words are."""
_UNDER = 250
"""Characters of a line under a picture."""
_SAYS = 3
"""Words a caption has at least."""
_REST = 2
"""How many times a frame's letters the story has besides, where the frame's words may be the story's."""
_PICTURES = 2000
"""Pictures of one page that are looked at."""
_SMALL_TAGS = frozenset({"em", "i", "small", "font", "cite"})
_SMALL = re.compile(r"(?:^|[\s_-])(?:x?small(?:er)?|x{1,2}s|xs|sm|note|italic|(?:rte)?fontsize-1)(?![a-z0-9])")
_CENTRED = re.compile(r"text-align:center")


def find_captions(blocks: tuple[Block, ...], body: Element, told: frozenset[int], others: set[int]) -> frozenset[int]:
    """Indexes of blocks that stand with a picture; `told` are the story's blocks, `others` those of other stories."""
    inside: dict[Element, list[int]] = defaultdict(list)
    for n, block in enumerate(blocks):
        for element in climb(block.element, _LEVELS):
            inside[element].append(n)
    size = sum(len(blocks[n].text) for n in told)
    found: set[int] = set()
    for picture in islice(body.iter("img"), _PICTURES):
        framed = next((inside[e] for e in climb(picture, _STEPS) if e in inside), [])
        framed = [n for n in framed if blocks[n].element is not picture]
        if framed and not others.intersection(framed) and _is_frame(blocks, framed, told, size):
            found.update(framed)
    return frozenset(found) | _find_under(blocks, body, told, others)


def _is_frame(blocks: tuple[Block, ...], framed: list[int], told: frozenset[int], size: int) -> bool:
    """Whether the lines that share the smallest element with a picture can be what it shows."""
    length = sum(len(blocks[n].text) for n in framed)
    own = sum(len(blocks[n].text) for n in framed if n in told)
    if len(framed) > _LINES or length > _FRAMED or (own and size - own < _REST * length):
        return False
    return all(_can_say(blocks[n]) and not _holds_both(blocks[n]) for n in framed)


def _can_say(block: Block) -> bool:
    return not block.is_link and block.element.tag not in HEADINGS and block.text.count(" ") + 1 >= _SAYS


def _holds_both(block: Block) -> bool:
    """Whether a paragraph holds the picture beside plain words: then these are the story's."""
    return block.element.tag == "p" and any(True for _ in block.element.iter("img")) and not _is_small(block)


def _find_under(blocks: tuple[Block, ...], body: Element, told: frozenset[int], others: set[int]) -> frozenset[int]:
    """Lines right under a picture that are set apart from the story's paragraphs: smaller, slanted, centred."""
    centred = sum(1 for n in told if len(blocks[n].text) >= PROSE and _is_centred(blocks[n].element))
    starts: dict[Element, int] = {}
    for n, block in enumerate(blocks):
        starts.setdefault(block.element, n)
    found: set[int] = set()
    waiting = False
    for element in body.iter():
        if element.tag == "img":
            waiting = True
        if element.tag == "img" or element not in starts:
            continue
        n = starts[element]
        block = blocks[n]
        apart = _is_small(block) or (centred == 0 and _is_centred(element))
        if waiting and apart and _can_say(block) and len(block.text) <= _UNDER and n not in others:
            found.add(n)
        waiting = False
    return frozenset(found)


def _is_small(block: Block) -> bool:
    """Whether all words of a block are in one inline element that makes them small or slanted, or the block is so."""
    element = block.element
    if _SMALL.search((element.get("class") or "")[:160].lower()):
        return True
    inner = [child for child in element if isinstance(child.tag, str) and child.tag not in ("img", "br", "a")]
    if (element.text or "").strip() or len(inner) != 1 or any((child.tail or "").strip() for child in element):
        return False
    (one,) = inner
    return one.tag in _SMALL_TAGS or _SMALL.search((one.get("class") or "")[:160].lower()) is not None


def _is_centred(element: Element) -> bool:
    style = (element.get("style") or "")[:400].replace(" ", "").lower()
    return (element.get("align") or "").lower() == "center" or _CENTRED.search(style) is not None
