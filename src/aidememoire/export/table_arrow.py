"""Tables as Arrow and as Parquet; every column carries its meaning."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

from aidememoire.errors import MissingExtraError
from aidememoire.export.tables import Cell, Heading, Table


def build_arrow(table: Table) -> Any:
    """A `pyarrow.Table`; the metadata of each field has its `description` and `description_fr`.

    Raises MissingExtraError where the library is not installed.
    """
    arrow = _load()
    schema = build_schema(table.heading)
    columns = [
        arrow.array([_build(row[c.name], c.kind) for row in table.rows], schema.field(c.name).type)
        for c in table.heading.columns
    ]
    return arrow.Table.from_arrays(columns, schema=schema)


def build_schema(heading: Heading) -> Any:
    """The Arrow schema of a table."""
    arrow = _load()
    types = {
        "text": arrow.string(),
        "integer": arrow.int64(),
        "boolean": arrow.bool_(),
        "day": arrow.date32(),
        "codes": arrow.list_(arrow.string()),
    }
    fields = [
        arrow.field(c.name, types[c.kind], metadata={"description": c.en, "description_fr": c.fr})
        for c in heading.columns
    ]
    return arrow.schema(fields, metadata={"description": heading.en, "description_fr": heading.fr})


def write_parquet(table: Table) -> bytes:
    """The table as one Parquet file; equal tables give equal bytes. Raises MissingExtraError as `build_arrow` does."""
    built = build_arrow(table)
    from pyarrow import parquet

    stream = io.BytesIO()
    parquet.write_table(built, stream, compression="zstd", version="2.6")
    return stream.getvalue()


def _build(value: Cell, kind: str) -> Any:
    if kind == "day" and isinstance(value, str):
        return date.fromisoformat(value)
    return list(value) if isinstance(value, tuple) else value


def _load() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError("pyarrow", "export") from error
    return pyarrow
