"""A small record laid out many times is a record: whole, cited, drawn as it would be, and able to grow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from store.cluster import Shelf

from aidememoire.store.check import check_record
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import open_record
from aidememoire.store.tallies import compute_tallies, load_tallies
from aidememoire.views.chronology import query_chronology
from aidememoire.views.search import query_search
from aidememoire.workflow.consolidate import draw_pending, is_drawn
from bench.scale.clone import clone
from bench.scale.generate import PAIRS, build_reading
from bench.scale.sink import open_sink

REPORTS, COPIES, BUSY = 40, 3, 0.5


@pytest.fixture(scope="module")
def places(build_shelf: Callable[[Path], Path | Shelf], tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A record of forty reports in a file, and three copies of it, beside one another in one record."""
    small = str(tmp_path_factory.mktemp("small") / "small.db")
    large = str(build_shelf(tmp_path_factory.mktemp("large")) / "large.db")
    with open_record(small) as record:
        for number in range(REPORTS):
            record.write_reading(build_reading(number, BUSY))
        draw_pending(record)
        with open_sink(large) as sink:
            clone(record, sink, COPIES)
    return small, large


def test_copies_are_whole_and_need_no_drawing(places: tuple[str, str]) -> None:
    """Every quote stands in its text, all is counted, and nothing waits."""
    with open_record(places[1], create=False) as record:
        assert is_drawn(record)
        found = check_record(record)
        assert (found.reports, found.faults) == (COPIES * REPORTS, ())
        with open_transaction(record.engine) as connection:
            counted = compute_tallies(connection)
            kept = {(k, n): v for k in {k for k, _ in counted} for n, v in load_tallies(connection, k).items()}
        assert kept == counted


def test_a_copy_holds_the_events_of_the_small_record_on_other_days(places: tuple[str, str]) -> None:
    """Three times as many events, each attested as often, told between the same people."""
    with open_record(places[0]) as small, open_record(places[1], create=False) as large:
        few, many = query_chronology(small), query_chronology(large)
    assert sorted(COPIES * [len(e.attestations) for e in few]) == sorted(len(e.attestations) for e in many)
    assert {a.name for e in few for a in e.attendees} == {a.name for e in many for a in e.attendees}
    assert len({e.when.edtf for e in many}) > len({e.when.edtf for e in few})


def test_words_are_found_in_every_copy(places: tuple[str, str]) -> None:
    """The index of words holds each copy's reports."""
    with open_record(places[1], create=False) as record:
        found = query_search(record, "ministre", limit=COPIES * REPORTS)
    assert len(found.hits) == COPIES * REPORTS and not found.more


def test_a_report_added_joins_its_event(places: tuple[str, str]) -> None:
    """The next report of a meeting told in the first copy is drawn into that meeting; one of another meeting is not."""
    with open_record(places[1], create=False) as record:
        before = len(query_chronology(record))
        record.write_reading(build_reading(REPORTS, BUSY))
        record.write_reading(build_reading(REPORTS + 7, BUSY))
        assert draw_pending(record) == 2
        assert len(query_chronology(record)) == before + 1
        assert {p for e in query_chronology(record) for p in e.parties} <= {p for pair in PAIRS for p in pair}
        assert check_record(record).faults == ()
