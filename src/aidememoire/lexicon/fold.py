"""Folding: one spelling for comparison, whatever marks, ligatures and typographic signs a page uses."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SIGNS = {
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u200a": " ", "\u2007": " ", "\t": " ", "\n": " ", "\r": " ",
    "‑": "-", "‐": "-", "−": "-",
    "œ": "oe", "Œ": "Oe", "æ": "ae", "Æ": "Ae", "ﬁ": "fi", "ﬂ": "fl",
    "đ": "d", "Đ": "D", "Ð": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss",
    "\u00ad": "", "\u200b": "", "\u200e": "", "\u200f": "", "\ufeff": "",
}  # fmt: skip
_PLAIN = re.compile(r"[ -_a-~]*")
"""Characters that stand for themselves: all that ASCII prints but the grave accent."""
_LETTERS = frozenset("đĐøØłŁıß")


@lru_cache(maxsize=8192)
def fold_character(character: str) -> str:
    """The folded form of one character: usually one, at times two characters, or none (a combining mark)."""
    if character < "\x80":
        return _SIGNS.get(character, character)
    if character in _SIGNS:
        return _SIGNS[character]
    plain = "".join(c for c in unicodedata.normalize("NFD", character) if not unicodedata.combining(c))
    return plain if len(plain) == 1 else ("" if unicodedata.combining(character) else character)


@lru_cache(maxsize=8192)
def mark_character(character: str) -> str:
    """Like fold_character but letters keep their marks: the two always have the same length."""
    folded = fold_character(character)
    if character in _LETTERS and len(folded) == 1:
        return character
    if character == "Ð":
        return "Đ"
    return character if len(folded) == 1 and character not in _SIGNS else folded


def fold(text: str) -> str:
    """Text with marks removed (é → e, đ → d), apostrophes, spaces and hyphens in one form; case is kept."""
    return text if text.isascii() and _PLAIN.fullmatch(text) else "".join(map(fold_character, text))
