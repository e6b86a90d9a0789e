"""accept, correct, reject, note, add, undo, history, review, and merge and split of events."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from cli.conftest import Run
from store.build_readings import build_meeting

from aidememoire.cli import review
from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending

HOSTILE = "\x1b[2J\u202ealert('x') *gras* <b>\n# titre"


@pytest.fixture
def place(tmp_path: Path) -> str:
    """One meeting told twice, one two weeks later, one of which only the year is known."""
    path = tmp_path / "review.db"
    with open_record(path) as opened:
        for source, date in (("a", "2024-05-14"), ("b", "2024-05-14"), ("later", "2024-05-30"), ("undated", "2024")):
            at = "2025-01-01T00:00:00+00:00" if source == "a" else "2025-02-01T00:00:00+00:00"
            opened.write_reading(build_meeting(date, source=f"{source}.txt"), at)
        draw_pending(opened)
    return str(path)


def list_events(run: Run, place: str, *more: str) -> list[dict[str, object]]:
    said = run("chronology", "--record", place, "--format", "json", *more)
    assert said.code == 0, said.err
    found: list[dict[str, object]] = json.loads(said.out)
    return found


def find_id(run: Run, place: str, date: str = "2024-05-14") -> str:
    return next(str(e["id"]) for e in list_events(run, place) if e["date"]["edtf"] == date)  # type: ignore[index]


def test_a_correction_is_shown_as_such_everywhere_and_undone(run: Run, place: str) -> None:
    """In the chronology, on the sheet with the words of the reports, in JSON; after `undo` nothing is left of it."""
    before, event = list_events(run, place), find_id(run, place)
    said = run("correct", event, "date", "2024-05-13", "--reason", "l'agenda", "--author", "Mai", "--record", place)
    assert (said.code, said.err) == (0, "") and said.out.startswith(f"Corrigé : {event[:12]} · 13 mai 2024")
    text = run("chronology", "--record", place).out
    assert "Corrigé : date : 13 mai 2024 ; les comptes rendus disent 14 mai 2024 (Mai," in " ".join(text.split())
    assert "l'agenda)" in text and "Daté par : Mai" not in text
    sheet = run("show", event, "--record", place, "--lang", "en").out
    assert "Corrected: date: 13 May 2024; the reports say 14 May 2024 (Mai, " in sheet
    found = next(e for e in list_events(run, place) if e["id"] == event)
    (made,) = found["corrections"]  # type: ignore[misc]
    assert (made["field"], made["value"], made["reported"], made["author"]) == (
        "date",
        "2024-05-13",
        "2024-05-14",
        "Mai",
    )
    assert run("undo", "--author", "Mai", "--record", place).code == 0
    assert list_events(run, place) == before
    assert "Repris" in run("history", event, "--record", place).out


def test_a_participant_is_corrected_by_name_side_or_part_of_the_name(run: Run, place: str) -> None:
    """Office, state and role; somebody put in and taken out."""
    event = find_id(run, place)
    for field, value in (
        ("office:Caldera", "ambassadeur"),
        ("state:ziani", "Maroc"),
        ("role:MA", "guest"),
        ("participant", "Elio Greco; conseiller; Italie; guest"),
        ("absent", "Bruno Caldera"),
        ("place", "Tunis (Tunisie)"),
        ("mechanism", "commission mixte"),
        ("ordinal", "3"),
        ("kind", "dialogue"),
        ("status", "postponed"),
    ):
        said = run("correct", event, field, value, "--reason", "vérifié", "--record", place)
        assert (said.code, said.err) == (0, "")
    found = next(e for e in list_events(run, place) if e["id"] == event)
    people = [(p["name"], p["office"], p["state"], p["corrected"]) for p in found["participants"]]  # type: ignore[index]
    assert people[0][0::2] == ("Amel Ziani", "MA") and people[0][3] == ["role", "state"]
    assert people[1] == ("Elio Greco", "conseiller", "IT", ["name", "office", "role", "state"])
    assert found["place"] == {"name": "Tunis", "country": "TN", "citations": []}
    assert (found["kind"], found["status"], found["ordinal"], found["parties"]) == (
        "dialogue",
        "postponed",
        3,
        ["IT", "MA"],
    )


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("date", "hier"), 2, "2024-05-13/2024-05-15"),
        (("kind", "fête"), 2, "meeting, reception"),
        (("colour", "red"), 2, "office:"),
        (("office:Personne", "x"), 1, "Amel Ziani"),
        (("ordinal", "-3"), 2, "CHAMP"),
        (("participant", "a;b;c;d;e"), 2, "nom; fonction"),
        (("state:Amel Ziani", "Syldavie"), 1, "Syldavie"),
    ],
)
def test_a_bad_correction_says_what_is_allowed(
    run: Run, place: str, arguments: tuple[str, str], code: int, words: str
) -> None:
    """One line, and nothing is kept."""
    before = list_events(run, place)
    said = run("correct", find_id(run, place), "--reason", "x", "--record", place, "--", *arguments)
    assert said.code == code and "Traceback" not in said.err
    assert words in said.err or arguments[0] == "ordinal"
    assert list_events(run, place) == before


def test_an_unknown_event_is_one_line_that_says_how_to_list(run: Run, place: str) -> None:
    """Every command that takes an event."""
    for command in (("accept",), ("reject", "--reason", "x"), ("history",), ("show",)):
        said = run(command[0], "zzzz", *command[1:], "--record", place)
        assert said.code == 1 and "aidememoire chronology" in said.err and said.err.count("\n") == 1
    near = run("accept", find_id(run, place)[:4] + "zz", "--record", place)
    assert near.code == 1


def test_a_rejected_event_is_out_of_the_chronology_but_in_its_history(run: Run, place: str) -> None:
    """And back once undone by the id of the decision."""
    event, before = find_id(run, place), list_events(run, place)
    assert run("reject", event, "--reason", "un film", "--record", place).code == 0
    assert event not in [e["id"] for e in list_events(run, place)]
    said = run("history", event[:10], "--record", place)
    assert "sorti cet événement du registre" in said.out and "un film" in said.out and "a.txt" in said.out
    steps = json.loads(run("history", event, "--json", "--record", place).out)["steps"]
    (decision,) = (s["decision"] for s in steps if s["step"] == "decision")
    assert run("undo", decision[:8], "--record", place).code == 0
    assert list_events(run, place) == before
    assert run("undo", decision[:8], "--record", place).code == 1
    steps = json.loads(run("history", event, "--json", "--record", place).out)["steps"]
    assert [s.get("withdrawn") for s in steps if s["step"] == "decision"] == [True, False]


def test_undo_with_nothing_decided_is_one_line(run: Run, place: str) -> None:
    """It names the author looked for."""
    said = run("undo", "--author", "Personne", "--record", place)
    assert said.code == 1 and "Personne" in said.err


def test_an_event_is_added_with_its_own_source(run: Run, place: str) -> None:
    """It stands in the chronology, says who added it and from where, and cites no report."""
    said = run(
        *("add", "--kind", "call", "--date", "2024-06-02", "--party", "Algérie", "--party", "IT"),
        *("--person", "Amel Ziani; ministre; DZ; initiator", "--source", "note 12", "--text", "Entretien du 2 juin."),
        *("--author", "Mai", "--record", place),
    )
    assert (said.code, said.err) == (0, "")
    text = " ".join(run("chronology", "DZ", "IT", "--record", place).out.split())
    assert "Ajouté à la main : « Entretien du 2 juin. » — note 12 (Mai," in text
    found = next(e for e in list_events(run, place) if e["addition"])
    assert found["citations"] == [] and found["reports"] == [] and found["parties"] == ["DZ", "IT"]
    event = str(found["id"])
    assert run("show", event, "--record", place).code == 0
    assert run("merge", event, find_id(run, place), "--reason", "x", "--record", place).code == 1
    bad = run("add", "--kind", "call", "--date", "demain", "--party", "DZ", "--source", "s", "--text", "t")
    assert bad.code == 2 and "2024-05-13" in bad.err


def test_events_are_merged_split_and_told_apart(run: Run, place: str) -> None:
    """By their ids, beside people by their names."""
    one, other = find_id(run, place), find_id(run, place, "2024-05-30")
    assert run("merge", one, other, "--reason", "reporté", "--record", place).code == 0
    assert len(list_events(run, place)) == 2
    assert run("merge", one, other, "--reason", "reporté", "--record", place).code == 1
    said = run("split", one, "--report", "later.txt", "--reason", "non", "--record", place)
    assert said.code == 0 and len(list_events(run, place)) == 3
    assert run("undo", "--record", place).code == 0 and len(list_events(run, place)) == 2
    assert run("undo", "--record", place).code == 0 and len(list_events(run, place)) == 3
    assert run("split", one, "--report", "later.txt", "--reason", "non", "--record", place).code == 1


def test_the_queue_lists_pairs_and_soft_events_until_they_are_decided(run: Run, place: str) -> None:
    """Numbered, as JSON, by side; empty when all is decided."""
    said = run("review", "--record", place)
    assert said.code == 0 and said.out.lstrip().startswith("1  ") and "aidememoire merge" in said.out
    queue = json.loads(run("review", "--json", "--record", place).out)
    assert [item["ref"] for item in queue] == list(range(1, len(queue) + 1))
    pairs = [item for item in queue if item["kind"] == "pair"]
    assert pairs and all(item["reasons"] for item in pairs)
    assert json.loads(run("review", "Pérou", "--json", "--record", place).out) == []
    for item in pairs:
        left, right = (e["id"] for e in item["events"])
        assert run("split", left, right, "--reason", "deux", "--record", place).code == 0
    assert not [i for i in json.loads(run("review", "--json", "--record", place).out) if i["kind"] == "pair"]
    for item in json.loads(run("review", "--json", "--record", place).out):
        assert run("accept", item["events"][0]["id"], "--record", place).code == 0
    assert run("review", "--record", place).out == "Rien n'attend de décision.\n"


def press(monkeypatch: pytest.MonkeyPatch, keys: str) -> None:
    """A person at the terminal who presses these keys and answers every question with one word."""
    pressed: Iterator[str] = iter(keys)
    monkeypatch.setattr(review, "is_terminal", lambda stream: True)
    monkeypatch.setattr(typer, "getchar", lambda: next(pressed))
    monkeypatch.setattr(typer, "prompt", lambda question: "vu")


def test_at_a_terminal_a_key_decides(run: Run, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that means nothing is passed over; `q` ends."""
    count = len(json.loads(run("review", "--json", "--record", place).out))
    press(monkeypatch, "zsx" + "q" * count)
    said = run("review", "--record", place)
    assert (said.code, said.err) == (0, "") and "[=]" in said.out and "Gardé." in said.out
    assert len(json.loads(run("review", "--json", "--record", place).out)) == count - 1
    press(monkeypatch, "q")
    assert run("review", "--record", place).code == 0


def test_hostile_words_are_kept_and_shown_written_out(run: Run, place: str) -> None:
    """No control sign reaches the terminal, no sign turns the line, Markdown stays text; JSON gives them back whole."""
    event = find_id(run, place)
    assert run("note", event, HOSTILE, "--author", "\x1b]0;x\x07", "--record", place).code == 0
    assert run("correct", event, "place", HOSTILE, "--reason", HOSTILE, "--record", place).code == 0
    found = next(e for e in list_events(run, place) if e["id"] == event)
    (note,) = found["decisions"]  # type: ignore[misc]
    assert note["text"] == HOSTILE
    for arguments in (
        ("chronology",),
        ("chronology", "--format", "md"),
        ("show", event),
        ("history", event),
        ("review",),
    ):
        out = run(*arguments, "--record", place).out
        assert not {"\x1b", "\u202e", "\x07"} & set(out)
        assert "\n# titre" not in out
    assert "\\x1b" in run("show", event, "--record", place).out
    assert "\\*gras\\*" in run("chronology", "--format", "md", "--record", place).out


def test_what_the_record_knew_and_what_had_happened(run: Run, place: str) -> None:
    """By the readings and decisions of a day, and by the days of the events."""
    assert list_events(run, place, "--known-on", "2024-12-31") == []
    assert [e["date"]["edtf"] for e in list_events(run, place, "--known-on", "2025-01-15")] == ["2024-05-14"]  # type: ignore[index]
    event = find_id(run, place)
    assert run("reject", event, "--reason", "x", "--record", place).code == 0
    assert len(list_events(run, place)) == 2
    assert len(list_events(run, place, "--known-on", "2025-02-01")) == 3
    assert len(list_events(run, place, "--known-on", "2999")) == 2
    assert [e["date"]["edtf"] for e in list_events(run, place, "--as-of", "2024-06-30")] == ["2024-05-30"]  # type: ignore[index]
    assert len(list_events(run, place, "--as-of", "2024-12-31")) == 2
    assert list_events(run, place, "--as-of", "2024-05-29") == []
    both = list_events(run, place, "DZ", "IT", "--as-of", "2024-05-20", "--known-on", "2025-02")
    assert [e["id"] for e in both] == [event]
    assert run("chronology", "--known-on", "demain", "--record", place).code == 2
