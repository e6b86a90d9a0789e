"""Reading lines with a bound: a line too long is skipped, never held whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol


class LineStream(Protocol):
    """What lines are read from: any binary file."""

    def readline(self, limit: int, /) -> bytes:
        """The next line, or `limit` bytes of it; nothing at the end."""
        ...


MOST_LINE_BYTES = 8_000_000
"""Bytes of one JSON line; a page of a million characters fits."""


def read_lines(stream: LineStream) -> Iterator[tuple[int, bytes | None]]:
    """(line number from 1, its bytes) of a stream; None in place of a line over the limit."""
    number = 0
    while True:
        content = stream.readline(MOST_LINE_BYTES + 1)
        if not content:
            return
        number += 1
        if len(content) <= MOST_LINE_BYTES or content.endswith(b"\n"):
            yield number, content
            continue
        while content and not content.endswith(b"\n"):
            content = stream.readline(MOST_LINE_BYTES)
        yield number, None
