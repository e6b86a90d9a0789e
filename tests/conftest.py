"""Fixtures: few, and only for what is dear to build.

Values are built in the tests themselves (or by builders beside them). The French pack and the reference data take a
moment to load, so they are loaded once a run. Reports from outside the project live in `../shared`; tests that need
them skip with the reason where they are absent, and run in continuous integration.
"""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store.cluster import Cluster, Shelf, find_programs

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"

LINGER = 120
"""Seconds the run may take to end once its verdict is told."""


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    """A thread that never ends would hold the run for ever: it is ended, and every thread's place is printed."""
    faulthandler.dump_traceback_later(LINGER, exit=True, file=sys.__stderr__)


@pytest.fixture(scope="session")
def seeds() -> Path:
    """The folder of seed reports, which are read and never copied."""
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("the seed reports are not beside this checkout (../shared/seeds)")
    return folder


@pytest.fixture(scope="session")
def samples() -> Path:
    """The sample reports shipped with the project."""
    return ROOT / "samples"


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server for this run."""
    programs = find_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    found = Cluster(programs)
    yield found
    found.remove()


@pytest.fixture(scope="session", params=["sqlite", "postgresql"])
def build_shelf(request: pytest.FixtureRequest) -> Callable[[Path], Path | Shelf]:
    """Once with files, once with a database: where the records of a test stand, given a folder for the files."""
    if request.param == "sqlite":
        return lambda folder: folder
    cluster = request.getfixturevalue("cluster")
    return lambda folder: Shelf(cluster)


@pytest.fixture
def shelf(build_shelf: Callable[[Path], Path | Shelf], tmp_path: Path) -> Path | Shelf:
    """Where the records of this test stand; `shelf / "r.db"` is the place of one, on either engine."""
    return build_shelf(tmp_path)
