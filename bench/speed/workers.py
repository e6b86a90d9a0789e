"""One process and two, over the same pages: by the clock, on a machine that should be idle."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from functools import partial

from aidememoire.cli.reader import build_worker
from aidememoire.model.report import Page
from aidememoire.workflow.read import keep_all, read_each
from aidememoire.workflow.workers import BATCH, read_with_workers
from bench.speed.rival import load_pages

TIMES = 8
"""Each report so many times, under sources of its own: long enough that starting the workers is a small part."""


def measure_workers(_: int) -> Iterator[str]:
    """Seconds of each by the clock, and processor time, which tells what an idle machine of two processors would do."""
    build = partial(build_worker, None, "en", False)
    pages = [
        Page(source=f"{turn}/{page.source}", text=page.text)
        for turn in range(TIMES)
        for page in (*load_pages("fr"), *load_pages("en"))
    ]
    alone = build()
    warm = pages[: 4 * BATCH]
    keep_all(read_each(warm, alone), None)
    began, spent = time.perf_counter(), get_processor_time()
    keep_all(read_each(pages, alone), None)
    one, one_spent = time.perf_counter() - began, get_processor_time() - spent
    spent = get_processor_time()
    keep_all(read_with_workers(warm, build, 2), None)
    starting = get_processor_time() - spent
    outcomes = read_with_workers([*warm, *pages], build, 2)
    spent = get_processor_time()
    for _page in warm:
        next(outcomes)
    began = time.perf_counter()
    summary = keep_all(outcomes, None)
    two, two_spent = time.perf_counter() - began, get_processor_time() - spent - starting
    said = f"one process {one:.1f} s, two {two:.1f} s by the clock"
    yield f"{len(pages)} reports: {said} ({summary.read} read): {one / two:.2f} x"
    yield (
        f"processor time: one {one_spent:.1f} s, two with the handing over {two_spent:.1f} s (starting them "
        f"{starting:.1f} s): {2 * one_spent / two_spent:.2f} x on two processors that do nothing else"
    )


def get_processor_time() -> float:
    """Seconds of this process and of those it has waited for."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
