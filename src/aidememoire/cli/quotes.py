"""Quotes on one line of the terminal."""

from __future__ import annotations

LONGEST = 70
"""Characters shown of a quote where space is short; the ends of a long one say enough."""


def shorten(text: str, longest: int = LONGEST) -> str:
    """The text on one line, its middle left out when it is longer than `longest`."""
    line = " ".join(text.split())
    if len(line) <= longest:
        return line
    half = longest // 2 - 1
    return f"{line[:half].rstrip()} … {line[-half:].lstrip()}"
