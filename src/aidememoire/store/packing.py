"""Stored bytes, made small and back. Values repeat the id of their report in every citation and shrink sixfold."""

from __future__ import annotations

import zlib
from threading import local

import zstandard

LEVEL = 6
"""As small as zlib makes them, in two thirds of its time; unpacked in a third."""

BROKEN = (zlib.error, zstandard.ZstdError)
"""What is raised on bytes that were not packed."""

_DEFLATED = b"\x78"
"""What zlib writes first: records of earlier versions hold values packed by it, and keep them until they change."""


class _Bench(local):
    """Each thread has its own: they are not to be shared, and dear to make."""

    def __init__(self) -> None:
        self.packer = zstandard.ZstdCompressor(level=LEVEL, write_checksum=False)
        self.unpacker = zstandard.ZstdDecompressor()


_BENCH = _Bench()


def pack(plain: bytes) -> bytes:
    """Bytes to store."""
    return _BENCH.packer.compress(plain)


def unpack(content: bytes) -> bytes:
    """What was stored, by this version or an earlier one. Raises what BROKEN lists on other bytes."""
    return zlib.decompress(content) if content[:1] == _DEFLATED else _BENCH.unpacker.decompress(content)
