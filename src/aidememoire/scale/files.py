"""The unit of work: one file of pages read into parts. Which process does it, and on which machine, changes nothing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path

from aidememoire.errors import SourceError
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.scale.parts import ROWS, Outcome, Told, write_part
from aidememoire.sources.pages import ANNOTATIONS, find_pages

Read = Callable[[Page], Outcome]
Build = Callable[[], Read]
"""Makes what reads a page; called once a process, so it has to be picklable."""

_readers: dict[bytes | Build, Read] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """File `number` of a run, to be read into parts in `folder`."""

    number: int
    path: str
    folder: str

    @property
    def mark(self) -> Path:
        """What says that the file is done, and what came of it."""
        return Path(self.folder) / f"done-{self.number:06}.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What came of some files."""

    files: int = 0
    read: int = 0
    passed: int = 0
    refused: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(
            files=self.files + other.files,
            read=self.read + other.read,
            passed=self.passed + other.passed,
            refused=self.refused + other.refused,
        )


def build_tasks(paths: Sequence[str], folder: str) -> tuple[Task, ...]:
    """One task a file under `paths`, in the order of their names."""
    files = [file for path in paths for file in find_files(path)]
    return tuple(Task(number=number, path=file, folder=folder) for number, file in enumerate(files))


def find_files(path: str) -> Iterator[str]:
    """The files under a path, sub-folders too; a path that is no folder is itself."""
    if not Path(path).is_dir():
        yield path
        return
    for root, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and name != ANNOTATIONS:
                yield str(Path(root) / name)


def read_file(task: Task, build: Build, key: bytes = b"") -> Tally:
    """Read one file into its parts, unless that is done already; what came of it.

    A part is written whole or not at all and the mark comes last, so a process that dies leaves nothing half: whoever
    takes the task again writes the same parts under the same names. `key` tells one way of reading from another where
    `build` comes to this process anew with every task.
    """
    if task.mark.exists():
        return Tally(**json.loads(task.mark.read_text(encoding="utf-8")))
    _clear(task)
    way = key or build
    if way not in _readers:
        _readers.clear()
        _readers[way] = build()
    outcomes = read_pages(find_pages(task.path), _readers[way])
    tally = Tally(files=1)
    number = 0
    while some := tuple(islice(outcomes, ROWS)):
        write_part(Path(task.folder) / f"part-{task.number:06}-{number:05}.parquet", some)
        tally += _count(outcome for outcome, _ in some)
        number += 1
    unfinished = task.mark.with_name(f".{task.mark.name}.{os.getpid()}")
    unfinished.write_text(json.dumps(asdict(tally)), encoding="utf-8")
    unfinished.replace(task.mark)
    return tally


def _clear(task: Task) -> None:
    """Take away what a process that died over this file had begun to write."""
    for pattern in (f".part-{task.number:06}-*", f".{task.mark.name}.*"):
        for left in Path(task.folder).glob(pattern):
            left.unlink(missing_ok=True)


def read_pages(pages: Iterable[Page | Refusal], read: Read) -> Iterator[Told]:
    """The outcome of each page, with its origin; what is refused already stays so."""
    for page in pages:
        if not isinstance(page, Page):
            yield page, None
            continue
        try:
            yield read(page), page.origin
        except SourceError as error:
            place = page.origin.place if page.origin is not None else None
            yield Refusal(source=error.source, reason=error.reason, place=place), page.origin


def _count(outcomes: Iterable[Outcome]) -> Tally:
    kinds = [type(outcome) for outcome in outcomes]
    return Tally(read=kinds.count(Reading), passed=kinds.count(Passed), refused=kinds.count(Refusal))
