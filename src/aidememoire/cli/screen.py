"""Where words go: answers to standard output, the rest to standard error. Rich is loaded only to draw a table."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import IO

LOG = "AIDEMEMOIRE_LOG"
"""`json`: remarks on standard error are JSON lines."""

PLAIN_WIDTH = 100
"""Columns of a table that goes to a pipe or a file."""


def answer(text: str = "") -> None:
    """One answer, a line or more, on standard output."""
    print(text)


def tell(text: str) -> None:
    """A remark for the person at the terminal, on standard error."""
    note("remark", text)


def note(event: str, text: str, /, **fields: object) -> None:
    """A remark on what happened; where the log is wanted as JSON lines, with a name and what it is about."""
    if os.environ.get(LOG) != "json":
        print(text, file=sys.stderr)
        return
    at = datetime.now(UTC).isoformat(timespec="milliseconds")
    line = {"at": at, "event": event, "message": text, **fields}
    print(json.dumps(line, ensure_ascii=False, default=str), file=sys.stderr)


def is_terminal(stream: IO[str]) -> bool:
    """Whether a person watches `stream`, so that colours and progress make sense."""
    return stream.isatty() and os.environ.get("TERM") != "dumb"


def set_up_streams() -> None:
    """UTF-8 on both streams whatever the locale: answers hold names in every alphabet."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def silence_streams() -> None:
    """After a broken pipe: send what is still buffered nowhere, so that Python does not complain at exit."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def show_table(
    title: str, columns: Sequence[str], rows: Iterable[Sequence[str]], *, folded: Sequence[int] = ()
) -> None:
    """A table on standard output; the columns whose index is in `folded` give way first when it is too wide."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    watched = is_terminal(sys.stdout)
    console = Console(file=sys.stdout, width=None if watched else PLAIN_WIDTH, no_color=not watched, highlight=False)
    table = Table(title=title or None, title_justify="left", box=box.SIMPLE, show_edge=False, pad_edge=False)
    for index, column in enumerate(columns):
        table.add_column(column, overflow="fold", no_wrap=bool(folded) and index not in folded)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)
