"""Decisions by forms: each does what the command line does; readers and foreign forms change nothing."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from httpx import Response
from litestar.testing import TestClient
from web.records import EVIL

from aidememoire.web.app import build_app
from aidememoire.web.settings import Settings

EVENT = re.compile(r"/events/([0-9a-f]{32})")


def find_event(client: TestClient, path: str = "/relations/JP,VN?from=2025") -> str:
    found = EVENT.search(client.get(path).text)
    assert found is not None
    return found[1]


def find_csrf(client: TestClient) -> str:
    found = re.search(r'name="csrf" value="([0-9a-f]{64})"', client.get("/inbox").text)
    assert found is not None
    return found[1]


def send(client: TestClient, event: str, **fields: str) -> Response:
    """Send a form of decisions with its token."""
    data = {"csrf": find_csrf(client), **fields}
    return client.post(f"/events/{event}/decide", data=data)


def test_a_correction_stands_beside_the_words_and_can_be_taken_back(fresh: TestClient) -> None:
    """The page shows the value decided, who decided and why; after undo it is as it was."""
    event = find_event(fresh)
    answer = send(fresh, event, action="correct", field="place", value="Huê (Viet Nam)", reason=f"vu {EVIL}")
    assert answer.status_code == 200 and "Huê" in answer.text and "Ana" in answer.text
    assert "<script>alert" not in answer.text and "&lt;script&gt;" in answer.text
    decision = re.search(r'name="decision" value="([0-9a-f]{32})"', answer.text)
    assert decision is not None
    assert "Huê" not in send(fresh, event, action="undo", decision=decision[1]).text.partition("<h2")[0]


def test_a_participant_is_corrected_by_number(fresh: TestClient) -> None:
    """The field of a participant, and nobody's where the number is none."""
    event = find_event(fresh)
    page = send(fresh, event, action="correct", field="office", who="0", value="émissaire", reason="carton")
    assert "émissaire" in page.text
    assert send(fresh, event, action="correct", field="office", who="99", value="x", reason="y").status_code == 400


def test_accepting_rejecting_and_noting(fresh: TestClient) -> None:
    """A note is shown; what is set aside leaves the relationship and keeps its page."""
    event = find_event(fresh)
    assert "à revoir" in send(fresh, event, action="note", text="à revoir").text
    assert send(fresh, event, action="accept").status_code == 200
    assert send(fresh, event, action="reject", reason="doublon").status_code == 200
    assert event not in fresh.get("/relations/JP,VN").text
    assert fresh.get(f"/events/{event}").status_code == 200


def test_merging_and_parting(fresh: TestClient) -> None:
    """Two events become one; a report is parted off again."""
    found = list(dict.fromkeys(EVENT.findall(fresh.get("/relations/JP,VN?from=2025").text)))
    merged = send(fresh, found[0], action="merge", other=found[1][:12], reason="le même jour")
    assert merged.status_code == 200
    report = re.search(r'<option value="([0-9a-f]{64})"', merged.text)
    assert report is not None
    assert send(fresh, found[0], action="split", report=report[1], reason="autre jour").status_code == 200


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"action": "reject"}, 400),
        ({"action": "note", "text": "  "}, 400),
        ({"action": "correct", "field": "date", "value": "hier", "reason": "x"}, 400),
        ({"action": "correct", "field": "id", "value": "1", "reason": "x"}, 400),
        ({"action": "correct", "field": "kind", "value": "party", "reason": "x"}, 400),
        ({"action": "merge", "other": "zz", "reason": "x"}, 404),
        ({"action": "split", "report": "0" * 64, "reason": "x"}, 409),
        ({"action": "undo", "decision": "0" * 32}, 404),
        ({"action": "drop table"}, 400),
        ({"action": "note", "text": "x" * 3000}, 413),
    ],
)
def test_what_makes_no_sense_changes_nothing(fresh: TestClient, fields: dict[str, str], status: int) -> None:
    """Refused in plain words; the event is as it was."""
    event = find_event(fresh)
    before = fresh.get(f"/events/{event}").text
    answer = send(fresh, event, **fields)
    assert answer.status_code == status and "<h1>" in answer.text
    assert fresh.get(f"/events/{event}").text == before


@pytest.mark.parametrize("token", [None, "", "0" * 64])
def test_a_form_without_its_token_changes_nothing(fresh: TestClient, token: str | None) -> None:
    """Neither a decision nor a report is taken from a form that is not ours."""
    event = find_event(fresh)
    data = {"action": "accept"} | ({"csrf": token} if token is not None else {})
    assert fresh.post(f"/events/{event}/decide", data=data).status_code == 403
    sent = {"text": "x"} | ({"csrf": token} if token is not None else {})
    assert fresh.post("/inbox", data=sent, files=[("files", ("a.txt", b"x", "text/plain"))]).status_code == 403


@pytest.mark.parametrize("back", ["//example.test/", "https://example.test/", "/\\example.test", "javascript:alert(1)"])
def test_a_form_never_leads_elsewhere(fresh: TestClient, back: str) -> None:
    """Where to go then is a page here."""
    fresh.follow_redirects = False
    answer = send(fresh, find_event(fresh), action="accept", back=back)
    assert answer.status_code == 303 and answer.headers["location"] == "/"


def test_a_reader_looks_and_does_not_decide(
    sample_record: Path, users: Path, tmp_path: Path, clock: Callable[[], str]
) -> None:
    """No form of decisions on the page, no queue of buttons, and a form made by hand is refused."""
    import hmac

    from web.conftest import send_sign_in

    from aidememoire.web.visitor import SESSION

    shutil.copy(sample_record, tmp_path / "record.db")
    settings = Settings(record=str(tmp_path / "record.db"), clock=clock, users=users)
    with TestClient(build_app(settings), base_url="http://127.0.0.1") as client:
        send_sign_in(client, "Lea", "un mot de passe long")
        event = find_event(client)
        assert "/decide" not in client.get(f"/events/{event}").text
        assert "/decide" not in client.get("/review").text
        assert client.get("/inbox").status_code == 403
        session = client.cookies.get(SESSION) or ""
        token = hmac.new(client.app.state.key, session.encode(), "sha256").hexdigest()
        answer = client.post(f"/events/{event}/decide", data={"action": "accept", "csrf": token})
        assert answer.status_code == 403


def test_nobody_sees_a_record_with_accounts_before_signing_in(shared: TestClient) -> None:
    """Every page sends to the form of names and passwords, which leads nowhere else."""
    for path in ("/", "/relations/JP,VN", "/review", "/search?q=x"):
        answer = shared.get(path)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/sign-in?next=")
    form = shared.get("/sign-in").text
    assert 'name="password"' in form and 'href="/people"' not in form


def test_the_inbox_refuses_what_it_cannot_take(fresh: TestClient) -> None:
    """A program, too many files, nothing at all, an address that is none: said in plain words, nothing read."""
    token = find_csrf(fresh)
    cases = (
        ([("files", ("x.exe", b"MZ", "application/octet-stream"))], {}, 400),
        ([("files", (f"{n}.txt", b"x", "text/plain")) for n in range(51)], {}, 413),
        ([("files", ("", b"", "application/octet-stream"))], {}, 400),
        ([("files", ("", b"", "application/octet-stream"))], {"text": "mots", "url": "javascript:1"}, 400),
    )
    for files, fields, status in cases:
        answer = fresh.post("/inbox", data={"csrf": token, **fields}, files=files)
        assert answer.status_code == status, answer.text


def test_names_of_files_are_labels_alone(fresh: TestClient) -> None:
    """A path in a name is cut; nothing is opened by it, nothing of it is markup."""
    from aidememoire.web.pages.inbox import clean_name

    assert clean_name("../../etc/passwd") == "passwd"
    assert clean_name("C:\\temp\\a b.txt") == "a b.txt"
    assert "<" not in clean_name("<img src=x>.txt") and clean_name("///") == "file"
