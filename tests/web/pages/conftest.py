"""Records that pages are asked about: the samples, one where every text is hostile, an empty one; each made once."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from litestar.testing import TestClient

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages
from aidememoire.store.record import open_record
from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings
from aidememoire.workflow.read import read_into

NOW = "2026-03-02T09:00:00.000000+00:00"
EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}"

HOSTILE = f"""{EVIL} Visite officielle

date 2024-03

Tokyo, 12 mars – Le ministre japonais des Affaires étrangères, Kenji {EVIL} Tanabe, a reçu mardi 12 mars à Tokyo
son homologue vietnamien, Lê Van Duc.

Le ministre Lê Van Duc a proposé de « créer {EVIL} un groupe de travail » sur l'énergie. Les deux parties sont
convenues de rouvrir la ligne {EVIL} avant la fin de l'année.
"""


def build_reader() -> Callable[[Page], Reading]:
    packs, knowledge = load_packs(), load_knowledge()
    return lambda page: read(page, packs, knowledge)


def make_record(path: Path, pages: object) -> Path:
    with open_record(path) as record:
        read_into(pages, record, build_reader(), at=NOW)  # type: ignore[arg-type]
    return path


@pytest.fixture(scope="session")
def sample_record(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Path:
    """The record of the sample reports. Tests that change it take a copy."""
    return make_record(tmp_path_factory.mktemp("samples") / "record.db", find_pages(str(samples)))


@pytest.fixture(scope="session")
def hostile_record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record whose every text holds scripts and signs of templates."""
    page = Page(
        source=f"depeches/{EVIL}.txt", text=HOSTILE, url=f"https://example.test/?q={EVIL}", date="2024-03", title=EVIL
    )
    return make_record(tmp_path_factory.mktemp("hostile") / "record.db", [page])


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Opens applications on records; all are closed when the test ends."""

    stack: ExitStack

    def open(self, record: Path) -> TestClient:
        settings = Settings(record=str(record), clock=lambda: NOW, author="Ana")
        return self.stack.enter_context(TestClient(build_app(settings), base_url="http://127.0.0.1"))


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A desk for the tests of one file."""
    with ExitStack() as stack:
        yield Desk(stack=stack)


@pytest.fixture(scope="module")
def client(desk: Desk, sample_record: Path) -> TestClient:
    """The application on the record of the samples, which nobody changes."""
    return desk.open(sample_record)


@pytest.fixture
def fresh(tmp_path: Path, sample_record: Path) -> Iterator[TestClient]:
    """The application on a copy of that record."""
    shutil.copy(sample_record, tmp_path / "record.db")
    with ExitStack() as stack:
        yield Desk(stack=stack).open(tmp_path / "record.db")


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[TestClient]:
    """The application on a record that holds nothing."""
    with ExitStack() as stack:
        yield Desk(stack=stack).open(tmp_path / "empty.db")
