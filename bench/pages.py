"""What pages cost: time of each kind of page, and how much is sent, on the samples and on a record of many events.

    python -m bench.pages [--events 100000] [--record FILE]

The large record is that of bench.scale.draw; `--record` names a file to keep it in, so that the next run has it ready.
A real server answers one reader on this machine. « cold » is the first time of asking, « warm » the second: what a
server remembers lasts until the record changes. Times are milliseconds of wall clock, and depend on what else runs;
« processor » is what the server itself took for a cold page, on average, where the system tells (Linux).
"""

from __future__ import annotations

import argparse
import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from aidememoire.store.record import open_record
from bench.scale.draw import build_first_tellings, write_events
from bench.scale.generate import PAIRS, SIDES

SAMPLES = Path(__file__).parent.parent / "samples"
PAIRED = 20
"""Pairs of sides asked about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Somebody who asks, and the server's process."""

    http: httpx.Client
    server: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """One answer: milliseconds, bytes, text."""

    time: float
    size: int
    text: str


def tell(line: str) -> None:
    """A line of the answer, at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def read_processor(server: int) -> float:
    """Milliseconds of processor time a process has taken; 0 where the system does not tell."""
    place = Path(f"/proc/{server}/stat")
    if not place.exists():
        return 0.0
    fields = place.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
    return 1000 * (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def serve(record: Path) -> Iterator[Reader]:
    """A reader before a server on a record."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "aidememoire", "serve", "--record", str(record), "--port", str(port)]
    with (
        subprocess.Popen(command, stderr=subprocess.DEVNULL) as process,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=120, headers={"Accept-Language": "fr"}) as client,
    ):
        try:
            while True:
                try:
                    client.get("/inbox")
                    break
                except httpx.TransportError:
                    if process.poll() is not None:
                        raise SystemExit("the server did not start") from None
                    time.sleep(0.1)
            yield Reader(http=client, server=process.pid)
        finally:
            process.terminate()


def ask(client: Reader, path: str) -> Taken:
    """One page."""
    began = time.perf_counter()
    answer = client.http.get(path)
    spent = 1000 * (time.perf_counter() - began)
    answer.raise_for_status()
    return Taken(time=spent, size=len(answer.content), text=answer.text)


def measure(client: Reader, name: str, paths: Sequence[str]) -> list[Taken]:
    """Ask every page twice; print the middle and the 95th percentile of each time, and the largest."""
    before = read_processor(client.server)
    cold = [ask(client, path) for path in paths]
    spent = (read_processor(client.server) - before) / max(1, len(paths))
    rounds = [cold, [ask(client, path) for path in paths]]
    parts = []
    for label, taken in zip(("cold", "warm"), rounds, strict=True):
        times = sorted(t.time for t in taken)
        parts.append(f"{label} {times[len(times) // 2]:6.0f} {times[int(0.95 * (len(times) - 1))]:6.0f}")
    size = max(t.size for t in cold) / 1000
    tell(f"  {name:<12} {len(paths):>4} pages  {'   '.join(parts)}   processor {spent:6.0f}   {size:6.0f} kB")
    return rounds[1]


def find(pattern: str, taken: Sequence[Taken], most: int) -> list[str]:
    """Addresses on these pages, each once."""
    found = dict.fromkeys(a.replace("&amp;", "&") for t in taken for a in re.findall(pattern, t.text))
    return list(found)[:most]


def run(client: Reader, sides: Sequence[str], pairs: Sequence[Sequence[str]], word: str) -> None:
    """Every kind of page."""
    tell("                            middle and 95th percentile, ms")
    of = [",".join(sorted(pair)) for pair in pairs]
    measure(client, "first", ["/"])
    relations = measure(client, "relationship", [f"/relations/{p}" for p in of])
    measure(client, "in a time", [f"/relations/{p}?from={1990 + n}&to={1992 + n}" for n, p in enumerate(of)])
    measure(client, "page 5", [f"/relations/{p}?page=5" for p in of])
    events = measure(client, "event", find(r'"(/events/[0-9a-f]{32})"', relations, 60))
    measure(client, "report", find(r'"(/reports/[0-9a-f]{64}\?at=\d+-\d+)', events, 60))
    measure(client, "person", find(r'"(/people/[0-9a-f]{32})"', events, 60))
    measure(client, "people", [f"/people?side={s}" for s in sides])
    for name, path in (("commitments", "/commitments"), ("calendar", "/calendar"), ("mechanisms", "/mechanisms")):
        measure(client, name, [f"{path}?of={p}" for p in of])
    measure(client, "formulas", [f"/formulas?of={p}" for p in of])
    measure(client, "positions", [f"/positions?side={s}" for s in sides])
    measure(client, "search", [f"/search?q={w}" for w in (word, f"{word}*", f"{word}&side={sides[0]}", "zzz")])
    measure(client, "queue", ["/review", *(f"/review?of={p}" for p in of[:4])])
    measure(client, "state", ["/status", "/sources", "/relations/all"])
    tell(f"  the page of the busiest relationship and its parts: {weigh(client, relations) / 1000:.0f} kB")


def weigh(client: Reader, relations: Sequence[Taken]) -> int:
    """Bytes of the largest page of a relationship with its style, scripts and icon."""
    page = max(relations, key=lambda t: t.size)
    parts = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text))
    return page.size + sum(ask(client, part).size for part in parts)


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--record", type=Path, help="where the large record is kept for the next run")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="aide-pages-") as folder:
        small, large = Path(folder) / "samples.db", given.record or Path(folder) / "large.db"
        command = [sys.executable, "-m", "aidememoire", "read", str(SAMPLES), "--record", str(small)]
        subprocess.run(command, check=True, capture_output=True)
        tell("the samples")
        with serve(small) as client:
            run(client, ("VN", "MA", "IT"), (("JP", "VN"), ("FR", "MA"), ("DZ", "IT")), "ministre")
        if not large.exists():
            with open_record(large) as record:
                write_events(record, build_first_tellings(given.events))
        tell(f"{given.events} events")
        with serve(large) as client:
            run(client, SIDES, PAIRS[:PAIRED], "ministre")


if __name__ == "__main__":
    main()
