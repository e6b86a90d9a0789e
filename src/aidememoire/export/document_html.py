"""A document as one HTML page: no script, no font, no address that a browser would fetch; made for screen and paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape

from aidememoire.export.document import Block, Document, Items, Note, Picture, Table, Words, group_items
from aidememoire.export.pictures import build_svg

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
"""What the page allows itself, so that nothing in it could run or call out."""

_STYLE = """
:root { color-scheme: light dark; }
body { font: 1rem/1.5 Georgia, "Times New Roman", serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1b1b; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid #999; }
ul { padding-left: 1.2rem; } li { margin: .35rem 0; } .soft, .lines { color: #555; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #bbb; padding: .3rem .5rem .3rem 0;
  text-align: left; vertical-align: top; }
figure { margin: 1rem 0; background: #fff; overflow-x: auto; } figure svg { max-width: 100%; height: auto; }
sup a { text-decoration: none; padding: 0 .15em; } .notes { font-size: .85rem; }
@media (prefers-color-scheme: dark) { body { color: #f2f2f2; background: #16191d; } .soft, .lines { color: #b8bcc2; }
  a { color: #8cc8f0; } }
@media print { body { max-width: none; margin: 0; font-size: 10.5pt; color: #000; background: #fff; }
  .soft, .lines { color: #333; } h2, h3 { break-after: avoid; } li, tr, figure { break-inside: avoid; }
  a { color: inherit; text-decoration: none; } @page { margin: 2cm; } }
""".strip()


def write_html(document: Document) -> str:
    """The whole page. Raises MissingExtraError where it has pictures and the library that draws them is missing."""
    writer = _Writer()
    title = escape(document.title)
    body = [f"<header><h1>{title}</h1>"]
    body += [f'<p class="lines">{escape(line)}</p>' for line in document.lines]
    body += ["</header>", *writer.write_blocks(document.opening)]
    for section in document.sections:
        body += [f"<section><h2>{escape(section.title)}</h2>", *writer.write_blocks(section.blocks), "</section>"]
    if writer.notes:
        body += [f'<section class="notes"><h2>{escape(document.notes)}</h2><ol>']
        body += [_write_note(n, note, document.quotes) for n, note in enumerate(writer.notes, start=1)]
        body += ["</ol></section>"]
    head = (
        f'<!DOCTYPE html>\n<html lang="{escape(document.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>\n{_STYLE}\n</style>\n</head>\n<body>\n<main>\n"
    )
    return head + "\n".join(body) + "\n</main>\n</body>\n</html>\n"


def _write_note(number: int, note: Note, quotes: tuple[str, str]) -> str:
    quote = escape(f"{quotes[0]}{note.quote}{quotes[1]} — ") if note.quote else ""
    back = f'<a href="#m{number}" role="doc-backlink" aria-label="{number}">↩</a>'
    return f'<li id="n{number}">{quote}{escape(note.source)} {back}</li>'


class _Writer:
    """Writes blocks one after the other, numbering notes as they come."""

    def __init__(self) -> None:
        self.notes: list[Note] = []

    def write_blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        """The blocks, lists gathered."""
        for block in group_items(blocks):
            if isinstance(block, tuple):
                yield self.write_list(block)
            elif isinstance(block, Table):
                yield self.write_table(block)
            elif isinstance(block, Picture):
                yield f'<figure role="img" aria-label="{escape(block.caption)}">{build_svg(block.spec)}</figure>'
            else:
                yield f"<p>{self.write_words(block.words)}</p>"

    def write_list(self, items: Items) -> str:
        """A list, the details of an item as a list within it."""
        lines = ["<ul>"]
        for item, details in items:
            lines.append(f"<li>{self.write_words(item.words)}")
            if details:
                lines += ["<ul>", *(f"<li>{self.write_words(d.words)}</li>" for d in details), "</ul>"]
            lines.append("</li>")
        return "\n".join((*lines, "</ul>"))

    def write_words(self, words: Iterable[Words]) -> str:
        """A line of words with the marks of their notes."""
        return "".join(map(self._write, words))

    def _write(self, words: Words) -> str:
        text = escape(words.text)
        if words.style and text:
            text = f"<strong>{text}</strong>" if words.style == "strong" else f'<span class="soft">{text}</span>'
        for note in words.notes:
            self.notes.append(note)
            n = len(self.notes)
            text += f'<sup><a id="m{n}" href="#n{n}" role="doc-noteref">{n}</a></sup>'
        return text

    def write_table(self, table: Table) -> str:
        """A table with a head."""
        head = "".join(f'<th scope="col">{escape(h)}</th>' for h in table.head)
        lines = ["".join(f"<td>{self.write_words(cell)}</td>" for cell in row) for row in table.rows]
        rows = "".join(f"<tr>{line}</tr>\n" for line in lines)
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>"
