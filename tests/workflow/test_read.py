"""Reading into a record: any order, any interruption, any number of times, the same record."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.build_readings import build_meeting
from store.cluster import Places
from workflow.pages import build_pages, read_page

from aidememoire.consolidate.build import build_events
from aidememoire.errors import SourceError
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.dump import dump_record
from aidememoire.store.record import Record, open_record
from aidememoire.views.chronology import query_chronology
from aidememoire.views.status import query_status
from aidememoire.workflow.consolidate import draw_pending, rebuild
from aidememoire.workflow.desk import ROOM
from aidememoire.workflow.read import read_into

PEOPLE = ("Amel Ziani", "Ziani", "Nora Belaïd", "Nora Belaid")
DISPATCH = "Ils ont parlé de ports, de navires, de phares et de balises, puis des équipages et de leurs brevets."
GUESTS = ("Bruno Caldera", "Caldera", "Carla Bentivoglio")
DATES = ("2024-05-14", "2024-05-15", "2024-05", "2024", None, "XXXX-05-14", "2023-05-14", "[2023-05-14,2024-05-14]")


@st.composite
def meetings(draw: st.DrawFn) -> Reading:
    """Meetings of few people on few days, so that links, doubts, copies and conflicts abound."""
    left, right = draw(st.sampled_from(PEOPLE)), draw(st.sampled_from(GUESTS))
    source = f"{draw(st.integers(0, 10**6))}.txt"
    copied = f"La ministre {left} et le ministre {right} et leur dialogue maritime. {DISPATCH} ({source})"
    return build_meeting(
        draw(st.sampled_from(DATES)),
        left=left,
        right=right,
        text=draw(st.sampled_from((None, copied))),
        aside=draw(st.sampled_from((False, False, True))),
        sides=draw(st.sampled_from((("DZ", "IT"), ("DZ", "ES")))),
        kind=draw(st.sampled_from(("meeting", "dialogue", "visit", "call"))),
        status=draw(st.sampled_from(("held", "planned", "postponed"))),
        ordinal=draw(st.sampled_from((None, 3, 4))),
        mechanism=draw(st.sampled_from((None, "dialogue maritime"))),
        source=source,
    )


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(meetings(), max_size=9, unique_by=lambda r: r.report.id),
    st.randoms(use_true_random=False),
    st.integers(1, 4),
    st.sampled_from((1, 3, ROOM)),
)
def test_order_and_portions_do_not_matter(
    tmp_path_factory: pytest.TempPathFactory,
    build_shelf: Callable[[Path], Places],
    readings: list[Reading],
    chance: random.Random,
    portion: int,
    room: int,
) -> None:
    """In any order, some read otherwise before, drawn in any portions with any room, rebuilt: the events of all
    readings at once."""
    shuffled = chance.sample(readings, len(readings))
    expected = build_events(readings)
    assert build_events(shuffled) == expected
    with (
        open_record(build_shelf(tmp_path_factory.mktemp("r")) / "r.db") as record,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("aidememoire.workflow.desk.ROOM", room)
        for reading in shuffled:
            if chance.random() < 0.3:
                moved = tuple(replace(e, when=None, kind="call") for e in reading.events)
                record.write_reading(replace(reading, events=moved, versions=(("pack", "fr 0"),)))
                draw_pending(record, portion)
            record.write_reading(reading)
            if chance.random() < 0.5:
                draw_pending(record, portion)
        draw_pending(record, portion)
        assert sorted(query_chronology(record), key=lambda e: e.id) == list(expected)
        before = list(dump_record(record))
        rebuild(record)
        assert list(dump_record(record)) == before


def test_different_never_ends_in_one_event() -> None:
    """No event holds two tellings of one report."""
    readings = [build_meeting(source=str(i), date=DATES[i % len(DATES)]) for i in range(30)]
    for event in build_events(readings):
        assert len({a.report for a in event.attestations}) == len(event.tellings)


def test_reading_twice_changes_nothing(shelf: Places) -> None:
    """The same pages again, at another time: the same record, and the summary says that nothing is new."""
    with open_record(shelf / "r.db") as record:
        first = read_into(build_pages(12), record, read_page, at="2025-01-01")
        before = list(dump_record(record))
        again = read_into(build_pages(12), record, read_page, at="2025-02-02")
        assert list(dump_record(record)) == before
    assert (first.read, first.new, len(first.refusals)) == (11, 12, 1)
    assert (again.read, again.new) == (11, 0)


def test_refusals_stop_nothing(shelf: Places) -> None:
    """A page refused by its source, one refused while read, and a good one between."""
    pages = [Refusal(source="x.bin", reason="not text"), *build_pages(2)]

    def read(page: Page) -> Reading | Refusal:
        if page.source == "0.txt":
            raise SourceError(page.source, "too long")
        return read_page(page)

    seen: list[object] = []
    with open_record(shelf / "r.db") as record:
        summary = read_into(pages, record, read, on_progress=seen.append)
        status = query_status(record)
    assert [r.source for r in summary.refusals] == ["x.bin", "0.txt"]
    assert (summary.read, len(seen), status.reports, status.refusals, status.pending) == (1, 3, 1, 2, 0)


def test_without_a_record_nothing_is_kept() -> None:
    """Reading without a record gives every outcome and writes nowhere."""
    summary = read_into(build_pages(3), None, read_page)
    assert (summary.read, summary.new) == (3, 3)


@pytest.mark.parametrize("stop", [0, 1, 5, 11])
def test_interrupted_and_run_again(shelf: Places, stop: int) -> None:
    """An interruption between or within pages, then a second run: the record of one uninterrupted run."""

    def interrupt(page: Page) -> Reading | Refusal:
        if page.source == f"{stop}.txt":
            raise KeyboardInterrupt
        return read_page(page)

    with open_record(shelf / "whole.db") as whole, open_record(shelf / "cut.db") as cut:
        read_into(build_pages(12), whole, read_page)
        with pytest.raises(KeyboardInterrupt):
            read_into(build_pages(12), cut, interrupt)
        read_into(build_pages(12), cut, read_page)
        assert list(dump_record(cut)) == list(dump_record(whole))


def test_interrupted_while_drawing(shelf: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """An interruption while events are drawn leaves the reports listed for the next run."""

    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    with open_record(shelf / "whole.db") as whole, open_record(shelf / "cut.db") as cut:
        read_into(build_pages(6), whole, read_page)
        with monkeypatch.context() as patch:
            patch.setattr("aidememoire.workflow.consolidate.replace_events", fail)
            with pytest.raises(KeyboardInterrupt):
                read_into(build_pages(6), cut, read_page)
        assert query_status(cut).pending == 6
        read_into(build_pages(6), cut, read_page)
        assert list(dump_record(cut)) == list(dump_record(whole))


CHILD = """
import sys
from workflow.pages import build_pages, read_page
from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending
from aidememoire.workflow.read import read_pages
with open_record(sys.argv[1]) as record:
    sys.stdout.write("open\\n"); sys.stdout.flush()
    for _ in read_pages(build_pages(60), record, read_page):
        draw_pending(record)
"""


def start_child(place: Path | str) -> subprocess.Popen[bytes]:
    """A process that reads pages into the record at `place`, drawing after each; it says "open" when it begins."""
    path = os.pathsep.join(p for p in (str(Path(__file__).parent.parent), *sys.path) if p)
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(place)], stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """The record of one uninterrupted run, in a file."""
    with open_record(tmp_path_factory.mktemp("whole") / "r.db") as record:
        read_into(build_pages(60), record, read_page)
        yield record


@pytest.mark.parametrize("delay", [0.0, 0.05, 0.15, 0.3])
def test_killed_and_run_again(shelf: Places, whole: Record, delay: float) -> None:
    """The process is killed outright while it writes; the next run completes the same record."""
    place = shelf / "r.db"
    child = start_child(place)
    assert child.stdout is not None and child.stdout.readline() == b"open\n"
    time.sleep(delay)
    child.send_signal(signal.SIGKILL)
    child.communicate()
    with open_record(place) as record:
        read_into(build_pages(60), record, read_page)
        assert list(dump_record(record)) == list(dump_record(whole))


def test_record_drawn_by_another_version_is_drawn_anew(shelf: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a change in how events are drawn, the next reading draws all of them again."""
    with open_record(shelf / "r.db") as record:
        with monkeypatch.context() as patch:
            patch.setattr("aidememoire.workflow.consolidate.DRAWING", "0")
            read_into(build_pages(12), record, read_page)
        assert draw_pending(record) == 11
        assert draw_pending(record) == 0


def test_faulty_reading_is_refused_and_stops_nothing(shelf: Places) -> None:
    """A reading whose quote is not its slice, and a text no database keeps whole, are refused; the others are kept."""

    def read(page: Page) -> Reading | Refusal:
        reading = read_page(page)
        assert isinstance(reading, Reading)
        if page.source == "1.txt":
            return replace(reading, report=replace(reading.report, text="x" + reading.report.text))
        if page.source == "2.txt":
            return replace(reading, report=replace(reading.report, text=reading.report.text + "\0"))
        return reading

    with open_record(shelf / "r.db") as record:
        summary = read_into(build_pages(4), record, read)
        assert query_status(record).reports == 2
    assert [r.source for r in summary.refusals] == ["1.txt", "2.txt"]
    assert "quote" in summary.refusals[0].reason and "NUL" in summary.refusals[1].reason


def test_several_writers_on_a_new_record(shelf: Places, whole: Record) -> None:
    """Three processes make one record and read the same pages into it at once: the record of one run."""
    place = shelf / "r.db"
    children = [start_child(place) for _ in range(3)]
    for child in children:
        child.communicate(timeout=60)
    assert [child.returncode for child in children] == [0, 0, 0]
    with open_record(place) as record:
        assert list(dump_record(record)) == list(dump_record(whole))
