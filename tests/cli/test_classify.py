"""classify: sentences in, types out; what is not a sentence is told."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from cli.conftest import Run

LINES = (
    {"id": "a", "text": "Norway cut its aid to Chad.", "source": "Norway", "target": "Chad"},
    {"id": 2, "text": "Norway painted a wall in Chad.", "source": "Norway", "target": "Chad"},
)


def give_input(monkeypatch: pytest.MonkeyPatch, *lines: object) -> None:
    """Put lines on standard input; objects as JSON, texts as they are."""
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def test_each_line_is_answered_under_its_id(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The type, or null where no rule knows the sentence."""
    give_input(monkeypatch, *LINES)
    said = run("classify", "--json")
    answers = [json.loads(line) for line in said.out.splitlines()]
    assert (said.code, answers) == (0, [{"id": "a", "plover": "SANCTION"}, {"id": 2, "plover": None}])


def test_explain_names_the_rows_and_the_rule(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Which verb, which object, and which pair of them gave the type; nothing for an unknown."""
    give_input(monkeypatch, *LINES)
    first, second = map(json.loads, run("classify", "--json", "--explain").out.splitlines())
    assert first["because"] == ["relation_verbs:cut=stop", "relation_nouns:aid=aid", "stop+aid"]
    assert second["because"] == []


def test_a_file_is_read_like_standard_input(run: Run, tmp_path: Path) -> None:
    """A path is one more way to give the lines."""
    path = tmp_path / "sentences.jsonl"
    path.write_text(json.dumps(LINES[0]) + "\n\n", encoding="utf-8")
    assert json.loads(run("classify", str(path), "--json").out) == {"id": "a", "plover": "SANCTION"}


def test_for_people_the_type_stands_before_the_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --json, in the language of the interface."""
    give_input(monkeypatch, *LINES)
    first, why, second = run("classify", "--explain").out.splitlines()
    assert first.split() == ["SANCTION", "Norway", "cut", "its", "aid", "to", "Chad."]
    assert "stop+aid" in why
    assert second.startswith("inconnu")


@pytest.mark.parametrize("bad", ["not json", "[1]", '{"text": 3, "source": "a", "target": "b"}', '{"source": "a"}'])
def test_a_bad_line_is_told_and_the_others_are_answered(run: Run, monkeypatch: pytest.MonkeyPatch, bad: str) -> None:
    """Exit code 1, the line's number on standard error."""
    give_input(monkeypatch, bad, LINES[0])
    said = run("classify", "--json")
    assert (said.code, json.loads(said.out)["plover"]) == (1, "SANCTION")
    assert "ligne 1" in said.err


def test_a_language_without_the_rules_says_which_has_them(run: Run) -> None:
    """French reports are read, but their sentences are not typed."""
    said = run("classify", "--language", "fr")
    assert said.code != 0
    assert "en" in said.err


def test_a_file_that_is_not_there_is_an_error(run: Run) -> None:
    """In one line, naming it."""
    said = run("classify", "nowhere.jsonl")
    assert said.code != 0
    assert "nowhere.jsonl" in said.err
