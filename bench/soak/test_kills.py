"""A real `read` killed at random instants: nothing lost, nothing twice, the same record once it is run to its end."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from aidememoire.errors import RecordError
from aidememoire.store.check import check_record
from aidememoire.store.dump import dump_record
from aidememoire.store.record import open_record

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "samples", ROOT / "quality" / "fr" / "open")
MOST_ON_ONE = 12
"""Kills that one record goes through before it is read to the end and compared."""

SEED = 20240325
MOMENTS = frozenset({"at", "seen", "last_read"})


def read_into_record(place: str) -> list[str]:
    """The command that reads every report into the record at `place`."""
    return [sys.executable, "-m", "aidememoire", "read", *map(str, FOLDERS), "--record", place]


def find_lines(place: str) -> Iterator[str]:
    """The record's dump without the moments at which things were seen."""
    with open_record(place) as record:
        for line in dump_record(record):
            row = json.loads(line)
            for key in MOMENTS & row.keys():
                del row[key]
            yield json.dumps(row, sort_keys=True)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], float]:
    """The lines of a record read without interruption, and how long that took."""
    place = str(tmp_path_factory.mktemp("whole") / "record.db")
    start = time.perf_counter()
    subprocess.run(read_into_record(place), check=False, capture_output=True)
    return sorted(find_lines(place)), time.perf_counter() - start


def test_killed_at_random_instants(
    build_place: Callable[[], str], whole: tuple[list[str], float], instants: int
) -> None:
    """After every kill what is kept is clean; after the last, one whole run gives the record never interrupted."""
    lines, seconds = whole
    chance = random.Random(SEED)
    done = 0
    while done < instants:
        place = build_place()
        for _ in range(min(MOST_ON_ONE, instants - done)):
            done += kill_after(place, chance.uniform(0, seconds))
            assert find_faults(place) == ()
        subprocess.run(read_into_record(place), check=False, capture_output=True)
        assert sorted(find_lines(place)) == lines
    sys.stdout.write(f"{done} kills\n")


def kill_after(place: str, seconds: float) -> int:
    """Start a read and kill it after so long; 0 when it had ended by then."""
    child = subprocess.Popen(read_into_record(place), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        child.wait(seconds)
        return 0
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
        return 1


def find_faults(place: str) -> tuple[object, ...]:
    """What `check` finds in the record; nothing where it was killed before the record was made."""
    try:
        with open_record(place, create=False) as record:
            return check_record(record).faults
    except RecordError as error:
        assert "empty" in str(error) or "no record there" in str(error)
        return ()
