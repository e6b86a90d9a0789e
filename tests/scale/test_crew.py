"""Processes behind pipes of their own: work comes back, a death is told, and stopping never waits for what is lost."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import active_count
from time import monotonic, sleep

import pytest

from aidememoire.scale.crew import PATIENCE, Crew, WorkerDiedError

LONG = 1 << 24
"""Bytes no pipe holds at once: who sends them is in the middle of it until they are taken."""


def build_work() -> Callable[[int], bytes]:
    """A number: so many bytes. Less than 0: an error, or the end of the process."""

    def work(piece: int) -> bytes:
        if piece == -1:
            raise ValueError("nothing comes of it")
        if piece < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return bytes(piece)

    return work


def build_nothing() -> Callable[[int], bytes]:
    """A process that cannot even begin."""
    os._exit(3)


@contextmanager
def open_crew(build: Callable[[], Callable[[int], bytes]] = build_work) -> Iterator[Crew[int, bytes]]:
    """Two processes, ended afterwards."""
    crew = Crew(build, 2)
    try:
        yield crew
    finally:
        crew.stop()


def test_work_comes_back_by_the_piece() -> None:
    """Short and long, in whatever order it is asked for."""
    with open_crew() as crew:
        futures = [crew.submit(size) for size in (3, LONG, 0, 7)]
        assert [len(future.result()) for future in reversed(futures)] == [7, 0, LONG, 3]


def test_an_error_and_a_death_cost_their_piece_alone() -> None:
    """Another process stands in for the one that died."""
    with open_crew() as crew:
        futures = [crew.submit(size) for size in (-1, -2, -2, -2, 5)]
        with pytest.raises(ValueError, match="nothing comes of it"):
            futures[0].result()
        for future in futures[1:4]:
            with pytest.raises(WorkerDiedError):
                future.result()
        assert len(futures[4].result()) == 5


def test_a_process_that_cannot_begin_is_told_of() -> None:
    """Nobody waits for what will never come."""
    with open_crew(build_nothing) as crew, pytest.raises(WorkerDiedError):
        crew.submit(1).result()


@pytest.mark.parametrize("wait", [0.0, 0.5])
def test_stopping_in_the_middle_ends(wait: float) -> None:
    """While processes are starting, and while each has a message half sent: no thread and no process is left."""
    before = active_count()
    crew = Crew(build_work, 2)
    for _ in range(6):
        crew.submit(LONG)
    sleep(wait)
    began = monotonic()
    crew.stop()
    assert monotonic() - began < PATIENCE
    assert active_count() == before
