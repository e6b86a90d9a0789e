"""The doctor, and what a shell asks when the tabulator key is pressed."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cli.conftest import Run

from aidememoire.cli import checks
from aidememoire.cli.completion import SHELLS, VARIABLE


def _find(out: str, name: str) -> dict[str, str]:
    found: list[dict[str, str]] = [check for check in json.loads(out) if check["name"] == name]
    assert found, (name, out)
    return found[-1]


def test_the_doctor_finds_a_sound_installation(run: Run, tmp_path: Path) -> None:
    """What is not there yet is no fault; what is needed is there."""
    said = run("--lang", "en", "doctor", "--record", str(tmp_path / "none.db"), "--json")
    assert said.code == 0 and not said.err
    assert _find(said.out, "SQLite")["verdict"] == "good"
    assert _find(said.out, "language vi")["found"].split()[0].isdigit()
    record = _find(said.out, "record")
    assert (record["verdict"], record["advice"].split()[:2]) == ("absent", ["aidememoire", "read"])
    shown = run("--lang", "fr", "doctor", "--record", str(tmp_path / "none.db")).out
    assert "Tout ce qu'il faut est là." in shown and "complément web" in shown


def test_the_doctor_tells_what_is_wrong(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A database of something else, an extra that is not installed, settings that cannot be read."""
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE birds (name TEXT)")
    before = other.read_bytes()
    monkeypatch.setitem(checks.EXTRAS, "web", ("no_such_module",))
    said = run("--lang", "en", "doctor", "--record", str(other), "--json")
    assert said.code == 1
    assert _find(said.out, "record") == {
        "name": "record",
        "verdict": "bad",
        "found": f"{other} is a database of something else",
        "advice": "name another record with --record, or install the newer version",
    }
    assert _find(said.out, "extra web")["advice"] == "pip install 'aidememoire[web]'"
    assert other.read_bytes() == before, "looking must change nothing"
    assert "1 thing must be put right." in run("--lang", "en", "doctor", "--record", str(other)).out


def test_the_doctor_knows_a_record(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A record of this version, and a disk without room for more."""
    place = tmp_path / "vn.db"
    page = tmp_path / "page.txt"
    page.write_text("Le ministre algérien Amel Ziani a reçu à Alger son homologue italien Bruno Caldera.", "utf-8")
    assert run("read", str(page), "--record", str(place)).code == 0
    assert _find(run("--lang", "en", "doctor", "--record", str(place), "--json").out, "record")["verdict"] == "good"
    monkeypatch.setattr(checks, "_ROOM", 1 << 80)
    said = run("--lang", "en", "doctor", "--record", str(place), "--json")
    assert said.code == 1 and _find(said.out, "room on the disk")["verdict"] == "bad"


@pytest.mark.parametrize("shell", SHELLS)
def test_a_script_for_every_shell(run: Run, shell: str) -> None:
    """The script calls the program with the variable by which it knows that a shell asks."""
    said = run("completion", shell)
    assert said.code == 0 and VARIABLE in said.out and "aidememoire" in said.out


def test_no_script_for_an_unknown_shell(run: Run) -> None:
    """What is allowed is said."""
    said = run("--lang", "en", "completion", "tcsh")
    assert said.code == 2 and "allowed: bash, zsh, fish, powershell" in said.err


@pytest.mark.parametrize(("words", "at", "expected"), [("ch", 1, "chronology"), ("chronology --fo", 2, "--format")])
def test_a_shell_is_told_what_may_follow(words: str, at: int, expected: str) -> None:
    """Commands by their first letters, and the options of a command."""
    asked = {VARIABLE: "complete_bash", "COMP_WORDS": f"aidememoire {words}", "COMP_CWORD": str(at)}
    done = subprocess.run(
        [sys.executable, "-m", "aidememoire"], env=os.environ | asked, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0 and expected in done.stdout.split()


def test_questions_are_answered_as_json(run: Run, tmp_path: Path) -> None:
    """Every question can be asked by a script: what a record holds, why, what was passed over, rules and traces."""
    place, pages = tmp_path / "vn.db", tmp_path / "pages"
    pages.mkdir()
    told = "Le ministre algérien Amel Ziani a reçu à Alger son homologue italien Bruno Caldera."
    (pages / "page.txt").write_text(told, "utf-8")
    (pages / "sport.txt").write_text("Le club a gagné hier par deux buts à un devant son public.", "utf-8")
    run("read", str(pages), "--record", str(place))

    def ask(*words: str) -> Any:
        said = run(*words, "--json")
        assert said.code == 0, said.err
        return json.loads(said.out)

    status = ask("status", "--record", str(place))
    assert (status["reports"], status["events"], status["refused"]) == (1, 1, [])
    assert [row["reason"] for row in ask("passed", "--record", str(place))] == ["no_side"]
    assert ask("check", "--record", str(place))["faults"] == []
    assert ask("redate", "--record", str(place)) == []
    assert ask("why", "--unsure", "--record", str(place)) == []
    event = json.loads(run("chronology", "--format", "json", "--record", str(place)).out)[0]["id"]
    why = ask("why", event, "--record", str(place))
    assert why["event"]["id"] == event and len(why["tellings"]) == 1
    assert {"name", "pattern", "examples", "refusals"} <= ask("rules", "fr", "--stage", "dates")[0].keys()
    traces = ask("explain", "Le ministre grec a reçu mardi à Athènes son homologue chypriote, Kostas Andreou.")[
        "traces"
    ]
    assert "events" in {trace["stage"] for trace in traces}
