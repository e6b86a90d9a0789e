"""Measuring: the annotator's own answers score full, empty readings score nothing, faults are told apart."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aidememoire.errors import GoldError
from aidememoire.evaluate.outcome import find_changes
from aidememoire.evaluate.rest import score_acts
from aidememoire.evaluate.run import Scores, evaluate
from aidememoire.evaluate.same import get_overlap, same_date, same_kind, same_name, same_office

TEXT = "Le ministre a proposé d'ouvrir une ligne maritime entre les deux ports. Les deux parties en sont convenues."
EVENT = {
    "kind": "reception",
    "status": "held",
    "background": False,
    "date": "2024-05-06",
    "place": "Paris",
    "participants": [
        {"name": "Odile Carrouges", "office": "sénatrice", "state": "FR"},
        {"name": "Tarik Ouldammar", "office": "député", "state": "MA"},
    ],
}
GOLD = {
    "source": "a.txt",
    "events": [EVENT],
    "acts": [{"act": "propose", "states": ["MA"], "content": "ouvrir une ligne maritime entre les deux ports"}],
    "frameworks": [{"name": "exceptional partnership", "parties": ["FR", "MA"], "since": "2024-10"}],
    "anniversaries": [],
}


def build_reading(**changes: Any) -> dict[str, Any]:
    start = TEXT.index("ouvrir")
    act = {
        "act": "propose",
        "speaker": {"states": ["MA"]},
        "content": {"start": start, "end": TEXT.index("."), "quote": TEXT[start : TEXT.index(".")]},
    }
    event = {**EVENT, "date": {"edtf": "2024-05-06"}, "place": {"name": "Paris"}}
    reading = {
        "report": {"source": "reports/a.txt", "text": TEXT},
        "events": [event],
        "acts": [act],
        "frameworks": [{"name": "exceptional partnership", "parties": ["FR", "MA"], "since": "2024-10-28"}],
        "anniversaries": [],
    }
    return reading | changes


def score(tmp_path: Path, reading: dict[str, Any], against: dict[str, Any] | None = None) -> Scores:
    paths = []
    for name, value in (("gold", GOLD), ("readings", reading), ("before", against)):
        path = tmp_path / f"{name}.jsonl"
        path.write_text("" if value is None else json.dumps(value) + "\n", encoding="utf-8")
        paths.append(path)
    return evaluate(paths[0], paths[1], paths[2] if against else None)


def test_the_annotators_own_answers_score_full(tmp_path: Path) -> None:
    """Every stage of a perfect reading is right throughout."""
    scores = score(tmp_path, build_reading())
    assert {t.stage: t.f1 for t in scores.tallies} == dict.fromkeys((t.stage for t in scores.tallies), 1.0)
    assert {"events", "people", "states", "offices", "acts", "frameworks"} <= {t.stage for t in scores.tallies}


def test_an_empty_reading_finds_nothing(tmp_path: Path) -> None:
    """Recall is nought where nothing was read; what was never claimed is not wrong."""
    scores = score(tmp_path, build_reading(events=[], acts=[], frameworks=[]))
    assert {t.stage: t.right for t in scores.tallies} == dict.fromkeys((t.stage for t in scores.tallies), 0)
    assert sum(t.wrong for t in scores.tallies) == 0


def test_a_wrong_state_spoils_the_main_event_but_not_its_finding(tmp_path: Path) -> None:
    """A person on the wrong side counts against states and the main event, not against people."""
    event = build_reading()["events"][0]
    people = [{**event["participants"][0], "state": "BE"}, event["participants"][1]]
    scores = score(tmp_path, build_reading(events=[{**event, "participants": people}]))
    right = {t.stage: t.right for t in scores.tallies}
    assert (right["main event found"], right["main event wholly right"], right["states"], right["people"]) == (
        1,
        0,
        1,
        2,
    )


def test_a_wrong_answer_costs_precision_and_no_answer_does_not(tmp_path: Path) -> None:
    """A date or state that is asserted and wrong is missed and wrong; one left open is missed alone."""
    event = build_reading()["events"][0]
    people = [{**event["participants"][0], "state": "BE"}, {**event["participants"][1], "state": None}]
    dated = {**event, "participants": people, "date": {"edtf": "2023-05-06"}}
    tallies = {t.stage: t for t in score(tmp_path, build_reading(events=[dated])).tallies}
    assert (tallies["states"].right, tallies["states"].missed, tallies["states"].wrong) == (0, 2, 1)
    assert (tallies["event date"].missed, tallies["event date"].wrong) == (1, 1)
    undated = {**event, "date": {"edtf": None}}
    tallies = {t.stage: t for t in score(tmp_path, build_reading(events=[undated])).tallies}
    assert (tallies["event date"].missed, tallies["event date"].wrong) == (1, 0)


def test_made_up_events_and_people_are_wrong(tmp_path: Path) -> None:
    """What the gold does not hold lowers precision."""
    extra = {"kind": "visit", "participants": [{"name": "Jean Personne"}], "date": {"edtf": None}}
    event = build_reading()["events"][0]
    crowd = {**event, "participants": [*event["participants"], {"name": "Lucie Passante", "state": "FR"}]}
    tallies = {t.stage: t for t in score(tmp_path, build_reading(events=[crowd, extra])).tallies}
    assert tallies["events"].wrong == 1
    assert tallies["people"].wrong == 1


@pytest.mark.parametrize(("partial", "wrong"), [(False, 1), (True, 0)])
def test_acts_coded_in_part_make_no_found_act_wrong(partial: bool, wrong: int) -> None:
    """A found act beside the coded ones counts as wrong only where all acts were coded."""
    reading = build_reading()
    second = {**reading["acts"][0], "act": "agree", "content": {"start": 0, "end": 11, "quote": TEXT[:11]}}
    reading["acts"].append(second)
    results = [o.result for o in score_acts("a.txt", GOLD | {"acts_partial": partial}, reading) if o.stage == "acts"]
    assert results.count("right") == 1
    assert results.count("wrong") == wrong


def test_gained_and_lost_against_an_earlier_run(tmp_path: Path) -> None:
    """What became right is gained; what stopped being right is lost."""
    better = score(tmp_path, build_reading(), against=build_reading(frameworks=[]))
    assert [c.stage for c in better.gained] == ["frameworks"]
    assert better.lost == ()
    gained, lost = find_changes(better.outcomes, score(tmp_path, build_reading(acts=[])).outcomes)
    assert gained == ()
    assert {c.stage for c in lost} == {"speech found", "acts"}


def test_lines_that_cannot_be_scored_are_all_named(tmp_path: Path) -> None:
    """Every bad line is reported together, with its number."""
    path = tmp_path / "gold.jsonl"
    path.write_text('{"source": "a"}\nnot json\n', encoding="utf-8")
    with pytest.raises(GoldError, match=r"gold\.jsonl:2: not JSON"):
        evaluate(path, path)
    path.write_text('{"source": "a"}\n{"events": []}\n', encoding="utf-8")
    with pytest.raises(GoldError) as caught:
        evaluate(path, path)
    assert str(caught.value).count("needs a text `source`") == 2


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Nguyên Chi Vinh", "Nguyễn Chí Vịnh", True),
        ("M. Blinken", "Antony Blinken", True),
        ("Antony Blinken", "John Blinken", False),
        ("Lê Hoài Trung", "Lê Hoài Nam", False),
        ("", "Antony Blinken", False),
    ],
)
def test_same_name(left: str, right: str, same: bool) -> None:
    """Marks and titles do not count; another first name does."""
    assert same_name(left, right) is same


@pytest.mark.parametrize(
    ("event", "got", "right"),
    [
        ({"date": "2024-05-06"}, "2024-05-06", True),
        ({"date": "2024-05-06"}, "2024-05", False),
        ({"date": "2024-05-06", "unknown_date_is_right_too": True}, "2024-05", True),
        ({"date": None, "month_day": "05-21"}, "XXXX-05-21", True),
        ({"date": None, "month_day": "05-21"}, "2024-05-21", False),
        ({"date": None, "month_day": "05-21"}, "[2019-05-21,2024-05-21]", True),
        ({"date": None, "month_day": "05-21"}, "XXXX-05-22", False),
        ({"date": None, "right_too": "2025-01-02"}, "2025-01-02", True),
        ({"date": None}, None, True),
    ],
)
def test_same_date(event: dict[str, Any], got: str | None, right: bool) -> None:
    """An open date may stay open, may not be asserted, and may not contradict the printed day."""
    assert same_date(event, got) is right


def test_same_office_and_kind() -> None:
    """Abbreviations are written out; kin kinds count as one."""
    assert same_office("ministre des Affaires étrangères", "ministre vietnamien des AE")
    assert not same_office("ministre de la Défense", "secrétaire général")
    assert same_kind("meeting", "dialogue")
    assert not same_kind("call", "meeting")


def test_overlap_takes_the_nearest_place() -> None:
    """A quote that stands twice is compared with the place nearest the finding."""
    assert get_overlap("ab ab", "ab", 3, 5) == 1.0
    assert get_overlap("ab cd", "xy", 0, 2) == 0.0
