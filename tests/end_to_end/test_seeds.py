"""The five seed reports come out as their annotators wrote them down."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aidememoire.dates.knowledge import load_knowledge
from aidememoire.evaluate.run import Scores, evaluate
from aidememoire.export.contract import encode_reading
from aidememoire.languages import load_packs
from aidememoire.model.report import Page
from aidememoire.reading.read import read
from aidememoire.sources.pages import find_pages

MAIN_DATES = {
    "000_2eeeff7a5d917e1a.txt": "2024-11",
    "001_580d411ffb29c817.txt": "2024-10-31",
    "002_b57790f220a730c2.txt": "2024-03-25",
    "003_0ee9b2a42e9ba755.txt": "2020-07-01",
    "004_a5c808be4d17b703.txt": "2024-04-04/2024-04-05",
}


@pytest.fixture(scope="module")
def readings(seeds: Path) -> dict[str, dict[str, Any]]:
    """Every seed, read with the reference data."""
    packs, knowledge = load_packs(), load_knowledge()
    return {
        path.name: encode_reading(read(page, packs, knowledge))
        for path in sorted(seeds.glob("*.txt"))
        for page in find_pages(path)
        if isinstance(page, Page)
    }


@pytest.fixture(scope="module")
def scores(seeds: Path, readings: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Scores:
    """The seeds scored against their gold."""
    path = tmp_path_factory.mktemp("seeds") / "readings.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in readings.values()), encoding="utf-8")
    return evaluate(seeds / "gold.jsonl", path)


@pytest.mark.parametrize(("source", "date"), MAIN_DATES.items())
def test_main_date_with_its_cited_working(readings: dict[str, dict[str, Any]], source: str, date: str) -> None:
    """The main date is exact, and every reason cites words of the report or names a row of reference data."""
    reading = readings[source]
    dated = [e for e in reading["events"] if e["date"]["edtf"] == date and not e["background"]]
    assert dated, [(e["kind"], e["date"]["edtf"]) for e in reading["events"]]
    basis = dated[0]["date"]["basis"]
    assert basis
    text = reading["report"]["text"]
    for reason in basis:
        if "quote" in reason:
            assert text[reason["start"] : reason["end"]] == reason["quote"]
        else:
            assert reason.get("source"), reason


def test_held_events_are_all_found_and_right(scores: Scores) -> None:
    """Main and secondary held events: people, offices and states without a fault."""
    figures = {t.stage: t for t in scores.tallies}
    assert [o for o in scores.outcomes if o.stage in {"people", "states", "offices"} and o.result != "right"] == []
    assert figures["main event wholly right"].missed == 0
    held = [o for o in scores.outcomes if o.stage == "events" and o.result == "missed" and "other" not in o.label]
    assert [o for o in held if "ceremony" not in o.label] == []


def test_no_teaser_leaks_into_the_call(readings: dict[str, dict[str, Any]]) -> None:
    """The call of 1 July knows nobody of the teasers below it, and no other year."""
    reading = readings["003_0ee9b2a42e9ba755.txt"]
    names = {p["name"] for e in reading["events"] for p in e["participants"] if p["name"]}
    assert names == {"Nguyên Chi Vinh", "David F. Helvey", "Daniel J. Kritenbrink"}
    assert {e["date"]["edtf"] for e in reading["events"]} <= {"2020-07-01", "2020-07", None}


def test_two_french_names_are_one_framework(readings: dict[str, dict[str, Any]]) -> None:
    """« global » and « intégral » name one framework; ASEAN's stands beside it with its own parties."""
    for source in ("000_2eeeff7a5d917e1a.txt", "002_b57790f220a730c2.txt", "004_a5c808be4d17b703.txt"):
        found = {(f["name"], tuple(f["parties"])) for f in readings[source]["frameworks"]}
        assert ("comprehensive strategic partnership", ("US", "VN")) in found
    second = {(f["name"], tuple(f["parties"])) for f in readings["002_b57790f220a730c2.txt"]["frameworks"]}
    assert ("comprehensive strategic partnership", ("ASEAN", "US")) in second


def test_first_ministerial_dialogue_is_annual_and_the_tenth_is_known(readings: dict[str, dict[str, Any]]) -> None:
    """Ordinals and periodicity, from the body and from a related link."""
    mechanisms = readings["002_b57790f220a730c2.txt"]["mechanisms"]
    assert [(m["ordinal"], m["periodicity"]) for m in mechanisms if m["ordinal"] == 1] == [(1, "P1Y")]
    assert [m["from_segment"] for m in mechanisms if m["ordinal"] == 10] == ["related_link"]
