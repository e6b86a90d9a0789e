"""Offices' units that no lexicon knows: « Vụ Hoạch định chính sách » is one body, « Hoạch » nobody's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.tokens import Token

_CLASS = "place_class"
_MOST = 6
"""Small words a unit's name has at most after the first, which alone has a capital."""
_FIRST = "NWP"
_HEADS = "HB"


def join_units(tokens: Sequence[Token], text: str, units: re.Pattern[str]) -> tuple[Token, ...]:
    """The words, the name of a unit told as one body; `units` ends the words it stands right after.

    A word for a class of places ends such a name (« Sở Ngoại vụ thành phố », before the director's own).
    """
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        end = _find_end(tokens, at) if found and _is_head(found[-1], units) else at
        if end > at + 1 or (end > at and tokens[at].tag == "w"):
            first = tokens[at]
            found.append(replace(first, end=tokens[end - 1].end, tag="B", text=text[first.start : tokens[end - 1].end]))
            at = end
        else:
            found.append(tokens[at])
            at += 1
    return tuple(found)


def _is_head(token: Token, units: re.Pattern[str]) -> bool:
    return token.tag in _HEADS and units.search(token.text) is not None


def _find_end(tokens: Sequence[Token], at: int) -> int:
    """Where the name that begins at `at` ends; `at` itself where none does."""
    small = tokens[at].tag == "w" and tokens[at].text.islower()
    if not small and (tokens[at].tag not in _FIRST or not tokens[at].text[0].isupper()):
        return at
    end = at + 1
    while end < len(tokens) and end - at <= _MOST and tokens[end].tag == "w" and tokens[end].text.islower():
        end += 1
    if small:  # « Ủy ban pháp luật Quốc hội »: in small letters only before the body it belongs to
        return end if end < len(tokens) and tokens[end].tag == "B" else at
    named = tokens[end + 1].tag == "N" if end + 1 < len(tokens) else False
    if named and tokens[end].has(_CLASS) and tokens[at].tag == "P":
        end += 1
    return end
