"""What patterns need is never more than they need: leaving rules out by it changes nothing."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.languages import load_packs
from aidememoire.lexicon.fold import fold
from aidememoire.rules.needed import Demand, begins, find_demand, find_letters
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import PATIENCE, Sieve, choose_by_letters

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


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("aB?c", ("a", "c")),
        ("(?P<x>[SK])d*N", ("SK", "N")),
        ("(?:ab|Nc|N)d", ("aN", "d")),
        ("(?:a|b?)c(?!d)(?=e)(?<=f)", ("c", "e")),
        ("[^a]b[a-c]{2}(?:de){0,2}", ("b",)),
        ("(?i:a)b", ("b",)),
    ],
)
def test_letters_a_pattern_cannot_do_without(pattern: str, letters: tuple[str, ...]) -> None:
    """One character of each set stands in every text it matches; nothing is said of what may be absent."""
    assert find_letters(re.compile(pattern)) == tuple(frozenset(some) for some in letters)


def test_letters_say_nothing_where_case_does_not_count() -> None:
    """« a » stands for « A » too."""
    assert find_letters(re.compile("ab", re.IGNORECASE)) == ()


@pytest.mark.parametrize(("pattern", "held"), [("^ab", True), ("(?:^a|b)", False), ("ab", False), ("(?m:^a)", False)])
def test_a_pattern_that_begins_with_its_text(pattern: str, held: bool) -> None:
    """Only where every match stands at the beginning is it not tried further on."""
    assert begins(re.compile(pattern)) is held


def test_every_pack_finds_the_same_with_its_letters() -> None:
    """No rule of tags is left out of a text in which it matches: each on strings made of its own letters."""
    for pack in PACKS.values():
        rules = pack.actors.rules
        tags = "".join(sorted({c for rule in rules for some in find_letters(rule.pattern) for c in some}))
        chance = Random(7)
        for _ in range(300):
            text = "".join(chance.choice(tags) for _ in range(chance.randint(1, 12)))
            kept = choose_by_letters(rules, text)
            assert [rule for rule in rules if rule.pattern.search(text)] == [r for r in kept if r.pattern.search(text)]
