"""Files read into parts by processes of this machine."""

from __future__ import annotations

import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from aidememoire.errors import SourceError
from aidememoire.scale.files import Build, Tally, Task, read_file

TRIES = 3
"""How often a run is taken up again after a process died, before it is given up."""

_HERE = b"here"
"""The one way of reading of a process of the pool, which lives no longer than its run."""


def run_here(tasks: Sequence[Task], build: Build, workers: int) -> Iterator[Tally]:
    """What came of each file, in order. Raises SourceError when processes keep dying over one file."""
    if workers < 2:
        yield from (read_file(task, build) for task in tasks)
        return
    done = tries = 0
    while done < len(tasks):
        try:
            for tally in _run(tasks[done:], build, workers):
                done, tries = done + 1, 0
                yield tally
        except BrokenProcessPool as error:
            tries += 1
            if tries >= TRIES:
                raise SourceError(tasks[done].path, "the process that read it died again and again") from error


def _run(tasks: Sequence[Task], build: Build, workers: int) -> Iterator[Tally]:
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_prepare) as pool:
        futures = [pool.submit(read_file, task, build, _HERE) for task in tasks]
        try:
            for future in futures:
                yield future.result()
        finally:
            for future in futures:
                future.cancel()


def _prepare() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
