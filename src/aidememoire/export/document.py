"""A document before it is written: sections of paragraphs, tables and pictures, with notes. Three writers share it.

Texts come from reports and people: they are data, and every writer makes its own signs in them plain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from aidememoire.export.escape import escape_unseen

Json = dict[str, Any]

STYLES = ("", "strong", "soft")
"""Of words: plain, stressed, of lesser weight."""

PARAGRAPHS = ("text", "item", "detail")
"""Of paragraphs: running text, an item of a list, an item below an item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A footnote: the words of a report between quotation marks (empty for none), then where they stand."""

    quote: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A stretch of text in one of STYLES, followed by the marks of its notes."""

    text: str
    style: str = ""
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Words one after the other; kind is one of PARAGRAPHS."""

    words: tuple[Words, ...]
    kind: str = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under a head; each cell is words."""

    head: tuple[str, ...]
    rows: tuple[tuple[tuple[Words, ...], ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A Vega-Lite specification (see export.pictures) and the words that say what it shows."""

    spec: Json
    caption: str


Block = Paragraph | Table | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document.

    language   of the words around the quotations: fr or en
    notes      the heading of the notes
    lines      under the title: what it holds for, on which day
    on         ISO 8601: the day it tells of, which also stands as its date, so that equal records give equal files
    opening    blocks before the first section
    quotes     the quotation marks of the language
    """

    title: str
    language: str
    notes: str
    quotes: tuple[str, str]
    lines: tuple[str, ...] = ()
    on: str | None = None
    opening: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


def build_words(text: str, style: str = "", notes: Sequence[Note] = ()) -> Words:
    """Words on one line, with what would steer a terminal or turn the line written out."""
    return Words(text=escape_unseen(text.replace("\n", " ")), style=style, notes=tuple(notes))


def build_note(quote: str, source: str) -> Note:
    """A note whose quotation stands on one line."""
    return Note(quote=escape_unseen(" ".join(quote.split())), source=escape_unseen(" ".join(source.split())))


def build_item(*words: Words, kind: str = "item") -> Paragraph:
    """An item of a list; `kind` one of PARAGRAPHS."""
    return Paragraph(words=words, kind=kind)


Items = tuple[tuple[Paragraph, tuple[Paragraph, ...]], ...]
"""A list: each item with its details."""


def group_items(blocks: Iterable[Block]) -> Iterator[Block | Items]:
    """Blocks in order, items that follow each other gathered into one list; a detail without an item is an item."""
    run: list[tuple[Paragraph, tuple[Paragraph, ...]]] = []
    for block in blocks:
        if isinstance(block, Paragraph) and block.kind != "text":
            if block.kind == "detail" and run:
                run[-1] = (run[-1][0], (*run[-1][1], block))
            else:
                run.append((block, ()))
            continue
        if run:
            yield tuple(run)
            run = []
        yield block
    if run:
        yield tuple(run)
