"""Clues from congresses with a number and lunar years with a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from aidememoire.analysis.parse import Parse, Sentence
from aidememoire.dates.lunar_years import find_lunar_years
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast
from aidememoire.model.clues import Clue
from aidememoire.pack.dates import DateGrammar, LandmarkWords
from aidememoire.rules.sieve import may_match

_READ = frozenset({"headline", "body", "caption"})


def find_landmarks(parse: Parse, cast: Cast, grammar: DateGrammar) -> Iterator[Clue]:
    """What the report's own sentences say of such happenings and years."""
    if not grammar.landmarks and grammar.lunar is None:
        return
    lunar = grammar.lunar is not None and may_match(grammar.lunar.pattern, parse.text)
    sides = tuple(sorted({actor.state for actor in cast.actors if actor.state is not None}))
    for sentence in parse.sentences:
        if sentence.segment not in _READ:
            continue
        for words in grammar.landmarks:
            yield from _find_happenings(parse, sentence, words, sides)
        if lunar:
            yield from _find_lunar(parse, sentence, grammar)


def _find_happenings(parse: Parse, sentence: Sentence, words: LandmarkWords, sides: tuple[str, ...]) -> Iterator[Clue]:
    for match in words.pattern.finditer(parse.text, sentence.start, sentence.end):
        named = _get(match, "of")
        states = (words.states[named],) if named in words.states else sides
        start, end = match.span()
        bearing = None
        if words.ahead.search(parse.text, sentence.start, start):
            bearing = "ahead"
        elif words.fresh.search(parse.text, sentence.start, start):
            bearing = "fresh"
        yield Clue(
            kind="landmark",
            citation=parse.cite(start, end),
            segment=sentence.segment,
            code=words.code,
            states=states,
            ordinal=words.read(match["n"]),
            bearing=bearing,
        )


def _find_lunar(parse: Parse, sentence: Sentence, grammar: DateGrammar) -> Iterator[Clue]:
    words = grammar.lunar
    if words is None:
        return
    for match in words.pattern.finditer(parse.text, sentence.start, sentence.end):
        branch, stem = words.branches.get(_get(match, "branch")), words.stems.get(_get(match, "stem"))
        years = find_lunar_years(branch, stem) if branch is not None else ()
        if years:
            citation, bearing = parse.cite(*match.span()), "feast" if _get(match, "feast") else None
            yield Clue(kind="lunar", citation=citation, segment=sentence.segment, years=years, bearing=bearing)


def _get(match: re.Match[str], group: str) -> str:
    """A group's words, folded, in lower case; empty where there is none."""
    return fold(match.groupdict().get(group) or "").lower()
