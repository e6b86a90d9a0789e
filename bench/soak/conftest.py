"""Both engines, and how often things are done: AIDEMEMOIRE_SOAK kills on each (300 unless told otherwise)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store.cluster import Cluster, find_programs


@pytest.fixture(scope="session")
def instants() -> int:
    """How many kills a proof takes on each engine."""
    return int(os.environ.get("AIDEMEMOIRE_SOAK", "300"))


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server that writes to the disk before it answers, as a real one does."""
    programs = find_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql)")
    found = Cluster(programs, "-c listen_addresses='' -c max_connections=60")
    yield found
    found.remove()


@pytest.fixture(params=["sqlite", "postgresql"])
def build_place(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], str]:
    """A new place each time it is called, on either engine."""
    if request.param == "postgresql":
        cluster: Cluster = request.getfixturevalue("cluster")
        return cluster.build_place
    numbers = iter(range(10**6))
    return lambda: str(tmp_path / f"{next(numbers)}.db")
