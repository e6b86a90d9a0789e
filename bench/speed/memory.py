"""A long run through the command itself: the memory of every process as it goes, and what the record of it weighs."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.general.compose import build_mix
from bench.speed.rival import load_pages

EVERY = 1.0
"""Seconds between two looks at the memory of the processes."""


def measure_memory(pages: int) -> Iterator[str]:
    """Peak of each process, and how memory goes with the pages over the second half of the run."""
    with tempfile.TemporaryDirectory(prefix="aide-long-") as folder:
        source, record = Path(folder) / "mix.jsonl", Path(folder) / "record.db"
        with source.open("w", encoding="utf-8") as stream:
            for page in build_mix((*load_pages("fr"), *load_pages("en")), pages):
                line = {"text": page.text, "url": f"https://news.example/{page.source}"}
                stream.write(json.dumps(line, ensure_ascii=False) + "\n")
        for workers in (1, 2):
            record.unlink(missing_ok=True)
            command = [sys.executable, "-m", "aidememoire", "--lang", "en", "read", str(source)]
            command += ["--record", str(record), "--workers", str(workers)]
            start = time.perf_counter()
            # what it says goes to a file: a pipe that nobody empties would stop it
            with (Path(folder) / "said.txt").open("w+", encoding="utf-8") as said_to:
                process = subprocess.Popen(command, stderr=said_to)
                curves = watch(process)
                taken = time.perf_counter() - start
                said_to.seek(0)
                said = said_to.read().splitlines()
            yield f"{workers} workers, {pages:,} pages in {taken:.0f} s by the clock: {said[-1] if said else ''}"
            for place, (peak, curve) in enumerate(curves):
                who = f"{workers} workers: {'worker' if place else 'the command'}"
                slope = get_slope(curve, pages)
                yield f"{who} {peak / 1024:.0f} MB at most, {slope:+.1f} MB for 100,000 pages at the end"
            size = sum(p.stat().st_size for p in Path(folder).glob("record.db*"))
            yield f"{workers} workers: the record is {size / 1e6:.0f} MB"


def watch(process: subprocess.Popen[bytes]) -> list[tuple[int, list[int]]]:
    """The peak of the command and of each of its workers, in that order, and the memory of each as it goes, in KB."""
    peaks: dict[int, int] = {}
    curves: dict[int, list[int]] = {}
    while process.poll() is None:
        for number in (process.pid, *find_children(process.pid)):
            now, peak = read_memory(number)
            if now:
                peaks[number] = max(peaks.get(number, 0), peak)
                curves.setdefault(number, []).append(now)
        time.sleep(EVERY)
    # what keeps the workers' books is a process too, and reads nothing
    return [(peak, curves[number]) for number, peak in peaks.items() if peak > 50_000]


def find_children(parent: int) -> list[int]:
    """Processes that `parent` started (Linux)."""
    found = []
    for task in Path(f"/proc/{parent}/task").glob("*/children"):
        try:
            found += [int(word) for word in task.read_text().split()]
        except OSError:
            continue
    return found


def read_memory(process: int) -> tuple[int, int]:
    """KB held now and at most; nothing for a process that is gone."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0, 0
    fields = {line.split(":")[0]: line.split() for line in lines}
    return int(fields["VmRSS"][1]) if "VmRSS" in fields else 0, int(fields["VmHWM"][1]) if "VmHWM" in fields else 0


def get_slope(curve: list[int], pages: int) -> float:
    """MB gained for 100,000 pages between the third quarter of the run and the last: over the second half of it."""
    quarter = max(1, len(curve) // 4)
    third, last = curve[2 * quarter : 3 * quarter] or curve, curve[3 * quarter :] or curve
    gained = (sum(last) / len(last) - sum(third) / len(third)) / 1024
    return gained / (pages / 4) * 100_000
