"""« Le ministère a ajouté »: a body that no mention holds, taken up again or of the side that reports."""

from __future__ import annotations

from aidememoire.lexicon.fold import fold
from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import find_named
from aidememoire.speech.memory import Memory, Speaker
from aidememoire.speech.setting import Line

_REACH = 140
"""How far before its verb such a subject may begin, in characters."""
_BODIES = frozenset({"organisation", "state"})


def find_institution(line: Line, cue: Cue, memory: Memory) -> Speaker | None:
    """The body that is the subject of `cue`: the last one told of by that word, else the one of the side at home."""
    words = line.grammar.words
    match = words.institution.search(line.text, max(0, cue.start - _REACH), cue.start)
    if match is None:
        return None
    at, head = match.start("who"), match.group("head").lower()
    asked = words.asks.search(line.text, 0, at) is not None and not words.reports.search(line.text, 0, at)
    told = (*memory.people, *(m for a, _, m in line.people if a < at))
    known = (m for m in reversed(told) if m.kind in _BODIES and m.actors and head in fold(m.citation.quote).lower())
    mention = next(known, None)
    if mention is None and len(sides := find_named(line, at, match.end())) == 1:
        return Speaker(mentions=(), at=at, asked=asked, sides=tuple(sides))
    return Speaker(mentions=(mention,) if mention else (), at=at, asked=asked, home=mention is None)
