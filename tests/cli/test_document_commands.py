"""The commands that write documents: formats by option and by name of the file, errors, both languages."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import docx
import pytest
from cli.conftest import Run


def test_the_name_of_the_file_gives_the_format(run: Run, record: Path, tmp_path: Path) -> None:
    """A chronology, a note and a brief as DOCX; what was written is said on standard error."""
    for command in ("chronology", "fiche", "brief"):
        path = tmp_path / f"{command}.docx"
        said = run(command, "DZ", "IT", "--record", str(record), "--output", str(path))
        assert said.code == 0 and said.out == "" and str(path) in said.err
        assert "Algérie – Italie" in docx.Document(BytesIO(path.read_bytes())).paragraphs[0].text


def test_text_goes_to_standard_output(run: Run, record: Path) -> None:
    """Markdown unless told otherwise, in the language of the interface."""
    assert run("fiche", "DZ", "IT", "--record", str(record)).out.startswith("# Fiche Algérie – Italie\n")
    said = run("brief", "DZ", "IT", "--record", str(record), "--lang", "en", "--format", "html")
    assert said.out.startswith("<!DOCTYPE html>") and "<title>Meeting brief Algeria – Italy</title>" in said.out


def test_an_expected_person_is_looked_for(run: Run, record: Path) -> None:
    """One who is in the record, and one who is not."""
    said = run("brief", "DZ", "IT", "--person", "Ziani", "--person", "Xerxes Quill", "--record", str(record))
    assert "**Amel Ziani** (Algérie)" in said.out
    assert "Xerxes Quill : personne de ce nom" in said.out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "pdf"), "pdf n'est pas une forme (admis : md, html, docx)"),
        (("--on", "demain"), "demain"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, record: Path, arguments: tuple[str, ...], message: str) -> None:
    """With what is allowed."""
    said = run("fiche", "DZ", "IT", "--record", str(record), *arguments)
    assert said.code == 2 and message in said.err


def test_a_terminal_is_not_given_a_binary_file(run: Run, record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It asks for a file instead."""
    monkeypatch.setattr("aidememoire.cli.output.is_terminal", lambda stream: True)
    said = run("fiche", "DZ", "IT", "--record", str(record), "--format", "docx")
    assert said.code == 2 and "--output" in said.err


def test_tables_go_into_a_folder_or_an_archive(run: Run, record: Path, tmp_path: Path) -> None:
    """A file a table; CSV with a description of its columns."""
    from zipfile import ZipFile

    said = run("export", "csv", "DZ", "IT", "--record", str(record), "--output", str(tmp_path / "tables"))
    assert said.code == 0
    names = {p.name for p in (tmp_path / "tables").iterdir()}
    assert {"events.csv", "citations.csv", "datapackage.json"} <= names
    assert run("export", "parquet", "--record", str(record), "-o", str(tmp_path / "t.zip")).code == 0
    with ZipFile(tmp_path / "t.zip") as archive:
        assert "events.parquet" in archive.namelist()


@pytest.mark.parametrize(
    ("form", "beginning"),
    [("plover", '{"id": '), ("cameo", "date\t"), ("jsonld", '{\n "@context"'), ("atom", "<?xml version")],
)
def test_texts_go_to_standard_output(run: Run, record: Path, form: str, beginning: str) -> None:
    """Each in its own shape."""
    said = run("export", form, "--record", str(record))
    assert said.code == 0 and said.out.startswith(beginning)


def test_exports_refuse_what_they_cannot_do(run: Run, record: Path) -> None:
    """A format there is not, tables without a place."""
    said = run("export", "xlsx", "--record", str(record))
    assert said.code == 2 and "csv, parquet, plover, cameo, jsonld, atom" in said.err
    said = run("export", "parquet", "--record", str(record))
    assert said.code == 2 and "--output" in said.err


def test_a_chronology_is_a_table_too(run: Run, record: Path) -> None:
    """One line an event, in the language of the interface."""
    import csv
    import io

    said = run("chronology", "--record", str(record), "--format", "csv")
    (row,) = csv.DictReader(io.StringIO(said.out.removeprefix("\ufeff")))
    assert row["date"] == "14 mai 2024" and row["edtf"] == "2024-05-14" and "reçoit" in row["event"]


@pytest.mark.parametrize(
    ("library", "name", "arguments"),
    [
        ("docx", "python-docx", ("fiche", "DZ", "IT", "--format", "docx", "-o", "n.docx")),
        ("vl_convert", "vl-convert-python", ("fiche", "DZ", "IT", "--format", "html")),
        ("pyarrow", "pyarrow", ("export", "parquet", "-o", "tables")),
    ],
)
def test_without_a_library_the_message_says_what_to_install(
    run: Run, record: Path, monkeypatch: pytest.MonkeyPatch, library: str, name: str, arguments: tuple[str, ...]
) -> None:
    """In the language of the interface; text, Markdown and CSV need none."""
    monkeypatch.setitem(sys.modules, library, None)
    said = run(*arguments, "--record", str(record))
    assert said.code == 1 and f"{name} n'est pas installé" in said.err and "aidememoire[export]" in said.err
    assert run("fiche", "DZ", "IT", "--record", str(record)).code == 0
    assert run("export", "csv", "--record", str(record), "-o", "tables").code == 0
