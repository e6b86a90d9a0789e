"""Other stories shown on a page: lists of entries that are built alike, each opening with a linked headline.

What an entry holds besides (a summary, a day, a picture's words) belongs to it, wherever the list stands. Whether the
list is of stories related to this one or of whatever else there is, its heading says in words, else its classes, else
its place: within the story, or around it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from aidememoire.sources.heading_words import find_list_kind
from aidememoire.sources.html_blocks import Block, Element, climb
from aidememoire.sources.markup_words import HEADINGS

_HEADLINE = 25
"""Characters from which a link alone is a headline rather than a part of the site."""
_WORDS = 4
_SHARE = 0.6
"""Share of a block's letters a linked headline has at least: a bullet, a number or a day stands beside it."""
_BESIDE = 40
"""Characters that may stand in an entry before its headline: a day, a section."""
_SUMMARY = 420
"""Characters an entry's own words have at most; a story has more."""
_LABEL = 80
"""Characters of a heading above a list."""
_STEPS = 8
"""Levels an entry may hold its headline down."""
_NEAR = 3
"""Levels up from an entry where the rest of its list is looked for."""
_ROWS = frozenset({"li", "tr", "td", "dt", "dd"})
_TURNS = frozenset("odd even first last active current item clearfix".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """What lists of other stories a page shows.

    kinds     kind of each block that stands in an entry, as the list's heading says; None where it has none
    headings  blocks that are headings of such lists
    """

    kinds: dict[int, str | None]
    headings: frozenset[int]


def find_lists(blocks: tuple[Block, ...], title: str | None) -> Lists:
    """The lists among a page's blocks; `title` is the headline of its own story, which is no entry."""
    entries = _find_entries(blocks, title)
    kinds: dict[int, str | None] = {}
    headings: set[int] = set()
    shown: dict[Element, str | None] = {}
    for n, block in enumerate(blocks):
        entry = _find_entry(block, entries)
        if entry is None:
            if n - 1 in kinds and _is_summary(blocks, n, entries):
                kinds[n] = kinds[n - 1]
            continue
        above = entry.getparent()
        said = [] if n and _find_entry(blocks[n - 1], entries) is entry else _find_labels(blocks, n, kinds)
        if said or above not in shown:
            goes_on = not said and n - 1 in kinds and _are_near(blocks[n - 1].element, entry)
            shown[above] = kinds[n - 1] if goes_on else _choose([blocks[m].text for m in said])
            headings.update(said)
        kinds[n] = shown[above]
    return Lists(kinds=kinds, headings=frozenset(headings))


def is_headline(block: Block) -> bool:
    """Whether a block is a linked headline, with little beside it, or opens with one on a line of its own."""
    if block.text.count(" ") + 1 < _WORDS or len(block.text) > _SUMMARY:
        return False
    return block.opens >= _HEADLINE or (block.linked >= _HEADLINE and block.linked >= _SHARE * len(block.text))


def _find_entries(blocks: tuple[Block, ...], title: str | None) -> frozenset[Element]:
    """The innermost elements around headlines that have another of their build beside them; what holds a list is no
    entry of another."""
    inside: dict[Element, list[int]] = defaultdict(list)
    opening: dict[Element, None] = {}
    for n, block in enumerate(blocks):
        headline = is_headline(block)
        for element in climb(block.element, _STEPS):
            inside[element].append(n)
            if headline and element.getparent() is not None:
                opening[element] = None
    alike: dict[tuple[Element, str], set[Element]] = defaultdict(set)
    for element in opening:
        if _is_entry(blocks, inside[element], title):
            alike[element.getparent(), _get_build(element)].add(element)
    holders = {e for (above, _), some in alike.items() if len(some) > 1 for e in climb(above)}
    lists = (some - holders for some in alike.values())
    return frozenset(e for some in lists if len(some) > 1 for e in some)


def _is_entry(blocks: tuple[Block, ...], inside: list[int], title: str | None) -> bool:
    """Whether blocks open with a headline, and go on with no more than a summary."""
    before = own = 0
    opened = False
    for n in inside:
        block = blocks[n]
        if block.text == title:
            return False
        if is_headline(block):
            opened = True
            continue
        own += len(block.text) - min(block.linked, len(block.text))
        before += 0 if opened else len(block.text)
        if own > _SUMMARY or before > _BESIDE:
            return False
    return opened


def _find_entry(block: Block, entries: frozenset[Element]) -> Element | None:
    return next((e for e in climb(block.element, _STEPS) if e in entries), None)


def _is_summary(blocks: tuple[Block, ...], n: int, entries: frozenset[Element]) -> bool:
    """Whether a block right after an entry goes on with it: the next in the same holder, before the next entry."""
    block, before = blocks[n], blocks[n - 1]
    entry = _find_entry(before, entries)
    if entry is None or block.element.tag in HEADINGS or len(block.text) > _SUMMARY or n + 1 >= len(blocks):
        return False
    after, above = _find_entry(blocks[n + 1], entries), entry.getparent()
    return after is not None and after.getparent() is above and any(e is above for e in climb(block.element))


def _find_labels(blocks: tuple[Block, ...], n: int, kinds: dict[int, str | None]) -> list[int]:
    """Headings right above block `n`, in order: short, no sentences, of no other list; two where a list has tabs."""
    found: list[int] = []
    for m in (n - 1, n - 2):
        if m < 0 or m in kinds or not is_label(blocks[m]):
            break
        if found and not _are_tabs(blocks[m].element, blocks[found[0]].element):
            break
        found.insert(0, m)
    return found


def is_label(block: Block) -> bool:
    """Whether a block may be the heading of a list."""
    return len(block.text) <= _LABEL and (block.text[-1] not in ".!?…;," or block.text.endswith("..."))


def _are_tabs(one: Element, other: Element) -> bool:
    return one is other or one.getparent() is other.getparent()


def _are_near(one: Element, other: Element) -> bool:
    """Whether two entries stand in rows or columns of one list."""
    above = frozenset(climb(other.getparent(), _NEAR))
    return any(e in above for e in climb(one, _STEPS))


def _choose(labels: list[str]) -> str | None:
    return next((kind for words in labels if (kind := find_list_kind(words))), None)


def _get_build(element: Element) -> str:
    """What elements of one list have in common: their tag, and their first class without numbers."""
    if element.tag in _ROWS:
        return str(element.tag)
    names = [re.sub(r"\d+", "", name) for name in (element.get("class") or "")[:160].split()]
    return f"{element.tag} {next((name for name in names if name not in _TURNS), '')}"
