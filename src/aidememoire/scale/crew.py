"""Processes of this machine that do the same kind of work, each behind a pipe of its own.

A pool that shares its queues can wait for ever for the rest of a message whose writer was stopped. Here nobody but the
two ends holds a pipe: a process that dies, whatever it was at, ends its pipe, and who waits for it is told.
"""

from __future__ import annotations

import signal
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Any, Generic, TypeVar

from aidememoire.errors import AidememoireError

PATIENCE = 5.0
"""Seconds for a process that was ended to be gone."""

Given = TypeVar("Given")
Got = TypeVar("Got")

_CONTEXT = get_context("spawn")  # a fresh interpreter: no lock, connection or thread of this process is carried over


class WorkerDiedError(AidememoireError):
    """The process that had a piece of work died over it. Another stands in its place already."""


class Crew(Generic[Given, Got]):
    """`workers` processes. `build` makes, once in each of them, what does a piece of work; it has to be picklable."""

    def __init__(self, build: Callable[[], Callable[[Given], Got]], workers: int) -> None:
        self._build = build
        self._work: SimpleQueue[tuple[Given, Future[Got]] | None] = SimpleQueue()
        self._processes: set[BaseProcess] = set()
        self._closing = False
        self._lock = Lock()
        self._attendants = [Thread(target=self._attend, daemon=True, name=f"crew-{n}") for n in range(workers)]
        for attendant in self._attendants:
            attendant.start()

    def submit(self, piece: Given) -> Future[Got]:
        """A piece of work on its way. Its future raises WorkerDiedError when the process that had it died."""
        future: Future[Got] = Future()
        self._work.put((piece, future))
        return future

    def stop(self) -> None:
        """End the processes; what they were at, and what waits, is given up."""
        with self._lock:
            self._closing = True
            for process in self._processes:
                process.kill()
        for _ in self._attendants:
            self._work.put(None)
        for attendant in self._attendants:
            attendant.join(PATIENCE)

    def _attend(self) -> None:
        """In a thread of this process: hand one worker piece after piece, and put another in its place when it dies."""
        while (hand := self._start()) is not None:
            process, pipe = hand
            with pipe, suppress(EOFError, OSError):
                if not self._serve(pipe):
                    process.kill()
            process.join(PATIENCE)
            with self._lock:
                self._processes.discard(process)

    def _start(self) -> tuple[BaseProcess, Connection[Any, Any]] | None:
        with self._lock:
            if self._closing:
                return None
            ours, theirs = _CONTEXT.Pipe()
            with theirs:
                process = _CONTEXT.Process(target=_work, args=(theirs, self._build), daemon=True)
                process.start()
            self._processes.add(process)
            return process, ours

    def _serve(self, pipe: Connection[Any, Any]) -> bool:
        """Pieces to one process, until it dies (raises EOFError or OSError) or nothing more comes (False)."""
        while (task := self._work.get()) is not None:
            piece, future = task
            try:
                pipe.send(piece)
                done = pipe.recv()
            except (EOFError, OSError):
                future.set_exception(WorkerDiedError("the process that had this work died"))
                raise
            if isinstance(done, Exception):
                future.set_exception(done)
            else:
                future.set_result(done)
        return False


def _work(pipe: Connection[Any, Any], build: Callable[[], Callable[[Any], Any]]) -> None:
    """In a worker: whoever interrupts the program interrupts the one who hands out the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    work = build()
    with pipe, suppress(EOFError, OSError):
        while True:
            piece = pipe.recv()
            try:
                done = work(piece)
            except Exception as error:
                done = error
            pipe.send(done)
