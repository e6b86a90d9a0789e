"""Typed rows that notebooks show and that Arrow, pandas and polars take as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, Generic, TypeVar, overload

from aidememoire.export.table_arrow import build_arrow
from aidememoire.export.table_csv import write_cell, write_csv
from aidememoire.export.tables import Cell, Table

Value = TypeVar("Value")

SHOWN, LONGEST = 20, 200
"""Rows, and signs of one cell, that a notebook shows; the table holds them all."""


class Rows(Generic[Value]):
    """Values of the record in order, each with a row of the table they make (`table`).

    They can be counted, indexed and gone through, and are an Arrow stream at once: `polars.DataFrame(rows)`,
    `pyarrow.table(rows)`, `pandas.DataFrame.from_arrow(rows)`. They are no `Sequence`, which polars would take value by
    value. `shown` is the table a notebook shows, the whole one where none is given.
    """

    def __init__(self, values: Sequence[Value], table: Table, shown: Table | None = None) -> None:
        self._values = tuple(values)
        self.table = table
        self._shown = shown or table

    def __len__(self) -> int:
        return len(self._values)

    @overload
    def __getitem__(self, index: int) -> Value: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Value]: ...

    def __getitem__(self, index: int | slice) -> Value | Sequence[Value]:
        return self._values[index]

    def __iter__(self) -> Iterator[Value]:
        return iter(self._values)

    def __repr__(self) -> str:
        return f"<{len(self)} {self.table.heading.name}>"

    def to_dicts(self) -> list[dict[str, Cell]]:
        """The rows of the table as dicts, in order."""
        return [dict(row) for row in self.table.rows]

    def to_arrow(self) -> Any:
        """A `pyarrow.Table`; its fields carry what each column means. Raises MissingExtraError without pyarrow."""
        return build_arrow(self.table)

    def to_pandas(self) -> Any:
        """A pandas DataFrame."""
        return self.to_arrow().to_pandas()

    def to_polars(self) -> Any:
        """A polars DataFrame."""
        import polars

        return polars.from_arrow(self.to_arrow())

    def to_csv(self) -> str:
        """The table as CSV, cells that a spreadsheet could take for a formula guarded by an apostrophe."""
        return write_csv(self.table)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The Arrow interface between programs."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)

    def _repr_html_(self) -> str:
        """The first rows as a table; every word of a report is text."""
        columns = self._shown.heading.columns
        head = "".join(f'<th title="{escape(c.en)}">{escape(c.name)}</th>' for c in columns)
        lines = [
            "".join(f"<td>{escape(shorten(_write(row[c.name])))}</td>" for c in columns)
            for row in self._shown.rows[:SHOWN]
        ]
        body = "".join(f"<tr>{line}</tr>" for line in lines)
        rest = len(self) - len(lines)
        more = f"<p>… {rest}</p>" if rest else ""
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{more}"


def shorten(text: str) -> str:
    """The text, its end left out when it is too long for a cell."""
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _write(value: Cell) -> str:
    return value if isinstance(value, str) else write_cell(value)
