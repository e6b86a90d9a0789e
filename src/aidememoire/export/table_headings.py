"""The columns of every table: documentation, Parquet files and data packages take their words from here."""

from __future__ import annotations

import csv
import io
from functools import cache
from importlib.resources import files

from aidememoire.export.tables import Column, Heading

_FILE = "table_columns.csv"


@cache
def load_headings() -> tuple[Heading, ...]:
    """Every heading, in the order of the file `export/table_columns.csv`; a row without a column names a table."""
    text = files("aidememoire.export").joinpath(_FILE).read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    return tuple(
        Heading(
            name=table["table"],
            en=table["en"],
            fr=table["fr"],
            columns=tuple(
                Column(name=r["column"], kind=r["kind"], en=r["en"], fr=r["fr"])
                for r in rows
                if r["table"] == table["table"] and r["column"]
            ),
            key=tuple(table["kind"].split()),
        )
        for table in rows
        if not table["column"]
    )


def get_heading(name: str) -> Heading:
    """The heading of a table. Raises KeyError for a name there is not."""
    return {h.name: h for h in load_headings()}[name]
