"""Reading with several processes of one machine: pages go out in batches, outcomes come back in the order of the pages.

What is read does not depend on who reads it, so the record is that of one process. Only so many batches are under way
as keep the workers busy: memory does not grow with the pages. A worker that dies loses nothing: what was under way is
read again, by itself, and a page that kills its worker twice is refused.
"""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future
from functools import partial

import msgspec

from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.model.rubbish import collect_later
from aidememoire.scale.crew import Crew, WorkerDiedError
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

Hands = Crew[Sequence[Found], bytes]


def read_with_workers(pages: Iterable[Found], build: Callable[[], Read], workers: int) -> Iterator[Outcome]:
    """The outcome of every page, in order. `build` is called once in every worker and has to be picklable."""
    crew: Hands = Crew(partial(_build_work, build), workers)
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


def _take(crew: Hands, under_way: deque[tuple[Sequence[Found], Future[bytes]]]) -> Iterator[Outcome]:
    batch, future = under_way.popleft()
    try:
        outcomes = unpack(future.result())
    except WorkerDiedError:
        outcomes = _read_with_care(crew, batch)
    yield from outcomes


def _read_with_care(crew: Hands, batch: Sequence[Found]) -> list[Outcome]:
    """The outcomes of a batch a worker died over: by itself, then, if it is to blame, by halves."""
    try:
        return unpack(crew.submit(batch).result())
    except WorkerDiedError:
        if len(batch) == 1:
            return [Refusal(source=batch[0].source, reason=DIED)]
    middle = len(batch) // 2
    return [*_read_with_care(crew, batch[:middle]), *_read_with_care(crew, batch[middle:])]


def _build_work(build: Callable[[], Read]) -> Callable[[Sequence[Found]], bytes]:
    """In a worker: what reads a batch, and packs what came of it."""
    read = build()

    def work(batch: Sequence[Found]) -> bytes:
        if gc.get_freeze_count() == 0:
            # packs and lexicons stay as long as the process: nobody need look through them for rubbish
            list(read_each(batch[:1], read))
            gc.collect()
            gc.freeze()
        return pack(list(read_each(batch, read)))

    return work


def pack(outcomes: Sequence[Outcome]) -> bytes:
    """Outcomes as bytes: each with the place of its kind in KINDS. A fifth of what pickling takes."""
    encode = _ENCODER.encode
    return encode([(KINDS.index(type(outcome)), msgspec.Raw(encode(outcome))) for outcome in outcomes])


def unpack(packed: bytes) -> list[Outcome]:
    """The outcomes again."""
    # looking for rubbish while thousands of small values are made takes longer than making them
    with collect_later():
        return [_DECODERS[kind].decode(plain) for kind, plain in _PACKED.decode(packed)]
