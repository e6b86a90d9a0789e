"""Chronologies as text, Markdown and JSON."""

from __future__ import annotations

import json
from typing import Any

from aidememoire.export.chronology import write_json, write_text, write_title
from aidememoire.export.document_events import build_chronology
from aidememoire.export.document_markdown import write_markdown
from aidememoire.export.names import load_side_names
from aidememoire.export.paragraph import WIDTH
from aidememoire.export.wording import load_wording

FR = load_wording("fr")
NAMES = {"DZ": "Algérie", "IT": "Italie"}


def build_event(number: int, *sources: str, name: str = "Amel Ziani") -> dict[str, Any]:
    """A meeting told by `sources`."""
    people = [{"name": name, "state": "DZ"}, {"name": "Bruno Caldera", "state": "IT"}]
    return {
        "id": f"{number:032x}",
        "kind": "meeting",
        "status": "held",
        "date": {"edtf": f"2024-05-{number:02}"},
        "participants": people,
        "independent_sources": len(sources),
        "reports": [{"source": s, "as": "told"} for s in sources],
    }


EVENTS = [build_event(1, "a.txt"), build_event(2, "b.txt", "a.txt")]


def test_sources_are_numbered_as_they_appear() -> None:
    """A source keeps its number through the whole text; the list stands at the end."""
    text = write_text(EVENTS, "Titre", NAMES, FR)
    assert "Italie). [1]" in text and "Italie). [2, 1]" in text
    assert text.endswith("Sources\n-------\n[1] a.txt\n[2] b.txt")
    assert "2 sources indépendantes" in text


def test_text_keeps_to_its_width() -> None:
    """No line runs over, however long the names."""
    long = build_event(1, "a.txt", name=" ".join(["Abdelkader"] * 30))
    assert max(map(len, write_text([long], "Titre", NAMES, FR).splitlines())) <= WIDTH


def test_markdown_uses_footnotes_and_means_what_it_says() -> None:
    """Signs that Markdown would take for its own are made plain."""
    text = write_markdown(build_chronology([build_event(1, "a_b.txt", name="Ziani *<b>*")], "Titre", NAMES, FR))
    assert "[^1]: — a\\_b.txt" in text and "Ziani \\*\\<b\\>\\*" in text
    assert text.startswith("# Titre\n")


def test_json_is_a_list_with_one_event_a_line() -> None:
    """Two chronologies can be compared line by line; accents stay."""
    text = write_json(EVENTS)
    assert json.loads(text) == EVENTS
    assert len(text.splitlines()) == len(EVENTS) + 2
    assert json.loads(write_json([])) == []


def test_an_empty_chronology_says_so() -> None:
    """Rather than nothing at all."""
    assert "Aucun événement." in write_text([], "Titre", NAMES, FR)
    assert "Aucun événement." in write_markdown(build_chronology([], "Titre", NAMES, FR))


def test_the_title_names_the_parties_in_the_order_asked() -> None:
    """Or none for the whole record; a code without a name stays a code."""
    assert write_title(("IT", "DZ", "ZZ"), NAMES, FR) == "Chronologie Italie – Algérie – ZZ"
    assert write_title((), NAMES, FR) == "Chronologie"


def test_sides_have_names_in_both_languages() -> None:
    """States and organisations, from the reference data."""
    assert load_side_names("fr")["DE"] == "Allemagne"
    assert load_side_names("en")["DE"] == "Germany"
    assert "ASEAN" in load_side_names("fr")
