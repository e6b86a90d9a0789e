"""One process and two, over the same pages: by the clock, on a machine that should be idle."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial

from aidememoire.cli.reader import build_worker
from aidememoire.model.report import Page
from aidememoire.workflow.read import keep_all, read_each
from aidememoire.workflow.workers import BATCH, read_with_workers
from bench.speed.rival import load_pages

TIMES = 30
"""Each report so many times, under sources of its own: long enough that starting the workers is a small part."""


def measure_workers(_: int) -> Iterator[str]:
    """Seconds of each, once every worker is warm, and their ratio."""
    build = partial(build_worker, None, "en", False)
    pages = [
        Page(source=f"{turn}/{page.source}", text=page.text)
        for turn in range(TIMES)
        for page in (*load_pages("fr"), *load_pages("en"))
    ]
    alone = build()
    warm = pages[: 4 * BATCH]
    keep_all(read_each(warm, alone), None)
    start = time.perf_counter()
    keep_all(read_each(pages, alone), None)
    one = time.perf_counter() - start
    outcomes = read_with_workers([*warm, *pages], build, 2)
    for _page in warm:
        next(outcomes)
    start = time.perf_counter()
    summary = keep_all(outcomes, None)
    two = time.perf_counter() - start
    yield f"{len(pages)} reports: one process {one:.1f} s, two {two:.1f} s ({summary.read} read): {one / two:.2f} x"
