"""Pages of the web: fetched politely, within limits, and never from where nobody allowed. Servers are on loopback."""

from __future__ import annotations

import gzip
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest
from sources.containers import STORY, build_bomb, build_html, build_zip
from sources.web_server import Handler, Server

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.addresses import (
    ForbiddenAddress,
    find_forbidden,
    look_up,
    parse_address,
    parse_networks,
    resolve,
)
from aidememoire.sources.fetch import Fetcher, FetchError, Manners
from aidememoire.sources.robots import fit, parse_robots
from aidememoire.sources.seat import Found
from aidememoire.sources.web import find_web_pages

ONE = parse_networks("127.0.0.1/32")
AT = "2021-03-12T10:00:00+00:00"


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that may be visited."""
    with Server() as made:
        yield made


@pytest.fixture
def forbidden() -> Iterator[Server]:
    """A server on another loopback address, which nobody allowed; it must never be asked for anything."""
    with Server("127.0.0.2") as made:
        made.give("/", build_html())
        yield made
        assert made.hits == []


def build_manners(**changes: object) -> Manners:
    """Quick manners for tests: no pauses, short waits, one address allowed."""
    settings: dict[str, object] = {
        "allowed": ONE,
        "pause": 0.0,
        "backoff": 0.0,
        "wait": 0.3,
        "most_seconds": 0.6,
        "sleep": lambda seconds: None,
    }
    return Manners(**{**settings, **changes})  # type: ignore[arg-type]


def fetch(address: str, **changes: object) -> bytes:
    with Fetcher(build_manners(**changes)) as fetcher:
        return fetcher.fetch(address).content


def read(address: str, **changes: object) -> list[Found]:
    with Fetcher(build_manners(**changes)) as fetcher:
        return list(find_web_pages(address, fetcher, AT))


def test_a_page_is_fetched_with_where_and_when(server: Server) -> None:
    """Its source is its address after redirects; the server's word on its encoding counts."""
    place = server.give("/mines", build_html().decode().encode("cp1252"), "text/html; charset=windows-1252")
    server.routes["/old"] = lambda h: h.answer(301, b"", Location="/mines#top")
    (page,) = read(f"{server.base}/old")
    assert isinstance(page, Page) and page.origin is not None and STORY in page.text
    assert (page.source, page.url) == (place, place)
    assert (page.origin.place, page.origin.fetched, page.origin.address) == (f"{server.base}/old", AT, place)
    assert page.origin.charset == "utf-8" or page.origin.charset == "cp1252"


def test_other_kinds_are_read_by_what_they_are(server: Server) -> None:
    """Text, a packed page, an archive; a feed says what to do with it; a picture is refused."""
    server.give("/t", STORY.encode(), "text/plain")
    server.give("/z", gzip.compress(build_html()), Content_Encoding="gzip")
    server.give("/a.zip", build_zip({"a.txt": STORY.encode()}), "application/zip")
    server.give("/f", b"<?xml version='1.0'?><rss><channel></channel></rss>", "application/rss+xml")
    server.give("/p.png", b"\x89PNG\r\n", "image/png")
    assert [type(f) for path in ("t", "z", "a.zip", "f", "p.png") for f in read(f"{server.base}/{path}")] == [
        Page,
        Page,
        Page,
        Refusal,
        Refusal,
    ]
    (feed,) = read(f"{server.base}/f")
    assert isinstance(feed, Refusal) and "watch" in feed.reason


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.2",
        "2130706434",
        "0x7f000002",
        "017700000002",
        "127.2",
        "[::ffff:127.0.0.2]",
        "[::ffff:7f00:2]",
        "[::1]",
        "0.0.0.0",
        "[::]",
        "localhost",
        "localhost.",
        "[fe80::1]",
        "[64:ff9b::7f00:2]",
        "[2002:7f00:2::]",
        "[::127.0.0.2]",
    ],
)
def test_however_an_address_is_written_its_number_decides(forbidden: Server, host: str) -> None:
    """Decimal, octal, short, mapped, translated: nothing that is not public is visited, nor any way to it."""
    port = forbidden.server_address[1]
    with pytest.raises(FetchError):
        fetch(f"http://{host}:{port}/", retries=0)
    assert forbidden.hits == []


def test_numbers_that_stand_for_others_are_judged_as_these() -> None:
    """A network allowed by name allows its own numbers alone, in every form."""
    import ipaddress

    for words in ("127.0.0.1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::"):
        assert find_forbidden(ipaddress.ip_address(words), ()) is not None
        assert find_forbidden(ipaddress.ip_address(words), ONE) is None
    assert find_forbidden(ipaddress.ip_address("127.0.0.2"), ONE) is not None


@pytest.mark.parametrize(
    "words",
    [
        "ftp://127.0.0.1/",
        "file:///etc/hosts",
        "http:///x",
        "http://u:p@127.0.0.1/",
        "http://127.0.0.1:22/",
        "javascript:1",
        "http://127.0.0.1:99999/",
        "http://127.0.0.1/a b",
        "http://[::1",
        "data:text/html,x",
        "http://127.0.0.1/" + "a" * 3000,
    ],
)
def test_what_is_no_page_of_the_web_is_no_target(words: str) -> None:
    """Other schemes, other services, names and passwords."""
    with pytest.raises(ForbiddenAddress):
        parse_address(words)


def test_a_name_is_looked_up_once_and_its_checked_number_used(server: Server, forbidden: Server) -> None:
    """A name that changes its mind gains nothing; one of whose numbers is forbidden is not visited at all."""
    port = server.server_address[1]
    server.give("/", build_html())
    asked: list[str] = []

    def turn(host: str, _: int) -> tuple[str, ...]:
        asked.append(host)
        return ("127.0.0.1",) if len(asked) == 1 else ("127.0.0.2",)

    with Fetcher(build_manners(lookup=turn, robots=False)) as fetcher:
        assert fetcher.fetch(f"http://nom.example:{port}/").status == 200
    assert asked == ["nom.example"]
    with pytest.raises(FetchError):
        fetch(f"http://nom.example:{forbidden.server_address[1]}/", lookup=lambda h, p: ("127.0.0.1", "127.0.0.2"))
    with pytest.raises(ForbiddenAddress):
        resolve("nom.example", 80, ONE, lambda h, p: ("127.0.0.1", "::1"))
    assert look_up("127.0.0.1", 80) == ("127.0.0.1",)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_checked_as_the_first_address_was(server: Server, forbidden: Server, status: int) -> None:
    """To another machine, another scheme, in a circle, without end, to nowhere."""
    places = {
        "/a": forbidden.base,
        "/b": "file:///etc/hosts",
        "/c": "/c",
        "/d": "/e",
        "/e": "/d",
        "/f": "//[::1]:8080/",
    }
    for path, place in places.items():
        server.routes[path] = lambda h, place=place: h.answer(status, b"", Location=place)  # type: ignore[misc]
    server.routes["/g"] = lambda h: h.answer(status, b"")
    server.routes["/h"] = lambda h: h.answer(status, b"", Location=f"/h?{len(h.server.hits)}")
    for path in (*places, "/g", "/h"):
        begun = len(server.hits)
        with pytest.raises(FetchError) as error:
            fetch(f"{server.base}{path}")
        assert error.value.lasting
        assert len(server.hits) - begun < 10


def stall(handler: Handler) -> None:
    handler.wait(5)


def drip_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while handler.wait(0.1):
        handler.wfile.write(b"X: y\r\n")
        handler.wfile.flush()


def drip_body(handler: Handler) -> None:
    handler.begin(Content_Length="1000000")
    while handler.wait(0.1):
        handler.wfile.write(b"x")
        handler.wfile.flush()


def flood(handler: Handler) -> None:
    handler.begin()
    while not handler.server.ended.is_set():
        handler.wfile.write(b"<p>encore</p>" * 10_000)


def flood_head(handler: Handler) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
    while not handler.server.ended.is_set():
        handler.wfile.write(b"X-A: " + b"y" * 1000 + b"\r\n")


def say_more(handler: Handler) -> None:
    handler.begin(Content_Length="5000")
    handler.wfile.write(b"<p>court</p>")


def say_rubbish(handler: Handler) -> None:
    handler.wfile.write(b"\x16\x03\x01 this is no HTTP\r\n\r\n")
    handler.close_connection = True


def break_chunks(handler: Handler) -> None:
    handler.begin(Transfer_Encoding="chunked")
    handler.wfile.write(b"zz\r\nabc\r\n")


def bomb(handler: Handler) -> None:
    handler.answer(200, build_bomb(300_000_000), Content_Encoding="gzip")


def cut_gzip(handler: Handler) -> None:
    handler.answer(200, gzip.compress(build_html())[:-20], Content_Encoding="gzip")


def pack_oddly(handler: Handler) -> None:
    handler.answer(200, b"xx", Content_Encoding="br")


@pytest.mark.parametrize(
    "behave",
    [
        stall,
        drip_head,
        drip_body,
        flood,
        flood_head,
        say_more,
        say_rubbish,
        break_chunks,
        Handler.reset,
        bomb,
        cut_gzip,
        pack_oddly,
    ],
)
def test_a_server_that_fails_costs_a_line_and_a_bounded_time(server: Server, behave: object) -> None:
    """It is refused with a reason, and the next page is read."""
    server.routes["/bad"] = behave  # type: ignore[assignment]
    server.give("/good", build_html())
    begun = time.perf_counter()
    with Fetcher(build_manners(retries=1)) as fetcher:
        (refused,) = find_web_pages(f"{server.base}/bad", fetcher)
        (page,) = find_web_pages(f"{server.base}/good", fetcher)
    assert isinstance(refused, Refusal) and refused.reason and refused.place == f"{server.base}/bad"
    assert isinstance(page, Page)
    assert time.perf_counter() - begun < 8


def test_what_may_pass_is_tried_again_with_longer_pauses(server: Server) -> None:
    """Busy and broken answers; as long as the server asks, within reason; what lasts is not asked for twice."""
    turns = iter([503, 429, 200])

    def behave(handler: Handler) -> None:
        status = next(turns)
        handler.answer(status, build_html(), **({"Retry-After": "7"} if status == 429 else {}))

    server.routes["/"] = behave
    pauses: list[float] = []
    with Fetcher(build_manners(backoff=1.0, sleep=pauses.append, robots=False)) as fetcher:
        assert fetcher.fetch(f"{server.base}/").status == 200
        with pytest.raises(FetchError) as gone:
            fetcher.fetch(f"{server.base}/gone")
    assert pauses == [1.0, 7.0]
    assert gone.value.lasting and server.hits.count("/gone") == 1


def test_a_site_is_left_alone_where_it_asks_to_be(server: Server) -> None:
    """robots.txt is asked for once; its rules for us, or for everyone, hold; a site that cannot say is left alone."""
    server.give("/open", build_html())
    server.give("/closed/x", build_html())
    server.give("/robots.txt", b"User-agent: *\nDisallow: /closed/\nCrawl-delay: 3\n", "text/plain")
    pauses: list[float] = []
    with Fetcher(build_manners(sleep=pauses.append)) as fetcher:
        fetcher.fetch(f"{server.base}/open")
        with pytest.raises(FetchError, match="robots"):
            fetcher.fetch(f"{server.base}/closed/x")
        fetcher.fetch(f"{server.base}/open?2")
    assert server.hits == ["/robots.txt", "/open", "/open?2"]
    assert 2.5 < max(pauses) <= 3.0
    server.routes["/robots.txt"] = lambda h: h.answer(503, b"")
    with pytest.raises(FetchError, match="robots"):
        fetch(f"{server.base}/open")


def test_what_sites_say_of_themselves_is_held_of_so_many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules, turns and cookies do not pile up with the sites; the latest are held."""
    monkeypatch.setattr("aidememoire.sources.fetch._SITES", 3)
    with ExitStack() as stack:
        servers = [stack.enter_context(Server()) for _ in range(5)]
        for number, server in enumerate(servers):
            server.give("/", build_html(), Set_Cookie=f"guest{number}=1")
        fetcher = stack.enter_context(Fetcher(build_manners()))
        for server in servers:
            fetcher.fetch(f"{server.base}/")
        held = [server.base for server in servers[-3:]]
        assert list(fetcher._robots) == list(fetcher._next) == held
        assert len(list(fetcher._client.cookies.jar)) == 1


def test_a_site_is_asked_one_page_after_the_other(server: Server) -> None:
    """With a pause between two."""
    for n in range(3):
        server.give(f"/{n}", build_html())
    with Fetcher(build_manners(pause=0.1, sleep=time.sleep, robots=False)) as fetcher:
        begun = time.perf_counter()
        for n in range(3):
            fetcher.fetch(f"{server.base}/{n}")
    assert time.perf_counter() - begun >= 0.2


@pytest.mark.parametrize(
    ("pattern", "path", "fits"),
    [
        ("/a", "/ab", True),
        ("/a$", "/ab", False),
        ("/a$", "/a", True),
        ("/*?p", "/x?p=1", True),
        ("*.pdf$", "/x.pdf", True),
        ("*.pdf$", "/x.pdf?y", False),
        ("/a*b*c", "/a1b2c3", True),
        ("/a*b*c", "/a1c2b3", False),
        ("/*$", "/", True),
        ("/ab*b$", "/ab", False),
    ],
)
def test_patterns_of_robots_txt(pattern: str, path: str, fits: bool) -> None:
    """As the standard has them, in linear time."""
    assert fit(pattern, path) is fits
    assert fit("/" + "*a" * 2_000, "/" + "a" * 1_999) is False


def test_rules_of_robots_txt() -> None:
    """Our own group before everyone's; the longest pattern decides, allowing in a draw; rubbish is passed over."""
    content = (
        b"\xef\xbb\xbfuser-agent: other\nuser-agent: AideMemoire\ndisallow: /\nallow: /public # yes\n\nUser-Agent: *\n"
        b"Disallow: /x\nSitemap: y\nrubbish\nDisallow:\n\xff\xfe\nCrawl-delay: soon\n"
    )
    ours = parse_robots(content, "aidememoire")
    assert (ours.allows("/public/1"), ours.allows("/"), ours.allows("/x")) == (True, False, False)
    common = parse_robots(content, "someone")
    assert (common.allows("/x/1"), common.allows("/y"), common.delay) == (False, True, 0.0)
