"""`aidememoire read --parts`: readings as Parquet instead of a record, by processes here or by Ray."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from aidememoire.cli.messages import Messages
from aidememoire.cli.screen import tell
from aidememoire.cli.wishes import Wishes

if TYPE_CHECKING:
    from aidememoire.scale.files import Build, Tally, Task

ENGINES = LOCAL, RAY = "local", "ray"
REFUSED, INTERRUPTED = 1, 130


def check_engine(engine: str, address: str | None, parts: str | None, record: str | None, say: Messages) -> None:
    """Refuse what does not go together, before anything is read."""
    if engine not in ENGINES:
        wrong = say("usage.engine", value=engine, allowed=", ".join(ENGINES))
        raise typer.BadParameter(wrong, param_hint="--engine")
    if engine == RAY and parts is None:
        raise typer.BadParameter(say("usage.ray"), param_hint="--engine")
    if address is not None and engine != RAY:
        raise typer.BadParameter(say("usage.address"), param_hint="--address")
    if parts is not None and record is not None:
        raise typer.BadParameter(say("usage.parts"), param_hint="--parts")


def read_into_parts(
    paths: Sequence[str], folder: str, wishes: Wishes, address: str | None, engine: str, say: Messages
) -> int:
    """Read every file under `paths` into parts in `folder`, those done before left out; the exit code."""
    from aidememoire.cli.reader import build_worker, get_pack
    from aidememoire.scale.files import Tally, build_tasks

    if wishes.language is not None:
        get_pack(wishes.language, say)
    Path(folder).mkdir(parents=True, exist_ok=True)
    build = partial(build_worker, wishes.language, say.language, wishes.gate)
    total = Tally()
    try:
        for tally in run(build_tasks(paths, str(Path(folder).absolute())), build, wishes.workers, address, engine):
            total += tally
    except KeyboardInterrupt:
        tell(say("parts.interrupted", path=folder))
        return INTERRUPTED
    parts = [say.count("read.summary", total.read)]
    parts += [say.count("read.passed", total.passed)] if total.passed else []
    parts += [say.count("read.refused", total.refused)] if total.refused else []
    tell(", ".join([*parts, say.count("parts.files", total.files, path=folder)]))
    return REFUSED if total.refused else 0


def run(tasks: "tuple[Task, ...]", build: "Build", workers: int, address: str | None, engine: str) -> "Iterator[Tally]":
    """What came of each file, by the engine asked for."""
    if engine == RAY:
        from aidememoire.scale.on_ray import run_on_ray

        return run_on_ray(tasks, build, workers, address)
    from aidememoire.scale.local import run_here

    return run_here(tasks, build, workers)
