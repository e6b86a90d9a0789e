"""Guests and hosts whom nobody names: « les visiteurs ont promis »."""

from __future__ import annotations

from aidememoire.pack.speech import Cue
from aidememoire.speech.memory import Speaker
from aidememoire.speech.setting import Line

_REACH = 90
"""How far before its verb such a subject may begin, in characters."""


def find_callers(line: Line, cue: Cue, floor: int) -> Speaker | None:
    """« Les visiteurs » before `cue`, whom no mention holds, by their role in the contact; « l'hôte de X » faces X."""
    words = line.grammar.words
    match = words.callers.search(line.text, max(floor, cue.start - _REACH), cue.start)
    if match is None or words.asks.search(line.text, 0, match.start("who")):
        return None
    if "across" in match.re.groupindex and match["across"]:
        of = tuple(m for _, end, m in line.people if end == match.end("across"))
        return Speaker(mentions=(), at=match.start("who"), facing=of)
    return Speaker(mentions=(), at=match.start("who"), role="guest" if match["guest"] else "host")


def is_by_role(line: Line, quote: str) -> bool:
    """Whether words describe somebody by a role in the contact: the visitor, the host, the head of the delegation."""
    words = line.grammar.words
    return any(p.search(quote) is not None for p in (words.guest, words.host, words.leads))


def find_possessor(line: Line, cue: Cue, quote: str) -> Speaker | None:
    """« La Colombie, a indiqué son représentant, souhaite … »: the side that the sentence is about."""
    first = line.people[0] if line.people else None
    if first is None or first[2].kind != "state" or first[1] > cue.start or not line.grammar.words.its.match(quote):
        return None
    return Speaker(mentions=(first[2],), at=cue.start) if first[0] == 0 else None
