"""One file of settings, the environment above it, the command line above both; remarks as JSON lines; counters."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from cli.conftest import TEXT, Run

from aidememoire.cli.counters import build_text, load_counters, write_counters
from aidememoire.cli.settings import FILE, SETTINGS, find_file


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty file of settings that the environment names; what commands put into the environment does not stay."""
    for setting in SETTINGS:
        monkeypatch.setenv(setting.variable, "")
        monkeypatch.delenv(setting.variable)
    path = tmp_path / "settings.toml"
    path.write_text("", encoding="utf-8")
    monkeypatch.setenv(FILE, str(path))
    return path


def test_the_file_holds_where_nothing_else_is_said(run: Run, settings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """File, then environment, then command line; `settings` says which."""
    settings.write_text('lang = "en"\nrecord = "from-file.db"\nworkers = 3\ngate = false\n', encoding="utf-8")
    said = run("settings")
    shown = "".join(said.out.split())
    assert said.code == 0 and "from-file.db" in shown and "settings.toml" in shown and "default" in shown
    assert "there is no record from-file.db" in run("status").err
    monkeypatch.setenv("AIDEMEMOIRE_RECORD", "from-environment.db")
    assert "from-environment.db" in run("status").err
    assert "from-command.db" in run("status", "--record", "from-command.db").err
    assert run("settings", "record").out == "from-environment.db\n"
    assert run("settings", "workers").out == "3\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('recrod = "x.db"', "'recrod' is no setting (there are record, author"),
        ("workers = 0", "workers = 0 is not allowed"),
        ('workers = "2"', "workers = '2' is not allowed"),
        ("gate = 1", "gate = 1 is not allowed"),
        ("web_pause = true", "web_pause = True is not allowed"),
        ("record = ", "cannot be read"),
    ],
)
def test_a_bad_file_is_named_with_every_problem(run: Run, settings: Path, content: str, said: str) -> None:
    """Nothing runs on settings that were not understood."""
    whole = content.endswith(" ")
    settings.write_text(content if whole else f'{content}\nhue = "red"\n', encoding="utf-8")
    refused = run("status")
    assert refused.code == 2 and said in refused.err and str(settings) in refused.err
    assert whole or "'hue' is no setting" in refused.err


def test_a_named_file_has_to_be_there(run: Run, settings: Path) -> None:
    """A wrong name in the environment is no reason to run with defaults."""
    settings.unlink()
    refused = run("status")
    assert refused.code == 2 and FILE in refused.err


def test_the_folder_one_is_in_sets_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings come from one's own folder or the machine's, never along with other people's files."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "aidememoire.toml").write_text('allow_network = "10.0.0.0/8"')
    assert find_file({"HOME": str(tmp_path / "home")}) != tmp_path / "aidememoire.toml"
    own = tmp_path / "home" / ".config" / "aidememoire" / "aidememoire.toml"
    own.parent.mkdir(parents=True)
    own.write_text("")
    assert find_file({"HOME": str(tmp_path / "home")}) == own


@pytest.mark.usefixtures("by_hand")
def test_remarks_as_json_lines(run: Run, settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each with a time, a name, the sentence and what it is about; answers stay as they are."""
    settings.write_text('log = "json"\n', encoding="utf-8")
    monkeypatch.setenv("AIDEMEMOIRE_LANG", "en")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    said = run("read", "--json", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))
    assert json.loads(said.out)["report"]["source"] == str(tmp_path / "a.txt")
    lines = [json.loads(line) for line in said.err.splitlines()]
    assert [line["event"] for line in lines] == ["read.refused", "read.done"]
    assert lines[0]["source"] == str(tmp_path / "b.txt") and lines[0]["reason"]
    assert (lines[1]["read"], lines[1]["refused"], lines[1]["message"]) == (1, 1, "1 report read, 1 refused")
    assert all(line["at"].endswith("+00:00") for line in lines)


@pytest.mark.usefixtures("by_hand")
def test_counters_grow_from_run_to_run(run: Run, settings: Path, tmp_path: Path) -> None:
    """In the text format that a collector picks up."""
    counters = tmp_path / "aidememoire.prom"
    settings.write_text(f"metrics = {json.dumps(str(counters))}\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    for _ in range(2):
        run("read", str(tmp_path / "a.txt"))
    assert load_counters(counters) == {"read": 2, "passed": 0, "refused": 0, "skipped": 0}
    text = counters.read_text(encoding="utf-8")
    assert '\naidememoire_pages_total{outcome="read"} 2\n' in text and "# TYPE aidememoire_pages_total counter" in text


def test_counters_that_cannot_be_written_stop_nothing(tmp_path: Path) -> None:
    """A missing folder costs the figures, not the run; without a name nothing is written."""
    write_counters({"read": 1}, {"AIDEMEMOIRE_METRICS": str(tmp_path / "no" / "such" / "file.prom")})
    write_counters({"read": 1}, {})
    assert os.listdir(tmp_path) == []
    assert build_text({"read": 1}, 0.0).endswith("aidememoire_last_run_seconds 0\n")
