"""Tidy tables: every column has its meaning, other programs read the same values again, no cell is a formula."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import duckdb
import pyarrow.parquet as parquet
import pytest
from export.hostile import NAME, OFFICE, SOURCE, WORDS, write_hostile_record
from views.relations import BOTH, Telling, write_record

from aidememoire.export.table_arrow import build_arrow, write_parquet
from aidememoire.export.table_csv import read_cell, write_cell, write_csv, write_package
from aidememoire.export.table_headings import get_heading, load_headings
from aidememoire.export.tables import KINDS, Table, build_table
from aidememoire.workflow.exports import build_folder, pack_folder
from aidememoire.workflow.tables import TABLES, build_tables

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Table]:
    """The tables of the record in which everything is hostile."""
    with write_hostile_record(tmp_path_factory.mktemp("hostile") / "r.db") as record:
        return {t.heading.name: t for t in build_tables(record)}


@pytest.fixture(scope="module")
def relation(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Table]:
    """The tables of a relationship with promises and sessions."""
    path = tmp_path_factory.mktemp("relation") / "r.db"
    tellings = (
        Telling(date="2023-03-05", mechanism="commission mixte", ordinal=2, kind="dialogue"),
        Telling(date="2024-03-05", acts=(("commit", "DZ", "financer la ligne"),), mechanism="commission mixte"),
        Telling(date="2024-05-14", acts=(("agree", BOTH, "rouvrir la liaison"),)),
    )
    with write_record(path, *tellings) as record:
        return {t.heading.name: t for t in build_tables(record)}


def test_every_table_and_column_says_what_it_is() -> None:
    """In English and in French, with a kind there is and a key of its own columns."""
    headings = load_headings()
    assert {h.name for h in headings} == {*TABLES, "chronology", "people", "calendar", "positions", "hits"}
    for heading in headings:
        names = [c.name for c in heading.columns]
        assert len(names) == len(set(names)) and set(heading.key) <= set(names) and heading.key
        assert heading.en.endswith(".") and heading.fr.endswith(".") and heading.en != heading.fr
        for column in heading.columns:
            assert column.kind in KINDS and column.en.endswith(".") and column.fr.endswith(".")


def test_rows_are_identified_by_their_key(tables: dict[str, Table], relation: dict[str, Table]) -> None:
    """No two rows of a table share it, and every table but the empty ones has rows."""
    for found in (tables, relation):
        for table in found.values():
            keys = [tuple(row[k] for k in table.heading.key) for row in table.rows]
            assert len(keys) == len(set(keys)), table.heading.name
    assert {n for n, t in relation.items() if not t.rows} <= {"mechanisms", "sessions", "frameworks"}


def test_a_row_with_other_columns_is_refused() -> None:
    """A writer cannot drift from what is documented."""
    with pytest.raises(ValueError, match="the columns are"):
        build_table(get_heading("steps"), [{"commitment": "1"}])


def test_duckdb_reads_the_parquet_with_the_same_values(tables: dict[str, Table], tmp_path: Path) -> None:
    """Every cell of every table, lists and days too; the join of acts and events works."""
    for name, table in tables.items():
        (tmp_path / f"{name}.parquet").write_bytes(write_parquet(table))
        rows = duckdb.sql(f"SELECT * FROM '{tmp_path / name}.parquet'").fetchall()
        expected = [tuple(_read(row[c.name], c.kind) for c in table.heading.columns) for row in table.rows]
        assert rows == expected, name
    joined = duckdb.sql(
        f"SELECT count(*) FROM '{tmp_path}/acts.parquet' a JOIN '{tmp_path}/events.parquet' e ON a.event = e.id "
        "WHERE list_contains(e.parties, 'DZ')"
    ).fetchall()
    assert joined == [(len(tables["acts"].rows),)]


def _read(value: object, kind: str) -> object:
    if kind == "day" and isinstance(value, str):
        return date.fromisoformat(value)
    return list(value) if isinstance(value, tuple) else value


def test_the_parquet_explains_its_columns(tables: dict[str, Table], tmp_path: Path) -> None:
    """In the metadata of the table and of each field."""
    path = tmp_path / "events.parquet"
    path.write_bytes(write_parquet(tables["events"]))
    schema = parquet.read_schema(path)
    assert schema.metadata[b"description"].decode() == get_heading("events").en
    for column in get_heading("events").columns:
        assert schema.field(column.name).metadata[b"description_fr"].decode() == column.fr


def test_duckdb_reads_the_csv_with_the_same_values(tables: dict[str, Table], tmp_path: Path) -> None:
    """Every cell, once the apostrophe that guards it is taken off."""
    for name, table in tables.items():
        path = tmp_path / f"{name}.csv"
        path.write_bytes(write_csv(table).encode())
        rows = duckdb.read_csv(str(path), all_varchar=True, header=True, quotechar='"', escapechar='"').fetchall()
        names = [c.name for c in table.heading.columns]
        expected = [tuple(write_cell(row[n]) or None for n in names) for row in table.rows]
        assert [tuple(row) for row in rows] == expected, name


def test_no_cell_is_a_formula(tables: dict[str, Table]) -> None:
    """Wherever a name, an office, a quote or a source begins like one; and nothing is lost."""
    seen = set()
    for table in tables.values():
        for row in list(csv.reader(io.StringIO(write_csv(table).removeprefix("\ufeff"), newline="")))[1:]:
            assert not [cell for cell in row if cell.startswith(FORMULAS)]
            seen.update(read_cell(cell) for cell in row)
    assert {NAME, OFFICE, WORDS, SOURCE} <= seen


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'x", "''=x", "＝1", "a", "", 'é, "b"\n'])
def test_a_guarded_cell_gives_its_text_again(text: str) -> None:
    """Also one that begins with an apostrophe of its own."""
    assert read_cell(write_cell(text)) == text
    assert not write_cell(text).startswith((*FORMULAS, "＝"))


def test_the_data_package_describes_every_file(tables: dict[str, Table]) -> None:
    """Its fields are the columns, in order; lists say how they are separated."""
    package = json.loads(write_package(list(tables.values()), "Titre"))
    assert [r["name"] for r in package["resources"]] == list(TABLES)
    for resource in package["resources"]:
        table = tables[resource["name"]]
        head = next(csv.reader(io.StringIO(write_csv(table).removeprefix("\ufeff"))))
        assert [f["name"] for f in resource["schema"]["fields"]] == head
        assert resource["schema"]["primaryKey"] == list(table.heading.key)


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_equal_records_give_equal_archives(tmp_path: Path, form: str) -> None:
    """Packed twice."""
    with write_hostile_record(tmp_path / "r.db") as record:
        first, second = (pack_folder(build_folder(record, form, (), "fr")) for _ in range(2))
    assert first == second


def test_arrow_is_taken_by_the_programs_of_analysts(tables: dict[str, Table]) -> None:
    """pandas and polars give the same number of rows and the same text."""
    import polars

    table = build_arrow(tables["participants"])
    assert list(table.to_pandas()["name"]) == polars.from_arrow(table)["name"].to_list()
