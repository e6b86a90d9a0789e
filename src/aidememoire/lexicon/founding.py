"""Frameworks between sides with the day they were founded, from the reference data, each with its row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

_FILE = "frameworks.csv"


@dataclass(frozen=True, slots=True, kw_only=True)
class Founding:
    """`since` and `until` are EDTF as the data give them, `until` None for one still in force; `row` names its line."""

    parties: tuple[str, ...]
    name: str
    since: str
    until: str | None
    row: str


def find_foundings(parties: Iterable[str]) -> tuple[Founding, ...]:
    """The frameworks in which all `parties` (codes) take part; all of them where none is given."""
    wanted = set(parties)
    return tuple(f for f in _load_foundings() if wanted <= set(f.parties))


@cache
def _load_foundings() -> tuple[Founding, ...]:
    text = files("aidememoire").joinpath("data", _FILE).read_text(encoding="utf-8")
    return tuple(
        Founding(
            parties=tuple(row["parties"].split()),
            name=row["name"],
            since=row["since"],
            until=row["until"] or None,
            row=f"{_FILE}:{line}",
        )
        for line, row in enumerate(csv.DictReader(io.StringIO(text)), start=2)
    )
