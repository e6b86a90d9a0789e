"""Annotation lines and reading lines, loaded and checked."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from aidememoire.errors import GoldError

Json = dict[str, Any]


def load_lines(path: Path) -> list[tuple[int, Json]]:
    """(line number, object) of every non-blank line. Raises GoldError naming every bad line."""
    lines: list[tuple[int, Json]] = []
    problems: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            value = json.loads(line)
        except json.JSONDecodeError as error:
            problems.append(f"{path}:{number}: not JSON ({error.msg})")
            continue
        if isinstance(value, dict):
            lines.append((number, value))
        else:
            problems.append(f"{path}:{number}: {type(value).__name__} where an object is expected")
    if problems:
        raise GoldError("\n".join(problems))
    return lines


def load_gold(path: Path) -> dict[str, Json]:
    """Annotations by source. Each line needs `source` and `events`; see docs/how-to/annotate.md for the shape."""
    gold: dict[str, Json] = {}
    problems: list[str] = []
    for number, line in load_lines(path):
        source = line.get("source")
        if not isinstance(source, str) or not isinstance(line.get("events"), list):
            problems.append(f"{path}:{number}: a line needs a text `source` and a list `events`")
        elif source in gold:
            problems.append(f"{path}:{number}: source {source!r} stands twice; each report has one line")
        else:
            gold[source] = line
    if problems:
        raise GoldError("\n".join(problems))
    return gold


def load_readings(path: Path) -> dict[str, Json]:
    """Readings (the contract's lines) by source; a path counts under its file name too."""
    readings: dict[str, Json] = {}
    for number, line in load_lines(path):
        source = (line.get("report") or {}).get("source")
        if not isinstance(source, str):
            raise GoldError(f"{path}:{number}: not a reading; lines come from `aidememoire read --json`")
        readings[source] = line
        readings.setdefault(source.replace("\\", "/").rsplit("/", 1)[-1], line)
    return readings
