"""Readings kept many at a time give the record that keeping them one by one gives."""

from __future__ import annotations

from dataclasses import replace

import pytest
from store.build_readings import build_meeting
from store.cluster import Places
from workflow.pages import build_pages, read_page

from aidememoire.errors import RecordError
from aidememoire.model.passed import Passed
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.store.bulk import prepare, write_first
from aidememoire.store.copy import copy_record
from aidememoire.store.dump import dump_record
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import open_record
from aidememoire.store.tallies import compute_tallies, load_tallies
from aidememoire.workflow.load import load_all
from aidememoire.workflow.read import Outcome, Summary, keep_all, read_each
from aidememoire.workflow.workers import pack, unpack


def build_outcomes() -> list[Outcome]:
    """Readings, one of them twice and once under another source; refused and passed pages; a faulty reading."""
    readings = [o for o in read_each(build_pages(14), read_page) if isinstance(o, Reading)]
    again = replace(readings[2], report=replace(readings[2].report, source="again.txt"))
    (event, *_) = readings[5].events
    cited = replace(event.citation, quote=event.citation.quote[::-1])
    faulty = replace(readings[5], events=(replace(event, citation=cited),))
    passed = Passed(source="apart.txt", reason="apart", report="7" * 64)
    refused = Refusal(source="x.bin", reason="not text")
    return [*readings[:3], passed, again, refused, readings[1], faulty, *readings[6:], build_meeting(source="b.txt")]


@pytest.mark.parametrize("many", [1, 3, 500])
def test_many_at_a_time_is_the_record_of_one_by_one(shelf: Places, monkeypatch: pytest.MonkeyPatch, many: int) -> None:
    """The same rows, the same summary; loaded again, nothing is new."""
    monkeypatch.setattr("aidememoire.workflow.load.MANY", many)
    outcomes = build_outcomes()
    with open_record(shelf / "one.db") as one, open_record(shelf / f"many{many}.db") as other:
        expected = keep_all(outcomes, one, at="2025-01-01")
        found = load_all(outcomes, other, at="2025-01-01")
        assert found == expected and found.refused == 2
        before = list(dump_record(other))
        assert before == list(dump_record(one))
        assert load_all(outcomes, other, at="2025-02-02") == keep_all(outcomes, one, at="2025-02-02")
        assert list(dump_record(other)) == before
        with open_transaction(other.engine) as connection:
            counted = compute_tallies(connection)
            kept = {(k, n): v for k in {k for k, _ in counted} for n, v in load_tallies(connection, k).items()}
        assert kept == counted


def test_what_the_record_holds_is_not_written_as_new(shelf: Places) -> None:
    """Of two reports, one of which is known, the other is new."""
    one, two = (
        build_meeting("2024-05-14", source="a.txt"),
        build_meeting("2024-06-14", left="Nora Belaïd", source="b.txt"),
    )
    with open_record(shelf / "r.db") as record:
        record.write_reading(one)
        assert write_first(record, [prepare(one), prepare(two)]) == {two.report.id}


def test_nothing_is_loaded_into_a_record_without_texts(shelf: Places) -> None:
    """As nothing is read into one."""
    with open_record(shelf / "r.db") as record, open_record(shelf / "bare.db") as bare:
        record.write_reading(build_meeting(source="a.txt"))
        copy_record(record, bare, texts=False)
        with pytest.raises(RecordError, match="without its texts"):
            load_all([build_meeting(source="c.txt")], bare)


def test_an_empty_run_keeps_nothing(shelf: Places) -> None:
    """No outcomes, no rows."""
    with open_record(shelf / "r.db") as record:
        assert load_all([], record) == Summary()


def test_outcomes_come_back_from_their_bytes() -> None:
    """What a worker hands over is what it read."""
    outcomes = build_outcomes()
    assert unpack(pack(outcomes)) == outcomes
    assert unpack(pack([])) == []
