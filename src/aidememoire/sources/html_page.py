"""HTML and saved pages: the words a reader sees, with what the markup says of them."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.errors import MissingExtraError
from aidememoire.model.origin import Origin
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Hint, Page
from aidememoire.sources.charset import decode_markup
from aidememoire.sources.decode import find_problem, normalize
from aidememoire.sources.html_blocks import Element, find_blocks
from aidememoire.sources.html_facts import Facts, find_facts
from aidememoire.sources.html_kinds import Labelled, Layout, label
from aidememoire.sources.html_lists import find_lists
from aidememoire.sources.html_pictures import find_captions
from aidememoire.sources.html_story import PROSE, find_container, find_story_words, find_told

LEAST = 30
"""Characters of story a report has at least."""
MOST_MARKUP = 10_000_000
"""Bytes of one page's markup."""


def build_html_page(content: bytes, origin: Origin, *, source: str, url: str | None = None) -> Page | Refusal:
    """The page of an HTML document, or why it is none. `url` is where it was fetched from, if it was.

    The text is what a reader sees of headline, story, captions, bylines and the other stories shown around it, a block
    a paragraph; its hints say which is which. Menus, forms, comments and advertisements are left out.
    Raises MissingExtraError when the libraries for pages are not installed.
    """
    if len(content) > MOST_MARKUP:
        return Refusal(source=source, reason=f"it is larger than {MOST_MARKUP:,} bytes; a page is smaller")
    text, named = decode_markup(content, origin.charset)
    if text is None:
        return Refusal(source=source, reason=named)
    tree = parse_markup(text)
    body = tree.find("body") if tree is not None else None
    if tree is None or body is None:
        return Refusal(source=source, reason="no HTML page can be read from it")
    facts = find_facts(tree, text)
    labelled = label_page(body, text, facts)
    words, hints = join_blocks(labelled)
    told = sum(len(one.block.text) for one in labelled if one.kind == "body")
    problem = find_problem(words) if told >= LEAST else "the page shows no report's text"
    if problem:
        return Refusal(source=source, reason=problem)
    address = url or facts.url
    dated = facts if facts.date else find_shown_date(labelled, facts)
    return Page(
        source=address or source,
        text=words,
        url=address,
        date=normalize(dated.date) if dated.date else None,
        title=normalize(facts.title) if facts.title else None,
        hints=hints,
        origin=replace(origin, charset=named, dated_by=dated.dated_by, address=url or origin.address),
    )


def label_page(body: Element, text: str, facts: Facts) -> tuple[Labelled, ...]:
    """The blocks of a page with their kinds."""
    blocks = find_blocks(body)
    worth = any(len(block.text) >= PROSE for block in blocks)
    words = find_story_words(text.encode("utf-8", "replace"), len(text)) if worth else ""
    lists = find_lists(blocks, facts.title)
    told = find_told(blocks, words)
    told = told - lists.kinds.keys() or told
    captions = find_captions(blocks, body, told, set(lists.kinds))
    container = find_container(blocks, told, body)
    return label(
        Layout(blocks=blocks, told=told, container=container, title=facts.title, lists=lists, captions=captions)
    )


def parse_markup(text: str) -> Element | None:
    """The tree of a document; None when there is none. Raises MissingExtraError without lxml."""
    try:
        from lxml import etree, html
    except ImportError as error:
        raise MissingExtraError("lxml", "sources") from error
    parser = html.HTMLParser(encoding="utf-8", remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def join_blocks(labelled: tuple[Labelled, ...]) -> tuple[str, tuple[Hint, ...]]:
    """One text, an empty line between blocks, and a hint for each block."""
    parts: list[str] = []
    hints: list[Hint] = []
    at = 0
    for one in labelled:
        words = normalize(one.block.text)
        hints.append(Hint(kind=one.kind, start=at, end=at + len(words), rule=one.rule))
        parts.append(words)
        at += len(words) + 2
    return "\n\n".join(parts), tuple(hints)


def find_shown_date(labelled: tuple[Labelled, ...], facts: Facts) -> Facts:
    """The day that the story's own `time` element holds for programs, where the head has none."""
    for one in labelled:
        stamp = one.block.element.get("datetime") if one.kind == "byline" else None
        if stamp and stamp[:4].isdigit() and stamp[4:5] == "-" and len(stamp) < 40:
            return replace(facts, date=stamp, dated_by="time datetime")
    return facts
