"""Fifty readers at once against `aidememoire serve` on this machine: errors, answers a second, how long they take.

Each reader asks one question after another over one connection, from a mix of what programs ask; half of the questions
carry the tag of the last answer. The server runs as people run it; the readers run in another process on the same
cores, so the figures are those of a machine that does both.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import platform
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from statistics import median
from urllib.request import urlopen

SAMPLES = Path(__file__).parent.parent / "samples"
QUESTIONS = (
    "status",
    "parties",
    "sources",
    "events?limit=20",
    "events?limit=20&order=desc",
    "events?party={party}&limit=50&order=desc",
    "events?party={party}&party={other}&limit=20",
    "events/{event}",
    "events/{event}/history",
    "reports/{report}",
    "people?limit=20",
    "offices?party={party}",
    "mechanisms?party={party}&limit=20",
    "commitments?party={party}&party={other}&limit=20",
    "calendar?party={party}&party={other}",
    "relationship?party={party}&party={other}",
    "search?q=coop*&limit=10",
)
"""What is asked, with ids and sides of the record put in."""


def main() -> int:
    """Serve, ask, report; 1 where anything failed."""
    options = read_options()
    with tempfile.TemporaryDirectory() as folder:
        record = options.record or read_samples(Path(folder) / "r.db")
        port = find_port()
        server = start(record, port)
        try:
            wait_for(port, server)
            paths = list_paths(port)
            first = ask_once(port, paths)
            started = time.perf_counter()
            times, outcomes = asyncio.run(ask(port, paths, options.readers, options.seconds))
            took = time.perf_counter() - started
        finally:
            server.terminate()
            server.wait(timeout=20)
    return report(first, times, outcomes, took, options)


def read_options() -> argparse.Namespace:
    """Readers, seconds, record."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--record", help="a record to serve (default: one of the samples)")
    return parser.parse_args()


def read_samples(place: Path) -> str:
    """A record of the samples."""
    command = [sys.executable, "-m", "aidememoire", "read", str(SAMPLES), "--record", str(place)]
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return str(place)


def find_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def start(record: str, port: int) -> subprocess.Popen[bytes]:
    """The server, as people start it."""
    command = [sys.executable, "-m", "aidememoire", "serve", "--record", record, "--port", str(port)]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ))


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Until it answers."""
    for _ in range(600):
        if server.poll() is not None:
            raise SystemExit(f"the server stopped with code {server.returncode}")
        with suppress(OSError):
            fetch(port, "status")
            return
        time.sleep(0.1)
    raise SystemExit("the server does not answer")


def fetch(port: int, path: str) -> dict[str, list[dict[str, str]]]:
    """One answer as JSON."""
    with urlopen(f"http://127.0.0.1:{port}/api/v1/{path}", timeout=60) as answer:
        found: dict[str, list[dict[str, str]]] = json.load(answer)
        return found


def list_paths(port: int) -> list[str]:
    """The questions about this record: its most frequent sides, some events and reports."""
    sides = [p["code"] for p in fetch(port, "parties?limit=6")["items"]]
    events = fetch(port, "events?limit=40&order=desc")["items"]
    reports = fetch(port, "reports?limit=40")["items"]
    chosen = random.Random(7)
    found = []
    for _ in range(200):
        party, other = chosen.sample(sides, 2)
        words = {"party": party, "other": other, "event": chosen.choice(events)["id"]}
        found.append(chosen.choice(QUESTIONS).format(**words, report=chosen.choice(reports)["id"]))
    return found


def ask_once(port: int, paths: list[str]) -> list[float]:
    """Seconds of the first answer to each question, one after the other: nothing is known yet."""
    found = []
    for path in dict.fromkeys(paths):
        began = time.perf_counter()
        fetch(port, path)
        found.append(time.perf_counter() - began)
    return found


async def ask(port: int, paths: list[str], readers: int, seconds: float) -> tuple[list[float], Counter[str]]:
    """Seconds of every answer, and how often each status, or failure, came."""
    times: list[float] = []
    outcomes: Counter[str] = Counter()
    end = time.perf_counter() + seconds
    await asyncio.gather(*(read(port, paths, random.Random(n), end, times, outcomes) for n in range(readers)))
    return times, outcomes


async def read(
    port: int, paths: list[str], chosen: random.Random, end: float, times: list[float], outcomes: Counter[str]
) -> None:
    """One reader."""
    tags: dict[str, str] = {}
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    while time.perf_counter() < end:
        path = chosen.choice(paths)
        tag = f"If-None-Match: {tags[path]}\r\n" if path in tags and chosen.random() < 0.5 else ""
        began = time.perf_counter()
        try:
            writer.write(f"GET /api/v1/{path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{tag}\r\n".encode())
            status, headers = await read_answer(reader)
        except (OSError, asyncio.IncompleteReadError, ValueError) as error:
            outcomes[type(error).__name__] += 1
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            continue
        times.append(time.perf_counter() - began)
        outcomes[status] += 1
        tags[path] = headers.get("etag", "")
    writer.close()


async def read_answer(reader: asyncio.StreamReader) -> tuple[str, dict[str, str]]:
    """Status and headers of one answer, its body read to the end."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:])}
    status = head[0].split()[1]
    if status != "304":
        await reader.readexactly(int(headers["content-length"]))
    return status, headers


def report(
    first: list[float], times: list[float], outcomes: Counter[str], took: float, options: argparse.Namespace
) -> int:
    """Print the figures; 1 where anything but 200 and 304 came."""
    errors = sum(n for status, n in outcomes.items() if status not in ("200", "304"))
    machine = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores"
    said = (
        f"{machine}, {options.record or 'the samples'}",
        f"{len(first)} questions asked for the first time, one by one: {write_times(first)}",
        f"{options.readers} readers at once, {took:.0f} s: {len(times)} answers ({len(times) / took:.0f} a second), "
        f"errors {errors}",
        ", ".join(f"{status}: {n}" for status, n in outcomes.most_common()),
        write_times(times),
    )
    sys.stdout.write("\n".join(said) + "\n")
    return 1 if errors else 0


def write_times(times: list[float]) -> str:
    """Median, percentiles and the longest, in milliseconds."""
    ordered = sorted(times)
    at = [1000 * ordered[int(share * (len(ordered) - 1))] for share in (0.95, 0.99, 1)]
    return (
        f"median {1000 * median(ordered):.0f} ms, 95 % within {at[0]:.0f}, 99 % within {at[1]:.0f}, slowest {at[2]:.0f}"
    )


if __name__ == "__main__":
    sys.exit(main())
