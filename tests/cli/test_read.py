"""read: what goes where, and what the exit code says."""

from __future__ import annotations

import contextlib
import json
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from cli.conftest import TEXT, Run
from store.build_readings import build_reading

from aidememoire.cli import reader
from aidememoire.model.reading import Reading
from aidememoire.model.report import Page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two reports, an empty file and a binary one."""
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text(TEXT, encoding="utf-8")
    (reports / "b.txt").write_text(TEXT + " L'entretien a duré une heure.", encoding="utf-8")
    (reports / "empty.txt").write_bytes(b"")
    (reports / "photo.txt").write_bytes(bytes(range(256)) * 20)
    return reports


@pytest.mark.usefixtures("by_hand")
def test_without_options_each_report_gets_a_short_account(run: Run, folder: Path) -> None:
    """Source, publication, a line for each contact with the words that tell it."""
    said = run("read", str(folder / "a.txt"))
    assert said.code == 0
    assert "• 14 mai 2024 — Amel Ziani, ministre (Algérie) reçoit Bruno Caldera (Italie)" in said.out
    assert "« La ministre Amel Ziani a reçu Bruno Caldera le 14 mai à Alger. »" in said.out
    assert said.err == "1 compte rendu lu\n"


@pytest.mark.usefixtures("by_hand")
def test_json_alone_goes_to_standard_output(run: Run, folder: Path) -> None:
    """One object a line for each report read; refusals and the summary go to standard error, one line each."""
    said = run("read", "--json", str(folder))
    found = [json.loads(line) for line in said.out.splitlines()]
    assert [f["report"]["source"] for f in found] == [str(folder / "a.txt"), str(folder / "b.txt")]
    for reading in found:
        for event in reading["events"]:
            for citation in event["citations"]:
                assert reading["report"]["text"][citation["start"] : citation["end"]] == citation["quote"]
    lines = said.err.splitlines()
    assert len(lines) == 3 and lines[-1] == "2 comptes rendus lus, 2 refusés"
    assert "empty.txt" in lines[0] and "photo.txt" in lines[1]
    assert said.code == 1


@pytest.mark.usefixtures("by_hand")
def test_a_record_keeps_what_is_read_and_reading_again_changes_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    """The second run finds everything known; refusals are in status."""
    record = str(tmp_path / "r.db")
    first = run("read", str(folder), "--record", record)
    assert first.out == "" and first.code == 1
    assert first.err.splitlines()[-1] == f"2 comptes rendus lus, 2 refusés, au registre {record}"
    chronology = run("chronology", "--record", record, "--format", "json").out
    again = run("read", str(folder), "--record", record)
    assert f"4 déjà au registre, au registre {record}" in again.err
    assert run("chronology", "--record", record, "--format", "json").out == chronology
    status = run("status", "--record", record).out
    assert "empty.txt" in status and "photo.txt" in status


@pytest.mark.usefixtures("by_hand")
def test_a_missing_path_is_refused_and_the_others_are_read(run: Run, folder: Path) -> None:
    """The run goes on; the exit code tells."""
    said = run("read", "nowhere.txt", str(folder / "a.txt"))
    assert said.code == 1 and "nowhere.txt" in said.err and "1 compte rendu lu, 1 refusé" in said.err


def test_an_interruption_says_what_is_kept(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ctrl-C ends with code 130; what was read stays, and the same command goes on from there."""
    from cli.conftest import read_by_hand

    def interrupt(page: Page) -> Reading:
        if page.source.endswith("b.txt"):
            raise KeyboardInterrupt
        return read_by_hand(page)

    record = str(tmp_path / "r.db")
    monkeypatch.setattr(reader, "build_reader", lambda language, say: interrupt)
    said = run("read", str(folder), "--no-gate", "--record", record)
    assert said.code == 130 and record in said.err and "Interrompu" in said.err
    monkeypatch.setattr(reader, "build_reader", lambda language, say: read_by_hand)
    assert "1 déjà au registre" in run("read", str(folder), "--no-gate", "--record", record).err
    assert "reçoit" in run("chronology", "--record", record).out


@pytest.mark.usefixtures("by_hand")
def test_a_record_in_a_folder_that_does_not_exist_is_one_line(run: Run, folder: Path) -> None:
    """Nothing is read for nothing."""
    said = run("read", str(folder), "--record", "no/such/folder/r.db")
    assert said.code == 1 and said.err.count("\n") == 1 and said.out == ""


def test_a_page_that_breaks_the_reading_does_not_break_the_run(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A defect met on one page is a refusal of that page, told like any other."""

    def fail(page: Page, *_: object, **__: object) -> Reading:
        raise ZeroDivisionError("by no means")

    monkeypatch.setattr("aidememoire.reading.read.read", fail)
    said = run("read", "--no-gate", str(folder))
    assert said.code == 1 and said.out == ""
    assert "a.txt: la lecture a échoué (ZeroDivisionError : by no means)" in said.err
    assert "0 compte rendu lu, 4 refusés" in said.err


def test_a_page_with_nothing_in_it_is_read_and_told(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shopping list is no failure, but nobody should think it said something."""
    page = tmp_path / "list.txt"
    page.write_text("du lait, des oeufs et du pain", encoding="utf-8")
    monkeypatch.setattr(
        reader, "build_reader", lambda language, say: lambda page: build_reading(page.text, [], source=page.source)
    )
    said = run("read", "--json", "--no-gate", str(page))
    assert said.code == 0 and "rien trouvé" in said.err and str(page) in said.err


def test_an_interrupted_process_leaves_a_record_that_goes_on(samples: Path, tmp_path: Path) -> None:
    """A real Ctrl-C in the middle of a read: code 130, no traceback, and the second run ends the work."""
    folder = tmp_path / "many"
    folder.mkdir()
    text = next(samples.glob("*.txt")).read_text(encoding="utf-8")
    for number in range(120):
        (folder / f"{number:03}.txt").write_text(f"{text}\nNuméro {number}", encoding="utf-8")
    record = tmp_path / "r.db"
    command = [sys.executable, "-m", "aidememoire", "--lang", "en", "read", str(folder), "--record", str(record)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")
    wait_for_reports(record, process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=120)
    assert process.returncode == 130 and out == ""
    assert "Traceback" not in err and f"kept in {record}" in err
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0 and "already in the record" in done.stderr


def wait_for_reports(record: Path, process: subprocess.Popen[str]) -> None:
    """Until the first report is kept."""
    while process.poll() is None:
        time.sleep(0.05)
        if not record.exists():
            continue
        with contextlib.suppress(sqlite3.OperationalError), contextlib.closing(sqlite3.connect(record)) as connection:
            if connection.execute("select count(*) from reports").fetchone()[0]:
                return
