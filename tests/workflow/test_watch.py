"""Watching feeds: only what is new is asked for, nothing is lost or kept twice, whatever fails or is killed."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from sources.containers import STORY, build_html, build_zip
from sources.feed_site import FeedSite
from sources.web_server import Server
from sqlalchemy import func, select

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.languages import load_packs
from aidememoire.model.reading import Reading
from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.addresses import parse_networks
from aidememoire.sources.fetch import Fetcher, Manners
from aidememoire.sources.pages import find_pages
from aidememoire.sources.web import find_web_pages
from aidememoire.store.engine import open_transaction
from aidememoire.store.feeds import READ, REFUSED, WAITING, count_items, load_feed, load_watched
from aidememoire.store.origins import load_origin, load_refused_places
from aidememoire.store.record import Record, open_record
from aidememoire.store.schema import SOURCES
from aidememoire.views.status import find_refusals, query_status
from aidememoire.workflow.read import Outcome
from aidememoire.workflow.retry import retry
from aidememoire.workflow.watch import TRIES, check_feed, read_waiting

AT = "2024-06-01T12:00:00+00:00"
ONE = "127.0.0.1/32"
MANNERS = Manners(
    allowed=parse_networks(ONE),
    pause=0.0,
    backoff=0.0,
    wait=0.5,
    most_seconds=1.0,
    retries=0,
    sleep=lambda seconds: None,
)


def read_page(page: Page) -> Reading:
    return read(page, load_packs(), load_knowledge())


@pytest.fixture
def forbidden() -> Iterator[Server]:
    """A server nobody allowed, which must never be asked for anything."""
    with Server("127.0.0.2") as made:
        yield made
        assert made.hits == []


@pytest.fixture
def site(forbidden: Server) -> Iterator[FeedSite]:
    """A site with a feed of five pages: three reports, one in no language that is read, one moved out of reach."""
    with Server() as server:
        made = FeedSite(server, forbidden.base)
        made.publish(5)
        yield made


@pytest.fixture
def record(tmp_path: Path) -> Iterator[Record]:
    with open_record(tmp_path / "r.db") as opened:
        yield opened


def go_round(record: Record, feed: str, limit: int = 100) -> list[Outcome]:
    with Fetcher(MANNERS) as fetcher:
        check_feed(record, fetcher, feed, lambda: AT)
        return list(read_waiting(record, fetcher, [feed], read_page, lambda: AT, limit=limit))


def count_reports(record: Record) -> dict[str, int]:
    """How many reports each source has given."""
    with open_transaction(record.engine) as connection:
        rows = connection.execute(select(SOURCES.c.source, func.count()).group_by(SOURCES.c.source)).all()
    return {str(row[0]): int(row[1]) for row in rows}


def test_a_round_reads_what_is_new_and_the_next_asks_for_changes_alone(record: Record, site: FeedSite) -> None:
    """A feed that has not changed is answered in a word; pages are fetched once; their day is the feed's word."""
    first = go_round(record, site.feed)
    assert [type(o) for o in first] == [Reading, Reading, Refusal, Refusal, Reading]
    assert count_items(record, site.feed) == {READ: 3, REFUSED: 2}
    begun = len(site.server.hits)
    assert go_round(record, site.feed) == []
    assert site.server.hits[begun:] == ["/robots.txt", "/feed.xml"]
    assert "if-none-match" in site.server.heads[-1]
    site.publish(2)
    assert len(go_round(record, site.feed)) == 2
    assert count_reports(record) == {f"{site.server.base}/{n}": 1 for n in (1, 2, 5, 6, 7)}
    origin = load_origin(record, f"{site.server.base}/1")
    assert origin is not None and (origin.feed, origin.fetched, origin.dated_by) == (site.feed, AT, "feed")
    assert load_watched(record) == (site.feed,)
    (reading,) = [o for o in first if isinstance(o, Reading) and o.report.source.endswith("/1")]
    assert reading.report.date == "Tue, 02 May 2024 10:00:00 +0000"
    assert reading.published.edtf == "2024-05-02"


def test_a_round_fetches_no_more_than_it_is_told(record: Record, site: FeedSite) -> None:
    """The others wait for the next."""
    assert len(go_round(record, site.feed, limit=2)) == 2
    assert count_items(record, site.feed)[WAITING] == 3
    assert len(go_round(record, site.feed)) == 3


def test_a_page_that_cannot_be_had_now_is_asked_for_later_then_refused(record: Record, site: FeedSite) -> None:
    """The other pages of the round are read; what is refused can be tried again when it is back."""
    back = site.server.routes["/2"]
    site.server.routes["/2"] = lambda handler: handler.answer(503, b"")
    for turn in range(TRIES):
        go_round(record, site.feed)
        assert count_items(record, site.feed).get(WAITING, 0) == (1 if turn < TRIES - 1 else 0)
    place = f"{site.server.base}/2"
    assert "503" in {r.source: r.reason for r in find_refusals(record)}[place]
    site.server.routes["/2"] = back
    with Fetcher(MANNERS) as fetcher:
        places = load_refused_places(record, place)
        (done,) = retry(record, places, lambda p: find_web_pages(p, fetcher, AT), read_page, at=AT)
    assert (done.read, done.refused) == (1, ())
    assert place not in {r.source for r in find_refusals(record)}
    assert count_reports(record)[place] == 1


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (
            b"<!DOCTYPE r [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><rss><channel><title>&b;</title></channel></rss>",
            "entities",
        ),
        (b"<html><body>Page introuvable</body></html>", "neither"),
        (b"", "neither"),
        ("<rss><!ENTITY".encode("utf-16"), "entities"),
    ],
)
def test_a_feed_that_is_none_is_told_and_asked_again(
    record: Record, site: FeedSite, content: bytes, reason: str
) -> None:
    """Bombs of entities are seen by no parser; the feed is asked for whole the next time."""
    site.server.give("/feed.xml", content, "application/rss+xml", ETag='"x"')
    with Fetcher(MANNERS) as fetcher:
        checked = check_feed(record, fetcher, site.feed, lambda: AT)
    assert checked.problem is not None and reason in checked.problem
    assert load_feed(record, site.feed).problem == checked.problem
    FeedSite(site.server).publish(1)
    assert len(go_round(record, site.feed)) == 1
    assert load_feed(record, site.feed).problem is None


def test_sitemaps_and_indexes_of_sitemaps(record: Record, site: FeedSite) -> None:
    """Pages in their order, each once; an index that names itself ends; a packed sitemap is unpacked."""
    import gzip

    base = site.server.base
    index = "".join(
        f"<sitemap><loc>{base}/{name}</loc></sitemap>" for name in ("s1.xml", "s2.xml.gz", "index.xml", "gone.xml")
    )
    site.server.give("/index.xml", f"<sitemapindex>{index}</sitemapindex>".encode(), "text/xml")
    first = (
        f"<urlset><url><loc>{base}/1</loc><lastmod>2020-01-01</lastmod></url><url><loc>{base}/2#x</loc></url></urlset>"
    )
    site.server.give("/s1.xml", first.encode(), "text/xml")
    news = "<n:news xmlns:n='urn:n'><n:publication_date>2024-05-07</n:publication_date></n:news>"
    packed = gzip.compress(
        f"<urlset><url><loc>{base}/2</loc></url><url><loc>{base}/5</loc>{news}</url></urlset>".encode()
    )
    site.server.give("/s2.xml.gz", packed, "application/gzip")
    outcomes = go_round(record, f"{base}/index.xml")
    assert [o.report.source for o in outcomes if isinstance(o, Reading)] == [f"{base}/{n}" for n in (1, 2, 5)]
    assert [o.report.date for o in outcomes if isinstance(o, Reading)] == [None, None, "2024-05-07"]
    assert site.server.hits.count("/index.xml") == 1
    assert load_watched(record) == (f"{base}/index.xml",)


def test_an_interruption_before_anything_is_marked_loses_and_doubles_nothing(record: Record, site: FeedSite) -> None:
    """Stopped at every point between two outcomes, though each page is told differently at each visit."""
    with Fetcher(MANNERS) as fetcher:
        check_feed(record, fetcher, site.feed, lambda: AT)
        for _ in range(12):
            outcomes = read_waiting(record, fetcher, [site.feed], read_page, lambda: AT, limit=100)
            next(outcomes, None)
            outcomes.close()  # type: ignore[attr-defined]
        list(read_waiting(record, fetcher, [site.feed], read_page, lambda: AT, limit=100))
    assert count_items(record, site.feed) == {READ: 3, REFUSED: 2}
    assert count_reports(record) == {f"{site.server.base}/{n}": 1 for n in (1, 2, 5)}
    assert len(find_refusals(record)) == 2


def build_command(feed: str, place: Path) -> list[str]:
    return [sys.executable, "-m", "aidememoire", "watch", feed, "--record", str(place), "--once", "--no-gate"]


def build_environment() -> dict[str, str]:
    return {**os.environ, "AIDEMEMOIRE_ALLOW_NETWORK": ONE, "AIDEMEMOIRE_WEB_PAUSE": "0.05", "AIDEMEMOIRE_LANG": "fr"}


def test_killed_while_watching_nothing_is_lost_and_nothing_kept_twice(tmp_path: Path, site: FeedSite) -> None:
    """A few kills here; `make soak` has 300."""
    place = tmp_path / "r.db"
    site.publish(5)
    command, environment = build_command(site.feed, place), build_environment()
    chance = random.Random(7)
    for _ in range(3):
        child = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            child.wait(chance.uniform(0.8, 2.5))
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
    subprocess.run(command, env=environment, check=False, capture_output=True)
    with open_record(place) as record:
        assert count_items(record, site.feed) == {READ: 6, REFUSED: 4}
        assert count_reports(record) == {f"{site.server.base}/{n}": 1 for n in (1, 2, 5, 6, 7, 10)}
        assert query_status(record).pending == 0


def test_ctrl_c_stops_with_a_word(tmp_path: Path, site: FeedSite) -> None:
    """The exit code is that of an interruption, and what was read stays."""
    command = build_command(site.feed, tmp_path / "r.db")[:-2]
    child = subprocess.Popen(
        command, env=build_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    while "gardées" not in (line := child.stdout.readline()):
        assert line
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=20)
    assert child.returncode == 130
    assert "reprend de là" in err and "Traceback" not in err


def test_what_was_refused_in_an_archive_is_tried_again_from_it(record: Record, tmp_path: Path) -> None:
    """Only what is missing is read; what is still refused stays so, with its reason of now."""
    archive = tmp_path / "a.zip"
    archive.write_bytes(build_zip({"a.html": build_html(), "b.html": b"<html></html>", "c.bin": b"\x00\x01"}))
    from aidememoire.store.origins import note_origins
    from aidememoire.workflow.read import read_into

    assert read_into(note_origins(record, find_pages(archive)), record, read_page, at=AT).refused == 2
    assert load_refused_places(record) == {str(archive): 2}
    archive.write_bytes(
        build_zip({"a.html": build_html(), "b.html": build_html(f"{STORY} Encore."), "c.bin": b"\x00\x01"})
    )
    (done,) = retry(record, load_refused_places(record), find_pages, read_page, at=AT)
    assert (done.read, len(done.refused)) == (1, 1)
    assert [r.source for r in find_refusals(record)] == [f"{archive}!c.bin"]
    origin = load_origin(record, f"{archive}!b.html")
    assert origin is not None and (origin.place, origin.member) == (str(archive), "b.html")
