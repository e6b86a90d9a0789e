"""Which of many rules can match a text at all: told by looking for the words they need, before any pattern runs."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.rules.needed import find_demand
from aidememoire.rules.rule import Rule

PATIENCE = 60
"""Texts that are given to every rule before the sieve is made: a run over one report is over before it pays."""


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
        self._chosen: dict[int, tuple[Rule, ...]] = {}

    def choose(self, text: str) -> Sequence[Rule]:
        """The rules that may match somewhere in `text`, in their order."""
        if self._seen < PATIENCE:
            self._seen += 1
            if self._seen == PATIENCE:
                self._build()
            return self.rules
        bits = self._free
        for piece, rules in self._exact:
            if piece in text:
                bits |= rules
        text = text.lower()
        for piece, rules in self._small:
            if piece in text:
                bits |= rules
        return self._get(bits)

    def _get(self, bits: int) -> tuple[Rule, ...]:
        chosen = self._chosen.get(bits)
        if chosen is None:
            chosen = tuple(rule for number, rule in enumerate(self.rules) if bits >> number & 1)
            if len(self._chosen) < 4096:
                self._chosen[bits] = chosen
        return chosen

    def _build(self) -> None:
        """Turn the demand of every rule round: for each piece, the rules that it satisfies, as bits."""
        exact: dict[str, int] = {}
        small: dict[str, int] = {}
        for number, rule in enumerate(self.rules):
            demand = find_demand(rule.pattern)
            if demand is None:
                self._free |= 1 << number
                continue
            pieces, folded = demand
            held = small if folded else exact
            for piece in pieces:
                held[piece] = held.get(piece, 0) | 1 << number
        self._exact, self._small = tuple(sorted(exact.items())), tuple(sorted(small.items()))


_SIEVES: dict[int, Sieve] = {}


def choose_rules(rules: tuple[Rule, ...], text: str) -> Sequence[Rule]:
    """The rules that may match in `text`; one sieve is kept for every tuple of rules that a pack holds."""
    sieve = _SIEVES.get(id(rules))
    if sieve is None or sieve.rules is not rules:
        # a sieve holds its rules, so their identity is not given to others while it is kept
        sieve = _SIEVES[id(rules)] = Sieve(rules)
    return sieve.choose(text)
