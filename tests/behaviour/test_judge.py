"""The judge is not fooled: the reading that says what is expected passes, and one spoilt in one thing fails."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from behaviour.cases import load_rows
from behaviour.judge import find_faults
from behaviour.likeness import agrees_in_office, agrees_in_place, is_same_person

CASES = Path(__file__).parents[2] / "quality" / "fr" / "behaviour" / "cases.jsonl"
EXPECTED: dict[str, Any] = {
    "events": [
        {
            "kind": "meeting",
            "status": "held",
            "date": "2024-05-21",
            "place": "Praia",
            "ordinal": 3,
            "people": [["Ana Monteiro", "CV", "ministre des Pêches"], ["Sidi Ould Ely", "MR"]],
            "not_people": ["Luc Photographe"],
        },
        {"kind": "call", "status": "planned", "date": None, "month_day": "06-02", "people": []},
    ],
    "acts": [
        {
            "act": ["propose", "request"],
            "states": ["CV"],
            "speaker": "Monteiro",
            "content": "un centre",
            "domains": ["economy"],
        }
    ],
    "absent_acts": [{"act": "commit", "states": ["MR"]}],
    "absent_events": ["signing"],
    "absent_people": ["Karim Teaser"],
    "date_not": "2019-01-01",
    "frameworks": [{"name": "strategic partnership", "parties": ["CV", "MR"], "since": "2020"}],
    "absent_frameworks": [{"name": "alliance", "parties": ["CV", "MR"]}],
    "published": "2024-05",
}


def _one(value: Any) -> Any:
    return value[0] if isinstance(value, list) else value


def perfect(expected: dict[str, Any]) -> dict[str, Any]:
    """The reading that says what is expected and nothing else."""
    events = []
    for want in expected.get("events", ()):
        day = want["date"] if "date" in want else want.get("date_any", [None])[0]
        people = [{"name": p[0], "state": _one(p[1]), "office": p[2] if len(p) > 2 else None} for p in want["people"]]
        event = {"kind": _one(want["kind"]), "status": _one(want.get("status", "held")), "participants": people}
        background, place = bool(want.get("background")), {"name": want.get("place")}
        events.append(
            {**event, "date": {"edtf": day}, "place": place, "background": background, "ordinal": want.get("ordinal")}
        )
    acts = [
        {
            "act": _one(want.get("act", "affirm")),
            "speaker": {"name": want.get("speaker"), "states": want.get("states", [])},
            "content": {"quote": want.get("content", "")},
            "domains": want.get("domains", []),
        }
        for want in map(_one, expected.get("acts", ()))
    ]
    frameworks = [{**f, "name": _one(f["name"])} for f in expected.get("frameworks", ())]
    published = {"published": {"edtf": expected.get("published")}}
    return {"report": published, "segments": [], "events": events, "acts": acts, "frameworks": frameworks}


def _event(**fields: Any) -> dict[str, Any]:
    return {"kind": "other", "status": "held", "background": False, "participants": [], "citations": [], **fields}


def _set(*path: Any, to: Any) -> Callable[[dict[str, Any]], None]:
    def spoil(reading: dict[str, Any]) -> None:
        place: Any = reading
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = to

    return spoil


def _add(key: str, value: dict[str, Any]) -> Callable[[dict[str, Any]], None]:
    return lambda reading: reading[key].append(value)


SPOILS: dict[str, Callable[[dict[str, Any]], None]] = {
    "an event is missing": lambda reading: reading["events"].pop(),
    "another kind": _set("events", 0, "kind", to="call"),
    "another status": _set("events", 1, "status", to="held"),
    "recalled from the past": _set("events", 0, "background", to=True),
    "another date": _set("events", 0, "date", "edtf", to="2024-05-22"),
    "a date where none can be known": _set("events", 1, "date", "edtf", to="2024-06-02"),
    "another day of the month": _set("events", 1, "date", "edtf", to="XXXX-06-03"),
    "another name": _set("events", 0, "participants", 1, "name", to="Zoé Qwart"),
    "another state": _set("events", 0, "participants", 1, "state", to="SN"),
    "another office": _set("events", 0, "participants", 0, "office", to="présidente"),
    "another place": _set("events", 0, "place", "name", to="Mindelo"),
    "another session": _set("events", 0, "ordinal", to=4),
    "an intruder": lambda reading: reading["events"][0]["participants"].append(
        {"name": "Luc Photographe", "state": None}
    ),
    "a signing told as a fact": _add("events", _event(kind="signing")),
    "a person of a teaser": _add("events", _event(participants=[{"name": "Karim Teaser", "state": None}])),
    "the day of a teaser": _add("events", _event(date={"edtf": "2019-01-01"})),
    "no acts": _set("acts", to=[]),
    "another act": _set("acts", 0, "act", to="commit"),
    "other sides": _set("acts", 0, "speaker", "states", to=["CV", "MR"]),
    "another speaker": _set("acts", 0, "speaker", "name", to="Sidi Ould Ely"),
    "other words": _set("acts", 0, "content", "quote", to="une école"),
    "other domains": _set("acts", 0, "domains", to=["health"]),
    "a promise nobody made": _add("acts", {"act": "commit", "speaker": {"states": ["MR"]}, "content": {"quote": ""}}),
    "no framework": _set("frameworks", to=[]),
    "a framework since another year": _set("frameworks", 0, "since", to="2021"),
    "a framework of other parties": _set("frameworks", 0, "parties", to=["ASEAN", "CV"]),
    "a framework too many": _add("frameworks", {"name": "alliance", "parties": ["CV", "MR"]}),
    "published in another month": _set("report", "published", "edtf", to="2024-06"),
}


def test_the_perfect_reading_passes() -> None:
    """Nothing is held against the reading that says exactly what is expected."""
    assert find_faults(EXPECTED, perfect(EXPECTED)) == ()


@pytest.mark.parametrize("what", SPOILS)
def test_a_spoilt_reading_fails(what: str) -> None:
    """Each expectation is checked: a reading wrong in one thing has a fault."""
    reading = copy.deepcopy(perfect(EXPECTED))
    SPOILS[what](reading)
    assert find_faults(EXPECTED, reading)


def test_every_case_can_be_passed_and_missed() -> None:
    """Every row of the file has a perfect reading, and none is met by a reading that is wrong all through."""
    wrong = _event(kind="visit", status="held", date={"edtf": "1999-01-01"})
    wrong_reading = {
        "events": [wrong, {**wrong, "kind": "meeting"}, {**wrong, "kind": "call"}, {**wrong, "kind": "signing"}]
    }
    for row in load_rows(CASES):
        assert find_faults(row.expected, perfect(dict(row.expected))) == (), row.id
        everyone = [{"name": name, "state": None} for name in row.expected.get("absent_people", ())]
        assert find_faults(
            row.expected,
            {**wrong_reading, "events": [{**e, "participants": everyone} for e in wrong_reading["events"]]},
        ), row.id


def test_furniture_is_not_held_against_a_reading() -> None:
    """An event told by a teaser alone breaks no refusal; one told in the body does."""
    event = _event(kind="signing", citations=[{"start": 4, "end": 9}])
    reading = {"segments": [{"kind": "teaser", "start": 0, "end": 10}], "events": [event]}
    assert find_faults({"absent_events": ["signing"], "no_events": True}, reading) == ()
    reading["segments"] = [{"kind": "body", "start": 0, "end": 10}]
    assert find_faults({"absent_events": ["signing"]}, reading)


def test_one_event_does_not_serve_two() -> None:
    """Two wanted events need two events, whichever of them fits more."""
    loose, tight = {"kind": "meeting", "people": []}, {"kind": "meeting", "date": "2024-01-01", "people": []}
    dated, undated = _event(kind="reception", date={"edtf": "2024-01-01"}), _event(kind="meeting")
    assert find_faults({"events": [loose, tight]}, {"events": [dated, undated]}) == ()
    assert find_faults({"events": [loose, tight]}, {"events": [dated]}) == ("no meeting: its event serves another one",)


def test_a_claim_is_not_a_fact() -> None:
    """What somebody says in the report, or what is only planned, is no plain fact."""
    for soft in ({"told_in": 0}, {"status": "planned"}, {"status": "denied"}, {"background": True}):
        assert find_faults({"absent_events": ["meeting"]}, {"events": [_event(kind="reception", **soft)]}) == ()


def test_likeness_forgives_forms_and_not_people() -> None:
    """Marks, honorifics, abbreviations and short forms agree; other people, offices and towns do not."""
    assert is_same_person("Lương Đình Khải", "M. Luong Dinh Khai")
    assert is_same_person("Ana Monteiro", "A. Monteiro")
    assert not is_same_person("Ana Monteiro", "Bento Monteiro")
    assert agrees_in_office("ministre des Affaires étrangères", "ministre des AE")
    assert not agrees_in_office("ministre des Affaires étrangères", "ambassadeur")
    assert agrees_in_place("Addis-Abeba", "Addis Abeba")
    assert not agrees_in_place("Praia", None)
