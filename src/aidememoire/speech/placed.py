"""Where a mention stands in its sentence: coordinated with others, governed by a preposition, beside its verb."""

from __future__ import annotations

from aidememoire.pack.speech import Cue
from aidememoire.speech.setting import Line, Placed


def find_partners(line: Line, index: int) -> tuple[int, ...]:
    """Indexes of the subjects coordinated with the last one, which is at `index`, in order."""
    words = line.grammar.words
    found: list[int] = []
    start = line.people[index][0]
    for other in range(index - 1, -1, -1):
        pattern = words.listed if found else words.pair
        if line.people[other][1] > start or not pattern.fullmatch(line.text, line.people[other][1], start):
            if found or index - other > 2:
                break
            continue
        found.insert(0, other)
        start = line.people[other][0]
    return () if found and is_governed(line, line.people[found[0]]) else tuple(found)


def is_governed(line: Line, placed: Placed) -> bool:
    """Whether a preposition stands before the mention or is held in its first word."""
    start, _, mention = placed
    words = line.grammar.words
    first = mention.citation.quote.split(" ")[0].lower()
    return first in words.contracted or words.governor.search(line.text, max(0, start - 30), start) is not None


def is_light(line: Line, start: int, end: int) -> bool:
    """Whether only asides, adverbs and circumstances stand in `[start, end)`."""
    words = line.grammar.words
    gap = words.aside.sub(" ", line.text[start:end] + " ")
    at = 0
    while at < len(gap):
        piece = words.light_piece.match(gap, at)
        if piece is None or piece.end() == at:
            return False
        at = piece.end()
    return True


def is_before_verb(line: Line, cue: Cue, placed: Placed) -> bool:
    """Whether a mention stands where the subject of `cue` does: free, only asides between it and the verb."""
    start, end, mention = placed
    words = line.grammar.words
    between = line.text[start - 2 : start] == ", " == line.text[end:][:2]
    if mention.citation.quote.lower() in words.tonic and between:
        return False
    own = cue.finite == "participle" and cue.start - end <= 1
    if not is_light(line, end, cue.start) or (is_governed(line, placed) and not own):
        return False
    if words.pronoun.search(line.text, end, cue.start) is not None:
        return False
    if line.text[end : end + 1] == "," and words.inside.search(line.text, 0, start):
        return False
    return words.conjoined.search(line.text, end, cue.start) is None
