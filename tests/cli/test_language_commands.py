"""explain, rules, when, times and evaluate: what they print and in which form.

Sentences come from the examples of the pack's own rules, so nothing here says how well anything is read.
"""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest
from cli.conftest import Run

from aidememoire.languages import load_packs
from aidememoire.rules.rule import STAGES, Rule


def get_rule(stage: str) -> Rule:
    return next(r for r in load_packs()["fr"].get_rules() if r.stage == stage)


def give_input(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


def test_rules_lists_every_rule_with_its_examples_and_refusals(run: Run) -> None:
    """Each rule of the pack, and nothing twice."""
    rules = load_packs()["fr"].get_rules()
    said = run("rules", "fr", "--full")
    assert said.code == 0 and said.err == f"{len(rules)} règles\n"
    for rule in rules:
        assert f"{rule.name}  ({rule.stage}, {rule.over})" in said.out
        assert all(f"  + {example.text}" in said.out for example in rule.examples)
        assert all(f"  − {refusal}" in said.out for refusal in rule.refusals)
        assert rule.pattern.pattern in said.out


@pytest.mark.parametrize("stage", STAGES)
def test_rules_of_one_stage(run: Run, stage: str) -> None:
    """--stage leaves out the others."""
    out = run("rules", "fr", "--stage", stage).out
    assert all(f"({other}, " not in out for other in STAGES if other != stage)


def test_rules_of_a_language_nobody_reads(run: Run) -> None:
    """One line that names those that are read."""
    said = run("rules", "zz")
    assert said.code == 1 and "fr" in said.err and said.err.count("\n") == 1


def test_explain_shows_the_rule_that_fired(run: Run) -> None:
    """On its own example, a rule is named under its stage."""
    rule = get_rule("dates")
    said = run("explain", rule.examples[0].text, "--language", "fr")
    assert said.code == 0
    assert rule.name in said.out and "dates" in said.out and "règle ou ligne" in said.out


def test_explain_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """« - » is what is piped in."""
    rule = get_rule("dates")
    give_input(monkeypatch, rule.examples[0].text)
    assert rule.name in run("explain", "-", "--language", "fr").out


def test_explain_of_nothing_is_one_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No words, no table."""
    give_input(monkeypatch, "  \n")
    for text in ("  ", "-"):
        said = run("explain", text)
        assert said.code == 1 and said.out == "" and said.err.count("\n") == 1


def test_explain_of_a_language_nobody_reads_is_one_line(run: Run) -> None:
    """Detected or asked for."""
    said = run("explain", "Dies ist ein Satz", "--language", "de")
    assert said.code == 1 and said.out == "" and said.err.count("\n") == 1


def test_when_gives_the_date_with_its_reasons(run: Run) -> None:
    """A full date needs no reason but its own words."""
    said = run("when", "La réunion a eu lieu à Rabat le 25 mars 2024.", "--language", "fr")
    assert said.code == 0
    assert "« le 25 mars 2024 » → 25 mars 2024 (2024-03-25)" in said.out or "→ 25 mars 2024 (2024-03-25)" in said.out
    assert "    ← fr.dates." in said.out


def test_when_as_json_is_one_object_an_expression(run: Run) -> None:
    """Place, words, date with basis."""
    text = "La réunion a eu lieu à Rabat le 25 mars 2024."
    (line,) = run("when", text, "--language", "fr", "--json").out.splitlines()
    found = json.loads(line)
    assert text[found["start"] : found["end"]] == found["quote"]
    assert found["date"]["edtf"] == "2024-03-25" and found["date"]["basis"]


def test_when_without_a_date_says_so(run: Run) -> None:
    """An empty answer would look like a failure."""
    assert run("when", "La ministre a reçu son homologue.", "--language", "fr").out == "Aucune expression de temps.\n"


def test_times_answers_each_line(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Offsets are into the text given; a bad line is told and the others are answered."""
    text = "Il viendra le 25 mars 2024."
    lines = (json.dumps({"doc": "a", "anchor": "2024-02-01", "text": text}), "not json", '{"doc": "b", "text": ""}')
    give_input(monkeypatch, "\n".join(lines))
    said = run("times", "--json")
    first, second = map(json.loads, said.out.splitlines())
    assert said.code == 1 and "ligne 2" in said.err
    (time,) = first["times"]
    assert "25 mars 2024" in text[time["start"] : time["end"]]
    assert (time["type"], time["value"], time["edtf"]) == ("DATE", "2024-03-25", "2024-03-25")
    assert (first["doc"], second) == ("a", {"doc": "b", "times": []})


@pytest.mark.parametrize(("direction", "expected"), [("past", "2024-03-25"), ("future", "2025-03-25")])
def test_times_takes_a_direction(run: Run, monkeypatch: pytest.MonkeyPatch, direction: str, expected: str) -> None:
    """A day without a year lies before or after the text's own date, as asked."""
    give_input(monkeypatch, json.dumps({"doc": "a", "anchor": "2024-09-10", "text": "le 25 mars"}))
    (time,) = json.loads(run("times", "--direction", direction).out)["times"]
    assert time["edtf"] == expected


@pytest.fixture
def scored(tmp_path: Path) -> tuple[str, str]:
    """Annotations of one report and a reading of it that found the event."""
    event = {
        "kind": "meeting",
        "status": "held",
        "background": False,
        "main": True,
        "date": "2024-05-14",
        "place": None,
    }
    people = [{"name": "Amel Ziani", "office": "ministre", "state": "DZ", "organisation": None, "role": None}]
    gold = {"source": "a.txt", "lang": "fr", "published": {"edtf": None}, "events": [{**event, "participants": people}]}
    empty = {"acts": [], "frameworks": [], "mechanisms": [], "instruments": [], "anniversaries": [], "segments": []}
    found = {**event, "date": {"edtf": "2024-05-14"}, "participants": people, "citations": []}
    reading = {"report": {"source": "a.txt", "text": "x", "published": {"edtf": None}}, "events": [found]}
    paths = tmp_path / "gold.jsonl", tmp_path / "readings.jsonl"
    for path, line in zip(paths, ({**empty, **gold}, {**empty, **reading}), strict=True):
        path.write_text(json.dumps(line) + "\n", encoding="utf-8")
    return str(paths[0]), str(paths[1])


def test_evaluate_prints_a_table(run: Run, scored: tuple[str, str]) -> None:
    """A line a stage, with headings in the language of the interface."""
    said = run("evaluate", *scored)
    assert said.code == 0
    assert "étape" in said.out and "précision" in said.out and "1.000" in said.out


def test_evaluate_as_json(run: Run, scored: tuple[str, str]) -> None:
    """Counts and shares by stage; gained and lost against an earlier run."""
    found = json.loads(run("evaluate", *scored, "--json", "--against", scored[1]).out)
    assert found["reports"] == 1 and found["gained"] == [] and found["lost"] == []
    assert all(set(stage) >= {"stage", "right", "wrong", "missed", "f1"} for stage in found["stages"])


def test_evaluate_names_what_has_no_reading(run: Run, scored: tuple[str, str], tmp_path: Path) -> None:
    """An annotated report nobody read is told, on standard error."""
    nothing = tmp_path / "none.jsonl"
    nothing.write_text("", encoding="utf-8")
    said = run("evaluate", scored[0], str(nothing), "--against", scored[1])
    assert "a.txt" in said.err and "Perdu" in said.out
