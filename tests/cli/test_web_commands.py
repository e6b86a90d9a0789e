"""read of addresses, watch, retry, and what status and show say of where pages came from. The server is on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from cli.conftest import TEXT, Run
from sources.web_server import Server

PAGE = f"<html lang='fr'><body><article><h1>Alger</h1><p>{TEXT}</p></article></body></html>".encode()
ALLOW = ("--allow-network", "127.0.0.1/32")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A site with a feed of one page."""
    monkeypatch.setenv("AIDEMEMOIRE_WEB_PAUSE", "0")
    monkeypatch.delenv("AIDEMEMOIRE_ALLOW_NETWORK", raising=False)
    with Server() as made:
        place = made.give("/1", PAGE)
        feed = f"<rss version='2.0'><channel><title>F</title><item><link>{place}</link></item></channel></rss>"
        made.give("/feed", feed.encode(), "application/rss+xml", ETag='"1"')
        yield made


@pytest.fixture
def place(tmp_path: Path) -> str:
    return str(tmp_path / "w.db")


def test_an_address_is_read_only_where_its_network_is_allowed(run: Run, server: Server, by_hand: None) -> None:
    """Else it is refused with what to do about it, and never asked."""
    refused = run("read", f"{server.base}/1")
    assert refused.code == 1 and "permettez son réseau" in refused.err
    assert server.hits == []
    assert "Bruno Caldera" in run("read", f"{server.base}/1", *ALLOW).out
    wrong = run("read", f"{server.base}/1", "--allow-network", "chez moi")
    assert wrong.code == 2 and "chez moi" in wrong.err


def test_watch_reads_what_is_new_and_status_and_show_tell_of_it(
    run: Run, server: Server, by_hand: None, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    """Known feeds need no address the second time; a source says where it came from."""
    from aidememoire.cli import reader

    monkeypatch.setattr(reader, "build_worker", lambda language, interface, gate: reader.build_reader(language, None))  # type: ignore[arg-type]
    first = run("watch", f"{server.base}/feed", "--once", "--record", place, *ALLOW)
    assert first.code == 0 and "1 nouvelle page" in first.out and "lues : 1" in first.out
    assert "0 nouvelle page" in run("watch", "--once", "--record", place, *ALLOW).out
    assert server.hits.count("/1") == 1
    status = run("status", "--record", place).out
    assert "Fils suivis" in status and f"{server.base}/feed: pages lues ou écartées : 1" in status
    (event,) = json.loads(run("chronology", "--record", place, "--format", "json").out)
    shown = run("show", event["id"], "--record", place).out
    assert "D'où elles viennent" in shown and f"signalée par {server.base}/feed" in shown
    told = json.loads(run("show", event["id"], "--json", "--record", place).out)["origins"]
    assert told[f"{server.base}/1"]["content_type"] == "text/html"


def test_watch_without_a_feed_and_with_none(run: Run, server: Server, place: str) -> None:
    """Each says what is allowed; a feed that cannot be had is told, and the code says so."""
    assert "aucun fil" in run("watch", "--once", "--record", place).err
    assert "n'est pas une adresse" in run("watch", "fil.xml", "--once", "--record", place).err
    gone = run("watch", f"{server.base}/gone", "--once", "--record", place, *ALLOW)
    assert gone.code == 1 and "404" in gone.err


def test_retry_reads_what_was_refused_when_it_can_be_read(run: Run, by_hand: None, tmp_path: Path, place: str) -> None:
    """What still cannot is told again; then nothing is left to try."""
    file = tmp_path / "a.html"
    file.write_bytes(b"<html></html>")
    assert run("read", str(file), "--record", place).code == 1
    again = run("retry", "--record", place)
    assert again.code == 1 and "lues : 0, toujours refusées : 1" in again.out
    file.write_bytes(PAGE)
    assert "lues : 1, toujours refusées : 0" in run("retry", "--record", place).out
    assert "rien n'est refusé" in run("retry", "--record", place).out
