"""What every tie finder works on, and how rules run over a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.model.time import TimeMention
from aidememoire.pack.ties import TieGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules
from aidememoire.ties.sides import Sides


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One report, its sides and times, and the grammar it is read with."""

    parse: Parse
    sides: Sides
    times: tuple[TimeMention, ...]
    grammar: TieGrammar

    def find_times(self, start: int, end: int) -> tuple[tuple[int, int, TimeMention], ...]:
        """(view start, view end, time) of the times wholly inside `[start, end)` of the view."""
        placed = ((*self.parse.get_range(t.citation.span), t) for t in self.times)
        return tuple((a, b, t) for a, b, t in placed if start <= a and b <= end)


def find_matches(setting: Setting, rules: tuple[Rule, ...], sentence: Sentence) -> Iterator[tuple[Rule, re.Match[str]]]:
    """Matches of `rules` in one sentence that do not overlap: leftmost, then longest, then the earlier rule."""
    text = setting.parse.text
    chosen = choose_rules(rules, text[sentence.start : sentence.end])
    hits = [
        (match.start(), -match.end(), order, match)
        for order, rule in enumerate(chosen)
        for match in rule.pattern.finditer(text, sentence.start, sentence.end)
    ]
    free = sentence.start
    for start, negative_end, order, match in sorted(hits, key=lambda hit: hit[:3]):
        if start >= free:
            free = -negative_end
            yield chosen[order], match
