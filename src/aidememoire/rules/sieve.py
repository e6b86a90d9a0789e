"""Which of many rules can match a text at all: told by looking for the words they need, before any pattern runs."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.rules.needed import find_demands
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
        self._exact: tuple[tuple[str, int, int], ...] = ()
        self._small: tuple[tuple[str, int, int], ...] = ()
        self._free = (0, 0)
        self._chosen: dict[int, tuple[Rule, ...]] = {}

    def choose(self, text: str) -> Sequence[Rule]:
        """The rules that may match somewhere in `text`, in their order."""
        if self._seen < PATIENCE:
            self._seen += 1
            if self._seen == PATIENCE:
                self._build()
            return self.rules
        first, second = self._free
        for piece, one, other in self._exact:
            if piece in text:
                first |= one
                second |= other
        text = text.lower()
        for piece, one, other in self._small:
            if piece in text:
                first |= one
                second |= other
        return self._get(first & second)

    def _get(self, bits: int) -> tuple[Rule, ...]:
        chosen = self._chosen.get(bits)
        if chosen is None:
            chosen = tuple(rule for number, rule in enumerate(self.rules) if bits >> number & 1)
            if len(self._chosen) < 4096:
                self._chosen[bits] = chosen
        return chosen

    def _build(self) -> None:
        """Turn the demands of every rule round: for each piece, the rules that it satisfies, as bits."""
        bits: dict[tuple[str, bool], list[int]] = {}
        free = [0, 0]
        for number, rule in enumerate(self.rules):
            demands = find_demands(rule.pattern)
            for place in (0, 1):
                if place >= len(demands):
                    free[place] |= 1 << number
                    continue
                pieces, small = demands[place]
                for piece in pieces:
                    bits.setdefault((piece, small), [0, 0])[place] |= 1 << number
        ordered = sorted(bits.items())
        self._exact = tuple((piece, a, b) for (piece, small), (a, b) in ordered if not small)
        self._small = tuple((piece, a, b) for (piece, small), (a, b) in ordered if small)
        self._free = (free[0], free[1])


_SIEVES: dict[int, Sieve] = {}


def choose_rules(rules: tuple[Rule, ...], text: str) -> Sequence[Rule]:
    """The rules that may match in `text`; one sieve is kept for every tuple of rules that a pack holds."""
    sieve = _SIEVES.get(id(rules))
    if sieve is None or sieve.rules is not rules:
        # a sieve holds its rules, so their identity is not given to others while it is kept
        sieve = _SIEVES[id(rules)] = Sieve(rules)
    return sieve.choose(text)
