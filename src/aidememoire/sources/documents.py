"""PDF and Word documents: their text, a page or a paragraph at a time."""

from __future__ import annotations

import logging
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

from aidememoire.errors import MissingExtraError
from aidememoire.model.report import Page
from aidememoire.sources.bounded import FREE, MOST_GROWTH
from aidememoire.sources.decode import MOST_BYTES, find_problem, normalize
from aidememoire.sources.seat import Found, Seat

MOST_PAGES = 500
MOST_CHARACTERS = 2_000_000
_FEW = 20
"""Characters a page holds at least, on average, where a document holds text and not pictures of it."""


def read_pdf(content: bytes, seat: Seat) -> Found:
    """The text of a PDF document, page after page. Raises MissingExtraError without pypdf."""
    try:
        from pypdf import PdfReader
    except ImportError as error:
        raise MissingExtraError("pypdf", "sources") from error
    if len(content) > MOST_BYTES:
        return seat.refuse(f"it is larger than {MOST_BYTES:,} bytes; a report is smaller")
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            document = PdfReader(BytesIO(content), strict=False)
            if document.is_encrypted and not document.decrypt(""):
                return seat.refuse("it is encrypted; save it without a password first")
            if len(document.pages) > MOST_PAGES:
                return seat.refuse(
                    f"it has {len(document.pages):,} pages; {MOST_PAGES} are allowed: a report is shorter"
                )
            parts = list(_bound(page.extract_text() for page in document.pages))
    except Exception as error:  # a damaged document fails in every way its reader knows; each is that document's own
        return seat.refuse(f"not a PDF document that can be read: {_explain(error)}")
    text = "\n\n".join(part.strip() for part in parts if part.strip())
    if len(text) < _FEW * len(parts):
        return seat.refuse("it holds pictures of pages and no text; give it to a program that recognises print first")
    return _build(text, seat, "application/pdf")


def read_docx(content: bytes, seat: Seat) -> Found:
    """The text of a Word document: paragraphs and cells in order. Raises MissingExtraError without python-docx."""
    try:
        import docx
    except ImportError as error:
        raise MissingExtraError("python-docx", "sources") from error
    problem = find_bomb(content)
    if problem is not None:
        return seat.refuse(problem)
    try:
        document = docx.Document(BytesIO(content))
        parts = list(_bound(_find_paragraphs(document)))
    except Exception as error:
        return seat.refuse(f"not a Word document that can be read: {_explain(error)}")
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    return _build("\n\n".join(part.strip() for part in parts if part.strip()), seat, kind)


def find_bomb(content: bytes) -> str | None:
    """Why a document that is a ZIP archive is not opened; None when its parts are of the size of a document's."""
    if len(content) > MOST_BYTES:
        return f"it is larger than {MOST_BYTES:,} bytes; a report is smaller"
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            sizes = [(member.file_size, member.compress_size) for member in archive.infolist()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        return f"not a Word document that can be read: {error}"
    total = sum(size for size, _ in sizes)
    if len(sizes) > 10_000 or total > 5 * MOST_BYTES:
        return f"it unpacks to more than {5 * MOST_BYTES:,} bytes"
    if any(size > FREE and size > MOST_GROWTH * max(1, packed) for size, packed in sizes):
        return f"a part of it unpacks to more than {MOST_GROWTH} times its size"
    return None


def _find_paragraphs(document: Any) -> Iterator[str]:
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            for row in part.rows:
                yield " ".join(dict.fromkeys(cell.text.strip() for cell in row.cells if cell.text.strip()))
        else:
            yield part.text


def _bound(parts: Iterator[str]) -> Iterator[str]:
    size = 0
    for part in parts:
        size += len(part)
        if size > MOST_CHARACTERS:
            return
        yield part


def _build(text: str, seat: Seat, kind: str) -> Found:
    words = normalize("".join(c for c in text if not "\ud800" <= c <= "\udfff"))
    problem = find_problem(words)
    if problem:
        return seat.refuse(problem)
    return Page(source=seat.source, text=words, origin=replace(seat.origin, content_type=kind))


def _explain(error: Exception) -> str:
    return (" ".join(str(error).split()) or type(error).__name__)[:200]
