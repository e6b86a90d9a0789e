"""A document in any of its formats."""

from __future__ import annotations

from aidememoire.export.document import Document
from aidememoire.export.document_docx import write_docx
from aidememoire.export.document_html import write_html
from aidememoire.export.document_markdown import write_markdown

FORMATS = ("md", "html", "docx")


def write_document(document: Document, form: str) -> str | bytes:
    """The document as text (md, html) or bytes (docx); `form` is one of FORMATS.

    Raises MissingExtraError where a library that the format needs is not installed.
    """
    if form == "docx":
        return write_docx(document)
    return write_html(document) if form == "html" else write_markdown(document)
