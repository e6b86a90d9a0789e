"""`python -m bench.archives [MEGABYTES]`: a large web archive read end to end, and hostile ones; what it costs.

The archive is made of the pages of `bench/html/pages`, each with a number of its own so that no two are alike, packed
record by record as crawls are. Printed: pages and megabytes a second (one process, pages taken apart but not read for
contacts), the peak of memory at the end beside that after the first hundredth, and the lines hostile archives cost.
"""

from __future__ import annotations

import gzip
import io
import platform
import resource
import sys
import tempfile
import time
import zlib
from pathlib import Path

from aidememoire.model.refusal import Refusal
from aidememoire.sources.pages import find_pages
from bench.html.score import load_sheets

DEFAULT = 64
TINY = 1_000_000
_HEAD = (
    "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://site.example/{n}\r\nWARC-Date: 2021-03-12T10:00:00Z\r\n"
    "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{n:012}>\r\nContent-Type: application/http; msgtype=response\r\n"
    "Content-Length: {length}\r\n\r\n"
)
_FILL = b"<!-- " + b"gabarit du site, scripts et styles " * 800 + b"-->"
"""Markup that no reader sees: real pages hold ten times as much of it as of text."""


def build_record(number: int, page: bytes) -> bytes:
    """A response."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
    return _HEAD.format(n=number, length=len(http)).encode() + http + b"\r\n\r\n"


def write_archive(file: Path, megabytes: int) -> int:
    """Write an archive that unpacks to so many megabytes; how many pages it holds."""
    pages = [sheet.markup for sheet in load_sheets()]
    number = size = 0
    with file.open("wb") as out:
        while size < megabytes * 1_000_000:
            mark = (
                f"<p>Numéro {number} de la série, pour que deux pages ne soient jamais les mêmes.</p></body>".encode()
            )
            record = build_record(number, pages[number % len(pages)].replace(b"</body>", mark + _FILL, 1))
            out.write(gzip.compress(record, 1))
            size += len(record)
            number += 1
    return number


def get_peak() -> int:
    """The largest memory this process has held, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def read_archive(file: Path, count: int) -> tuple[int, int, float, int, int]:
    """(pages, refusals, seconds, peak after the first hundredth, peak at the end)."""
    pages = refusals = early = 0
    begun = time.perf_counter()
    for found in find_pages(file):
        refusals += isinstance(found, Refusal)
        pages += not isinstance(found, Refusal)
        if pages + refusals == max(1, count // 100):
            early = get_peak()
    return pages, refusals, time.perf_counter() - begun, early, get_peak()


def read_hostile(folder: Path) -> list[tuple[str, int, int, float]]:
    """(name, pages, lines, seconds) for archives that lie, break, swell or never end."""
    good = build_record(1, next(load_sheets()).markup)
    tiny = build_record(2, b"x")
    bomb = build_record(3, b"a" * 400_000_000)
    made = {
        "cut in the middle": good * 3 + good[: len(good) // 2],
        "wrong lengths": good + good.replace(b"Content-Length: ", b"Content-Length: 9", 1) + good * 2,
        "packed twice": gzip.compress(gzip.compress(good) * 3),
        "swelling": gzip.compress(bomb, 9) + gzip.compress(good),
        "noise between": b"".join(gzip.compress(good) + zlib.compress(bytes([n])) * 5 for n in range(50)),
        f"{TINY:,} tiny records": tiny * TINY,
    }
    rows = []
    for name, content in made.items():
        file = folder / ("hostile.warc.gz" if content[:2] == b"\x1f\x8b" else "hostile.warc")
        file.write_bytes(content)
        begun = time.perf_counter()
        found = [isinstance(one, Refusal) for one in find_pages(file)] if len(content) < 10**8 else None
        lines = sum(found) if found is not None else sum(isinstance(one, Refusal) for one in find_pages(file))
        rows.append((name, len(found) - lines if found is not None else 0, lines, time.perf_counter() - begun))
    return rows


def main() -> int:
    """Print what was measured; 1 where a page was lost or memory grew."""
    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    out = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "a.warc.gz"
        count = write_archive(file, megabytes)
        pages, refusals, seconds, early, late = read_archive(file, count)
        out.write(f"{platform.python_version()} {platform.machine()}\n")
        out.write(
            f"{megabytes} MB in {count:,} records ({file.stat().st_size // 1_000_000} MB packed): {pages:,} pages, "
        )
        out.write(f"{refusals} refused, {pages / seconds:.0f} pages/s, {megabytes / seconds:.1f} MB/s\n")
        out.write(f"memory: {early} MB after the first hundredth, {late} MB at the end\n")
        for name, read, lines, took in read_hostile(Path(folder)):
            out.write(f"{name:24} {read:6} pages {lines:9,} lines {took:7.1f} s\n")
    sys.stdout.write(out.getvalue())
    return 0 if pages == count and late < early + 100 else 1


if __name__ == "__main__":
    raise SystemExit(main())
