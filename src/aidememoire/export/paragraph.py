"""Paragraphs of plain text, wrapped as a printer would: no guillemet ever stands alone at the end of a line."""

from __future__ import annotations

import textwrap

WIDTH = 100
"""Columns of the plain text."""

_TIES = (("« ", "«\0"), (" »", "\0»"), (" :", "\0:"), (" ;", "\0;"))


def fill(text: str, first: str = "    ", rest: str | None = None) -> str:
    """The text in lines of WIDTH columns, the first begun with `first`, the others with `rest` (two blanks more)."""
    for loose, tied in _TIES:
        text = text.replace(loose, tied)
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first + "  " if rest is None else rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(lines).replace("\0", " ")
