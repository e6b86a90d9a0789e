"""A record with the samples and a hostile report, and an application that serves it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient
from web.conftest import Clock

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages
from aidememoire.store.record import open_record
from aidememoire.web.app import build_app
from aidememoire.web.handing import HandedIn, build_page
from aidememoire.web.settings import Settings
from aidememoire.workflow.read import read_into

SCRIPT = "<script>alert(1)</script>"
HOSTILE = f"""{SCRIPT} Le ministre reçoit l'ambassadeur

Hanoï (VNA) - Le ministre vietnamien des Affaires étrangères, Lê Van{SCRIPT}, a reçu le 12 mars 2025 à Hanoï
l'ambassadeur de France, Jean "><img src=x onerror=alert(2)> Valjean. Il a proposé que les deux pays
renforcent leur coopération {SCRIPT}.
"""


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> bytes:
    """The record as the bytes of its file."""
    place = tmp_path_factory.mktemp("kept") / "r.db"
    packs, knowledge = load_packs(), load_knowledge()
    pages = [*find_pages(str(samples)), build_page(HandedIn(text=HOSTILE, url="https://example.test/1", title=SCRIPT))]
    with open_record(place) as record:
        read_into(pages, record, lambda page: read(page, packs, knowledge), at="2026-03-01T09:00:00+00:00")
        with record.engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    return place.read_bytes()


@pytest.fixture
def place(kept: bytes, tmp_path: Path) -> Path:
    """The file of the record."""
    path = tmp_path / "r.db"
    path.write_bytes(kept)
    return path


@pytest.fixture
def app(place: Path, clock: Clock) -> Litestar:
    """The application of the one user."""
    return build_app(Settings(record=str(place), clock=clock, author="Mai"))


@pytest.fixture
def api(app: Litestar) -> Iterator[TestClient]:
    """A program before the interface, in the hands of the one user."""
    with TestClient(app, base_url="http://127.0.0.1/api/v1/") as found:
        found.headers["X-CSRF-Token"] = found.get("session").json()["csrf"]
        yield found


@pytest.fixture
def guarded(place: Path, users: Path, clock: Clock) -> Iterator[TestClient]:
    """A program before the interface of a record with accounts; it has a token of nobody yet."""
    with TestClient(
        build_app(Settings(record=str(place), clock=clock, users=users)), base_url="http://127.0.0.1/api/v1/"
    ) as found:
        yield found
