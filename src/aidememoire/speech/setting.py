"""What the speech finders work on: one sentence's gist, its spelling with marks, and who is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.quick import quick
from aidememoire.pack.speech import Cue, SpeechGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules

_PLACEHOLDER = re.compile(r"⟨[A-Z]\d+⟩|([^⟨]+)")
"""A placeholder, or (group 1) words between two."""
Placed = tuple[int, int, ActorMention]
"""Gist start, gist end, and the mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A cue in a line, with the rule that found it."""

    rule: Rule
    cue: Cue


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence ready for speech rules.

    text    the gist's text; of a sentence all in capitals, in small letters
    marked  the same length, with the marks of the report
    """

    parse: Parse
    gist: Gist
    text: str
    marked: str
    cast: Cast
    grammar: SpeechGrammar
    people: tuple[Placed, ...]
    cues: tuple[Found, ...] = ()


_QUOTES = frozenset('«»“”„"')
_LONGEST = 2500
"""Cues are looked for in so many characters of a sentence; no sentence of a report is longer."""


def build_line(parse: Parse, gist: Gist, cast: Cast, grammar: SpeechGrammar, joint: bool = False) -> Line:
    """The line of one gist. The first person speaks in a text that both sides publish (`joint`), not in quotations."""
    marked = "".join(
        gist.text[p.gist_start : p.gist_end] if p.mention is not None else parse.view.marked[p.view_start : p.view_end]
        for p in gist.pieces
    )
    text = gist.text
    if _is_shouted(text):
        text, marked = _PLACEHOLDER.sub(_lower, text), _PLACEHOLDER.sub(_lower, marked)
    people = tuple((a, b, m) for a, b, m in gist.find_mentions() if isinstance(m, ActorMention))
    cues = find_cues(text[:_LONGEST], marked, grammar)
    if not joint or not _QUOTES.isdisjoint(text):
        cues = tuple(f for f in cues if f.cue.finite != "spoken")
    return Line(parse=parse, gist=gist, text=text, marked=marked, cast=cast, grammar=grammar, people=people, cues=cues)


def _is_shouted(text: str) -> bool:
    """Whether a sentence is printed in capitals."""
    letters = [c for c in _PLACEHOLDER.sub(lambda m: m.group(1) or "", text) if c.isalpha()]
    return len(letters) > 10 and sum(map(str.isupper, letters)) > len(letters) * 0.8


def _lower(match: re.Match[str]) -> str:
    return match.group(1).lower() if match.group(1) else match.group()


def find_cues(text: str, marked: str, grammar: SpeechGrammar) -> tuple[Found, ...]:
    """Cues of a gist's text in order; where two overlap, the rule of higher precedence stands."""
    taken: list[Found] = []
    for rule in choose_rules(grammar.cues, text):
        for match in rule.pattern.finditer(text):
            if any(f.cue.start < match.end() and match.start() < f.cue.end for f in taken):
                continue
            cue = rule.build(match, marked)
            if cue is not None and not any(f.cue.start < cue.end and cue.start < f.cue.end for f in taken):
                taken.append(Found(rule=rule, cue=cue))
    return tuple(sorted(taken, key=lambda f: f.cue.start))
