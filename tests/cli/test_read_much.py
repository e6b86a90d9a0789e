"""read over many pages: the first look, several processes, going on where a run stopped, and what was passed over."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli.conftest import Run

CONTACT = (
    "Le ministre chilien de la Défense, Luis Ortega, a reçu mardi 5 mars 2024 à Santiago son homologue péruvien.\n"
)
GENERAL = "Le maire a ouvert mardi la fête des vendanges, et les enfants ont reçu des livres de la médiathèque.\n"


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Two reports of a contact among six pages, one of them empty."""
    folder = tmp_path / "mixed"
    folder.mkdir()
    for number in range(6):
        text = CONTACT if number in (1, 4) else GENERAL
        (folder / f"{number}.txt").write_text(f"{text}Page {number}.\n", encoding="utf-8")
    (folder / "3.txt").write_bytes(b"")
    return folder


def test_what_cannot_hold_a_contact_is_passed_over_and_said(run: Run, mixed: Path) -> None:
    """Without a record each is named with the reason; --no-gate reads them all."""
    said = run("read", "--json", str(mixed))
    assert [json.loads(line)["report"]["source"] for line in said.out.splitlines()] == [
        str(mixed / "1.txt"),
        str(mixed / "4.txt"),
    ]
    assert said.err.count("écarté : ") == 3 and "aucun État n'y est nommé" in said.err
    assert said.err.splitlines()[-1] == "2 comptes rendus lus, 3 écartés, 1 refusé"
    everything = run("read", "--json", "--no-gate", str(mixed))
    assert len(everything.out.splitlines()) == 5
    assert everything.err.splitlines()[-1] == "5 comptes rendus lus, 1 refusé"


def test_pages_passed_over_are_counted_and_listed(run: Run, mixed: Path, tmp_path: Path) -> None:
    """In `status`, in `passed`, and no more once they are read."""
    record = str(tmp_path / "r.db")
    assert "écarté : " not in run("read", str(mixed), "--record", record).err
    status = run("status", "--record", record).out
    assert "3: aucun État n'y est nommé (3)" in status
    listed = run("passed", "--record", record)
    assert [line.split(":")[0] for line in listed.out.splitlines()] == [str(mixed / f"{n}.txt") for n in (0, 2, 5)]
    assert "--no-gate" in listed.err
    assert run("passed", "--record", record, "--reason", "apart").out == ""
    run("read", str(mixed / "0.txt"), "--no-gate", "--record", record)
    assert str(mixed / "0.txt") not in run("passed", "--record", record).out


def test_an_unknown_reason_names_those_there_are(run: Run, mixed: Path, tmp_path: Path) -> None:
    """One line, code 2."""
    record = str(tmp_path / "r.db")
    run("read", str(mixed), "--record", record)
    said = run("passed", "--record", record, "--reason", "boring")
    assert said.code == 2 and "no_side, no_contact, no_office, apart" in said.err


def test_two_workers_keep_what_one_keeps(run: Run, mixed: Path, tmp_path: Path) -> None:
    """The same chronology and the same summary, from processes of their own."""
    one, two = str(tmp_path / "1.db"), str(tmp_path / "2.db")
    first = run("read", str(mixed), "--record", one)
    second = run("read", str(mixed), "--record", two, "--workers", "2")
    assert second.err.replace(two, one) == first.err and second.code == first.code
    told = run("chronology", "--record", one, "--format", "json").out
    assert told and run("chronology", "--record", two, "--format", "json").out == told


def test_going_on_leaves_out_what_is_known(run: Run, mixed: Path, tmp_path: Path) -> None:
    """--resume reads the new page alone; it needs a record to know what is known."""
    record = str(tmp_path / "r.db")
    run("read", str(mixed), "--record", record)
    (mixed / "7.txt").write_text(CONTACT + "Page 7.\n", encoding="utf-8")
    said = run("read", str(mixed), "--record", record, "--resume")
    assert said.err.splitlines()[-1].startswith("1 compte rendu lu, 1 refusé, 6 déjà au registre")
    refused = run("read", str(mixed), "--resume")
    assert refused.code == 2 and "--record" in refused.err


def test_files_of_readings_make_the_same_record(run: Run, mixed: Path, tmp_path: Path) -> None:
    """read --parts, then load, and load once more: the record of reading straight into it."""
    one, two, parts = str(tmp_path / "1.db"), str(tmp_path / "2.db"), str(tmp_path / "parts")
    run("read", str(mixed), "--record", one)
    written = run("read", str(mixed), "--parts", parts)
    assert written.code == 1 and written.err.strip().startswith("2 comptes rendus lus, 3 écartés, 1 refusé")
    loaded = run("load", parts, "--record", two)
    assert f"au registre {two}" in loaded.err
    told = run("chronology", "--record", one, "--format", "json").out
    assert told and run("chronology", "--record", two, "--format", "json").out == told
    assert "3 déjà au registre" in run("load", parts, "--record", two).err
    assert run("passed", "--record", two).out == run("passed", "--record", one).out


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("--engine", "spark", "--parts", "p"), "local, ray"),
        (("--engine", "ray"), "--parts"),
        (("--address", "10.0.0.1:6379", "--parts", "p"), "--engine ray"),
        (("--parts", "p", "--record", "r.db"), "registre"),
    ],
)
def test_what_does_not_go_together_is_said_before_anything_is_read(
    run: Run, mixed: Path, given: tuple[str, ...], said: str
) -> None:
    """Code 2 and a sentence that says what to do."""
    refused = run("read", str(mixed), *given)
    assert refused.code == 2 and said in refused.err


def test_a_folder_without_readings_is_no_mistake_of_the_record(run: Run, mixed: Path) -> None:
    """load says what is missing."""
    refused = run("load", str(mixed), "--record", "r.db")
    assert refused.code == 2 and "--parts" in refused.err
