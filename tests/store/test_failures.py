"""What happens when the ground gives way: full disks, lost connections, many writers, readers beside them."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from store.build_readings import build_meeting
from store.cluster import ROLE, Cluster, Places, find_programs
from workflow.pages import build_pages, read_page

from aidememoire.errors import RecordError
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.store.check import check_record
from aidememoire.store.dump import dump_record
from aidememoire.store.engine import keep_log
from aidememoire.store.record import Record, open_record
from aidememoire.workflow.read import read_into

ROOM = 300_000
"""Bytes a file may grow to: the tables fit, not all reports."""

FULL = """
import resource, sys
from workflow.pages import build_pages, read_page
from aidememoire.errors import RecordError
from aidememoire.store.record import open_record
from aidememoire.workflow.read import read_into
with open_record(sys.argv[1]) as record:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
    try:
        read_into(build_pages(60), record, read_page)
    except RecordError as error:
        sys.exit(error.problem)
"""

WRITER = """
import sys
from workflow.pages import build_pages, read_page
from aidememoire.store.record import open_record
from aidememoire.workflow.read import read_into
with open_record(sys.argv[1]) as record:
    read_into(list(build_pages(24))[int(sys.argv[2]) :] + list(build_pages(24))[: int(sys.argv[2])], record, read_page)
"""


def start(code: str, *arguments: object) -> subprocess.Popen[str]:
    """A process of its own, with the tests' builders at hand."""
    path = os.pathsep.join(p for p in (str(Path(__file__).parent.parent), *sys.path) if p)
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, encoding="utf-8", env={**os.environ, "PYTHONPATH": path})


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], list[str]]:
    """The dump of so many pages read without a failure."""

    def read(count: int) -> list[str]:
        with open_record(tmp_path_factory.mktemp("whole") / "r.db") as record:
            read_into(build_pages(count), record, read_page)
            return list(dump_record(record))

    return read


def test_a_file_that_may_not_grow(tmp_path: Path, whole: Callable[[int], list[str]]) -> None:
    """A full disk: the failure is named, nothing is half-written, and the next run does the rest."""
    place = tmp_path / "r.db"
    open_record(place).close()
    child = start(FULL, place, max(ROOM, place.stat().st_size + 60_000))
    assert child.communicate(timeout=120)[1].strip() == "full"
    with open_record(place) as record:
        found = check_record(record)
        assert found.faults == () and 0 < found.reports < 50
        read_into(build_pages(60), record, read_page)
        assert check_record(record).faults == ()
        assert list(dump_record(record)) == whole(60)


@pytest.fixture
def own() -> Iterator[Cluster]:
    """A server that a test may stop."""
    programs = find_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    found = Cluster(programs)
    yield found
    found.remove()


@pytest.fixture
def disk(own: Cluster) -> Iterator[Path]:
    """A small disk that holds the database of a server of one's own."""
    found = own.folder / "disk"
    found.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=10m", "none", found], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("a small disk cannot be mounted here: it takes the rights of root")
    try:
        shutil.chown(found, ROLE, ROLE)
        own.run_sql(f"CREATE TABLESPACE small LOCATION '{found}'", database="postgres")
        own.run_sql("ALTER DATABASE record SET TABLESPACE small", database="postgres")
        yield found
    finally:
        subprocess.run(["umount", "-l", found], check=True)  # the server lets go of it when it stops


def test_a_database_whose_disk_is_full(own: Cluster, disk: Path, whole: Callable[[int], list[str]]) -> None:
    """As with a file that may not grow; with more room, the same run does the rest."""
    with open_record(own.build_place()) as record:
        with pytest.raises(RecordError) as error:
            read_into(build_pages(400), record, read_page)
        assert error.value.problem == "full"
        found = check_record(record)
        assert found.faults == () and 0 < found.reports < 400
        subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
        count = 2 * found.reports
        read_into(build_pages(count), record, read_page)
        assert check_record(record).faults == ()
        assert list(dump_record(record)) == whole(count)


def test_a_server_that_stops(own: Cluster, whole: Callable[[int], list[str]]) -> None:
    """In the middle of a run, as in a crash: a clear failure; once it is back, the same run does the rest."""
    place = own.build_place()

    def read(page: Page) -> Reading | Refusal:
        if page.source == "20.txt":
            own.stop("immediate")
        return read_page(page)

    with open_record(place) as record:
        with pytest.raises(RecordError) as error:
            read_into(build_pages(40), record, read)
        assert error.value.problem in ("lost", "unreached")
        own.start()
        found = check_record(record)
        assert (found.reports, found.faults) == (18, ())
        read_into(build_pages(40), record, read_page)
        assert list(dump_record(record)) == whole(40)


def test_a_connection_lost_while_a_report_is_written(
    cluster: Cluster, whole: Callable[[int], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing of that report is kept; the same record object goes on with a new connection."""
    from aidememoire.store import record as module

    place, write = cluster.build_place(), module._write_current

    def cut(connection: object, reading: Reading, *rest: object) -> None:
        if reading.report.source == "9.txt":
            cluster.run_sql(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"
            )
        write(connection, reading, *rest)  # type: ignore[arg-type]

    with open_record(place) as record:
        with monkeypatch.context() as patch:
            patch.setattr(module, "_write_current", cut)
            with pytest.raises(RecordError) as error:
                read_into(build_pages(12), record, read_page)
        assert error.value.problem == "lost"
        found = check_record(record)
        assert (found.reports, found.faults) == (8, ())
        read_into(build_pages(12), record, read_page)
        assert list(dump_record(record)) == whole(12)


def test_a_connection_lost_between_reports_is_not_noticed(cluster: Cluster, whole: Callable[[int], list[str]]) -> None:
    """The server closes what has been idle; the run goes on."""
    place = cluster.build_place()

    def read(page: Page) -> Reading | Refusal:
        cluster.run_sql(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle' AND pid <> pg_backend_pid()"
        )
        return read_page(page)

    with open_record(place) as record:
        read_into(build_pages(8), record, read)
        assert list(dump_record(record)) == whole(8)


def test_eight_writers_on_one_record(shelf: Places, whole: Callable[[int], list[str]]) -> None:
    """They make it together, each with the pages in another order: the record of one run, and nobody fails."""
    place = shelf / "r.db"
    children = [start(WRITER, place, 3 * number) for number in range(8)]
    assert [(child.communicate(timeout=280)[1], child.returncode) for child in children] == [("", 0)] * 8
    with open_record(place) as record:
        assert check_record(record).faults == ()
        assert list(dump_record(record)) == whole(24)


def test_a_reader_beside_a_writer_never_waits_nor_sees_half(shelf: Places) -> None:
    """While a process writes, every look at the record finds whole reports only, and more of them in time."""
    place = shelf / "r.db"
    open_record(place).close()
    child = start(WRITER, place, 0)
    seen = []
    with open_record(place) as record:
        while child.poll() is None or not seen:
            found = check_record(record)
            assert found.faults == ()
            seen.append(found.reports)
        seen.append(check_record(record).reports)
    assert child.communicate()[1] == "" and seen == sorted(seen) and seen[-1] == 21


class Refusing:
    """A connection that refuses the write-ahead log a number of times."""

    def __init__(self, times: int, code: int) -> None:
        self.times, self.code = times, code

    def execute(self, _: str) -> None:
        self.times -= 1
        if self.times >= 0:
            error = sqlite3.OperationalError("refused")
            error.sqlite_errorcode = self.code
            raise error


def test_a_new_record_waits_for_those_who_make_it_too() -> None:
    """SQLite refuses the log at once while another turns it on: opening waits. Other refusals come through."""
    keep_log(Refusing(3, sqlite3.SQLITE_BUSY))
    with pytest.raises(sqlite3.OperationalError):
        keep_log(Refusing(1, sqlite3.SQLITE_READONLY))


def test_a_writer_waits_its_turn(shelf: Places) -> None:
    """What one has written before another's turn is seen by the other."""
    with open_record(shelf / "r.db") as one, open_record(shelf / "r.db") as other:
        assert write_one(one) is True
        assert write_one(other) is False


def write_one(record: Record) -> bool:
    return record.write_reading(build_meeting())


def test_what_a_reader_does_is_only_reading(cluster: Cluster) -> None:
    """A transaction that was not opened for writing cannot write."""
    from aidememoire.store.engine import open_transaction

    with open_record(cluster.build_place()) as record:
        with pytest.raises(RecordError) as error, open_transaction(record.engine) as connection:
            connection.execute(text("DELETE FROM meta"))
        assert error.value.problem == "read_only"
