"""The later kept sets can be scored: every report has its line, and what a line quotes stands in its report."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from aidememoire.evaluate.gold import load_gold

_QUALITY = Path(__file__).parents[2] / "quality"
_SETS = {
    "fr/kept2": (22, 4),
    "en/kept2": (22, 4),
    "vi/kept2": (12, 2),
    "fr/kept3": (27, 4),
    "en/kept3": (25, 4),
    "vi/kept3": (20, 3),
    "fr/kept4": (32, 3),
    "en/kept4": (23, 3),
    "vi/kept4": (14, 2),
}


@pytest.mark.parametrize("name", _SETS)
def test_every_report_has_its_line(name: str) -> None:
    """As many reports as lines, and as many without any contact as `quality/README.md` says."""
    folder = _QUALITY / name
    gold = load_gold(folder / "gold.jsonl")
    assert set(gold) == {path.name for path in folder.glob("*.txt")}
    empty = [source for source, line in gold.items() if not line["events"]]
    assert (len(gold), len(empty)) == _SETS[name]
    assert not any(gold[source]["acts"] for source in empty), "no contact, no acts"


@pytest.mark.parametrize("name", _SETS)
def test_what_a_line_quotes_stands_in_its_report(name: str) -> None:
    """Names, offices, places, speakers and contents, word for word; only sources are named, for the set is unread."""
    folder = _QUALITY / name
    astray: list[str] = []
    for source, line in load_gold(folder / "gold.jsonl").items():
        text = (folder / source).read_text(encoding="utf-8")
        people = [p for e in line["events"] for p in e["participants"]]
        quotes = [e["place"] for e in line["events"]] + [p["name"] for p in people] + [p["office"] for p in people]
        quotes += [a["content"] for a in line["acts"]] + [a["speaker"] for a in line["acts"]]
        if text != unicodedata.normalize("NFC", text) or not all(q in text for q in quotes if q):
            astray.append(source)
    assert not astray


@pytest.mark.parametrize("name", _SETS)
def test_one_event_of_a_report_is_the_main_one(name: str) -> None:
    """A report with contacts has one main event, first and not optional."""
    for source, line in load_gold(_QUALITY / name / "gold.jsonl").items():
        main = [n for n, event in enumerate(line["events"]) if event.get("main")]
        assert main == ([0] if line["events"] else []), source
        assert not line["events"] or not line["events"][0].get("optional"), source
