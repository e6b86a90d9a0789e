"""What a file is, by its name and its first bytes, and how each kind is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from aidememoire.errors import MissingExtraError
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.bounded import BombError, open_inflated
from aidememoire.sources.decode import MOST_BYTES, read_text
from aidememoire.sources.documents import read_docx, read_pdf
from aidememoire.sources.html_page import build_html_page
from aidememoire.sources.mail import read_mail, read_saved_page
from aidememoire.sources.records import find_line_pages, read_record
from aidememoire.sources.seat import DEEPEST, Found, Seat
from aidememoire.sources.tables import read_csv, read_parquet
from aidememoire.sources.warc import read_warc
from aidememoire.sources.zip_archive import MOST_MEMBER, read_zip

LINES = frozenset({".jsonl", ".ndjson"})
MARKUP = frozenset({".html", ".htm", ".xhtml"})
TABLES = frozenset({".csv", ".tsv"})
DOCUMENTS = frozenset({".txt", ".json", ".pdf", ".docx", ".eml", ".mht", ".mhtml", *MARKUP})
"""One file, one report (an e-mail has attachments)."""
COLLECTIONS = frozenset({".zip", ".warc", ".parquet", *LINES, *TABLES})
"""One file, many reports."""
KNOWN = DOCUMENTS | COLLECTIONS
PACKED = ".gz"
_SIGNS = (
    (b"%PDF-", ".pdf"),
    (b"PK\x03\x04", ".zip"),
    (b"PK\x05\x06", ".zip"),
    (b"PAR1", ".parquet"),
    (b"WARC/1.", ".warc"),
    (b"\x1f\x8b\x08", PACKED),
)
_HEAD = 1024


def get_ending(name: str) -> str:
    """The ending that says what a file is, in lower case; « .warc.gz » is one."""
    parts = name.lower().rsplit("/", 1)[-1].split(".")
    if len(parts) > 2 and parts[-1] == "gz":
        return f".{parts[-2]}.gz"
    return f".{parts[-1]}" if len(parts) > 1 else ""


def is_known(name: str) -> bool:
    """Whether a file of a folder is read: its ending is known, packed or not."""
    ending = get_ending(name)
    return ending in KNOWN or (ending.endswith(PACKED) and ending.removesuffix(PACKED) in KNOWN)


def is_collection(name: str) -> bool:
    """Whether a file may hold many reports."""
    return get_ending(name).removesuffix(PACKED) in COLLECTIONS or get_ending(name) == PACKED


def sniff(head: bytes) -> str | None:
    """The ending a file ought to have by its first bytes; None for what looks like text."""
    sign = next((ending for magic, ending in _SIGNS if head.startswith(magic)), None)
    if sign is not None:
        return sign
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    markup = start.startswith((b"<!doctype html", b"<html")) or (
        start.startswith(b"<?xml") and b"<html" in head.lower()
    )
    return ".html" if markup or (start.startswith(b"<!--") and b"<html" in head.lower()) else None


def read_stream(stream: BinaryIO, name: str, seat: Seat) -> Iterator[Found]:
    """Every page of a file or member called `name`; what it holds decides where its ending says nothing.

    The stream must be seekable. Nothing is raised: what needs a library that is not there is refused with its name.
    """
    ending = get_ending(name)
    if ending == ".txt" or not is_known(name):
        seen = sniff(stream.read(_HEAD))
        stream.seek(0)
        ending = seen if seen and (ending != ".txt" or seen == ".html") else ending
    try:
        yield from seat.place_all(_read(stream, ending, name, seat))
    except MissingExtraError as error:
        yield seat.refuse(str(error))


def _read(stream: BinaryIO, ending: str, name: str, seat: Seat) -> Iterator[Found]:
    if ending.startswith(".warc"):
        yield from read_warc(stream, seat)
    elif ending.endswith(PACKED):
        yield from _read_packed(stream, name, seat)
    elif ending in LINES:
        yield from find_line_pages(stream, seat.source)
    elif ending in TABLES:
        yield from read_csv(stream, seat)
    elif ending == ".parquet":
        yield from read_parquet(stream, seat)
    elif ending == ".zip":
        yield from read_zip(stream, seat, read_stream)
    else:
        content = stream.read(2 * MOST_BYTES + 1)
        yield from _READERS.get(ending, _read_text)(content, seat)


def _read_packed(stream: BinaryIO, name: str, seat: Seat) -> Iterator[Found]:
    """What a gzip file holds: lines as they are unpacked; a document whole, within its limits."""
    inner = name[: -len(PACKED)] if name.lower().endswith(PACKED) else name
    ending = get_ending(inner)
    if seat.depth >= DEEPEST:
        yield seat.refuse(f"it lies more than {DEEPEST} archives deep; unpack the outer ones first")
        return
    deeper = replace(seat, depth=seat.depth + 1)
    try:
        with open_inflated(stream, MOST_MEMBER) as opened:
            if ending in LINES | TABLES:
                yield from _read(opened, ending, inner, deeper)
                return
            if ending.removesuffix(PACKED) in COLLECTIONS or ending.endswith(PACKED):
                yield seat.refuse("an archive packed once more; unpack the outer one first")
                return
            content = opened.read(2 * MOST_BYTES + 1)
    except (BombError, OSError) as error:
        yield seat.refuse(f"it cannot be unpacked: {error}")
        return
    if ending not in DOCUMENTS:
        ending = sniff(content[:_HEAD]) or ending
    if ending in COLLECTIONS or ending.endswith(PACKED):
        yield seat.refuse("an archive packed once more; unpack the outer one first")
        return
    yield from _READERS.get(ending, _read_text)(content, deeper)


def read_object(content: bytes, source: str) -> Found:
    """The page of a .json file, which holds one object."""
    if len(content) > MOST_BYTES:
        return Refusal(source=source, reason=explain_size())
    return read_record(content, source) if content.strip() else Refusal(source=source, reason="the file is empty")


def build_text_page(content: bytes, source: str) -> Found:
    """The page of a plain text."""
    if len(content) > MOST_BYTES:
        return Refusal(source=source, reason=explain_size())
    text, problem = read_text(content)
    return Page(source=source, text=text) if text is not None else Refusal(source=source, reason=problem or "")


def explain_size() -> str:
    """Why a document is too large."""
    return f"it is larger than {MOST_BYTES:,} bytes; a report is smaller"


def _read_text(content: bytes, seat: Seat) -> Iterator[Found]:
    yield build_text_page(content, seat.source)


def _read_json(content: bytes, seat: Seat) -> Iterator[Found]:
    yield read_object(content, seat.source)


def _read_html(content: bytes, seat: Seat) -> Iterator[Found]:
    yield build_html_page(content, replace(seat.origin, content_type="text/html"), source=seat.source)


def _read_pdf(content: bytes, seat: Seat) -> Iterator[Found]:
    yield read_pdf(content, seat)


def _read_docx(content: bytes, seat: Seat) -> Iterator[Found]:
    yield read_docx(content, seat)


def _read_mail(content: bytes, seat: Seat) -> Iterator[Found]:
    yield from read_mail(content, seat, read_stream)


def _read_saved(content: bytes, seat: Seat) -> Iterator[Found]:
    yield from read_saved_page(content, seat)


_READERS: dict[str, Callable[[bytes, Seat], Iterator[Found]]] = {
    ".json": _read_json,
    ".pdf": _read_pdf,
    ".docx": _read_docx,
    ".eml": _read_mail,
    ".mht": _read_saved,
    ".mhtml": _read_saved,
    **dict.fromkeys(MARKUP, _read_html),
}
