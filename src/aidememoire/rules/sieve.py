"""Which of many rules can match a text at all: told by looking for the words they need, before any pattern runs."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from aidememoire.rules.needed import Demand, begins, find_demand, find_demands, find_letters
from aidememoire.rules.rule import Rule

PATIENCE = 60
"""Texts that are given to every rule before the sieve is made: a run over one report is over before it pays."""

HELD = 1024
"""Choices of rules that a sieve holds: the commonest, which come first."""


_Asked = tuple[Rule, frozenset[str] | None, bool]
"""A rule with the second of its demands, looked at where the first is met."""


class Sieve:
    """The rules of one stage, and for each the pieces of text it cannot match without.

    It changes nothing of what is found: a rule is left out only where its pattern has no match.
    """

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._seen = 0
        self._exact: tuple[tuple[str, int], ...] = ()
        self._small: tuple[tuple[str, int], ...] = ()
        self._free = 0
        self._asked: tuple[_Asked, ...] = ()
        self._chosen: dict[int, tuple[_Asked, ...]] = {}

    def choose(self, text: str) -> Sequence[Rule]:
        """The rules that may match somewhere in `text`, in their order."""
        if self._seen < PATIENCE:
            self._seen += 1
            if self._seen == PATIENCE:
                self._build()
            return self.rules
        bits, exact = self._free, text
        for rules in [rules for piece, rules in self._exact if piece in text]:
            bits |= rules
        text = text.lower()
        for rules in [rules for piece, rules in self._small if piece in text]:
            bits |= rules
        stands, stands_small = exact.__contains__, text.__contains__
        return [
            rule
            for rule, pieces, small in self._get(bits)
            if pieces is None or any(map(stands_small if small else stands, pieces))
        ]

    def _get(self, bits: int) -> tuple[_Asked, ...]:
        chosen = self._chosen.get(bits)
        if chosen is None:
            chosen = tuple(asked for number, asked in enumerate(self._asked) if bits >> number & 1)
            if len(self._chosen) < HELD:
                self._chosen[bits] = chosen
        return chosen

    def _build(self) -> None:
        """Turn the demand of every rule round: for each piece, the rules that it satisfies, as bits."""
        exact: dict[str, int] = {}
        small: dict[str, int] = {}
        asked: list[_Asked] = []
        for number, rule in enumerate(self.rules):
            demands = find_demands(rule.pattern)
            asked.append((rule, *(demands[1] if len(demands) > 1 else (None, False))))
            if not demands:
                self._free |= 1 << number
                continue
            pieces, folded = demands[0]
            held = small if folded else exact
            for piece in pieces:
                held[piece] = held.get(piece, 0) | 1 << number
        self._asked = tuple(asked)
        self._exact, self._small = tuple(sorted(exact.items())), tuple(sorted(small.items()))


@lru_cache(maxsize=1024)
def _get_demand(pattern: re.Pattern[str]) -> Demand | None:
    return find_demand(pattern)


def may_match(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a pattern can match in `text`: False only where words that it needs are missing."""
    demand = _get_demand(pattern)
    if demand is None:
        return True
    pieces, folded = demand
    text = text.lower() if folded else text
    return any(piece in text for piece in pieces)


_Search = Callable[[str], re.Match[str] | None]
_SEARCHES: dict[str, tuple[re.Pattern[str], _Search]] = {}


def get_search(rule: Rule) -> _Search:
    """How to look for a rule's pattern in a text: one that matches at its beginning alone is not tried further on."""
    held = _SEARCHES.get(rule.name)
    if held is None or held[0] is not rule.pattern:
        pattern = rule.pattern
        held = _SEARCHES[rule.name] = pattern, pattern.match if begins(pattern) else pattern.search
    return held[1]


class LetterSieve:
    """The same for rules over few different characters: each rule with the characters it cannot match without."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self.rules = rules
        self._bits: dict[str, int] = {}
        demands = [find_letters(rule.pattern) for rule in rules]
        for letter in sorted({c for some in demands for letters in some for c in letters}):
            self._bits[letter] = 1 << len(self._bits)
        self._asked = tuple(
            (rule, tuple(sum(self._bits[c] for c in letters) for letters in some))
            for rule, some in zip(rules, demands, strict=True)
        )

    def choose(self, text: str) -> tuple[Rule, ...]:
        """The rules that may match somewhere in `text`, in their order."""
        there = sum({self._bits.get(c, 0) for c in set(text)})
        return tuple(rule for rule, asked in self._asked if all(map(there.__and__, asked)))


_LETTER_SIEVES: dict[int, LetterSieve] = {}


def choose_by_letters(rules: tuple[Rule, ...], text: str) -> tuple[Rule, ...]:
    """The rules that may match in `text`, a string of tags."""
    sieve = _LETTER_SIEVES.get(id(rules))
    if sieve is None or sieve.rules is not rules:
        sieve = _LETTER_SIEVES[id(rules)] = LetterSieve(rules)
    return sieve.choose(text)


_SIEVES: dict[int, Sieve] = {}


def choose_rules(rules: tuple[Rule, ...], text: str) -> Sequence[Rule]:
    """The rules that may match in `text`; one sieve is kept for every tuple of rules that a pack holds."""
    sieve = _SIEVES.get(id(rules))
    if sieve is None or sieve.rules is not rules:
        # a sieve holds its rules, so their identity is not given to others while it is kept
        sieve = _SIEVES[id(rules)] = Sieve(rules)
    return sieve.choose(text)
