"""Progress of a long read, on standard error, for a person who watches; Rich is loaded only then."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

Item = TypeVar("Item")

FEW = 5
"""Fewer files than this are read before a bar could be looked at."""


def follow(items: Iterable[Item], paths: Sequence[str], say: Messages, *, watched: bool) -> Iterator[Item]:
    """The items as they come; with a bar when `watched`, on a terminal, and the files under `paths` are many."""
    total = count_files(paths) if watched and is_terminal(sys.stderr) else 0
    if total is not None and total < FEW:
        yield from items
        return
    with watch() as progress:
        yield from progress.track(items, total=total, description=say("read.progress"))


def watch() -> Progress:
    """A bar on standard error, to be used as a context manager."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # What goes to standard output must not be caught and sent to the bar's stream.
    console = Console(file=sys.stderr)
    return Progress(*columns, console=console, transient=True, redirect_stdout=False)


def count_files(paths: Sequence[str]) -> int | None:
    """How many files there are under `paths`; None when some hold more than one report, or a stream does."""
    total = 0
    for path in paths:
        if path == "-" or path.endswith((".jsonl", ".ndjson")):
            return None
        if not Path(path).is_dir():
            total += 1
            continue
        for _, _, files in os.walk(path):
            if any(name.endswith((".jsonl", ".ndjson")) for name in files):
                return None
            total += sum(not name.startswith(".") for name in files)
    return total
