"""Places that no lexicon knows, after the word for what they are: « tỉnh Tula », « thành phố Asan »."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from aidememoire.actors.tokens import Token
from aidememoire.lexicon.rows import Row

_CLASS = "place_class"
_MOST = 3
"""Words a place's name has at most."""


def join_towns(tokens: Sequence[Token], text: str, given: Mapping[str, tuple[Row, ...]]) -> tuple[Token, ...]:
    """The words, an unknown name right after a class of places told as one place; a person's whole name stays."""
    found: list[Token] = []
    at = 0
    while at < len(tokens):
        end = at
        if found and found[-1].has(_CLASS):
            while end < len(tokens) and end - at <= _MOST and tokens[end].tag == "N":
                end += 1
        words = tokens[at:end]
        if words and len(words) <= _MOST and not _is_person(words, given):
            first, last = words[0], words[-1]
            found.append(replace(first, end=last.end, tag="L", text=text[first.start : last.end], rows=()))
            at = end
        else:
            found.append(tokens[at])
            at += 1
    return tuple(found)


def _is_person(words: Sequence[Token], given: Mapping[str, tuple[Row, ...]]) -> bool:
    """« lãnh đạo thành phố Nguyễn Văn Tùng »: a family name written first, and more after it."""
    rows = given.get(words[0].text, ())
    return len(words) > 1 and any(r.sense == "family_first" for r in rows)
