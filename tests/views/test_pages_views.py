"""What pages ask of a large record: pairs of sides, the newest events, what waits; on both engines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store.cluster import Shelf

from aidememoire.errors import RecordError
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record, open_record
from aidememoire.store.tallies import compute_tallies, load_tallies
from aidememoire.views.chronology import find_parties, query_chronology
from aidememoire.views.latest import (
    Wanted,
    choose_lines,
    count_months,
    fetch_events,
    find_bounds,
    list_events,
    query_latest,
    query_undated,
)
from aidememoire.views.pairs import query_pairs
from aidememoire.views.relation import find_owed, query_ahead
from aidememoire.views.reports import get_report
from aidememoire.views.review import query_queue
from aidememoire.views.sources import query_sources
from aidememoire.views.status import query_status
from bench.scale.draw import build_first_tellings, write_events

EVENTS = 60


@pytest.fixture(scope="module")
def record(build_shelf: Callable[[Path], Path | Shelf], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """Sixty meetings between forty pairs."""
    shelf = build_shelf(tmp_path_factory.mktemp("pages"))
    with open_record(shelf / "r.db") as found:
        assert write_events(found, build_first_tellings(EVENTS, 0.4)) == EVENTS
        yield found


def test_pairs_count_every_event_once(record: Record) -> None:
    """The events of all pairs are the events there are, each here having two sides."""
    pairs = query_pairs(record)
    assert sum(p.events for p in pairs) == EVENTS
    assert [p.events for p in pairs] == sorted((p.events for p in pairs), reverse=True)
    assert all(p.parties == tuple(sorted(p.parties)) and p.newest for p in pairs)
    for pair in pairs:
        assert pair.newest == query_chronology(record, pair.parties)[-1].when.edtf


def test_what_is_counted_beside_the_rows_is_what_the_rows_are(record: Record) -> None:
    """Parties, tallies and sources of a record as its own rows have them."""
    shared = Counter(party for pair in query_pairs(record) for party in pair.parties for _ in range(pair.events))
    assert dict(find_parties(record)) == shared
    with open_transaction(record.engine) as connection:
        kinds = {kind for kind, _ in compute_tallies(connection)}
        kept = {(kind, name): n for kind in kinds for name, n in load_tallies(connection, kind).items()}
        assert kept == compute_tallies(connection)
    status = query_status(record)
    assert (status.reports, status.events, status.citations) == (EVENTS, EVENTS, kept["citations", ""])
    assert [(c.name, c.reports, c.events) for c in query_sources(record)] == [(None, EVENTS, EVENTS)]


def test_the_newest_come_first_a_page_at_a_time(record: Record) -> None:
    """Pages follow one another without a gap or a double; the total does not depend on the page."""
    whole = query_latest(record, Wanted(), limit=EVENTS)
    days = [e.when.edtf or "" for e in whole.events]
    assert whole.total == EVENTS and days == sorted(days, reverse=True)
    pages = [query_latest(record, Wanted(), limit=25, skip=skip).events for skip in (0, 25, 50)]
    assert tuple(e for page in pages for e in page) == whole.events
    assert query_undated(record, Wanted(), limit=5) == ()
    assert find_bounds(record) == (days[-1], days[0])


def test_lines_answer_as_the_question_itself_does(record: Record) -> None:
    """Chosen from the lines of a pair, events are those the record gives for the same time and kind."""
    pair = query_pairs(record)[0].parties
    lines = list_events(record, pair)
    for wanted in (
        Wanted(parties=pair),
        Wanted(parties=pair, start="1990", end="2000"),
        Wanted(parties=pair, kinds=("reception",), start="2001-05"),
        Wanted(parties=pair, kinds=("visit",)),
        Wanted(parties=pair, statuses=("planned",)),
    ):
        chosen = choose_lines(lines, wanted)
        assert fetch_events(record, chosen) == query_latest(record, wanted, limit=EVENTS).events
        assert sum(t.count for t in count_months(chosen)) == len(chosen)
    with pytest.raises(RecordError):
        choose_lines(lines, Wanted(start="yesterday"))


def test_what_is_owed_and_ahead_is_found_in_the_newest(record: Record) -> None:
    """Promises of the newest events, the newest first; nothing is ahead of a record of meetings held."""
    pair = query_pairs(record)[0].parties
    events = query_latest(record, Wanted(parties=pair), limit=20).events
    owed = find_owed(events, "2030-01-01")
    assert owed and all(c.status not in ("kept", "cancelled") for c in owed)
    assert {e.kind for e in query_ahead(record, pair, "2030-01-01", limit=5)} <= {"anniversary"}
    assert query_ahead(record, pair, None, limit=5) == ()


def test_the_queue_of_a_record_without_doubts_is_short(record: Record) -> None:
    """Meetings that are dated, with two sides each, leave nothing to decide."""
    assert query_queue(record) == ()


def test_a_report_with_what_was_found_in_it(record: Record) -> None:
    """Findings stand in the order of the text, the contact with the event it belongs to."""
    event = query_latest(record, Wanted(), limit=1).events[0]
    found = get_report(record, event.attestations[0].report)
    assert [f.citation.span for f in found.findings] == sorted(f.citation.span for f in found.findings)
    assert {f.event for f in found.findings if f.kind == "event"} == {event.id}
    assert not found.withheld
