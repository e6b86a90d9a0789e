"""What the interface gives: every question, pages, tags, languages, problems."""

from __future__ import annotations

import pytest
from litestar.testing import TestClient

QUESTIONS = (
    "",
    "session",
    "status",
    "parties",
    "sources",
    "refusals",
    "log",
    "events",
    "events?party=VN&order=desc",
    "events?as_of=2020",
    "events?party=VN&known_on=2027",
    "events?kind=meeting&status=held&from=2015&to=2030-05",
    "people",
    "people?name=le&party=Vietnam",
    "offices?party=VN",
    "offices?party=France&on=2024-05",
    "mechanisms",
    "calendar",
    "calendar?party=VN&from=2024&to=2027",
    "commitments",
    "commitments?party=VN&open=true&domain=education",
    "positions?side=VN",
    "positions?side=VN&matter=Mer%20Orientale",
    "formulas?party=VN&top=3",
    "frameworks?party=VN&party=US",
    "relationship?party=VN&party=FR",
    "search?q=coop*",
    "search?q=%22affaires%20étrangères%22&kind=event&party=VN",
    "reports",
    "review",
    "openapi.json",
)
REFUSED = {
    "events?from=abc": (400, "date"),
    "calendar?from=%25": (400, "date"),
    "events?to=~": (400, "date"),
    "events?to=[": (400, "date"),
    "events?party=Atlantis": (400, "party"),
    "events?kind=war": (400, "choice"),
    "events?order=up": (400, "choice"),
    "events?limit=0": (400, "bad_value"),
    "events?limit=201": (400, "bad_value"),
    "events?limit=x": (400, "bad_value"),
    "events?cursor=x": (400, "cursor"),
    "events?cursor=%ff%fe": (400, "cursor"),
    "events?known_on=2024": (400, "known_whole"),
    "events?party=VN%00": (400, "unprintable"),
    "events/zz": (404, "event"),
    "events/00000000": (404, "event"),
    "events/..%2f..%2fetc%2fpasswd": (404, "not_found"),
    "events/%2e%2e": (404, "event"),
    "reports/ffffffff": (404, "report"),
    "people/ffffffff": (404, "person"),
    "people/' OR 1=1 --": (404, "person"),
    "offices": (400, "bad_value"),
    "positions?side=VN&matter=%3F": (400, "wordless"),
    "formulas": (400, "partyless"),
    "search": (400, "bad_value"),
    "search?q=%22%22": (400, "wordless"),
    "search?q=a&kind=x": (400, "choice"),
    "search?q=a&from=2024-99": (400, "date"),
    "nowhere": (404, "not_found"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_question_is_answered(api: TestClient, question: str) -> None:
    """200, JSON, a length that is that of the body."""
    answer = api.get(question)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("application/json")
    answer.json()


@pytest.mark.parametrize("question", REFUSED)
def test_what_makes_no_sense_is_refused_in_words(api: TestClient, question: str) -> None:
    """A problem of a known kind, in both languages, that says what is allowed."""
    status, kind = REFUSED[question]
    for language in ("fr", "en"):
        answer = api.get(question, headers={"Accept-Language": language})
        assert answer.status_code == status, answer.text
        assert answer.headers["content-type"].startswith("application/problem+json")
        problem = answer.json()
        assert problem["type"] == f"urn:aidememoire:problem:{kind}" and problem["status"] == status
        assert problem["title"] and problem["advice"]


def test_pages_follow_one_another_without_gap_or_repetition(api: TestClient) -> None:
    """Forwards and backwards, whatever the size of the pages."""
    whole = [e["id"] for e in api.get("events?limit=200").json()["items"]]
    assert len(whole) > 20
    for size in (1, 7):
        for order in ("asc", "desc"):
            found, cursor = [], None
            while True:
                more = {"cursor": cursor} if cursor else {}
                page = api.get("events", params={"limit": size, "order": order, **more}).json()
                found += [e["id"] for e in page["items"]]
                cursor = page["next"]
                if cursor is None:
                    break
            assert sorted(found) == sorted(whole)
            if order == "asc":
                assert found == whole


def test_the_chronology_is_that_of_the_command_line(api: TestClient) -> None:
    """The same events in the same order."""
    from aidememoire.views.chronology import query_chronology

    record = api.app.state.record
    for party in ([], ["VN"], ["VN", "FR"]):
        found = [e["id"] for e in api.get("events", params={"party": party, "limit": 200}).json()["items"]]
        dated = [e.id for e in query_chronology(record, party) if e.when.edtf and e.when.edtf[0] in "12["]
        assert [i for i in found if i in set(dated)] == dated
        assert len(found) == len(query_chronology(record, party))


@pytest.mark.parametrize(
    "path", ["people", "offices?party=LA", "commitments", "mechanisms", "review", "reports", "sources"]
)
def test_other_lists_have_pages_too(api: TestClient, path: str) -> None:
    """Two lines at a time give what all at once do."""
    joint = "&" if "?" in path else "?"
    whole = api.get(f"{path}{joint}limit=200").json()["items"]
    found, cursor = [], None
    while True:
        page = api.get(f"{path}{joint}limit=2{f'&cursor={cursor}' if cursor else ''}").json()
        found += page["items"]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == whole


def test_a_cursor_belongs_to_its_question(api: TestClient) -> None:
    """It means nothing to another."""
    cursor = api.get("events?limit=1").json()["next"]
    assert api.get(f"events?limit=1&party=VN&cursor={cursor}").json()["type"].endswith(":cursor")
    assert api.get(f"people?cursor={cursor}").status_code == 400


def test_every_quote_is_its_slice_of_the_report(api: TestClient) -> None:
    """Verbatim, as the report is given here."""
    texts = {r["id"]: api.get(f"reports/{r['id']}").json()["text"] for r in api.get("reports").json()["items"]}
    quotes = [c for e in api.get("events?limit=200").json()["items"] for c in e["citations"]]
    assert len(quotes) > 20
    assert all(texts[c["report"]][c["start"] : c["end"]] == c["quote"] for c in quotes)


def test_an_answer_is_not_sent_twice(api: TestClient) -> None:
    """Its tag brings 304 until the record changes, and another tag then."""
    first = api.get("events?limit=3")
    tag = first.headers["etag"]
    again = api.get("events?limit=3", headers={"If-None-Match": f'"x", W/{tag}'})
    assert again.status_code == 304 and again.content == b"" and again.headers["etag"] == tag
    event = first.json()["items"][0]["id"]
    assert api.post(f"events/{event}/note", json={"text": "seen"}).status_code == 200
    changed = api.get("events?limit=3", headers={"If-None-Match": tag})
    assert changed.status_code == 200 and changed.headers["etag"] != tag


def test_details_are_joined_by_ids(api: TestClient) -> None:
    """From a list to an event, its reasons, its history, its reports, its people."""
    for line in api.get("events?limit=5").json()["items"]:
        event = api.get(f"events/{line['id'][:12]}").json()
        assert event == line
        assert api.get(f"events/{line['id']}/why").json()["event"] == line["id"]
        assert api.get(f"events/{line['id']}/history").json()["steps"]
        report = api.get(f"reports/{line['reports'][0]['report']}").json()
        assert line["id"] in [e["event"] for e in report["events"]]
    for line in api.get("people?limit=5").json()["items"]:
        assert api.get(f"people/{line['id']}").json()["name"] == line["name"]


def test_names_of_sides_are_in_the_language_asked_for(api: TestClient) -> None:
    """Viet Nam is « Vietnam » in French."""
    french = api.get("parties", headers={"Accept-Language": "fr"}).json()["items"]
    english = api.get("parties", headers={"Accept-Language": "en"}).json()["items"]
    assert [p["code"] for p in french] == [p["code"] for p in english]
    assert {p["code"]: p["name"] for p in french} != {p["code"]: p["name"] for p in english}


@pytest.mark.parametrize(
    "words",
    ["' OR 1=1", "a NEAR b", '"unbalanced', "col:x", "a* OR b*", "(((", "x AND NOT y", "%", "{a b}", "^a", "-a b"],
)
def test_search_knows_no_syntax_but_its_own(api: TestClient, words: str) -> None:
    """Signs of SQL and of the index mean nothing: an answer or a sentence, never a failure."""
    assert api.get("search", params={"q": words}).status_code in (200, 400)


def test_text_of_a_report_stays_text(api: TestClient) -> None:
    """Scripts in headlines, names and quotes come back as they are, as JSON that no browser takes for a page."""
    hits = api.get("search?q=alert").json()["items"]
    assert hits and any("<script>" in q["quote"] for h in hits for q in h["quotes"])
    answer = api.get(f"reports/{hits[0]['report']}")
    assert answer.headers["content-type"].startswith("application/json")
    assert answer.headers["x-content-type-options"] == "nosniff"


def test_events_are_given_as_linked_data(api: TestClient) -> None:
    """For whoever asks for them; pages follow by the header Link."""
    accept = {"Accept": "application/ld+json, application/json;q=0.9"}
    answer = api.get("events?party=VN&limit=3", headers=accept)
    assert answer.headers["content-type"].startswith("application/ld+json")
    assert {"@context", "@graph"} == set(answer.json())
    assert 'rel="next"' in answer.headers["link"] and "cursor=" in answer.headers["link"]
    following = api.get(f"http://127.0.0.1{answer.headers['link'][1:].partition('>')[0]}", headers=accept)
    assert following.status_code == 200 and following.json() != answer.json()
    event = api.get("events?limit=1").json()["items"][0]["id"]
    one = api.get(f"events/{event}", headers=accept).json()["@graph"]
    assert f"urn:aidememoire:event:{event}" in [node["id"] for node in one]
    for plain in ("application/json, application/ld+json;q=0.5", "*/*", "", "application/ld+json;q=0"):
        found = api.get(f"events/{event}", headers={"Accept": plain})
        assert found.headers["content-type"].startswith("application/json")


@pytest.mark.parametrize("form", ["csv", "plover", "cameo", "jsonld", "atom", "ics"])
def test_a_relationship_is_given_in_the_forms_of_other_programs(api: TestClient, form: str) -> None:
    """As a file whose name says what it is; with a tag."""
    answer = api.get(f"exports/{form}?party=VN&party=FR")
    assert answer.status_code == 200 and answer.content
    assert answer.headers["content-disposition"].startswith('attachment; filename="aidememoire-FR-VN.')
    assert (
        api.get(f"exports/{form}?party=VN&party=FR", headers={"If-None-Match": answer.headers["etag"]}).status_code
        == 304
    )
    assert api.get(f"exports/{form}").status_code == 400
    assert api.get("exports/xls?party=VN").json()["type"].endswith(":choice")
