"""sources, and what show and the JSON chronology say of who told an event."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from cli.conftest import Run
from store.build_readings import build_meeting

from aidememoire.store.record import open_record
from aidememoire.workflow.consolidate import draw_pending, rebuild

TOLD = (
    ("https://www.mfa.gov.dz/1", "Une source proche du dossier évoque une reprise des traversées au printemps."),
    ("https://gazette.example/2", "Le soir même, les délégations ont visité le musée de la marine et son phare."),
    (None, "Rien n'a filtré de leur échange, et personne n'a voulu répondre aux questions des journalistes."),
)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """One meeting told by a ministry, a newspaper, and a file of nobody known."""
    path = tmp_path / "told.db"
    with open_record(path) as opened:
        for url, tail in TOLD:
            text = f"La ministre Amel Ziani et le ministre Bruno Caldera se sont vus. {tail}"
            reading = build_meeting("2024-05-14", source=f"{url}.txt", text=text)
            opened.write_reading(replace(reading, report=replace(reading.report, url=url, source=url or "a.txt")))
        draw_pending(opened)
    return path


def test_sources_are_listed_with_grades_and_counts(run: Run, place: Path) -> None:
    """An official page is usually reliable; a newspaper nobody has rated cannot be judged."""
    said = run("--lang", "en", "sources", "--record", str(place))
    assert said.code == 0
    (official,) = [line for line in said.out.splitlines() if line.strip().startswith("mfa.gov.dz")]
    assert official.split()[1:] == ["official", "page", "DZ", "B", "1", "1"]
    assert "(no credit, no address)" in said.out


def test_a_grade_given_lasts_and_can_be_taken_back(run: Run, place: Path) -> None:
    """It survives a rebuild, shows in the event and its JSON, and « - » restores the default."""
    assert "D*" in run("sources", "--set", "Gazette.example", "d", "--record", str(place)).out
    with open_record(place) as opened:
        rebuild(opened)
    (event,) = json.loads(run("chronology", "--record", str(place), "--format", "json").out)
    assert {r["outlet"]: r["reliability"] for r in event["reports"]} == {
        "mfa.gov.dz": "B",
        "gazette.example": "D",
        None: "F",
    }
    assert (event["credibility"], event["confirmed_by"], event["silent"]) == (1, ["DZ"], ["IT"])
    sheet = run("show", event["id"], "--record", str(place)).out
    assert "1 – confirmé par d'autres sources" in sheet and "fiabilité D" in sheet
    assert "Rapporté par : Algérie · Rien de lu de : Italie" in sheet
    cards = json.loads(run("sources", "--set", "gazette.example", "-", "--json", "--record", str(place)).out)
    assert {c["name"]: (c["reliability"], c["given"]) for c in cards}["gazette.example"] == ("F", False)


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("gazette.example", "Z"), 2, "A, B, C, D, E, F"),
        (("gazete.example", "B"), 1, "gazette.example"),
        (("nobody", "B"), 1, "nobody"),
    ],
)
def test_what_cannot_be_graded_is_refused(
    run: Run, place: Path, arguments: tuple[str, str], code: int, words: str
) -> None:
    """No such grade; no such source, with the nearest."""
    said = run("sources", "--set", *arguments, "--record", str(place))
    assert said.code == code and words in said.err and said.out == ""
