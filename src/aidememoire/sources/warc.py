"""Web archives (WARC, WARC.gz, as Common Crawl lays out its news): the pages among their responses."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from os import SEEK_END
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
_SWALLOWED = b"\r\n\r\nWARC/1."
_PIECE = 65_536


def read_warc(stream: BinaryIO, seat: Seat) -> Iterator[Found]:
    """A page or a refusal for each response with a page of HTML or plain text; other records are passed over.

    The stream must be seekable. Where it is damaged, one refusal says where, and reading goes on with the next record
    that can be found. Memory holds one record at a time. Raises MissingExtraError without fastwarc.
    """
    zipped = stream.read(3) == _ZIPPED
    at, told = 0, False
    while True:
        stream.seek(at)
        walk = _Walk(at, zipped=zipped)
        yield from walk.read(stream, seat)
        if walk.problem is None and not zipped:
            return
        if walk.problem is not None and (walk.count or not told):
            yield seat.enter(str(walk.at)).refuse(f"the archive is damaged after byte {walk.at}: {walk.problem}")
            told = True
        after = find_member_end(stream, walk.at) if zipped and walk.count else walk.resume
        found = find_next(stream, max(at + 1, after), _ZIPPED if zipped else _START)
        if found is None:
            return
        at = found


def find_member_end(stream: BinaryIO, start: int) -> int:
    """Where the gzip member at `start` ends; what is in it, though it look like a record, is none of the archive's.

    For a member that is damaged itself, or larger than any record may be, the byte after its first.
    """
    stream.seek(start)
    unpacker = zlib.decompressobj(wbits=31)
    at, made = start, 0
    while made < 2 * _SKIPPED and (piece := stream.read(_PIECE)):
        at += len(piece)
        rest = piece
        try:
            while rest and not unpacker.eof:
                made += len(unpacker.decompress(rest, _WINDOW))
                rest = unpacker.unconsumed_tail
        except zlib.error:
            return start + 1
        if unpacker.eof:
            return at - len(unpacker.unused_data)
    return start + 1


class _Walk:
    """One run over records up to the end, or to where the archive is damaged (`problem`, after byte `at`)."""

    def __init__(self, start: int, *, zipped: bool) -> None:
        self.start = self.at = start
        self.zipped = zipped
        self.resume = start + 1
        self.count = 0
        self.problem: str | None = None

    def _is_whole(self, stream: BinaryIO, length: int) -> bool:
        """Whether the present record ends where it says: another begins there, or the archive ends.

        A record packed by itself cannot take the next one's words. What looks like a record inside a page whose length
        is right is the page's own: nobody passes for another site by holding an archive's bytes.
        """
        if self.zipped:
            return True
        present = stream.tell()
        stream.seek(self.at)
        head = stream.read(_LONGEST_HEAD).find(b"\r\n\r\n")
        end, size = self.at + head + 4 + length, stream.seek(0, SEEK_END)
        stream.seek(min(end, size))
        after = stream.read(len(_SWALLOWED))
        stream.seek(present)
        return 0 <= head and end <= size and (after == _SWALLOWED or not after.strip())

    def read(self, stream: BinaryIO, seat: Seat) -> Iterator[Found]:
        """Pages of the records; stops where there are no more, or none can be read."""
        records = open_records(stream)
        while True:
            try:
                record = next(records, None)
                if record is None:
                    return
                self.count += 1
                self.at = max(self.start, record.stream_pos)
                self.resume = self.at + 1
                if record.content_length > _SKIPPED:
                    self.problem = f"a record claims {record.content_length:,} bytes"
                    return
                inner = seat.enter(str(self.at))
                block = record.content_length
                told = record.headers.get("WARC-Type") in ("response", "resource")
                found = read_record(record, inner, partial(self._is_whole, stream, block)) if told else None
                self.resume = self.at + max(1, record.content_length)
            except (OSError, ValueError, RuntimeError, OverflowError) as error:
                self.problem = " ".join(str(error).split())[:200]
                return
            if found is not None:
                yield from inner.place_all(iter([found]))


def open_records(stream: BinaryIO) -> Iterator[Any]:
    """The records of an archive, of all kinds, from where the stream stands."""
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError as error:
        raise MissingExtraError("fastwarc", "sources") from error
    return iter(ArchiveIterator(stream, parse_http=False, max_header_len=_LONGEST_HEAD))


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


def read_record(record: Any, seat: Seat, is_whole: Callable[[], bool]) -> Found | None:
    """The page of one response; None for what is no page: pictures, errors, redirects.

    Raises ValueError for a record that holds what looks like the beginning of the next, or ends before it says, where
    `is_whole` finds that its length is wrong.
    """
    record.parse_http()
    address = str(record.headers.get("WARC-Target-URI") or "").strip("<>")
    heads = record.http_headers if record.is_http else None
    status = int(heads.status_code or 0) if heads is not None else 200
    kind = str((record.http_content_type if heads is not None else record.headers.get("Content-Type")) or "")
    kind = kind.split(";")[0].strip().lower()
    if status != 200 or kind not in (*MARKUP, PLAIN):
        return None
    name = address if is_address(address) else seat.source
    content = record.reader.read(2 * MOST_MARKUP)
    short = len(content) < min(record.content_length, 2 * MOST_MARKUP)
    if short and is_whole():
        return replace(seat.refuse("the record ends too early: the archive is cut, or a length is wrong"), source=name)
    if short or (_SWALLOWED in content and not is_whole()):
        raise ValueError("a record ends too early, or holds the next: the archive is cut, or a length is wrong")
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
