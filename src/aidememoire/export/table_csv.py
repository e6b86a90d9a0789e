"""Tables as CSV (RFC 4180, UTF-8), with a data package that describes them (Frictionless Table Schema)."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Sequence
from typing import Any

from aidememoire.export.tables import Cell, Column, Table

Json = dict[str, Any]

_RISKY = re.compile(r"[=+\-@\t\r\n'|%＝＋－＠]")
"""With one of these first a spreadsheet may take a cell for a formula or a command."""

_TYPES = {"text": "string", "integer": "integer", "boolean": "boolean", "day": "date", "codes": "string"}


def write_csv(table: Table) -> str:
    """The table with its head. Text that a spreadsheet could take for a formula has an apostrophe before it.

    Text that begins with an apostrophe has one more, so that taking the first off gives the text again (`read_cell`).
    A byte order mark stands first, for the spreadsheets that need it to see UTF-8.
    """
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\r\n")
    names = [c.name for c in table.heading.columns]
    writer.writerow(names)
    writer.writerows([write_cell(row[name]) for name in names] for row in table.rows)
    return "\ufeff" + stream.getvalue()


def write_cell(value: Cell) -> str:
    """One cell: nothing for no value, codes with a space between."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    text = " ".join(value) if isinstance(value, tuple) else value
    return f"'{text}" if _RISKY.match(text) else text


def read_cell(text: str) -> str:
    """The text that `write_cell` wrote."""
    return text[1:] if text.startswith("'") else text


def write_package(tables: Sequence[Table], title: str) -> str:
    """`datapackage.json`: each file, each column, what they mean in English and in French."""
    resources = [
        {
            "name": table.heading.name,
            "path": f"{table.heading.name}.csv",
            "description": table.heading.en,
            "description_fr": table.heading.fr,
            "mediatype": "text/csv",
            "encoding": "utf-8-sig",
            "schema": {
                "fields": [_describe(column) for column in table.heading.columns],
                "primaryKey": list(table.heading.key),
                "missingValues": [""],
            },
        }
        for table in tables
    ]
    return json.dumps({"name": "aidememoire", "title": title, "resources": resources}, ensure_ascii=False, indent=2)


def _describe(column: Column) -> Json:
    found = {"name": column.name, "type": _TYPES[column.kind], "description": column.en, "description_fr": column.fr}
    return found | ({"separator": " "} if column.kind == "codes" else {})
