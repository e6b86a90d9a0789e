"""« The Prime Minister and President X » are two; « the Deputy Prime Minister and Foreign Minister X » is one."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.actors import Cast
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
MET = "British Foreign Secretary Edgar Coombe met Latvian Foreign Minister Arvis Kalnozols in Riga. "


def find_cast(text: str) -> Cast:
    """The cast of an English text."""
    return read(Page(source="note", text=text), PACKS, Knowledge.empty(), language="en").cast


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        (
            MET + "The Foreign Secretary and Foreign Minister Kalnozols agreed to meet again.",
            ["The Foreign Secretary", "Foreign Minister Kalnozols"],
        ),
        (
            "Chilean President Rosario Ortuzar met Latvian Prime Minister Arvis Kalnozols. "
            "The President and Prime Minister Kalnozols spoke of copper.",
            ["The President", "Prime Minister Kalnozols"],
        ),
    ],
)
def test_two_under_one_article(text: str, pieces: list[str]) -> None:
    """Each has a mention of its own, of its own person."""
    mentions = [m for m in find_cast(text).mentions if m.citation.quote in pieces]
    assert [m.citation.quote for m in mentions] == pieces
    assert len({m.actors for m in mentions}) == len(pieces)


def test_one_with_two_offices() -> None:
    """A deputy prime minister may be foreign minister as well."""
    text = (
        "The Deputy Prime Minister and Foreign Minister Arvis Kalnozols of Latvia received Chilean envoy Rosario Paz."
    )
    (found,) = [a for a in find_cast(text).actors if a.name == "Arvis Kalnozols"]
    assert found.office is not None
    assert found.office.printed == "Deputy Prime Minister and Foreign Minister"


def test_leaders_of_two_sides() -> None:
    """« the Kenyan side was led by » gives its leader the state, as a delegation does."""
    text = (
        "India-Kenya Foreign Office Consultations were held in Nairobi. The Indian delegation was led by Joint "
        "Secretary Vikas Menon, and the Kenyan side was led by Ambassador Salim Otieno."
    )
    assert {a.name: a.state for a in find_cast(text).actors if a.name} == {"Vikas Menon": "IN", "Salim Otieno": "KE"}
