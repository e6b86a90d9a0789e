"""What each block of a page is: headline, dateline, byline, story, caption, credit, or another story's."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.sources.heading_words import find_list_kind
from aidememoire.sources.html_blocks import Block, Element, climb, find_zone
from aidememoire.sources.html_lists import Lists, is_headline, is_label
from aidememoire.sources.html_story import PROSE
from aidememoire.sources.markup_words import HEADINGS

LINKS = ("related_link", "teaser")
_STOPS = ".!?…:;,»”\"')"
_OPENERS = frozenset(
    ("markup.heading-in-story", "markup.links", "markup.story", "markup.related-link", "markup.teaser")
)
_HEADING = "markup.links-heading"
_LABEL = 80
"""Characters of a heading above a list of links."""
_TITLE = 220
_NEWS = 25
"""Characters from which a link alone is a headline rather than a part of the site."""
_WORD = 12
"""Characters of a line that says more than a menu's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A block with its kind, and the rule that says so (« markup.… »)."""

    block: Block
    kind: str
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a block stands: inside the story's container, before its first words, after the headline.

    misnamed  much of the page's story is in what its classes call furniture, so they are not to be trusted
    """

    inside: bool
    before: bool
    titled: bool
    misnamed: bool = False

    @property
    def between(self) -> bool:
        """Whether it stands between headline and story."""
        return self.titled and self.before


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What is known of the page as a whole.

    told       blocks that are the story's
    container  the element that holds the story
    lists      lists of other stories
    captions   blocks that stand with a picture and say what it shows
    """

    blocks: tuple[Block, ...]
    told: frozenset[int]
    container: Element
    title: str | None
    lists: Lists
    captions: frozenset[int]

    def find_inside(self) -> tuple[bool, ...]:
        """Which blocks stand in the container."""
        return tuple(any(e is self.container for e in climb(block.element)) for block in self.blocks)


def label(layout: Layout) -> tuple[Labelled, ...]:
    """The blocks that are kept, in order, each with its kind. Furniture (menus, forms, comments, tags) is left out."""
    holders = frozenset(climb(layout.container))
    inside = layout.find_inside()
    first = min((n for n in layout.told if inside[n]), default=len(inside))
    known: dict[Element, str | None] = {}
    zones = [_find_outer_zone(block.element, holders, known) for block in layout.blocks]
    misnamed = 3 * sum(len(layout.blocks[n].text) for n in layout.told if zones[n] == "drop") > sum(
        len(layout.blocks[n].text) for n in layout.told
    )
    kinds: list[tuple[str, str] | None] = []
    dropped = [zone in ("drop", "foot", "menu") for zone in zones]
    titled = False
    for number in range(len(zones)):
        place = Place(inside=inside[number], before=number < first, titled=titled, misnamed=misnamed)
        found = _decide(layout, number, zones[number], place)
        titled = titled or (found is not None and found[1] == "markup.title")
        kinds.append(found)
    _hear_headings(layout, kinds)
    _join_headings(layout.blocks, kinds, dropped)
    _join_neighbours(layout.blocks, kinds)
    return tuple(
        Labelled(block=block, kind=kind[0], rule=kind[1])
        for block, kind in zip(layout.blocks, kinds, strict=True)
        if kind is not None
    )


def _decide(layout: Layout, n: int, zone: str | None, place: Place) -> tuple[str, str] | None:
    block, inside = layout.blocks[n], place.inside
    tag = block.element.tag
    if zone == "drop":
        told = place.misnamed and inside and _is_prose(block) and n in layout.told
        return ("body", "markup.told") if told else None
    if zone == "foot":
        return ("teaser", "markup.links") if is_headline(block) else None
    if n in layout.lists.kinds and not (zone == "menu" and (inside or _is_in(block.element, "nav"))):
        return _decide_listed(layout.lists.kinds[n], zone, inside)
    if zone in LINKS and not (zone == "teaser" and place.between and _is_lead(block)):
        return zone, f"markup.{zone.replace('_', '-')}"
    if not place.titled and _is_title(block, layout.title):
        return "headline", "markup.title"
    if n in layout.captions and zone in (None, "box", "byline", "kicker") and (inside or place.between):
        return ("credit", "markup.credit") if zone == "byline" else ("caption", "markup.with-picture")
    if zone == "menu":
        news = (
            block.is_link and len(block.text) > _NEWS and block.text.count(" ") > 2 and not _is_in(block.element, "nav")
        )
        return ("teaser", "markup.links") if news and not inside else None
    if zone == "box" and inside and block.is_link and tag not in HEADINGS:
        return "related_link", "markup.links"
    if zone == "box" and not (inside and (n in layout.told or (tag in HEADINGS and not block.is_link))):
        return "teaser", "markup.beside-story"
    if zone in ("caption", "credit", "dateline"):
        return _decide_small(block, zone, inside or n in layout.told)
    if zone == "byline" and len(block.text) <= _TITLE:
        return "byline", "markup.byline"
    if (said := _find_said(block)) is not None:
        return said, "markup.list-heading"
    return _decide_inside(layout, n, zone) if inside else _decide_outside(layout, n, zone, place)


def _decide_inside(layout: Layout, n: int, zone: str | None) -> tuple[str, str] | None:
    """A block of the story's container that nothing marks as something else."""
    block = layout.blocks[n]
    if zone == "kicker" and not _is_prose(block):
        return "boilerplate", "markup.kicker"
    if block.is_link and len(block.text) <= _TITLE and not _is_said(block):
        return "related_link", "markup.links"
    if block.element.tag in HEADINGS:
        return "headline", "markup.heading-in-story"
    if zone == "deck" and len(block.text) <= _TITLE and block.text[-1] not in _STOPS:
        return "headline", "markup.deck"
    if layout.title and block.text.strip() == layout.title:
        return "headline", "markup.title"
    return "body", "markup.story"


def _find_said(block: Block) -> str | None:
    """What the words before a linked headline on its own line say of it: « Lire aussi : … »."""
    before = block.text[: max(0, len(block.text) - block.linked)]
    return find_list_kind(before) if before.strip() and is_headline(block) else None


def _decide_listed(said: str | None, zone: str | None, inside: bool) -> tuple[str, str]:
    """The kind of a list's entry: as its heading says, else as its classes say, else by its place."""
    if said is not None:
        return said, "markup.list-heading"
    if zone in LINKS:
        return zone, f"markup.{zone.replace('_', '-')}"
    return ("related_link" if inside else "teaser"), "markup.list"


def _decide_small(block: Block, zone: str, story: bool) -> tuple[str, str] | None:
    if zone == "dateline" and len(block.text) > _LABEL:
        return "body", "markup.story"
    return (zone, f"markup.{zone}") if story or zone != "dateline" else None


def _decide_outside(layout: Layout, n: int, zone: str | None, place: Place) -> tuple[str, str] | None:
    """A block outside the story's container: its lead and headings stand before it, other stories beside and after."""
    block = layout.blocks[n]
    between = place.between and not _is_in(block.element, "aside", "li")
    if between and block.element.tag in HEADINGS and not block.is_link and zone in (None, "deck"):
        return "headline", "markup.deck"
    if block.is_link or block.element.tag in HEADINGS:
        aside = _is_in(block.element, "aside", "li") or len(block.text) > _NEWS
        return ("teaser", "markup.links") if aside and not (place.before and len(block.text) < _LABEL // 2) else None
    if zone == "kicker":
        return None
    if place.between and n in layout.told and (zone == "deck" or _is_prose(block)):
        plain = block.text[-1] not in _STOPS and not _is_prose(block)
        return ("headline", "markup.deck") if plain else ("body", "markup.told")
    if place.between and len(block.text) <= _LABEL and not _is_in(block.element, "ul", "ol"):
        return "byline", "markup.between-title-and-story"
    if _is_prose(block):
        other = not between and (_is_in(block.element, "aside", "li") or n not in layout.told)
        return ("teaser", "markup.beside-story") if other else ("body", "markup.told")
    return None


def _hear_headings(layout: Layout, kinds: list[tuple[str, str] | None]) -> None:
    """A single link of another story is what the line right above says."""
    for n in range(1, len(kinds)):
        found = kinds[n]
        if found is None or found[0] not in LINKS or n in layout.lists.kinds or not is_label(layout.blocks[n - 1]):
            continue
        if (n - 1) not in layout.lists.kinds and (said := find_list_kind(layout.blocks[n - 1].text)):
            kinds[n] = said, "markup.list-heading"


def _join_neighbours(blocks: tuple[Block, ...], kinds: list[tuple[str, str] | None]) -> None:
    """What stands in one frame with another story's headline is its words, though too short to be known by itself."""
    for n in range(1, len(blocks)):
        before = kinds[n - 1]
        if kinds[n] is not None or before is None or before[0] not in LINKS or len(blocks[n].text) < _WORD:
            continue
        if _is_framed(blocks[n - 1], blocks[n]):
            kinds[n] = before[0], "markup.beside-story"


def _is_framed(one: Block, other: Block) -> bool:
    """Whether two blocks stand in one list or card."""
    left, right = one.element, other.element
    return left is right or _get_frame(left) is _get_frame(right) or _get_frame(left) is right.getparent()


def _get_frame(element: Element) -> Element:
    """What holds a line: two steps up, where lists and cards keep their lines apart."""
    above = element.getparent()
    return above.getparent() if above is not None and above.getparent() is not None else above


def _join_headings(blocks: tuple[Block, ...], kinds: list[tuple[str, str] | None], dropped: list[bool]) -> None:
    """A short line right above a list of links is its heading, and so is of its kind."""
    for n in range(len(blocks) - 2, -1, -1):
        found, after = kinds[n], kinds[n + 1]
        if after is None or after[0] not in LINKS or len(blocks[n].text) > _LABEL or blocks[n].is_link:
            continue
        opens = found is None or found[1] in _OPENERS
        short = blocks[n].text[-1] not in ".!?…" or blocks[n].text.endswith("...")
        labels = blocks[n].element.tag in HEADINGS or not dropped[n]
        if found is not None and found[0] == "body":
            labels = after[1] != _HEADING and _is_framed(blocks[n], blocks[n + 1])
        if opens and short and labels:
            kinds[n] = after[0], _HEADING


def _find_outer_zone(element: Element, holders: frozenset[Element], known: dict[Element, str | None]) -> str | None:
    """The zone that counts for words: furniture and other stories hold whatever is in them, else the innermost says it.

    What holds the story itself is no furniture, whatever its classes say. `known` keeps what was found of elements.
    """
    zones = []
    for above in climb(element):
        if above in holders:
            break
        if above not in known:
            known[above] = find_zone(above)
        zones.append(known[above])
    for strong in ("drop", *LINKS):
        if strong in zones:
            return strong
    for weak in ("foot", "menu"):
        if weak in zones:
            return weak
    inner = next((zone for zone in zones if zone not in (None, "box")), None)
    return inner or ("box" if "box" in zones else None)


def _is_title(block: Block, title: str | None) -> bool:
    words = " ".join(block.text.split())
    if title is None or block.element.tag not in (*HEADINGS, "div", "p", "span", "header", "td"):
        return block.element.tag == "h1" and len(words) <= _TITLE
    return words == title or (block.element.tag == "h1" and (words in title or title in words))


def _is_said(block: Block) -> bool:
    """Whether a linked block is a sentence of the story rather than another's headline."""
    return len(block.text) > _LABEL and block.text[-1] in ".!?" and block.text.count(". ") > 0


def _is_prose(block: Block) -> bool:
    return len(block.text) >= PROSE and 2 * block.linked < len(block.text)


def _is_lead(block: Block) -> bool:
    """Whether a block under the headline is the story's own first words, which some systems call its teaser."""
    return _is_prose(block) and not block.linked and not _is_in(block.element, "aside", "li", "td", "a")


def _is_in(element: Element, *tags: str) -> bool:
    return any(e.tag in tags for e in climb(element))
