"""What patterns need is never more than they need: leaving rules out by it changes nothing."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.languages import load_packs
from aidememoire.lexicon.fold import fold
from aidememoire.rules.needed import Demand, find_demand
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import PATIENCE, Sieve

PACKS = load_packs()
RULES = {code: tuple(r for r in pack.get_rules() if r.over != "tags") for code, pack in PACKS.items()}


def is_met(demand: Demand, text: str) -> bool:
    """Whether one of the pieces stands in the text."""
    pieces, small = demand
    return any(piece in (text.lower() if small else text) for piece in pieces)


def build_warm(rules: tuple[Rule, ...]) -> Sieve:
    """A sieve that has lost its patience."""
    sieve = Sieve(rules)
    for _ in range(PATIENCE):
        assert sieve.choose("") == rules
    return sieve


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        (r"\bvisite d'Etat\b", {"visite d'Etat"}),
        (r"(?i:Lundi|MARDI) matin", {" matin"}),
        (r"(?:lundi|mardi)?(?:soir|midi)", {"soir", "midi"}),
        (r"(?i:Photo|Image)", {"photo", "image"}),
        (r"a(?=[^.]{0,20}session)", {"session"}),
    ],
)
def test_finds_the_rarest_thing_a_match_must_hold(pattern: str, expected: set[str]) -> None:
    """Of several demands the least likely comes first, and letters of either case are looked for in small ones."""
    demand = find_demand(re.compile(pattern))
    assert demand is not None and demand[0] == expected


@pytest.mark.parametrize("pattern", [r"\w+", r"(?:lundi)?", r"(?:lundi|\d)", r"(?<=lundi)\d", r"(?!lundi)\w+"])
def test_demands_nothing_that_may_be_absent(pattern: str) -> None:
    """Optional words, branches without words, words outside the match."""
    assert find_demand(re.compile(pattern)) is None


NODES = ("aa+b", "(?i:aab)|bba", "(?:abb|baa)B", "ab(?i:ba)(?:A|Ba)", "[ab]AB", "(?>abb|baa)a?", "(?i:ab(?-i:bA)a)",
         "(?:ab){2}", "a(?=bA)", "(?:aba|(?i:BAB))")  # fmt: skip


@given(st.text(alphabet="abAB (", max_size=12))
def test_whatever_matches_meets_the_demands(text: str) -> None:
    """On small patterns of every sort of node, over small texts."""
    for source in NODES:
        pattern = re.compile(source)
        demand = find_demand(pattern)
        if demand is not None and pattern.search(text):
            assert is_met(demand, text), (source, text)


@pytest.mark.parametrize("code", sorted(RULES))
def test_no_rule_is_left_out_where_its_pattern_matches(code: str) -> None:
    """Every rule of the pack over every example and refusal of the pack, in small and in capital letters."""
    rules = RULES[code]
    sieve = build_warm(rules)
    shown = {text for r in rules for text in (*(e.text for e in r.examples), *r.refusals)}
    texts = [variant for t in sorted(shown) for variant in (t, fold(t), fold(t).upper())]
    assert len(texts) > 200
    left = 0
    for text in texts:
        chosen = sieve.choose(text)
        left += len(rules) - len(chosen)
        missed = [r.name for r in rules if r not in chosen and r.pattern.search(text)]
        assert not missed, (missed, text)
    assert left > len(texts) * len(rules) * 0.5, "the sieve lets most rules through, so it costs more than it spares"


def test_the_order_of_rules_stays() -> None:
    """Rules are in order of precedence."""
    rules = RULES["fr"]
    chosen = build_warm(rules).choose("Le ministre a reçu lundi 4 mars à Paris son homologue, photo AFP")
    assert 0 < len(chosen) < len(rules)
    assert [r.name for r in chosen] == [r.name for r in rules if r in chosen]
