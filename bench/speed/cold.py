"""The first answer of a process that was not running: `aidememoire read` on one report."""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from bench.speed.rival import load_pages

ROUNDS = 5


def measure_cold(_: int) -> Iterator[str]:
    """Clock time until the process ends, for French and for English."""
    with tempfile.TemporaryDirectory(prefix="aide-cold-") as folder:
        for language in ("fr", "en"):
            report = Path(folder) / f"{language}.txt"
            report.write_text(load_pages(language)[0].text, encoding="utf-8")
            taken = []
            for _round in range(ROUNDS):
                start = time.perf_counter()
                subprocess.run([sys.executable, "-m", "aidememoire", "read", report], check=True, capture_output=True)
                taken.append(time.perf_counter() - start)
            typical = statistics.median(taken)
            yield f"{language}: first result after {typical:.2f} s (best {min(taken):.2f} s), by the clock"
