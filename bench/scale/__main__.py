"""What a large record costs: adding a report, a chronology, a search, the queue; on one engine or both, with sizes.

    python -m bench.scale --reports 1000000 --base 10000 [--engine sqlite|postgresql]
    python -m bench.scale --at PLACE

A record of `--base` reports is filled with the readings of bench.scale.generate through the same doors as any other and
measured; then it is laid out as often as it takes (bench.scale.clone), and the large one is measured. Times are wall
clock, in milliseconds, with the processor time of this process beside them; a ratio compares medians of one run. With
`--at`, a record that stands already (made by bench.scale.clone) is measured by itself, and added to.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from statistics import median, quantiles

from sqlalchemy import func, select

from aidememoire.store.engine import open_transaction
from aidememoire.store.place import is_url
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import REPORTS
from aidememoire.views.chronology import query_chronology
from aidememoire.views.positions import query_positions
from aidememoire.views.review import load_items, query_queue
from aidememoire.views.search import query_search
from aidememoire.workflow.consolidate import draw_pending
from bench.scale.clone import clone
from bench.scale.generate import PAIRS, SIDES, TOLD, WORDS, build_reading
from bench.scale.sink import open_sink

ADDED = 200
"""Reports added one by one to measure what one costs."""

PORTION = 1000
ASKED = 40

SERVER = (
    "-c listen_addresses='' -c shared_buffers=512MB -c wal_level=minimal -c max_wal_senders=0 -c max_wal_size=4GB "
    "-c checkpoint_timeout=1h"
)
"""Of a server that is filled with gigabytes at once."""


@contextmanager
def open_server() -> Iterator[str]:
    """The address of an empty record on a PostgreSQL server of one's own."""
    sys.path.insert(0, str(Path(__file__).parent.parent.parent / "tests"))
    from store.cluster import Cluster, find_programs

    programs = find_programs()
    if programs is None:
        raise SystemExit("PostgreSQL is not installed (apt-get install postgresql)")
    cluster = Cluster(programs, SERVER)
    try:
        # while a record is laid out; see `settle`
        cluster.run_sql("ALTER SYSTEM SET fsync = off")
        cluster.run_sql("SELECT pg_reload_conf()")
        yield cluster.build_place()
    finally:
        cluster.remove()


@contextmanager
def open_place(engine: str) -> Iterator[str]:
    """Where the record of a measurement stands."""
    if engine == "postgresql":
        with open_server() as place:
            yield place
    else:
        with tempfile.TemporaryDirectory(prefix="aide-scale-") as folder:
            yield str(Path(folder) / "record.db")


def settle(place: str) -> None:
    """Have a server of one's own write what it holds to the disk, and from now on wait for the disk as others do."""
    if is_url(place):
        import psycopg

        with psycopg.connect(place, autocommit=True) as connection:
            connection.execute("ALTER SYSTEM RESET fsync")
            connection.execute("SELECT pg_reload_conf()")
            connection.execute("CHECKPOINT")


def tell(line: str) -> None:
    """A line of the answer, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fill(record: Record, start: int, stop: int, busy: float) -> None:
    """Write and draw the reports numbered `start` to `stop`."""
    for first in range(start, stop, PORTION):
        for number in range(first, min(first + PORTION, stop)):
            record.write_reading(build_reading(number, busy))
        draw_pending(record)
        sys.stderr.write(f"\r{min(first + PORTION, stop)} reports ")
        sys.stderr.flush()


def measure_adding(record: Record, start: int, busy: float) -> tuple[list[float], float]:
    """Milliseconds of each of ADDED reports, written and drawn by itself, and processor time of one on average."""
    found = []
    spent = time.process_time()
    for number in range(start, start + ADDED):
        reading = build_reading(number, busy)
        began = time.perf_counter()
        record.write_reading(reading)
        draw_pending(record)
        found.append(1000 * (time.perf_counter() - began))
    return found, 1000 * (time.process_time() - spent) / ADDED


def measure(questions: Sequence[Callable[[], object]]) -> str:
    """Median and 95th percentile of the milliseconds the questions take, each once, by the clock and by processor."""
    clock, processor = [], []
    for ask in questions:
        began, spent = time.perf_counter(), time.process_time()
        ask()
        clock.append(1000 * (time.perf_counter() - began))
        processor.append(1000 * (time.process_time() - spent))
    return ", ".join(
        f"{name} median {median(found):.1f} ms, p95 {quantiles(found, n=20)[-1]:.1f} ms"
        for name, found in (("clock", clock), ("processor", processor))
    )


def build_searches(record: Record) -> list[Callable[[], object]]:
    """Common words, seldom words, two words, a side, an act, a year: as people ask."""
    chance = Random(7)

    def draw() -> str:
        return WORDS[int(len(WORDS) ** chance.random()) - 1]

    found: list[Callable[[], object]] = []
    for _ in range(ASKED):
        one, other, side, year = draw(), draw(), chance.choice(SIDES), str(chance.randrange(1976, 2025))
        found += [
            lambda w=one: query_search(record, w),
            lambda w=f"{one} {other}": query_search(record, w),
            lambda w=one, p=side: query_search(record, w, parties=[p], kind="act"),
            lambda w=one, y=year: query_search(record, w, start=y, end=y),
        ]
    found += [lambda: query_search(record, "ministre"), lambda: query_search(record, "ministre", parties=["VN", "US"])]
    return found


def get_size(record: Record) -> int:
    """Bytes on disk."""
    with record.engine.connect() as connection:
        if record.engine.dialect.name == "postgresql":
            return int(connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar_one())
    return sum(p.stat().st_size for p in Path(record.name).parent.glob(Path(record.name).name + "*"))


def measure_record(engine: str, record: Record, size: int, busy: float) -> float:
    """Print what questions to a record of so many reports cost, and adding one; the median of the latter."""
    pair = PAIRS[0]
    events = len(query_chronology(record, pair))
    waiting = len(query_queue(record))
    for what, questions in (
        (f"chronology of {events} events", [lambda: query_chronology(record, pair)] * ASKED),
        ("search", build_searches(record)),
        (f"queue of {waiting}", [lambda: query_queue(record)] * ASKED),
        ("first page of the queue", [lambda: load_items(record, query_queue(record)[:20])] * ASKED),
        ("positions of the pair", [lambda: query_positions(record, pair[0], pair[1:])] * 5),
    ):
        tell(f"{engine} {size} reports: {what}, {measure(questions)}")
    costs, spent = measure_adding(record, size, busy)
    typical, high = median(costs), quantiles(costs, n=20)[-1]
    tell(f"{engine} {size} reports: adding one, median {typical:.1f} ms, p95 {high:.1f} ms, processor {spent:.1f} ms")
    tell(f"{engine} {size} reports: {get_size(record) / 1e6:.0f} MB on disk; load {os.getloadavg()[0]:.1f}")
    return typical


def run(engine: str, base: int, reports: int, busy: float) -> None:
    """Fill, measure, lay out many times, measure again; print what came out."""
    with tempfile.TemporaryDirectory(prefix="aide-scale-") as folder, open_place(engine) as place:
        small = str(Path(folder) / "small.db")
        with open_record(small) as record:
            fill(record, 0, base, busy)
            with open_sink(place) as sink:
                clone(record, sink, max(1, reports // base))
            settle(place)
        with open_place(engine) as other:
            with open_record(small) as record, open_sink(other) as sink:
                clone(record, sink, 1)
            settle(other)
            with open_record(other) as record:
                few = measure_record(engine, record, base, busy)
        with open_record(place) as record:
            many = measure_record(engine, record, base * max(1, reports // base), busy)
    tell(f"{engine}: adding at {reports} costs {many / few:.2f} of what it costs at {base}")


def run_at(place: str, events: int) -> None:
    """Measure the record that stands at a place; what is added to measure adding stays there."""
    with open_record(place, create=False) as record:
        with open_transaction(record.engine) as connection:
            size = connection.execute(select(func.count()).select_from(REPORTS)).scalar_one()
        measure_record(record.engine.dialect.name, record, size, min(0.9, events * TOLD / size))


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--base", type=int, default=10_000)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), action="append")
    parser.add_argument("--events", type=int, default=5000, help="events of the pair whose chronology is asked")
    parser.add_argument("--at", metavar="PLACE", help="a record to measure as it stands: a path or an address")
    given = parser.parse_args()
    if given.at:
        run_at(given.at, given.events)
        return
    for engine in given.engine or ("sqlite", "postgresql"):
        run(engine, given.base, given.reports, min(0.9, given.events * TOLD / given.reports))


if __name__ == "__main__":
    main()
