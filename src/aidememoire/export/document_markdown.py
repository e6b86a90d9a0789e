"""A document as Markdown (CommonMark with tables and footnotes)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from aidememoire.export.document import Block, Document, Items, Note, Paragraph, Table, Words, group_items

_SIGNS = re.compile(r"[\\`*_\[\]<>|~&$]")
_START = re.compile(r"^(\d{1,9}(?=[.)])|)([#+=.)-])")
"""What would begin a heading, a list, a line under a heading: « # », « - », « 1. »."""

_STYLES = {"strong": "**", "soft": "*", "": ""}


def write_markdown(document: Document) -> str:
    """The whole document; pictures are left to the formats that can hold them."""
    writer = _Writer()
    blocks = [f"# {escape(document.title)}", *(escape(line) for line in document.lines)]
    blocks += writer.write_blocks(document.opening)
    for section in document.sections:
        blocks += [f"## {escape(section.title)}", *writer.write_blocks(section.blocks)]
    if writer.notes:
        left, right = document.quotes
        lines = (f"[^{n}]: {_write_note(note, left, right)}" for n, note in enumerate(writer.notes, start=1))
        blocks.append("\n".join(lines))
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """The text on one line, every sign that Markdown or HTML would take for its own made plain."""
    line = _SIGNS.sub(lambda found: f"\\{found[0]}", " ".join(text.split()))
    return _START.sub(lambda found: f"{found[1]}\\{found[2]}", line)


def _write_note(note: Note, left: str, right: str) -> str:
    """The dash stands even where nothing is quoted: a note of one word would else be a link for some readers."""
    quote = f"{left}{note.quote}{right} " if note.quote else ""
    return escape(f"{quote}— {note.source}")


class _Writer:
    """Writes blocks one after the other, numbering notes as they come."""

    def __init__(self) -> None:
        self.notes: list[Note] = []

    def write_blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """The blocks, lists gathered."""
        for block in group_items(blocks):
            if isinstance(block, tuple):
                yield "\n".join(self.write_list(block))
            elif isinstance(block, Table):
                yield self.write_table(block)
            elif isinstance(block, Paragraph):
                yield self.write_words(block.words)

    def write_list(self, items: Items) -> Iterator[str]:
        """A list, the details of an item below it."""
        for item, details in items:
            yield f"- {self.write_words(item.words)}"
            yield from (f"  - {self.write_words(detail.words)}" for detail in details)

    def write_words(self, words: tuple[Words, ...]) -> str:
        """A line of words with the marks of their notes."""
        return "".join(self._write(w, index == 0) for index, w in enumerate(words))

    def _write(self, words: Words, first: bool) -> str:
        sign = _STYLES[words.style]
        text = escape(words.text) if first else escape(f"x{words.text.strip()}")[1:]
        lead = " " if not first and words.text[:1].isspace() else ""
        tail = " " if words.text[-1:].isspace() and text else ""
        marks = ""
        for note in words.notes:
            self.notes.append(note)
            marks += f"[^{len(self.notes)}]"
        return f"{lead}{sign}{text}{sign}{marks}{tail}" if text else f"{lead}{marks}"

    def write_table(self, table: Table) -> str:
        """A table; its cells hold no line ends and no bars of their own."""
        lines = [_join([escape(h) for h in table.head]), _join(["---"] * len(table.head))]
        lines += [_join([self.write_words(cell) for cell in row]) for row in table.rows]
        return "\n".join(lines)


def _join(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
