"""Several processes read what one reads, in the order of the pages; one that dies loses nothing."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from store.build_readings import build_meeting
from workflow.pages import build_pages, read_page

from aidememoire.model.passed import Passed
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.dump import dump_record
from aidememoire.store.record import open_record
from aidememoire.workflow.read import Found, Outcome, Read, keep_all, read_each, read_into
from aidememoire.workflow.workers import AHEAD, BATCH, BATCH_CHARACTERS, DIED, build_batches, read_with_workers


def read_or_pass(page: Page) -> Outcome:
    """As read_page; every fifth page is passed over."""
    if int(page.text) % 5 == 4:
        return Passed(source=page.source, reason="apart", report=page.text * 32)
    return read_page(page)


def build_plain() -> Read:
    """What a worker reads with."""
    return read_or_pass


def build_deadly(folder: Path, deadly: frozenset[str], once: bool) -> Read:
    """A reader that kills its own process over some pages: the first time only, or each time."""

    def read(page: Page) -> Outcome:
        mark = folder / page.source
        if page.source in deadly and not (once and mark.exists()):
            mark.touch()
            os.kill(os.getpid(), signal.SIGKILL)
        return build_meeting("2024-05-01", source=page.source)

    return read


def test_the_record_is_that_of_one_process(tmp_path: Path) -> None:
    """Readings, refusals, pages passed over: the same record, byte for byte, and the same summary."""
    count = 3 * BATCH + 7
    with open_record(tmp_path / "one.db") as one, open_record(tmp_path / "two.db") as two:
        alone = read_into(build_pages(count), one, read_or_pass, at="2025-01-01")
        together = keep_all(read_with_workers(build_pages(count), build_plain, 2), two, at="2025-01-01")
        assert together == alone
        assert alone.passed > 0 and alone.refused > 0
        assert list(dump_record(two)) == list(dump_record(one))


def test_outcomes_come_in_the_order_of_the_pages() -> None:
    """Refusals of the source keep their place among the pages."""
    pages: list[Found] = [*build_pages(40), Refusal(source="x.bin", reason="not text"), *build_pages(40)]
    assert list(read_with_workers(pages, build_plain, 2)) == list(read_each(pages, read_or_pass))


def test_pages_are_taken_only_as_they_are_needed() -> None:
    """A source without end is read no further ahead than the workers can use."""
    taken = 0

    def pour() -> Iterator[Page]:
        nonlocal taken
        for page in build_pages(10**9):
            taken += 1
            yield page

    outcomes = read_with_workers(pour(), build_plain, 2)
    for _ in range(BATCH):
        next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert taken <= BATCH * (2 * AHEAD + 1)


def test_long_pages_go_out_in_smaller_batches() -> None:
    """What is under way is bounded in characters too."""
    pages = [Page(source=str(n), text="x" * (BATCH_CHARACTERS // 2)) for n in range(5)]
    assert [len(batch) for batch in build_batches(pages)] == [2, 2, 1]


@pytest.mark.parametrize("once", [True, False])
def test_a_worker_that_dies_loses_nothing(tmp_path: Path, once: bool) -> None:
    """Killed once, everything is read; killed each time over one page, that page alone is refused."""
    deadly = frozenset({"5.txt", f"{BATCH + 3}.txt"})
    build = partial(build_deadly, tmp_path, deadly, once)
    found = list(read_with_workers(build_pages(2 * BATCH), build, 2))
    assert len(found) == 2 * BATCH
    refused = {o.source: o.reason for o in found if isinstance(o, Refusal)}
    assert refused == ({} if once else dict.fromkeys(deadly, DIED))
