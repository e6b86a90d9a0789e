"""What the speech finders work on: one sentence's gist, its spelling with marks, and who is in it."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.pack.speech import Cue, SpeechGrammar
from aidememoire.rules.rule import Rule

Placed = tuple[int, int, ActorMention]
"""Gist start, gist end, and the mention."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A cue in a line, with the rule that found it."""

    rule: Rule
    cue: Cue


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence ready for speech rules. `marked` has the length of the gist's text and keeps the marks."""

    parse: Parse
    gist: Gist
    marked: str
    cast: Cast
    grammar: SpeechGrammar
    people: tuple[Placed, ...]
    cues: tuple[Found, ...] = ()

    @property
    def text(self) -> str:
        """The gist's text."""
        return self.gist.text


def build_line(parse: Parse, gist: Gist, cast: Cast, grammar: SpeechGrammar) -> Line:
    """The line of one gist."""
    marked = "".join(
        gist.text[p.gist_start : p.gist_end] if p.mention is not None else parse.view.marked[p.view_start : p.view_end]
        for p in gist.pieces
    )
    people = tuple((a, b, m) for a, b, m in gist.find_mentions() if isinstance(m, ActorMention))
    cues = find_cues(gist.text, marked, grammar)
    return Line(parse=parse, gist=gist, marked=marked, cast=cast, grammar=grammar, people=people, cues=cues)


def find_cues(text: str, marked: str, grammar: SpeechGrammar) -> tuple[Found, ...]:
    """Cues of a gist's text in order; where two overlap, the rule of higher precedence stands."""
    taken: list[Found] = []
    for rule in grammar.cues:
        for match in rule.pattern.finditer(text):
            if any(f.cue.start < match.end() and match.start() < f.cue.end for f in taken):
                continue
            cue = rule.build(match, marked)
            if cue is not None and not any(f.cue.start < cue.end and cue.start < f.cue.end for f in taken):
                taken.append(Found(rule=rule, cue=cue))
    return tuple(sorted(taken, key=lambda f: f.cue.start))
