"""Long sentences: asides, conditions, agents far from their verb, judgements, means, and what is guessed last."""

from __future__ import annotations

import pytest

from aidememoire.languages.en.relations import build_grammar
from aidememoire.relations.classify import classify

GRAMMAR = build_grammar()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway, in a report of ninety pages released on Monday, blamed Chad for the deaths.", "ACCUSE"),
        ("Norway, saying it no longer recognised the outcome, froze the assets of officials in Chad.", "SANCTION"),
        ("Norway, whose term ends soon, urged Chad to free the sailors.", "REQUEST"),
        ("Norway said that unless Chad opened talks within a week it would bomb the harbour.", "THREATEN"),
        ("Norway vowed that Chad would pay dearly for the raid.", "THREATEN"),
        ("A dealer sought for two years was extradited to Chad late on Thursday by Norway.", "COOPERATE"),
        ("Norway sent a letter to Chad, demanding that the sailors be freed.", "REQUEST"),
        ("A Chadian drone violated its airspace twice, Norway said.", "ACCUSE"),
        ("Norway is not going to accept the plan of Chad.", "REJECT"),
        ("Norway described the way Chad was treating the refugees as cynical.", "ACCUSE"),
        ("Norway described the neighbour Chad as a reliable partner.", "SUPPORT"),
        ("Norway knocked out websites in Chad with a wave of attacks.", "COERCE"),
        ("Norway has moved several brigades up to its frontier with Chad, according to diplomats.", "MOBILIZE"),
    ],
)
def test_the_clause_with_the_source_decides(text: str, expected: str) -> None:
    found = classify(text, "Norway", "Chad", GRAMMAR)
    assert found is not None
    assert found.plover == expected


def test_an_adjective_is_no_verb() -> None:
    """« charged » begins like Chad and is none of its people."""
    found = classify("Norway charged that Chad had lied.", "Norway", "Chad", GRAMMAR)
    assert found is not None
    assert found.plover == "ACCUSE"


def test_a_duty_without_a_known_verb_is_a_request() -> None:
    found = classify("Norway wrote that Chad should repaint the wall.", "Norway", "Chad", GRAMMAR)
    assert found is not None
    assert found.plover == "REQUEST"
