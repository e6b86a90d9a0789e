"""Tidy tables of a record: what they are called, their columns, and what each column means.

A row is one thing; a cell one value, or codes. Dates are kept as EDTF, with the first and the last day they may mean
beside them. Empty means unknown or not told, never zero.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Cell = str | int | bool | tuple[str, ...] | None
Row = Mapping[str, Cell]

KINDS = ("text", "integer", "boolean", "day", "codes")
"""Of columns. A day is ISO 8601; codes are several values without spaces: a list in Parquet, a space between in CSV."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column; `kind` is one of KINDS, the meaning is given in English and in French."""

    name: str
    kind: str
    en: str
    fr: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A table without its rows: its name, what a row is, its columns, the columns that identify a row."""

    name: str
    en: str
    fr: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table with its rows; each row has a cell for every column."""

    heading: Heading
    rows: tuple[Row, ...]


def build_table(heading: Heading, rows: Iterable[Row]) -> Table:
    """A table; text that is empty is no value. Raises ValueError for a row with other columns than the heading's."""
    names = tuple(c.name for c in heading.columns)
    found = []
    for row in rows:
        if tuple(row) != names:
            raise ValueError(f"{heading.name}: a row has {', '.join(row)}; the columns are {', '.join(names)}")
        found.append({name: None if value == "" else value for name, value in row.items()})
    return Table(heading=heading, rows=tuple(found))
