"""Every page in both languages, on the samples, on an empty record and on one whose texts are hostile."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from litestar.testing import TestClient
from web.pages.conftest import Desk

LANGUAGES = ("fr", "en")


class Outline(HTMLParser):
    """What a page holds: its elements and their attributes, scripts and links."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def find(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def find_addresses(client: TestClient, start: str = "/") -> list[str]:
    """One address of each kind of page that can be reached from the first one by links."""
    seen: dict[str, str] = {}
    waiting = [start]
    while waiting:
        address = waiting.pop(0)
        kind = re.sub(r"/[0-9a-f]{16,}|(?<=/relations)/[^/]+", "/*", address.partition("#")[0].partition("?")[0])
        if kind in seen or kind.startswith(("/static", "/api")) or "/documents/" in kind or "/pictures/" in kind:
            continue
        seen[kind] = address
        page = client.get(address)
        assert page.status_code == 200, f"{address}: {page.status_code}"
        if "html" in page.headers["content-type"]:
            waiting += [a["href"] or "" for a in Outline(page.text).find("a") if (a.get("href") or "").startswith("/")]
    return sorted(seen.values())


@pytest.fixture(scope="module")
def addresses(client: TestClient) -> list[str]:
    return find_addresses(client)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_answers_in_the_language_asked_for(client: TestClient, addresses: list[str], language: str) -> None:
    """One heading of the first level, a language, landmarks, a way past the head; no id twice; no script inside."""
    assert len(addresses) >= 6
    for address in addresses:
        page = client.get(address, headers={"Accept-Language": language})
        found = Outline(page.text)
        assert found.find("html")[0]["lang"] == language, address
        assert [tag for tag, _ in found.elements].count("h1") == 1, address
        assert len(found.find("main")) == 1 and len(found.find("footer")) == 1, address
        ids = [a["id"] for _, a in found.elements if a.get("id")]
        assert len(ids) == len(set(ids)), (address, [i for i in ids if ids.count(i) > 1])
        assert all(s.get("src") for s in found.find("script")), address
        assert not [a for _, a in found.elements if any(k == "style" or k.startswith("on") for k in a)], address


def test_links_and_forms_stay_here(client: TestClient, addresses: list[str]) -> None:
    """Nothing is loaded from elsewhere; every form that changes something carries its token."""
    for address in addresses:
        found = Outline(client.get(address).text)
        for tag, name in (("script", "src"), ("link", "href"), ("img", "src"), ("form", "action")):
            assert all((a.get(name) or "/").startswith(("/", "#")) for a in found.find(tag)), (address, tag)
        posts = [f for f in found.find("form") if (f.get("method") or "get").lower() == "post"]
        tokens = [i for i in found.find("input") if i.get("name") == "csrf" and i.get("value")]
        assert len(tokens) >= len(posts), address


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_a_hostile_report_is_markup(desk: Desk, hostile_record, language: str) -> None:
    """Scripts in headlines, names and quotes are shown as the letters they are."""
    client = desk.open(hostile_record)
    shown = 0
    for address in find_addresses(client):
        page = client.get(address, headers={"Accept-Language": language})
        found = Outline(page.text)
        assert "alert(1)</script>" not in page.text and "<img src=x" not in page.text, address
        assert "49" not in re.findall(r"&\S{0,12}49", page.text), address
        assert not [a for _, a in found.elements if any(k.startswith("on") for k in a)], address
        shown += "alert(1)" in page.text
    assert shown >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_record_teaches(empty: TestClient, language: str) -> None:
    """The first page says how to begin; every other page says that there is nothing yet, without an error."""
    page = empty.get("/", headers={"Accept-Language": language})
    assert "aidememoire read" in page.text
    for address in find_addresses(empty):
        assert empty.get(address, headers={"Accept-Language": language}).status_code == 200, address


@pytest.mark.parametrize(
    "address",
    [
        "/relations/XX,YY",
        "/relations/%3Cscript%3E",
        "/relations/FR,MA?from=%27%20OR%201=1",
        "/relations/FR,MA?from=2024-99",
        "/relations/FR,MA?page=0",
        "/relations/FR,MA?page=x",
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_makes_no_sense_is_refused_in_plain_words(client: TestClient, address: str, language: str) -> None:
    """A page that says what is wrong and what to do, in the language of the reader; never a fault of the server."""
    page = client.get(address, headers={"Accept-Language": language})
    assert page.status_code in (400, 404)
    assert f'lang="{language}"' in page.text and "<h1>" in page.text and "<script>" not in page.text


def test_a_relationship_is_found_by_names_in_either_language(client: TestClient) -> None:
    """Names, codes, any order and case, without their marks."""
    for a, b in (("Viêt Nam", "japon"), ("vn", "JP"), ("Japan", "Viet Nam")):
        page = client.get("/relations", params={"a": a, "b": b}, follow_redirects=False)
        assert (page.status_code, page.headers["location"]) == (303, "/relations/JP,VN")


def test_filters_narrow_the_list(client: TestClient) -> None:
    """By time, kind, level and status; what is chosen stays chosen in the form."""
    whole = client.get("/relations/JP,VN").text
    assert whole.count('class="entry') == 8
    late = client.get("/relations/JP,VN?from=2025").text
    assert 0 < late.count('class="entry') < 8 and 'value="2025"' in late
    visits = client.get("/relations/JP,VN?kind=visit&kind=nonsense").text
    assert visits.count('class="entry') == 1
    leaders = client.get("/relations/JP,VN?level=leaders").text
    assert 0 < leaders.count('class="entry') < 8
    assert 'value="leaders" checked' in leaders


@pytest.mark.parametrize("language", LANGUAGES)
def test_documents_and_pictures_are_to_be_kept(client: TestClient, language: str) -> None:
    """The note and the brief in every form, the pictures without scripts; each an attachment of a plain name."""
    for file in ("fiche.md", "fiche.html", "fiche.docx", "brief.md"):
        answer = client.get(f"/relations/JP,VN/documents/{file}", headers={"Accept-Language": language})
        assert answer.status_code == 200 and len(answer.content) > 500
        name = answer.headers["content-disposition"].partition("filename=")[2]
        assert name == f'"aidememoire-JP-VN-{file}"'
    for file in ("timeline.svg", "contacts.svg", "frameworks.svg"):
        drawn = client.get(f"/relations/JP,VN/pictures/{file}", headers={"Accept-Language": language})
        assert drawn.status_code == 200 and drawn.text.startswith("<svg") and "<script" not in drawn.text


@pytest.mark.parametrize("file", ["fiche.exe", "../fiche.md", "secret.md", "timeline.png", "fiche"])
def test_nothing_else_is_given(client: TestClient, file: str) -> None:
    """Names that are none of a document's are not found."""
    assert client.get(f"/relations/JP,VN/documents/{file}").status_code == 404


@pytest.mark.parametrize("address", ["/relations/VN", "/relations/JP,VN,US", "/relations/vn,jp?page=999"])
def test_one_side_and_a_group_have_their_page(client: TestClient, address: str) -> None:
    """Everything of one side; what several share; a page beyond the last is the last."""
    page = client.get(address)
    assert page.status_code == 200 and "<h1>" in page.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_of_the_server_is_said_plainly(
    client: TestClient, language: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What happened and what to do, without the working; the working is in the log."""

    def fail(*_: object) -> None:
        raise RuntimeError("secret working")

    monkeypatch.setattr("aidememoire.web.pages.event.get_event", fail)
    page = client.get(f"/events/{'0' * 32}", headers={"Accept-Language": language})
    assert page.status_code == 500 and "secret" not in page.text and f'lang="{language}"' in page.text
    assert "secret working" in caplog.text


def test_what_is_announced_stands_under_what_is_to_come(fresh: TestClient) -> None:
    """A contact announced for a day after the newest of the record is in the calendar of its sides, with its words."""
    text = (
        "Rome, 16 septembre 2025 - Le ministre algérien de l'Énergie, Samir Beldjoud, recevra le 20 novembre 2025 à "
        "Alger le ministre italien de l'Environnement, Paolo Ferrante."
    )
    token = re.search(r'name="csrf" value="([0-9a-f]{64})"', fresh.get("/inbox").text)
    assert token is not None
    sent = fresh.post("/inbox", data={"csrf": token[1], "text": text}, files=[("files", ("", b"", "text/plain"))])
    fresh.app.state.inbox.close()
    assert sent.status_code == 200
    page = fresh.get("/calendar?of=DZ,IT", headers={"Accept-Language": "fr"}).text
    assert "Samir Beldjoud" in page and "20 novembre 2025" in page
