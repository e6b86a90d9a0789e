"""The interface under thousands of questions made up from its description."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient
from web.api.questioner import ask_everything

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages
from aidememoire.store.record import open_record
from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings
from aidememoire.workflow.read import read_into

EXAMPLES = int(os.environ.get("AIDEMEMOIRE_SOAK", "150"))
"""Questions of each of some forty operations."""

SAMPLES = Path(__file__).parent.parent.parent / "samples"
NOW = "2026-03-02T09:00:00.000000+00:00"


@pytest.fixture
def api(tmp_path: Path) -> Iterator[TestClient]:
    """The interface before the samples."""
    packs, knowledge = load_packs(), load_knowledge()
    with open_record(tmp_path / "r.db") as record:
        read_into(find_pages(str(SAMPLES)), record, lambda page: read(page, packs, knowledge), at=NOW[:19])
    settings = Settings(record=str(tmp_path / "r.db"), clock=lambda: NOW)
    with TestClient(build_app(settings), base_url="http://127.0.0.1/api/v1/") as found:
        yield found


def test_every_answer_is_as_described(api: TestClient) -> None:
    """No failure, no answer of another shape."""
    counts = ask_everything(api, EXAMPLES)
    sys.stdout.write(", ".join(f"{name}: {n}" for name, n in sorted(counts.items())) + "\n")
    assert sum(counts.values()) >= 25 * EXAMPLES
    assert counts["GET 200"] >= EXAMPLES and counts["POST 200"]
