"""Where a document goes: to a file, or to standard output where its format is text."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import answer, is_terminal, tell

STANDARD_OUTPUT = "-"

DOCUMENTS = ("md", "html", "docx")
"""Formats of documents."""

BINARY = frozenset({"docx", "parquet"})
"""Formats that a terminal cannot show."""


def check_format(form: str | None, path: str | None, allowed: tuple[str, ...], say: Messages) -> str:
    """The format asked for, else the one the file's name ends in, else the first allowed.

    Raises a usage error for another, and for one that cannot be shown where no file is given.
    """
    ending = Path(path).suffix.lstrip(".").lower() if path and path != STANDARD_OUTPUT else ""
    chosen = form or (ending if ending in allowed else allowed[0])
    if chosen not in allowed:
        shown = ", ".join(allowed)
        raise typer.BadParameter(say("usage.format", value=chosen, allowed=shown), param_hint="--format")
    if chosen in BINARY and path is None and is_terminal(sys.stdout):
        raise typer.BadParameter(say("usage.binary", value=chosen), param_hint="--output")
    return chosen


def put_out(written: str | bytes, path: str | None, say: Messages) -> None:
    """To the file, and say so; else to standard output."""
    if path is not None and path != STANDARD_OUTPUT:
        Path(path).write_bytes(written.encode() if isinstance(written, str) else written)
        tell(say("output.saved", path=path))
    elif isinstance(written, str):
        answer(written.rstrip("\n"))
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(written)
        sys.stdout.buffer.flush()
