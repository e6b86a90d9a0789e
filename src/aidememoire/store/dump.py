"""A whole record as lines of text, so that two records can be compared."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import select

from aidememoire.store.codec import decode_plain
from aidememoire.store.engine import open_transaction
from aidememoire.store.record import Record
from aidememoire.store.schema import METADATA


def dump_record(record: Record, *, times: bool = True) -> Iterator[str]:
    """Every row of every table as one line of JSON, sorted within its table; times of writing only if `times`."""
    with open_transaction(record.engine) as connection:
        for table in sorted(METADATA.tables.values(), key=lambda t: t.name):
            lines = []
            for row in connection.execute(select(table)).mappings():
                values = {k: decode_plain(v) if isinstance(v, bytes) else v for k, v in row.items()}
                if not times:
                    values.pop("at", None)
                lines.append(json.dumps({"table": table.name, **values}, sort_keys=True, ensure_ascii=False))
            yield from sorted(lines)
