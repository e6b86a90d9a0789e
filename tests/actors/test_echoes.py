"""A family name alone at the head of a sentence is the person told in full elsewhere."""

from __future__ import annotations

import pytest

from aidememoire.languages import load_packs
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Page
from aidememoire.reading.read import read

PACKS = load_packs()
FRENCH = "Le ministre letton de la Culture Arvis Kalnozols a reçu à Riga la ministre chilienne Rosario Gao. "
ENGLISH = "Latvian Culture Minister Arvis Kalnozols received Chilean Minister Rosario Gao in Riga. "


@pytest.mark.parametrize(
    ("language", "text", "printed"),
    [
        ("fr", FRENCH + "Kalnozols, qui parle espagnol, a salué cette visite.", "Kalnozols"),
        ("en", ENGLISH + "Kalnozols, who speaks Spanish, praised the visit.", "Kalnozols"),
        ("en", ENGLISH + "Kalnozols's speech was short.", "Kalnozols"),
        ("en", ENGLISH + "Gao said that Chile would send copper.", "Gao"),
    ],
)
def test_name_alone_is_read_again(language, text, printed):
    """The second sentence has a mention of the one person of that family name."""
    cast = read(Page(source="note", text=text), PACKS, Knowledge.empty(), language=language).cast
    last = [m for m in cast.mentions if m.citation.quote == printed]
    assert [cast.actors[a].name.rsplit(" ", 1)[-1] for m in last for a in m.actors] == [printed]


def test_town_stays_a_town():
    """« Gao » after a preposition, or before a comma, is the town still."""
    text = ENGLISH + "Gao, in Mali, was quiet. They flew to Gao."
    cast = read(Page(source="note", text=text), PACKS, Knowledge.empty(), language="en").cast
    assert [m.citation.quote for m in cast.mentions if m.citation.quote == "Gao"] == []
