"""A document as DOCX, the notes as footnotes of the word processor."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import Any

from aidememoire.errors import MissingExtraError
from aidememoire.export.archive import repack
from aidememoire.export.document import Block, Document, Items, Note, Picture, Table, Words, group_items
from aidememoire.export.document_footnotes import add_footnotes, build_mark
from aidememoire.export.escape import clean_xml
from aidememoire.export.pictures import build_png

_LOCALES = {"fr": "fr-FR", "en": "en-GB"}
_WIDTH = 16
"""Centimetres of the text."""


def write_docx(document: Document) -> bytes:
    """The whole file. Equal documents give equal bytes: its date is the day the document tells of.

    Raises MissingExtraError where the library is not installed.
    """
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError("python-docx", "export") from error
    file = docx.Document()
    _set_up(file, document)
    writer = _Writer(file)
    file.add_heading(clean_xml(document.title), 0)
    for line in document.lines:
        file.add_paragraph(clean_xml(line), style="Subtitle")
    writer.write_blocks(document.opening)
    for section in document.sections:
        file.add_heading(clean_xml(section.title), 1)
        writer.write_blocks(section.blocks)
    add_footnotes(file, writer.notes, document.quotes)
    stream = BytesIO()
    file.save(stream)
    return repack(stream.getvalue())


def _set_up(file: Any, document: Document) -> None:
    """Title, language and date of the file, numbered pages of A4."""
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls, qn
    from docx.shared import Cm

    known = file.core_properties
    day = date.fromisoformat(document.on) if document.on else date(1970, 1, 1)
    stamp = datetime.combine(day, time(), UTC)
    known.title, known.author, known.comments = clean_xml(document.title), "Aidemémoire", ""
    known.language, known.revision = _LOCALES.get(document.language, document.language), 1
    known.created = known.modified = stamp
    known.last_modified_by = "Aidemémoire"
    for tag in file.styles.element.iter(qn("w:lang")):
        tag.set(qn("w:val"), known.language)
    page = file.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm((21 - _WIDTH) / 2)
    foot = page.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    foot._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'))


class _Writer:
    """Adds blocks one after the other, gathering notes as they come."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.notes: list[Note] = []

    def write_blocks(self, blocks: Iterable[Block]) -> None:
        """The blocks, lists gathered."""
        for block in group_items(blocks):
            if isinstance(block, tuple):
                self._write_list(block)
            elif isinstance(block, Table):
                self._write_table(block)
            elif isinstance(block, Picture):
                self._write_picture(block)
            else:
                self._write(self._file.add_paragraph(), block.words)

    def _write_list(self, items: Items) -> None:
        for item, details in items:
            self._write(self._file.add_paragraph(style="List Bullet"), item.words)
            for detail in details:
                self._write(self._file.add_paragraph(style="List Bullet 2"), detail.words)

    def _write_table(self, table: Table) -> None:
        from docx.oxml import parse_xml
        from docx.oxml.ns import nsdecls

        grid = self._file.add_table(rows=1, cols=len(table.head), style="Table Grid")
        for cell, head in zip(grid.rows[0].cells, table.head, strict=True):
            cell.paragraphs[0].add_run(clean_xml(head)).bold = True
        grid.rows[0]._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        for row in table.rows:
            for cell, words in zip(grid.add_row().cells, row, strict=True):
                self._write(cell.paragraphs[0], words)
        self._file.add_paragraph()

    def _write_picture(self, picture: Picture) -> None:
        from docx.shared import Cm

        drawn = self._file.add_picture(BytesIO(build_png(picture.spec)), width=Cm(_WIDTH))
        drawn._inline.docPr.set("descr", clean_xml(picture.caption))

    def _write(self, paragraph: Any, words: Sequence[Words]) -> None:
        from docx.shared import RGBColor

        for some in words:
            run = paragraph.add_run(clean_xml(some.text))
            run.bold = some.style == "strong" or None
            if some.style == "soft":
                run.font.color.rgb = RGBColor(0x55, 0x55, 0x55)
            for note in some.notes:
                self.notes.append(note)
                paragraph._p.append(build_mark(len(self.notes)))
