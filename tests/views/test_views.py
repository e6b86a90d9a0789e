"""Questions to a record."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from store.build_readings import build_meeting
from store.cluster import Places

from aidememoire.consolidate.telling import build_tellings
from aidememoire.errors import RecordError, UnknownNameError
from aidememoire.model.refusal import Refusal
from aidememoire.store.record import Record, open_record
from aidememoire.views.chronology import find_parties, query_chronology
from aidememoire.views.show import get_event
from aidememoire.views.status import find_refusals, query_status
from aidememoire.workflow.consolidate import draw_pending

READINGS = (
    build_meeting("2024-05-14", source="a.txt"),
    build_meeting("2024-05-14", source="b.txt"),
    build_meeting("2023", source="c.txt", right="Carla Bentivoglio"),
    build_meeting(None, source="d.txt", right="Dino Ferri"),
    build_meeting("XXXX-02-03", source="e.txt", right="Elio Greco"),
    build_meeting("2024-03-01/2024-03-04", source="f.txt", sides=("DZ", "ES"), kind="visit"),
)


@pytest.fixture
def record(shelf: Places) -> Iterator[Record]:
    """A record of five events between two pairs of states."""
    with open_record(shelf / "r.db") as found:
        for number, reading in enumerate(READINGS):
            found.write_reading(reading, at=f"2025-01-0{number + 1}T00:00:00Z")
        found.write_refusal(Refusal(source="x.bin", reason="not text"))
        draw_pending(found)
        yield found


def find_dates(record: Record, *parties: str, start: str | None = None, end: str | None = None) -> list[str | None]:
    return [e.when.edtf for e in query_chronology(record, parties, start, end)]


def test_chronology_is_in_order_of_time(record: Record) -> None:
    """By first day; without a year last, by day; without a date at the very end."""
    assert find_dates(record) == ["2023", "2024-03-01/2024-03-04", "2024-05-14", "XXXX-02-03", None]


def test_chronology_between_parties(record: Record) -> None:
    """Only events in which all the parties take part, whatever the case their codes are written in."""
    assert find_dates(record, "es", "DZ") == ["2024-03-01/2024-03-04"]
    assert find_dates(record, "ES", "IT") == []
    assert find_parties(record) == (("DZ", 5), ("IT", 4), ("ES", 1))


@pytest.mark.parametrize(
    ("start", "end", "dates"),
    [
        ("2024", None, ["2024-03-01/2024-03-04", "2024-05-14"]),
        (None, "2024-03", ["2023", "2024-03-01/2024-03-04"]),
        ("2024-03-04", "2024-03-04", ["2024-03-01/2024-03-04"]),
        ("2023-06", "2023-06", ["2023"]),
        ("2025", "2026", []),
    ],
)
def test_chronology_of_a_time(record: Record, start: str | None, end: str | None, dates: list[str]) -> None:
    """Events that may touch the time asked for; both ends count; what has no year is left out."""
    assert find_dates(record, start=start, end=end) == dates


def test_bad_date_is_refused(record: Record) -> None:
    """A date nobody can read is said to be one."""
    with pytest.raises(RecordError, match="not a date"):
        query_chronology(record, (), "last year")


def test_show_finds_by_prefix_and_by_telling(record: Record) -> None:
    """A prefix finds its event, and so does the id of any telling that has joined it."""
    (event,) = (e for e in query_chronology(record) if e.when.edtf == "2024-05-14")
    detail = get_event(record, event.id[:10].upper())
    assert detail.event == event
    assert {r.sources for r in detail.reports} == {("a.txt",), ("b.txt",)}
    assert [k.judgement for k in detail.links] == ["same"]
    for reading in READINGS[:2]:
        (telling,) = build_tellings(reading)
        assert get_event(record, telling.id).event == event


@pytest.mark.parametrize("prefix", ["", "zz", "ffffffffffffffff", "%", "0' OR '1"])
def test_show_of_nothing_is_refused(record: Record, prefix: str) -> None:
    """An id that finds nothing, or is none, is said to be so."""
    with pytest.raises(UnknownNameError, match="no event"):
        get_event(record, prefix)


def test_show_of_several_names_them(shelf: Places) -> None:
    """A prefix that fits several events asks for more."""
    with open_record(shelf / "r.db") as record:
        for day in range(1, 29):
            record.write_reading(build_meeting(f"2024-01-{day:02}", source=str(day)))
        draw_pending(record)
        ids = [e.id for e in query_chronology(record)]
        shared = next(i[0] for i in ids if sum(j[0] == i[0] for j in ids) > 1)
        with pytest.raises(UnknownNameError, match="several"):
            get_event(record, shared)


def test_status_counts(record: Record) -> None:
    """Figures, languages, the last time something new was read, and what was refused."""
    status = query_status(record)
    assert (status.reports, status.sources, status.readings, status.events) == (6, 6, 6, 5)
    assert (status.refusals, status.pending, status.languages) == (1, 0, (("fr", 6),))
    assert status.last_read == "2025-01-06T00:00:00Z"
    assert find_refusals(record) == (Refusal(source="x.bin", reason="not text"),)


def test_questions_load_nothing_heavy() -> None:
    """Asking a record loads neither a language nor the migrations nor the stages."""
    code = (
        "import sys, aidememoire.views.chronology, aidememoire.views.show, aidememoire.views.status\n"
        "heavy = ('alembic', 'aidememoire.languages', 'aidememoire.reading', 'aidememoire.pack', 'rich', 'rapidfuzz')\n"
        "sys.exit(', '.join(m for m in heavy if m in sys.modules) or 0)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
