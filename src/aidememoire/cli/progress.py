"""Progress of a long read, on standard error, for a person who watches; Rich is loaded only then."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import is_terminal

if TYPE_CHECKING:
    from rich.progress import Progress

    from aidememoire.workflow.read import Outcome

FEW = 5
"""Fewer files than this are read before a bar could be looked at."""


def watch() -> Progress:
    """A bar on standard error, to be used as a context manager."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    # What goes to standard output must not be caught and sent to the bar's stream.
    console = Console(file=sys.stderr)
    return Progress(*columns, console=console, transient=True, redirect_stdout=False)


class Counts:
    """What a run has come to so far."""

    def __init__(self) -> None:
        self.kept = self.passed = self.refused = self.skipped = 0
        self._began = time.monotonic()

    @property
    def done(self) -> int:
        """Pages dealt with, in whatever way."""
        return self.kept + self.passed + self.refused + self.skipped

    @property
    def seconds(self) -> float:
        """Since the run began."""
        return time.monotonic() - self._began

    @property
    def rate(self) -> float:
        """Pages a second, on the average of the whole run."""
        return (self.done - self.skipped) / max(self.seconds, 0.001)

    def add(self, outcome: Outcome) -> None:
        """One more page."""
        from aidememoire.model.passed import Passed
        from aidememoire.model.reading import Reading

        self.kept += isinstance(outcome, Reading)
        self.passed += isinstance(outcome, Passed)
        self.refused += not isinstance(outcome, Reading | Passed)


class ReadProgress:
    """One line that is kept up to date while a person watches a long run of reading; use as a context manager."""

    def __init__(self, paths: Sequence[str], say: Messages, *, watched: bool) -> None:
        self.counts = Counts()
        self._say = say
        self._total = count_files(paths) if watched and is_terminal(sys.stderr) else 0
        self._bar: Progress | None = None
        self._next = 0.0

    def __enter__(self) -> ReadProgress:
        if self._total is None or self._total >= FEW:
            self._bar = _build_line()
            self._task = self._bar.add_task(self._say("read.progress"), total=self._total, counts="")
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()

    def skip(self, pages: int) -> None:
        """Pages were left out because the record knows them."""
        self.counts.skipped += pages
        self._show()

    def count(self, outcome: Outcome) -> None:
        """One more page is dealt with."""
        self.counts.add(outcome)
        self._show()

    def _show(self) -> None:
        counts = self.counts
        if self._bar is None or counts.seconds < self._next:
            return
        self._next = counts.seconds + 0.2
        words = self._say(
            "read.counts", rate=f"{counts.rate:.0f}", kept=counts.kept, passed=counts.passed, refused=counts.refused
        )
        self._bar.update(self._task, completed=counts.done, counts=words)


def _build_line() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (
        TextColumn("{task.description}"),
        BarColumn(bar_width=20),
        MofNCompleteColumn(),
        TextColumn("{task.fields[counts]}"),
        TimeRemainingColumn(compact=True, elapsed_when_finished=True),
    )
    return Progress(*columns, console=Console(file=sys.stderr), transient=True, redirect_stdout=False)


def count_files(paths: Sequence[str]) -> int | None:
    """How many files and addresses `paths` come to; None when some hold more than one report, or a stream does."""
    from aidememoire.sources.formats import is_collection

    total = 0
    for path in paths:
        if path == "-" or is_collection(path):
            return None
        if not Path(path).is_dir():
            total += 1
            continue
        for _, _, files in os.walk(path):
            if any(map(is_collection, files)):
                return None
            total += sum(not name.startswith(".") for name in files)
    return total
