"""Counters of reading and watching, in a file that a Prometheus collector picks up (its textfile collector).

`serve` answers at /metrics itself; a command that ends, or that listens to nobody, leaves its figures in a file.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping
from pathlib import Path

VARIABLE = "AIDEMEMOIRE_METRICS"
"""Names the file; no counters are kept without it."""

PREFIX = "aidememoire_pages_total"
_LINE = re.compile(rf'{PREFIX}\{{outcome="(\w+)"\}} (\d+)')


def write_counters(counts: Mapping[str, int], environment: Mapping[str, str] = os.environ) -> None:
    """Add to the counters in the file, which is replaced whole; a file that cannot be written stops no reading."""
    named = environment.get(VARIABLE)
    if not named:
        return
    path = Path(named)
    try:
        total = load_counters(path)
        for outcome, number in counts.items():
            total[outcome] = total.get(outcome, 0) + number
        unfinished = path.with_name(f".{path.name}.{os.getpid()}")
        unfinished.write_text(build_text(total, time.time()), encoding="utf-8")
        unfinished.replace(path)
    except OSError:
        return


def load_counters(path: Path) -> dict[str, int]:
    """The counters a file holds; none where there is no file."""
    if not path.exists():
        return {}
    return {outcome: int(number) for outcome, number in _LINE.findall(path.read_text(encoding="utf-8"))}


def build_text(counts: Mapping[str, int], now: float) -> str:
    """The counters in the text format of Prometheus."""
    lines = [f"# HELP {PREFIX} Pages dealt with, by what became of them.", f"# TYPE {PREFIX} counter"]
    lines += [f'{PREFIX}{{outcome="{outcome}"}} {number}' for outcome, number in sorted(counts.items())]
    lines += [
        "# HELP aidememoire_last_run_seconds When the last run or round ended, in seconds since 1970.",
        "# TYPE aidememoire_last_run_seconds gauge",
        f"aidememoire_last_run_seconds {now:.0f}",
    ]
    return "\n".join(lines) + "\n"
