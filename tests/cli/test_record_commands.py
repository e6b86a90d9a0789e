"""chronology, show and status over a record made by hand."""

from __future__ import annotations

import json
from pathlib import Path

from cli.conftest import Run


def test_a_chronology_is_written_as_a_chronicler_would(run: Run, record: Path) -> None:
    """Date, who received whom, place, what was agreed, numbered sources."""
    said = run("chronology", "Algérie", "IT", "--record", str(record))
    assert said.code == 0 and said.err == ""
    assert "Chronologie Algérie – Italie" in said.out
    assert "14 mai 2024\n    Amel Ziani, ministre (Algérie) reçoit Bruno Caldera (Italie). [1, 2]" in said.out
    assert "Lieu : Alger (Algérie)" in said.out
    assert "« rouvrir la ligne » (Amel Ziani, Algérie, Italie)" in said.out
    assert "[1] " in said.out and "[2] " in said.out and "a.txt" in said.out and "b.txt" in said.out


def test_a_chronology_as_json_is_a_list_in_the_shape_of_the_contract(run: Run, record: Path) -> None:
    """Every event has its id, its independent sources and who tells it how."""
    events = json.loads(run("chronology", "--record", str(record), "--format", "json").out)
    assert len(events) == 1
    event = events[0]
    assert event["kind"] == "reception" and event["date"]["edtf"] == "2024-05-14"
    assert event["independent_sources"] >= 1 and event["id"]
    assert sorted((r["source"], r["as"]) for r in event["reports"]) == [("a.txt", "told"), ("b.txt", "told")]
    assert {"plover", "cameo", "citations", "participants", "mechanism", "ordinal", "place"} <= set(event)


def test_a_chronology_as_markdown_has_footnotes(run: Run, record: Path) -> None:
    """Sources are footnotes; in English when asked."""
    said = run("chronology", "--record", str(record), "--format", "md", "--lang", "en")
    assert "- **14 May 2024** — Amel Ziani, ministre (Algeria) receives Bruno Caldera (Italy).[^1]\n" in said.out
    note = next(line for line in said.out.splitlines() if line.startswith("[^1]: “La ministre Amel Ziani a reçu"))
    assert "a.txt" in note and "b.txt" in note


def test_a_period_leaves_out_what_lies_outside(run: Run, record: Path) -> None:
    """--from and --to are both included."""
    assert "Aucun événement." in run("chronology", "--record", str(record), "--from", "2024-06").out
    assert "reçoit" in run("chronology", "--record", str(record), "--from", "2024-05", "--to", "2024-05-14").out


def test_an_unknown_side_is_one_line_and_code_1(run: Run, record: Path) -> None:
    """With the nearest names, nothing on standard output."""
    said = run("chronology", "Algerie", "Itlaie", "--record", str(record))
    assert said.code == 1 and said.out == ""
    assert said.err.count("\n") == 1 and "Italie" in said.err


def test_show_gives_every_field_with_its_words_and_source(run: Run, record: Path) -> None:
    """An id's beginning finds the event; each field has its quotes, the place of the quotes, and the sources."""
    identity = json.loads(run("chronology", "--record", str(record), "--format", "json").out)[0]["id"]
    said = run("show", identity[:8], "--record", str(record))
    assert said.code == 0
    for words in ("Genre : audience", "« Amel Ziani » [1: 12–22]", "Lieu : Alger", "← fr.test", "] b.txt", identity):
        assert words in said.out
    assert json.loads(run("show", identity, "--json", "--record", str(record)).out)["id"] == identity


def test_show_of_an_unknown_event_is_one_line_and_code_1(run: Run, record: Path) -> None:
    """No event begins so: the message says what to do."""
    said = run("show", "zzz", "--record", str(record))
    assert said.code == 1 and "chronology" in said.err and said.out == ""


def test_status_gives_counts_and_every_refusal(run: Run, record: Path) -> None:
    """What was refused stands there with its reason."""
    said = run("status", "--record", str(record))
    assert said.code == 0
    assert "c.bin: it is not text" in said.out
    assert "2025-01-02T03:04:05+00:00" in said.out


def test_without_a_record_the_message_says_how_to_make_one(run: Run) -> None:
    """chronology, show and status never make an empty record."""
    for arguments in (("chronology",), ("show", "ab"), ("status",)):
        said = run(*arguments)
        assert said.code == 1 and "aidememoire read" in said.err and said.out == ""
    assert not Path("aidememoire.db").exists()


def test_the_environment_names_the_record(run: Run, record: Path, monkeypatch: object) -> None:
    """AIDEMEMOIRE_RECORD stands instead of ./aidememoire.db."""
    monkeypatch.setenv("AIDEMEMOIRE_RECORD", str(record))  # type: ignore[attr-defined]
    assert run("status").code == 0


def test_a_file_that_is_no_record_is_one_line(run: Run, tmp_path: Path) -> None:
    """Not a traceback."""
    path = tmp_path / "notes.txt"
    path.write_text("these are notes, at some length, and no database at all " * 40, encoding="utf-8")
    said = run("chronology", "--record", str(path))
    assert said.code == 1 and said.err.startswith("aidememoire : ") and "Traceback" not in said.err
