"""ZIP and WARC archives: every page in them, a line for what is refused, nothing larger than it may be."""

from __future__ import annotations

import gzip
import io
import json
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from sources.containers import STORY, build_bomb, build_html, build_record, build_zip

from aidememoire.model.refusal import Refusal
from aidememoire.model.report import Page
from aidememoire.sources.pages import find_pages


def _read(tmp_path: Path, name: str, content: bytes) -> list[Page | Refusal]:
    file = tmp_path / name
    file.write_bytes(content)
    return list(find_pages(file))


def _get_reasons(found: list[Page | Refusal]) -> list[str]:
    return [f.reason for f in found if isinstance(f, Refusal)]


def test_a_zip_gives_the_pages_of_its_members_with_where_they_stood(tmp_path: Path) -> None:
    """Members are read by their endings, archives in archives too; the place to read again is the archive."""
    inner = build_zip({"b.txt": f"{STORY} Deux.".encode()})
    lines = json.dumps({"text": f"{STORY} Trois."}).encode()
    found = _read(
        tmp_path,
        "a.zip",
        build_zip({"x/a.txt": STORY.encode(), "inner.zip": inner, "c.jsonl": lines, "d.png": b"\x89PNG\0"}),
    )
    place = str(tmp_path / "a.zip")
    assert [f.source for f in found] == [
        f"{place}!x/a.txt",
        f"{place}!inner.zip!b.txt",
        f"{place}!c.jsonl:1",
        f"{place}!d.png",
    ]
    assert [type(f) for f in found] == [Page, Page, Page, Refusal]
    first = found[1]
    assert isinstance(first, Page) and first.origin is not None
    assert (first.origin.place, first.origin.member) == (place, "inner.zip!b.txt")
    assert isinstance(found[3], Refusal) and found[3].place == place


@pytest.mark.parametrize("name", ["../a.txt", "/etc/a.txt", "x/../../a.txt", "..\\a.txt", "C:\\a.txt"])
def test_a_name_that_leads_out_of_the_archive_is_refused(tmp_path: Path, name: str) -> None:
    """Nothing is written outside, and the other members are read."""
    before = set(tmp_path.parent.rglob("*"))
    found = _read(tmp_path, "a.zip", build_zip({name: STORY.encode(), "b.txt": STORY.encode()}))
    assert [type(f) for f in found] == [Refusal, Page]
    assert "leads out" in _get_reasons(found)[0]
    assert set(tmp_path.parent.rglob("*")) - before == {tmp_path / "a.zip"}


def test_bombs_are_refused_and_cost_neither_time_nor_memory(tmp_path: Path) -> None:
    """A member that grows a thousandfold, archives nested too deep, and a packed stream without end."""
    deep = STORY.encode()
    for _ in range(6):
        deep = build_zip({"in.zip" if deep.startswith(b"PK") else "in.txt": deep})
    members = {
        "zeros.txt": bytes(300_000_000),
        "deep.zip": deep,
        "bomb.jsonl.gz": build_bomb(300_000_000),
        "a.txt": STORY.encode(),
    }
    content = build_zip(members)
    del members, deep
    tracemalloc.start()
    found = _read(tmp_path, "a.zip", content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(f) for f in found] == [Refusal, Refusal, Refusal, Page]
    grows, nested, packed = _get_reasons(found)
    assert "200 times" in grows and "archives deep" in nested and "200 times" in packed
    assert peak < 60_000_000


def test_a_zip_that_lies_of_its_sizes_or_is_cut_is_refused(tmp_path: Path) -> None:
    """What the archive claims is checked against what comes out of it."""
    content = build_zip({"a.txt": STORY.encode() * 50})
    assert "not a ZIP archive" in _get_reasons(_read(tmp_path, "a.zip", content[:-40]))[0]
    lied = content.replace((len(STORY.encode()) * 50).to_bytes(4, "little"), (40).to_bytes(4, "little"))
    assert _get_reasons(_read(tmp_path, "b.zip", lied)) != []


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    """Its password is not asked for."""
    content = bytearray(build_zip({"a.txt": STORY.encode()}))
    at = content.index(b"PK\x01\x02")
    content[6] |= 1
    content[at + 8] |= 1
    assert "encrypted" in _get_reasons(_read(tmp_path, "a.zip", bytes(content)))[0]


@pytest.mark.parametrize("packed", [False, True])
def test_a_warc_gives_its_pages_with_address_and_day_of_fetching(tmp_path: Path, packed: bool) -> None:
    """Only responses of HTML and text that succeeded; packed record by record as crawls are."""
    records = [
        build_record("https://a.example/1", build_html()),
        build_record("https://a.example/logo.png", b"\x89PNG", kind="image/png"),
        build_record("https://a.example/gone", build_html(), status="404 Not Found"),
        build_record("https://a.example/2", STORY.encode(), kind="text/plain"),
        build_record("https://a.example/3", gzip.compress(build_html()), heads="Content-Encoding: gzip\r\n"),
    ]
    content = b"".join(gzip.compress(r) for r in records) if packed else b"".join(records)
    found = _read(tmp_path, "a.warc.gz" if packed else "a.warc", content)
    assert [f.source for f in found] == [f"https://a.example/{n}" for n in (1, 2, 3)]
    for page in found:
        assert isinstance(page, Page) and page.origin is not None and STORY in page.text
        assert page.origin.fetched == "2021-03-12T10:00:00Z"
        assert page.origin.place.startswith(str(tmp_path))


@pytest.mark.parametrize("packed", [False, True])
def test_a_damaged_warc_costs_a_line_and_reading_goes_on(tmp_path: Path, packed: bool) -> None:
    """Wrong bytes, wrong lengths and a cut end: each is named once, and the next record is found."""
    pack = gzip.compress if packed else bytes
    pages = [pack(build_record(f"https://a.example/{n}", build_html())) for n in range(4)]
    name = "a.warc.gz" if packed else "a.warc"
    spoilt = pages[1][:60] + b"\xff" * 30 + pages[1][90:] if packed else b"WARC/9.9" + pages[1][8:]
    found = _read(tmp_path, name, pages[0] + spoilt + pages[2] + pages[3])
    assert [type(f) for f in found] == [Page, Refusal, Page, Page]
    assert "damaged" in _get_reasons(found)[0]
    short = pack(build_record("https://a.example/short", build_html(), length=90))
    found = _read(tmp_path, name, pages[0] + short + pages[2])
    assert [f.source for f in found if isinstance(f, Page)] == ["https://a.example/0", "https://a.example/2"]
    cut = _read(tmp_path, name, pages[0] + pages[1][:-100])
    assert [type(f) for f in cut] == [Page, Refusal]


@pytest.mark.parametrize("length", [-5, 10**30, 10**12])
def test_a_record_that_lies_of_its_length_is_one_line(tmp_path: Path, length: int) -> None:
    """Neither a length below zero nor one past all numbers stops the archive."""
    lied = build_record("https://a.example/lie", build_html(), length=length)
    good = [build_record(f"https://a.example/{n}", build_html()) for n in range(2)]
    found = _read(tmp_path, "a.warc", good[0] + lied + good[1])
    assert [f.source for f in found if isinstance(f, Page)][:1] == ["https://a.example/0"]
    assert len(_get_reasons(found)) == 1


def test_a_bomb_in_a_warc_is_refused_within_its_limits(tmp_path: Path) -> None:
    """A record packed in a record, and one that unpacks to hundreds of megabytes."""
    bomb = gzip.compress(build_record("https://a.example/bomb", b"a" * 150_000_000))
    nested = gzip.compress(
        build_record("https://a.example/nested", build_bomb(80_000_000), heads="Content-Encoding: gzip\r\n")
    )
    good = gzip.compress(build_record("https://a.example/1", build_html()))
    tracemalloc.start()
    found = _read(tmp_path, "a.warc.gz", bomb + nested + good)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [type(f) for f in found] == [Refusal, Refusal, Page]
    assert peak < 80_000_000


def test_many_tiny_records_cost_a_line_each_and_no_memory(tmp_path: Path) -> None:
    """Records without a report: memory does not grow with them."""
    one = build_record("https://a.example/t", b"x", kind="text/html")
    file = tmp_path / "a.warc"
    file.write_bytes(one * 20_000)
    tracemalloc.start()
    begun = time.perf_counter()
    count = sum(isinstance(f, Refusal) for f in find_pages(file))
    took = time.perf_counter() - begun
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < 10_000_000 and took < 60


def test_what_only_looks_like_an_archive_is_one_line(tmp_path: Path) -> None:
    """Any bytes under any ending give a refusal, never an exception."""
    for name in (
        "a.zip",
        "a.warc",
        "a.warc.gz",
        "a.parquet",
        "a.pdf",
        "a.docx",
        "a.eml",
        "a.mht",
        "a.jsonl.gz",
        "a.csv",
        "a.html",
    ):
        for content in (
            b"",
            b"\x00\xff" * 50,
            b"PK\x03\x04" + b"\0" * 60,
            b"WARC/1.0\r\n\r\n",
            b"\x1f\x8b\x08" + b"\0" * 40,
        ):
            for found in _read(tmp_path, name, content):
                assert isinstance(found, Refusal), (name, content[:10])


def test_a_zip_with_as_many_members_as_no_archive_of_reports_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The list alone is refused."""
    monkeypatch.setattr("aidememoire.sources.zip_archive.MOST_MEMBERS", 3)
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for n in range(4):
            archive.writestr(f"{n}.txt", STORY)
    assert "split it" in _get_reasons(_read(tmp_path, "a.zip", made.getvalue()))[0]


def test_a_length_too_great_takes_no_other_record_along(tmp_path: Path) -> None:
    """In the middle and at the end, the records a wrong length would swallow are read."""
    good = [build_record(f"https://a.example/{n}", build_html()) for n in range(4)]
    long = good[1].replace(b"Content-Length: ", b"Content-Length: 1", 1)
    huge = good[1].replace(b"Content-Length: ", b"Content-Length: 99", 1)
    for lied in (long, huge):
        found = _read(tmp_path, "a.warc", good[0] + lied + good[2] + good[3])
        assert [f.source for f in found if isinstance(f, Page)] == [f"https://a.example/{n}" for n in (0, 2, 3)]
        assert len(_get_reasons(found)) == 1


def test_noise_between_packed_records_loses_none(tmp_path: Path) -> None:
    """Each stretch of noise is a line at most."""
    records = [gzip.compress(build_record(f"https://a.example/{n}", build_html())) for n in range(20)]
    found = _read(tmp_path, "a.warc.gz", b"\x78\x9c noise".join(records))
    assert [f.source for f in found if isinstance(f, Page)] == [f"https://a.example/{n}" for n in range(20)]
    assert len(_get_reasons(found)) <= 20


@pytest.mark.parametrize("packed", [False, True])
def test_a_record_inside_a_page_is_no_record_of_the_archive(tmp_path: Path, packed: bool) -> None:
    """A page cannot pass for another site's by holding an archive's bytes, packed or plain."""
    forged = build_record(
        "https://ministry.example/forged", build_html("Le ministre a reçu tout le monde, dit le faussaire.")
    )
    host = build_record("https://a.example/host", build_html() + gzip.compress(forged, 0) + b"\r\n\r\n" + forged)
    file = gzip.compress(host, 0) if packed else host
    good = build_record("https://a.example/1", build_html())
    found = _read(tmp_path, "a.warc.gz" if packed else "a.warc", file + (gzip.compress(good) if packed else good))
    sources = [f.source for f in found if isinstance(f, Page)]
    assert "https://ministry.example/forged" not in sources
    assert sources[-1] == "https://a.example/1"


def test_an_archive_without_responses_costs_nothing(tmp_path: Path) -> None:
    """Requests and notes of a crawl are passed over, in time that grows with them."""
    note = build_record("https://a.example/n", b"x").replace(b"WARC-Type: response", b"WARC-Type: metadata")
    begun = time.perf_counter()
    assert _read(tmp_path, "a.warc.gz", gzip.compress(note) * 20_000) == []
    assert time.perf_counter() - begun < 20
