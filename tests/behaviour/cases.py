"""The behavioural cases, and what the package makes of their texts."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from behaviour.judge import find_faults

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One text: the base of a case (number 0) or one of its variants, and what is expected of its reading."""

    id: str
    change: str
    text: str
    expected: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The faults found in the reading of a row; none means that it passes."""

    row: Row
    faults: tuple[str, ...]


def load_rows(path: Path) -> Iterator[Row]:
    """The rows of a file of cases, in its order, bases before their variants."""
    for line in path.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield Row(id=f"{case['id']}-0", change="base", text=case["base"], expected=case["expect"])
        for number, variant in enumerate(case["variants"], 1):
            change, text, expected = variant["change"], variant["text"], variant["expect"]
            yield Row(id=f"{case['id']}-{number}", change=change, text=text, expected=expected)


@cache
def judge_file(path: Path) -> tuple[Verdict, ...]:
    """Read and judge every row of a file of cases."""
    packs, knowledge = load_packs(), load_knowledge()
    verdicts = []
    for row in load_rows(path):
        page = Page(source=f"{row.id}.txt", text=row.text)
        reading = encode_reading(read(page, packs, knowledge))
        verdicts.append(Verdict(row=row, faults=find_faults(row.expected, reading)))
    return tuple(verdicts)


def count_by_change(verdicts: Iterable[Verdict]) -> dict[str, tuple[int, int]]:
    """How many of how many rows pass, for each change and (« all ») for all together."""
    passed: dict[str, int] = defaultdict(int)
    total: dict[str, int] = defaultdict(int)
    for verdict in verdicts:
        for name in ("all", verdict.row.change):
            passed[name] += not verdict.faults
            total[name] += 1
    return {name: (passed[name], total[name]) for name in total}
