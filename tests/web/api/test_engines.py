"""The interface before a record on either engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from litestar.testing import TestClient
from store.cluster import Shelf
from web.api.test_changing import NOTE
from web.api.test_reading import QUESTIONS
from web.conftest import Clock

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages
from aidememoire.store.record import open_record
from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings
from aidememoire.workflow.read import read_into


@pytest.fixture(scope="module")
def served(
    build_shelf: Callable[[Path], Path | Shelf], tmp_path_factory: pytest.TempPathFactory, samples: Path
) -> Iterator[TestClient]:
    """A program before the interface of a record with the samples, on either engine."""
    place = str(build_shelf(tmp_path_factory.mktemp("engine")) / "r.db")
    packs, knowledge = load_packs(), load_knowledge()
    with open_record(place) as record:
        read_into(find_pages(str(samples)), record, lambda page: read(page, packs, knowledge), at="2026-03-01T09:00:00")
    app = build_app(Settings(record=place, clock=Clock(), author="Mai"))
    with TestClient(app, base_url="http://127.0.0.1/api/v1/") as found:
        found.headers["X-CSRF-Token"] = found.get("session").json()["csrf"]
        yield found


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_answered_on_either_engine(served: TestClient, question: str) -> None:
    """200 and JSON."""
    answer = served.get(question)
    assert answer.status_code == 200, answer.text


@pytest.mark.parametrize(
    "question",
    [
        "people?name=%00",
        "search?q=%00a",
        "search?q=a%ef%bf%bf",
        "search?q='%3B DROP TABLE events%3B --",
        "events/'%20OR%20'1'='1",
        "events?party=VN'%3B--",
        "positions?side=VN&matter=%25_%5C'",
        "reports?cursor=AAAA",
        "people?name=%F0%9F%98%80",
    ],
)
def test_no_sign_reaches_the_engine(served: TestClient, question: str) -> None:
    """An answer or a sentence, never a failure."""
    assert served.get(question).status_code in (200, 400, 404)


def test_pages_are_in_the_order_of_time_on_either_engine(served: TestClient) -> None:
    """One event at a time, each once, first days never going back."""
    found, cursor = [], None
    while True:
        page = served.get("events", params={"limit": 1, **({"cursor": cursor} if cursor else {})}).json()
        found += page["items"]
        cursor = page["next"]
        if cursor is None:
            break
    assert len({e["id"] for e in found}) == len(found) == served.get("status").json()["events"]
    days = [e["date"]["edtf"] for e in found if e["date"]["edtf"] and len(e["date"]["edtf"]) == 10]
    dated = [d for d in days if d[0] in "12"]
    assert dated == sorted(dated)


def test_decisions_and_reports_are_kept_on_either_engine(served: TestClient) -> None:
    """Seen at once by whoever asks next."""
    event = served.get("events?limit=1").json()["items"][0]["id"]
    assert served.post(f"events/{event}/note", json={"text": "vu"}).status_code == 200
    assert served.get(f"events/{event}").json()["decisions"][0]["text"] == "vu"
    taken = served.post("reports", json={"text": NOTE})
    assert taken.status_code == 201, taken.text
    assert served.get(f"events/{taken.json()['events'][0]}").status_code == 200
