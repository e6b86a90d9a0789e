"""Whether what is to be read is a path or an address."""

from __future__ import annotations


def is_web(words: str) -> bool:
    """Whether it is an address of the web and no path."""
    return words.lower().startswith(("http://", "https://"))
