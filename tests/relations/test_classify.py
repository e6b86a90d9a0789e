"""What the engine does beyond single words: voice, frames, futures, negations, whose deed it is."""

from __future__ import annotations

import time

import pytest

from aidememoire.languages.en.relations import build_grammar
from aidememoire.relations.classify import classify
from aidememoire.relations.judge import GROUP_OF

GRAMMAR = build_grammar()


def get_type(text: str, source: str = "Norway", target: str = "Chad") -> str | None:
    found = classify(text, source, target, GRAMMAR)
    return found.plover if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway bombed Chad.", "ASSAULT"),
        ("Chad was bombed by Norway.", "ASSAULT"),
        ("A raid carried out by Norway killed four people in Chad.", "ASSAULT"),
        ("Norway threatened to bomb Chad.", "THREATEN"),
        ("Norway said it would bomb Chad.", "THREATEN"),
        ("Norway agreed to meet Chad.", "AGREE"),
        ("Norway will meet Chad next week.", "AGREE"),
        ("Norway is to meet Chad.", "AGREE"),
        ("Norway refused to meet Chad.", "REJECT"),
        ("Norway will not meet Chad.", "REJECT"),
        ("Norway did not meet Chad.", "REJECT"),
        ("Norway called on Chad to hold talks.", "REQUEST"),
        ("Norway said Chad must free the sailors.", "REQUEST"),
        ("Norway said Chad had bombed the town.", "ACCUSE"),
        ("Norway stopped bombing Chad.", "RETREAT"),
        ("Norway stopped helping Chad.", "SANCTION"),
        ("Norway decided to lift sanctions on Chad.", "RETREAT"),
        ("Talks between Norway and Chad lasted six hours.", "CONSULT"),
        ("Norway and Chad patrolled the coast together.", "COOPERATE"),
        ("Norway, which had criticised the plan, met Chad on Monday.", "CONSULT"),
    ],
)
def test_the_sentence_decides(text: str, expected: str) -> None:
    """Outer verbs stand before inner ones; futures, negations and other people's deeds turn the type."""
    assert expected == get_type(text)


def test_who_acts_decides() -> None:
    """The same words are a protest of students and an assault of an army, a charge by a court and one by a state."""
    assert get_type("The students clashed with police.", "students", "police") == "PROTEST"
    assert get_type("The brigade clashed with police.", "brigade", "police") == "ASSAULT"
    assert get_type("A court charged the senator with fraud.", "court", "senator") == "COERCE"
    assert get_type("Norway charged that Chad had lied.") == "ACCUSE"


@pytest.mark.parametrize("text", ["", "Norway.", "Norway painted a wall in Chad.", "…", "⟨⟩", "\x00"])
def test_unknown_is_an_answer(text: str) -> None:
    """Nothing known in the sentence: no type."""
    assert get_type(text) is None


def test_actors_that_are_not_named_do_no_harm() -> None:
    """Without places for the actors, the first verb that says something counts."""
    assert get_type("They bombed the town.", "", "") == "ASSAULT"


def test_every_type_can_be_given() -> None:
    """Verbs, pairs and nouns give nothing but PLOVER's types, and together every one of them."""
    given = {kind.gives for kind in GRAMMAR.kinds.values()} | {kind.weak for kind in GRAMMAR.kinds.values()}
    given |= {pair.gives for pair in GRAMMAR.pairs.values()} | set(GRAMMAR.nouns.values()) | {"AGREE"}
    assert given - {""} == set(GROUP_OF)


def test_every_verb_has_a_kind() -> None:
    """A row whose kind is not described would fail only when it is met."""
    kinds = {f.row.code for forms in GRAMMAR.forms.values() for f in forms if f.shape != "noun"}
    assert kinds <= set(GRAMMAR.kinds)


@pytest.mark.parametrize("text", ["give up " * 4000, "ask " * 20000, "by " * 20000, "to plan " * 9000, "a" * 100000])
def test_hostile_text_costs_little(text: str) -> None:
    """Work is bounded whatever is sent as a sentence."""
    start = time.perf_counter()
    get_type(text)
    assert time.perf_counter() - start < 5
