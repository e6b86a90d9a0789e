"""A real `read` killed at random instants: nothing lost, nothing twice, the same record once it is run again."""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from aidememoire.store.dump import dump_record
from aidememoire.store.record import open_record

ROOT = Path(__file__).parent.parent.parent
FOLDERS = (ROOT / "samples", ROOT / "quality" / "fr" / "open", ROOT / "quality" / "fr" / "opened")
INSTANTS = 60
SEED = 20240325
MOMENTS = frozenset({"at", "seen", "last_read"})


def read_into_record(place: Path) -> list[str]:
    """The command that reads every report into the record at `place`."""
    return [sys.executable, "-m", "aidememoire", "read", *map(str, FOLDERS), "--record", str(place)]


def find_lines(place: Path) -> Iterator[str]:
    """The record's dump without the moments at which things were seen."""
    with open_record(place) as record:
        for line in dump_record(record):
            row = json.loads(line)
            for key in [k for k in row if k in MOMENTS]:
                del row[key]
            yield json.dumps(row, sort_keys=True)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """A record read without interruption, and how long that took."""
    place = tmp_path_factory.mktemp("whole") / "record.db"
    start = time.perf_counter()
    subprocess.run(read_into_record(place), check=False, capture_output=True)
    return place, time.perf_counter() - start


@pytest.mark.parametrize("number", range(INSTANTS))
def test_killed_at_a_random_instant(number: int, whole: tuple[Path, float], tmp_path: Path) -> None:
    """Killed once, run again to the end: the record is the one that was never interrupted."""
    complete, seconds = whole
    place = tmp_path / "record.db"
    child = subprocess.Popen(read_into_record(place), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(random.Random(SEED + number).uniform(0, seconds))
    child.send_signal(signal.SIGKILL)
    child.wait()
    subprocess.run(read_into_record(place), check=False, capture_output=True)
    assert sorted(find_lines(place)) == sorted(find_lines(complete))
