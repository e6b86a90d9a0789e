"""Files read into parts by processes of this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial

from aidememoire.errors import SourceError
from aidememoire.scale.crew import Crew, WorkerDiedError
from aidememoire.scale.files import Build, Tally, Task, read_file

TRIES = 3
"""How many processes may die over a file before the run is given up."""

_HERE = b"here"
"""The one way of reading of a process of the crew, which lives no longer than its run."""


def run_here(tasks: Sequence[Task], build: Build, workers: int) -> Iterator[Tally]:
    """What came of each file, in order. Raises SourceError when processes keep dying over one file."""
    if workers < 2:
        yield from (read_file(task, build) for task in tasks)
        return
    crew = Crew(partial(_build_work, build), workers)
    try:
        futures = [crew.submit(task) for task in tasks]
        for task, future in zip(tasks, futures, strict=True):
            yield _take(crew, task, future)
    finally:
        crew.stop()


def _take(crew: Crew[Task, Tally], task: Task, future: Future[Tally]) -> Tally:
    for _ in range(TRIES - 1):
        try:
            return future.result()
        except WorkerDiedError:
            future = crew.submit(task)
    try:
        return future.result()
    except WorkerDiedError as error:
        raise SourceError(task.path, "the process that read it died again and again") from error


def _build_work(build: Build) -> Callable[[Task], Tally]:
    return partial(read_file, build=build, key=_HERE)
