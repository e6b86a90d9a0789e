"""Reading with several processes of one machine: pages go out in batches, outcomes come back in the order of the pages.

What is read does not depend on who reads it, so the record is that of one process. Only so many batches are under way
as keep the workers busy: memory does not grow with the pages. A worker that dies loses nothing: what was under way is
read again, one batch at a time, and a page that kills its worker twice is refused.
"""

from __future__ import annotations

import gc
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context

import msgspec

from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.codec import collect_later
from aidememoire.workflow.read import Found, Outcome, Read, read_each

BATCH = 32
"""Pages that go out together."""

BATCH_CHARACTERS = 400_000
"""Characters after which a batch goes out with fewer pages."""

AHEAD = 3
"""Batches under way for each worker: one being read, the others at hand."""

DIED = "the process that read it died twice; it was run out of memory or stopped from outside"
"""Why a page is refused that no worker survives."""

KINDS: tuple[type[Outcome], ...] = (Reading, Refusal, Passed)
"""What a page may come to, in the order of the numbers that stand for them on the way."""

_ENCODER = msgspec.msgpack.Encoder()
_PACKED = msgspec.msgpack.Decoder(list[tuple[int, msgspec.Raw]])
_DECODERS = tuple(msgspec.msgpack.Decoder(kind) for kind in KINDS)

_read: Read | None = None


def read_with_workers(pages: Iterable[Found], build: Callable[[], Read], workers: int) -> Iterator[Outcome]:
    """The outcome of every page, in order. `build` is called once in every worker and has to be picklable."""
    crew = _Crew(build, workers)
    under_way: deque[tuple[Sequence[Found], Future[bytes]]] = deque()
    try:
        for batch in build_batches(pages):
            under_way.append((batch, crew.submit(batch)))
            if len(under_way) >= workers * AHEAD:
                yield from _take(crew, under_way)
        while under_way:
            yield from _take(crew, under_way)
    finally:
        crew.stop()


def build_batches(pages: Iterable[Found]) -> Iterator[tuple[Found, ...]]:
    """Pages in batches of BATCH, or of fewer long ones."""
    batch: list[Found] = []
    size = 0
    for page in pages:
        batch.append(page)
        size += len(page.text) if isinstance(page, Page) else 0
        if len(batch) >= BATCH or size >= BATCH_CHARACTERS:
            yield tuple(batch)
            batch, size = [], 0
    if batch:
        yield tuple(batch)


class _Crew:
    """Processes that are started anew when one of them dies."""

    def __init__(self, build: Callable[[], Read], workers: int) -> None:
        self._build = build
        self._workers = workers
        self._start()

    def _start(self) -> None:
        # a fresh interpreter for each: no lock, connection or thread of this process is carried over
        self._pool = ProcessPoolExecutor(
            self._workers, mp_context=get_context("spawn"), initializer=_prepare, initargs=(self._build,)
        )

    def submit(self, batch: Sequence[Found]) -> Future[bytes]:
        """A batch on its way."""
        try:
            return self._pool.submit(_read_batch, batch)
        except BrokenProcessPool as error:
            failed: Future[bytes] = Future()
            failed.set_exception(error)
            return failed

    def restart(self) -> None:
        """New workers in place of those that are left."""
        self.stop()
        self._start()

    def stop(self) -> None:
        """End the workers; what they were at is given up."""
        children = list((self._pool._processes or {}).values())
        self._pool.shutdown(wait=False, cancel_futures=True)
        for child in children:
            with suppress(OSError, ValueError):
                child.terminate()
        for child in children:
            with suppress(OSError, ValueError, AssertionError):
                child.join(5)


def _take(crew: _Crew, under_way: deque[tuple[Sequence[Found], Future[bytes]]]) -> Iterator[Outcome]:
    batch, future = under_way.popleft()
    try:
        outcomes = unpack(future.result())
    except BrokenProcessPool:
        crew.restart()
        outcomes = _read_with_care(crew, batch)
        again = [(others, crew.submit(others)) for others, _ in under_way]
        under_way.clear()
        under_way.extend(again)
    yield from outcomes


def _read_with_care(crew: _Crew, batch: Sequence[Found]) -> list[Outcome]:
    """The outcomes of a batch that was under way when a worker died: by itself, then, if it is to blame, by halves."""
    try:
        return unpack(crew.submit(batch).result())
    except BrokenProcessPool:
        crew.restart()
    if len(batch) == 1:
        return [Refusal(source=batch[0].source, reason=DIED)]
    middle = len(batch) // 2
    return [*_read_with_care(crew, batch[:middle]), *_read_with_care(crew, batch[middle:])]


def _prepare(build: Callable[[], Read]) -> None:
    """In a worker: make ready once. Whoever interrupts the program interrupts the one who hands out the pages."""
    global _read
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _read = build()


def _read_batch(batch: Sequence[Found]) -> bytes:
    """In a worker: read a batch, and pack what came of it."""
    assert _read is not None
    if gc.get_freeze_count() == 0:
        # packs and lexicons stay as long as the process: nobody need look through them for rubbish
        list(read_each(batch[:1], _read))
        gc.collect()
        gc.freeze()
    return pack(list(read_each(batch, _read)))


def pack(outcomes: Sequence[Outcome]) -> bytes:
    """Outcomes as bytes: each with the place of its kind in KINDS. A fifth of what pickling takes."""
    encode = _ENCODER.encode
    return encode([(KINDS.index(type(outcome)), msgspec.Raw(encode(outcome))) for outcome in outcomes])


def unpack(packed: bytes) -> list[Outcome]:
    """The outcomes again."""
    # looking for rubbish while thousands of small values are made takes longer than making them
    with collect_later():
        return [_DECODERS[kind].decode(plain) for kind, plain in _PACKED.decode(packed)]
