"""Streams that end: compressed bytes that may not grow past a limit."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_GROWTH = 200
"""Times its compressed size something may grow; text shrinks some ten times, a bomb a thousand."""
FREE = 2_000_000
"""Bytes that are given out whatever the growth."""
_PIECE = 65_536


class BombError(ValueError):
    """Compressed bytes that grow past the limit, are damaged or cut short."""


class _Inflated(io.RawIOBase):
    """What gzip members unpack to; raises BombError past its limits. Members in a row are one stream."""

    def __init__(self, stream: BinaryIO, most: int) -> None:
        self._stream = stream
        self._most = most
        self._unpacker = zlib.decompressobj(wbits=31)
        self._rest = b""
        self._taken = self._given = 0

    def readable(self) -> bool:
        """It can be read, and nothing else."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fill the buffer with the next bytes; 0 at the end."""
        view = memoryview(buffer).cast("B")
        made = self._unpack(len(view))
        view[: len(made)] = made
        return len(made)

    def _unpack(self, most: int) -> bytes:
        while True:
            if self._unpacker.eof:
                self._rest = self._unpacker.unused_data or self._fetch()
                if not self._rest.strip(b"\0"):
                    return b""
                self._unpacker = zlib.decompressobj(wbits=31)
            elif not self._rest:
                self._rest = self._fetch()
                if not self._rest:
                    raise BombError("its compressed bytes end too early")
            try:
                made = self._unpacker.decompress(self._rest, most)
            except zlib.error as error:
                raise BombError(f"its compressed bytes are damaged ({error})") from error
            self._rest = self._unpacker.unconsumed_tail
            self._given += len(made)
            self._check()
            if made:
                return made

    def _fetch(self) -> bytes:
        piece = self._stream.read(_PIECE)
        self._taken += len(piece)
        return piece

    def _check(self) -> None:
        if self._given > self._most:
            raise BombError(f"it unpacks to more than {self._most:,} bytes")
        if self._given > FREE and self._given > MOST_GROWTH * max(1, self._taken):
            raise BombError(f"it unpacks to more than {MOST_GROWTH} times its size")


def open_inflated(stream: BinaryIO, most: int) -> io.BufferedReader:
    """The bytes that gzip members unpack to, as a stream; its reads raise BombError past `most` bytes or the growth."""
    return io.BufferedReader(_Inflated(stream, most), _PIECE)


def inflate(content: bytes, most: int, *, raw: bool = False) -> bytes:
    """Compressed bytes unpacked, gzip or zlib (`raw`: without a head). Raises BombError past the limits."""
    unpacker = zlib.decompressobj(wbits=-15 if raw else 47)
    try:
        made = unpacker.decompress(content, most + 1)
    except zlib.error as error:
        raise BombError(f"its compressed bytes are damaged ({error})") from error
    if len(made) > most:
        raise BombError(f"it unpacks to more than {most:,} bytes")
    if len(made) > FREE and len(made) > MOST_GROWTH * len(content):
        raise BombError(f"it unpacks to more than {MOST_GROWTH} times its size")
    if not unpacker.eof:
        raise BombError("its compressed bytes end too early")
    return made
