"""Rows of a lexicon: `form, code, sense, example, source, since, until`, and their loader."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import StringIO
from pathlib import Path

from aidememoire.errors import LexiconError

COLUMNS = ("form", "code", "sense", "example", "source", "since", "until")
REQUIRED = ("form", "code", "sense", "example", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One printed form and what it stands for. `since` and `until` are EDTF or empty; `line` is its line in `file`."""

    form: str
    code: str
    sense: str
    example: str
    source: str
    since: str = ""
    until: str = ""
    file: str = ""
    line: int = 0

    @property
    def name(self) -> str:
        """How a trace names the row: file stem, form, code."""
        return f"{_get_stem(self.file)}:{self.form}={self.code}"


@cache
def _get_stem(file: str) -> str:
    return Path(file).stem


@cache
def load_rows(package: str, *path: str, senses: frozenset[str] | None = None) -> tuple[Row, ...]:
    """Rows of a CSV inside `package`, e.g. `load_rows("aidememoire.languages.fr", "lexicon", "states.csv")`.

    Raises LexiconError listing every bad row with its file, line, value and what is allowed.
    """
    resource = files(package).joinpath(*path)
    label = "/".join((package.rsplit(".", 1)[-1], *path))
    return build_rows(csv.DictReader(StringIO(resource.read_text(encoding="utf-8"))), label, senses)


def build_rows(records: Iterable[dict[str, str | None]], label: str, senses: frozenset[str] | None) -> tuple[Row, ...]:
    """Checked rows from raw records; see load_rows."""
    rows: list[Row] = []
    problems: list[str] = []
    for line, record in enumerate(records, start=2):
        values = {c: (record.get(c) or "").strip() for c in COLUMNS}
        bad = [f"{label}:{line}: {c} is empty; it must hold a value" for c in REQUIRED if not values[c]]
        if senses is not None and values["sense"] and values["sense"] not in senses:
            bad.append(f"{label}:{line}: sense {values['sense']!r} is not one of {', '.join(sorted(senses))}")
        problems.extend(bad)
        rows.append(Row(**values, file=label, line=line))
    if problems:
        raise LexiconError(tuple(problems))
    return tuple(rows)
