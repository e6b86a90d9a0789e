"""The footnotes part of a DOCX file, which python-docx has no words for (ECMA-376, 17.11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from aidememoire.export.document import Note
from aidememoire.export.escape import clean_xml

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_NAME = "/word/footnotes.xml"

_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)
"""The line above the notes; Word wants both, and names them in its settings."""

_STYLES = (
    '<w:style xmlns:w="{space}" w:type="paragraph" w:styleId="FootnoteText"><w:name w:val="footnote text"/>'
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="40" w:line="240" w:lineRule="auto"/></w:pPr>'
    '<w:rPr><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>',
    '<w:style xmlns:w="{space}" w:type="character" w:styleId="FootnoteReference">'
    '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
)


def build_mark(number: int) -> Any:
    """The run in the text that shows the number of a footnote."""
    from docx.oxml import parse_xml

    return parse_xml(
        f'<w:r xmlns:w="{_SPACE}"><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>'
        f'<w:footnoteReference w:id="{number}"/></w:r>'
    )


def add_footnotes(file: Any, notes: Sequence[Note], quotes: tuple[str, str]) -> None:
    """Add the notes, numbered from 1, to a python-docx document whose text holds their marks; nothing for none."""
    if not notes:
        return
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part
    from docx.oxml import parse_xml
    from docx.oxml.ns import qn

    for style in _STYLES:
        file.styles.element.append(parse_xml(style.format(space=_SPACE)))
    xml = write_footnotes(notes, quotes).encode()
    part = Part(PackURI(_NAME), _KIND, xml, file.part.package)
    file.part.relate_to(part, _RELATION)
    named = f'<w:footnotePr xmlns:w="{_SPACE}"><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    settings = file.settings.element
    after = next((e for e in settings if e.tag in {qn(f"w:{t}") for t in ("endnotePr", "compat", "rsids")}), None)
    if after is None:
        settings.append(parse_xml(named))
    else:
        after.addprevious(parse_xml(named))


def write_footnotes(notes: Sequence[Note], quotes: tuple[str, str]) -> str:
    """The XML of the part."""
    body = "".join(_write_note(n, note, quotes) for n, note in enumerate(notes, start=1))
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<w:footnotes xmlns:w="{_SPACE}">{_SEPARATORS}{body}</w:footnotes>'


def _write_note(number: int, note: Note, quotes: tuple[str, str]) -> str:
    quote = f"{quotes[0]}{note.quote}{quotes[1]} — " if note.quote else ""
    text = escape(clean_xml(f" {quote}{note.source}"))
    return (
        f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>'
        '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p></w:footnote>'
    )
