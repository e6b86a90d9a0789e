"""Applications on records, asked without a browser."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from litestar.testing import TestClient
from web.records import NOW

from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings


def tick(number: int) -> str:
    """The moment of the records, a microsecond later each time: what is decided later is later."""
    return NOW.replace(".000000", f".{number:06}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Opens applications on records; all are closed when the test ends."""

    stack: ExitStack

    def open(self, record: Path) -> TestClient:
        ticks = count()
        settings = Settings(record=str(record), clock=lambda: tick(next(ticks)), author="Ana")
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
