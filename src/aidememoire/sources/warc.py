"""Web archives (WARC, WARC.gz, as Common Crawl lays out its news): the pages among their responses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, BinaryIO

from aidememoire.errors import MissingExtraError
from aidememoire.model.report import Page
from aidememoire.sources.bounded import BombError, inflate
from aidememoire.sources.charset import decode_markup
from aidememoire.sources.decode import MOST_BYTES, find_problem
from aidememoire.sources.html_facts import is_address
from aidememoire.sources.html_page import MOST_MARKUP, build_html_page
from aidememoire.sources.seat import Found, Seat

MARKUP = frozenset({"text/html", "application/xhtml+xml"})
PLAIN = "text/plain"
_LONGEST_HEAD = 65_536
_SKIPPED = 100_000_000
"""Bytes of a record that are unpacked to get past it; a longer one is jumped over."""
_WINDOW = 1_000_000
_ZIPPED = b"\x1f\x8b\x08"
_START = b"WARC/1."


def read_warc(stream: BinaryIO, seat: Seat) -> Iterator[Found]:
    """A page or a refusal for each response with a page of HTML or plain text; other records are passed over.

    The stream must be seekable. Where it is damaged, one refusal says where, and reading goes on with the next record
    that can be found. Memory holds one record at a time. Raises MissingExtraError without fastwarc.
    """
    magic = _ZIPPED if stream.read(3) == _ZIPPED else _START
    at, broken = 0, False
    while True:
        stream.seek(at)
        walk = _Walk(at)
        yield from walk.read(stream, seat)
        if walk.problem is None:
            return
        if walk.count or not broken:
            yield seat.enter(str(walk.at)).refuse(f"the archive is damaged after byte {walk.at}: {walk.problem}")
        broken = True
        found = find_next(stream, max(at + 1, walk.resume), magic)
        if found is None:
            return
        at = found


class _Walk:
    """One run over records up to the end, or to where the archive is damaged (`problem`, after byte `at`)."""

    def __init__(self, start: int) -> None:
        self.start = self.at = start
        self.resume = start + 1
        self.count = 0
        self.problem: str | None = None

    def read(self, stream: BinaryIO, seat: Seat) -> Iterator[Found]:
        """Pages of the records; stops where there are no more, or none can be read."""
        zipped = stream.read(3) == _ZIPPED
        stream.seek(self.start)
        records = open_records(stream)
        while True:
            try:
                record = next(records, None)
                if record is None:
                    return
                self.count += 1
                self.at = self.start + record.stream_pos
                self.resume = self.at + 1 if zipped else self.at + max(1, record.content_length)
                if record.content_length > _SKIPPED:
                    self.problem = f"a record claims {record.content_length:,} bytes"
                    return
                inner = seat.enter(str(self.at))
                found = read_record(record, inner)
            except (OSError, ValueError, RuntimeError, OverflowError) as error:
                self.problem = " ".join(str(error).split())[:200]
                return
            if found is not None:
                yield from inner.place_all(iter([found]))


def open_records(stream: BinaryIO) -> Iterator[Any]:
    """The responses of an archive from where the stream stands."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise MissingExtraError("fastwarc", "sources") from error
    kinds = WarcRecordType.response | WarcRecordType.resource
    return iter(ArchiveIterator(stream, record_types=kinds, parse_http=True, max_header_len=_LONGEST_HEAD))


def find_next(stream: BinaryIO, start: int, magic: bytes) -> int | None:
    """Where the next record may begin, at `start` or later; None when nothing looks like one."""
    stream.seek(start)
    at, held = start, b""
    while piece := stream.read(_WINDOW):
        window = held + piece
        found = window.find(magic)
        if found >= 0:
            return at - len(held) + found
        held = window[-len(magic) + 1 :]
        at += len(piece)
    return None


def read_record(record: Any, seat: Seat) -> Found | None:
    """The page of one response; None for what is no page: pictures, errors, redirects."""
    address = str(record.headers.get("WARC-Target-URI") or "").strip("<>")
    heads = record.http_headers if record.is_http else None
    status = int(heads.status_code or 0) if heads is not None else 200
    kind = str((record.http_content_type if heads is not None else record.headers.get("Content-Type")) or "")
    kind = kind.split(";")[0].strip().lower()
    if status != 200 or kind not in (*MARKUP, PLAIN):
        return None
    name = address if is_address(address) else seat.source
    content = record.reader.read(2 * MOST_MARKUP)
    if len(content) < min(record.content_length, 2 * MOST_MARKUP):
        return replace(
            seat.refuse("the record ends too early: the archive is cut, or a length in it is wrong"), source=name
        )
    sent = {str(key).lower(): str(value) for key, value in heads} if heads is not None else {}
    try:
        content = undo_transfer(content, sent)
    except BombError as error:
        return replace(seat.refuse(str(error)), source=name)
    fetched = str(record.headers.get("WARC-Date") or "") or None
    origin = replace(
        seat.origin, content_type=kind, charset=record.http_charset if heads is not None else None, fetched=fetched,
        address=address or None,
    )  # fmt: skip
    url = name if is_address(address) else None
    if kind in MARKUP:
        return build_html_page(content, origin, source=name, url=url)
    text, named = decode_markup(content[:MOST_BYTES], origin.charset)
    problem = named if text is None else find_problem(text)
    if text is None or problem:
        return replace(seat.refuse(problem or named), source=name)
    return Page(source=name, text=text, url=url, origin=replace(origin, charset=named))


def undo_transfer(content: bytes, heads: dict[str, str]) -> bytes:
    """The body as its server meant it: chunks joined, compression undone. Raises BombError for what cannot be."""
    if "chunked" in heads.get("transfer-encoding", "").lower():
        content = join_chunks(content)
    elif heads.get("content-length", "").isdigit():
        content = content[: int(heads["content-length"])]
    for coding in reversed([part.strip().lower() for part in heads.get("content-encoding", "").split(",")][:3]):
        if coding in ("gzip", "x-gzip", "deflate"):
            packed = content[:3] == _ZIPPED or content[:1] == b"\x78"
            plain = coding == "gzip" and not packed
            content = content if plain else inflate(content, MOST_MARKUP, raw=not packed)
        elif coding not in ("", "identity") and content.lstrip()[:1] != b"<":
            raise BombError(f"its compression « {coding[:20]} » is not known; gzip and deflate are")
    return content


def join_chunks(content: bytes) -> bytes:
    """A chunked body as one; bytes that are in no chunks stay as they are."""
    parts: list[bytes] = []
    at = 0
    while True:
        end = content.find(b"\r\n", at, at + 40)
        try:
            size = int(content[at:end].split(b";")[0], 16) if end > at else -1
        except ValueError:
            size = -1
        if size < 0:
            return b"".join(parts) if parts else content
        if size == 0:
            return b"".join(parts)
        parts.append(content[end + 2 : end + 2 + size])
        at = end + 2 + size + 2
