"""What the interface takes: decisions, reports, grades; who may send them, and what an attacker may not."""

from __future__ import annotations

import json

import pytest
from litestar.testing import TestClient
from web.conftest import PASSWORDS, send_sign_in

NOTE = (
    "Nguyen Minh Vu reçoit le secrétaire d'État\n\n"
    "Hanoï (VNA) - Le vice-ministre vietnamien des Affaires étrangères, Nguyên Minh Vu, a reçu le 4 février 2026 à "
    "Hanoï le secrétaire d'État portugais Rui Sardinha. Il a proposé que les deux pays renforcent leur coopération "
    "dans l'éducation.\n"
)


def find_event(api: TestClient) -> dict:
    """An event of the record with a participant."""
    return next(e for e in api.get("events?limit=200").json()["items"] if e["participants"] and not e["corrections"])


def test_an_event_is_accepted_noted_corrected_and_put_back(api: TestClient) -> None:
    """Each decision shows on the event, in the name of who made it, and can be taken back."""
    event = find_event(api)
    path = f"events/{event['id']}"
    accepted = api.post(f"{path}/accept", json={}).json()
    assert [(d["verdict"], d["author"]) for d in accepted["event"]["decisions"]] == [("accept", "Mai")]
    noted = api.post(f"{path}/note", json={"text": "Vu avec l'ambassade."}).json()
    assert noted["event"]["decisions"][-1]["text"] == "Vu avec l'ambassade."
    made = api.post(f"{path}/correct", json={"field": "date", "value": "2024-05-13", "reason": "dépêche"}).json()
    assert made["event"]["date"]["edtf"] == "2024-05-13"
    assert made["event"]["corrections"][0]["reported"] == event["date"]["edtf"]
    undone = api.post(f"decisions/{made['decisions'][0]}/undo", json={"reason": "erreur"})
    assert undone.status_code == 200
    assert api.get(path).json()["date"]["edtf"] == event["date"]["edtf"]
    steps = api.get(f"{path}/history").json()["steps"]
    assert [s["decision"]["verdict"] for s in steps if s["decision"]] == ["accept", "note", "correct", "correct"]


def test_a_participant_is_meant_by_place_or_by_name(api: TestClient) -> None:
    """Both ways reach the same person."""
    event = find_event(api)
    name = next(p["name"] for p in event["participants"] if p["name"])
    place = next(i for i, p in enumerate(event["participants"]) if p["name"] == name)
    for who in (place, name):
        body = {"field": "office", "value": "chef de mission", "participant": who, "reason": "liste"}
        made = api.post(f"events/{event['id']}/correct", json=body)
        assert made.status_code == 200, made.text
        assert made.json()["event"]["participants"][place]["office"] == "chef de mission"


def test_a_rejected_event_leaves_the_chronology_and_keeps_its_address(api: TestClient) -> None:
    """Out of the record, not out of its history."""
    event = find_event(api)["id"]
    assert api.post(f"events/{event}/reject", json={"reason": "pas un contact"}).status_code == 200
    assert event not in [e["id"] for e in api.get("events?limit=200").json()["items"]]
    assert api.get(f"events/{event}").json()["decisions"][0]["verdict"] == "reject"


def test_two_events_are_joined_and_parted(api: TestClient) -> None:
    """One after joining; a report of it is split off again."""
    held = [e for e in api.get("events?limit=200").json()["items"] if not e["background"]]
    left, right = next((a, b) for a in held for b in held if a["reports"][0]["report"] != b["reports"][0]["report"])
    one = api.post(f"events/{left['id']}/join", json={"other": right["id"], "reason": "même réunion"})
    assert one.status_code == 200, one.text
    joined = one.json()["event"]
    reports = {r["report"] for r in joined["reports"]}
    assert reports >= {left["reports"][0]["report"], right["reports"][0]["report"]}
    assert api.post(f"events/{joined['id']}/join", json={"other": joined["id"]}).status_code == 409
    report = right["reports"][0]["report"]
    parted = api.post(f"events/{joined['id']}/split", json={"report": report[:12], "reason": "non"})
    assert parted.status_code == 200 and len(parted.json()["decisions"]) >= 1


def test_an_event_is_added_by_hand(api: TestClient) -> None:
    """With its own source; sides by name or code."""
    body = {
        "kind": "call",
        "date": "2025-06-03",
        "parties": ["Vietnam", "FR"],
        "people": ["Jean Valjean; ambassadeur; FR; guest"],
        "source": "télégramme 12",
        "text": "Entretien téléphonique.",
    }
    made = api.post("events", json=body)
    assert made.status_code == 201, made.text
    event = made.json()["event"]
    assert event["parties"] == ["FR", "VN"] and event["addition"]["source"] == "télégramme 12"
    assert api.post("events", json={**body, "date": "soon"}).json()["type"].endswith(":choice")
    assert api.post("events", json={**body, "parties": ["Atlantis"]}).json()["type"].endswith(":party")


def test_people_are_merged_and_split(api: TestClient) -> None:
    """Two become one; the same two twice is refused."""
    people = [p["id"] for p in api.get("people?limit=10").json()["items"]]
    made = api.post(f"people/{people[0]}/merge", json={"other": people[1], "reason": "même personne"})
    assert made.status_code == 200, made.text
    person = made.json()["person"]
    names = api.get(f"people/{person}").json()["names"]
    assert len(names) >= 2
    again = api.post(f"people/{people[0]}/merge", json={"other": people[1], "reason": "encore"})
    assert again.status_code == 409
    body = {"left": names[0], "right": names[1], "reason": "non"}
    assert api.post(f"people/{person}/split", json=body).status_code in (200, 409)


def test_a_report_is_handed_in_once(api: TestClient) -> None:
    """Read at once, its events in the record; the same text again is nothing new."""
    first = api.post("reports", json={"text": NOTE, "url": "https://example.test/n"})
    assert first.status_code == 201, first.text
    taken = first.json()
    assert taken["new"] and taken["events"]
    event = api.get(f"events/{taken['events'][0]}").json()
    assert event["parties"] == ["PT", "VN"]
    again = api.post("reports", json={"text": NOTE, "url": "https://example.test/n"})
    assert again.status_code == 200 and again.json()["report"] == taken["report"] and not again.json()["new"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"text": ""}, 400),
        ({"text": "  \n "}, 422),
        ({"text": "a\u0000b " + NOTE}, 422),
        ({"text": "\x01\x02\x03" * 40}, 422),
        ({"text": NOTE, "url": "javascript:alert(1)"}, 400),
        ({"text": NOTE, "url": "file:///etc/passwd"}, 400),
        ({"text": NOTE, "language": "../fr"}, 400),
        ({"text": NOTE, "title": "a\nb\u0007"}, 400),
        ({"text": NOTE, "other": 1}, 400),
        ({"text": "x" * 400_001}, 400),
        ({}, 400),
        ([], 400),
        (None, 400),
    ],
)
def test_what_is_no_report_is_refused(api: TestClient, body: object, status: int) -> None:
    """With a problem in words, and nothing kept."""
    before = api.get("status").json()["reports"]
    answer = api.post("reports", content=json.dumps(body), headers={"Content-Type": "application/json"})
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert api.get("status").json()["reports"] == before


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"text": "\\ud800"}', b"[" * 20_000, b'{"a":' * 20_000])
def test_what_is_no_json_is_refused(api: TestClient, content: bytes) -> None:
    """Cut short, of another encoding, or nested without end."""
    answer = api.post("reports", content=content, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400, answer.text


def test_a_body_without_measure_is_refused(api: TestClient) -> None:
    """Larger than is taken, whatever length it claims."""
    assert (
        api.post("reports", content=b" " * (9 * 2**20), headers={"Content-Type": "application/json"}).status_code == 413
    )

    def stream():
        for _ in range(160):
            yield b" " * 2**16

    assert api.post("reports", content=stream(), headers={"Content-Type": "application/json"}).status_code == 413


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("accept", {"reason": "x" * 2001}),
        ("accept", {"reason": "a\u0000b"}),
        ("reject", {}),
        ("reject", {"reason": "  "}),
        ("note", {"text": "\u202e"}),
        ("correct", {"field": "id", "value": "x", "reason": "r"}),
        ("correct", {"field": "kind", "value": "war", "reason": "r"}),
        ("correct", {"field": "kind", "value": None, "reason": "r"}),
        ("correct", {"field": "date", "value": "1999-99", "reason": "r"}),
        ("correct", {"field": "ordinal", "value": "0", "reason": "r"}),
        ("correct", {"field": "office", "value": "x", "participant": 999, "reason": "r"}),
        ("correct", {"field": "office", "value": "x", "participant": "nobody here", "reason": "r"}),
        ("correct", {"field": "office", "value": "x", "reason": "r"}),
        ("correct", {"field": "participant", "value": ";;;;;", "reason": "r"}),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused(api: TestClient, path: str, body: dict) -> None:
    """And leaves the event as it was."""
    event = find_event(api)
    answer = api.post(f"events/{event['id']}/{path}", json=body)
    assert answer.status_code == 400, answer.text
    assert api.get(f"events/{event['id']}").json() == event


def test_sources_are_graded(api: TestClient) -> None:
    """A to F, or back to the default."""
    name = next(s["name"] for s in api.get("sources").json()["items"] if s["name"])
    assert api.put("sources/grade", json={"source": name, "grade": "d"}).json() == {"source": name, "grade": "D"}
    assert next(s for s in api.get("sources").json()["items"] if s["name"] == name)["reliability"] == "D"
    assert api.put("sources/grade", json={"source": name, "grade": "Z"}).status_code == 400
    assert api.put("sources/grade", json={"source": "Nobody", "grade": "A"}).status_code == 404


WRITES = (
    ("post", "events/0000/accept", {}),
    ("post", "events", {}),
    ("post", "people/0000/merge", {"other": "0000", "reason": "r"}),
    ("post", "decisions/0000/undo", {}),
    ("post", "reports", {"text": NOTE}),
    ("put", "sources/grade", {"source": "x", "grade": "A"}),
)


@pytest.mark.parametrize(("method", "path", "body"), WRITES)
def test_without_this_visits_token_nothing_is_written(api: TestClient, method: str, path: str, body: dict) -> None:
    """Not even for the one user of the machine: a page elsewhere may have sent it."""
    for token in (None, "", "0" * 64):
        headers = {k: v for k, v in api.headers.items() if k.lower() != "x-csrf-token"}
        headers |= {"X-CSRF-Token": token} if token is not None else {}
        api.headers.clear()
        api.headers.update(headers)
        answer = getattr(api, method)(path, json=body)
        assert answer.status_code == 403 and answer.json()["type"].endswith(":forgery")


@pytest.mark.parametrize("path", ["events", "status", "reports", "openapi.json", "log", "session"])
def test_nothing_is_told_to_whoever_is_not_signed_in(guarded: TestClient, path: str) -> None:
    """401 with the way to sign in; the description alone is everybody's."""
    answer = guarded.get(path)
    assert answer.status_code == (200 if path == "openapi.json" else 401)
    if path != "openapi.json":
        assert answer.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    ("name", "statuses"),
    [("Lea", [200, 403, 403, 403]), ("Rui", [200, 404, 403, 403]), ("Ada", [200, 404, 200, 404])],
)
def test_a_token_does_what_its_account_may(guarded: TestClient, name: str, statuses: list[int]) -> None:
    """Readers read, reviewers decide, administrators grade and see the log."""
    token = guarded.app.state.book.make_token(name, "test", "admin", "2026-03-02T09:00:00.000000+00:00")
    guarded.headers["Authorization"] = f"Bearer {token}"
    found = [
        guarded.get("events"),
        guarded.post("events/00000000/accept", json={}),
        guarded.get("log"),
        guarded.put("sources/grade", json={"source": "Nobody", "grade": "A"}),
    ]
    assert [a.status_code for a in found] == statuses


@pytest.mark.parametrize("header", ["Bearer x", "Basic TGVhOng=", "Bearer aidm_" + "A" * 43, "", "Bearer"])
def test_a_bad_token_opens_nothing(guarded: TestClient, header: str) -> None:
    """And says so, even beside a good session."""
    send_sign_in(guarded, "Ada", PASSWORDS["Ada"][1])
    guarded.headers["Authorization"] = header
    assert guarded.get("events").json()["type"].endswith(":bad_token")


def test_a_session_writes_with_its_own_token_alone(guarded: TestClient) -> None:
    """The token of a session comes with /session; that of the visit before it is worth nothing any more."""
    send_sign_in(guarded, "Rui", PASSWORDS["Rui"][1])
    token = guarded.get("session").json()["csrf"]
    assert guarded.post("events/00000000/accept", json={}).status_code == 403
    assert guarded.post("events/00000000/accept", json={}, headers={"X-CSRF-Token": token}).status_code == 404
    assert guarded.post("events/00000000/accept", json={}, headers={"X-CSRF-Token": token[::-1]}).status_code == 403


def test_what_is_done_stands_in_the_log(guarded: TestClient) -> None:
    """Who, what, to what."""
    token = guarded.app.state.book.make_token("Rui", "test", "reviewer", "2026-03-02T09:00:00.000000+00:00")
    guarded.headers["Authorization"] = f"Bearer {token}"
    event = guarded.get("events?limit=1").json()["items"][0]["id"]
    assert guarded.post(f"events/{event}/note", json={"text": "x"}).status_code == 200
    line = guarded.app.state.book.load_log()[0]
    assert (line.user, line.what, line.detail) == ("Rui", "note", event[:12])


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\r\n\r\n<html>"])
def test_no_header_is_made_of_what_was_sent(api: TestClient, value: str) -> None:
    """What comes in an address comes back in no header."""
    answer = api.get("people", params={"name": value})
    assert "x-evil" not in answer.headers
    assert all("\n" not in v and "\r" not in v for v in answer.headers.values())


def test_a_record_whose_place_is_gone_is_said_to_be(api: TestClient) -> None:
    """A damaged file while it is served: a problem in words, nothing of the place in it."""
    place = api.app.state.record.engine.url.database
    api.app.state.record.engine.dispose()
    with open(place, "r+b") as file:
        file.write(b"\0" * 8192)
    answer = api.get("events?limit=7")
    assert answer.status_code in (200, 500, 503)
    assert place not in answer.text


def test_a_record_that_cannot_be_written_is_said_to_be(api: TestClient) -> None:
    """Another program writes for too long: 503, and what to do."""
    from sqlalchemy.exc import OperationalError

    from aidememoire.store.failures import build_failure
    from aidememoire.web.problems import build_problem

    error = build_failure("secret/place.db", OperationalError("x", {}, Exception("database is locked")))
    for language in ("fr", "en"):
        problem = build_problem(error, language)
        assert problem.status == 503 and "secret" not in f"{problem.detail}{problem.advice}"
