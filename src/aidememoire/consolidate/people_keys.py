"""Blocking of guises: the cheap keys two of them must share to be compared, so that cost grows with the reports.

Two words of a name give a key: the consonants of one, the first letter of the other. A slip in one word, a vowel of
another press, another order or an initial leave two names a key in common; two names that only share a family name
have none. A name of one word meets the names of its side that hold this word.
"""

from __future__ import annotations

import re
from functools import lru_cache

from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_tables import load_name_tables
from aidememoire.model.people import Guise

_CLASSES = str.maketrans(
    {"b": "p", "p": "p", "f": "f", "v": "f", "w": "", "d": "t", "t": "t", "c": "k", "k": "k", "g": "k", "q": "k",
     "x": "k", "s": "s", "z": "s", "j": "s", "l": "l", "r": "l", "m": "m", "n": "n", "h": "", "y": "",
     "a": "", "e": "", "i": "", "o": "", "u": ""}
)  # fmt: skip
_SOUNDS = tuple((re.compile(p), s) for p, s in (("sch|tch|tsh|dzh|dsch|zh|sh|ch|dj", "s"), ("ph", "f"), ("[dt]h", "t")))
_DOUBLE = re.compile(r"(.)\1+")

Key = tuple[str, bool]
"""A key and whether it is narrow: two guises are candidates when they share a key narrow for at least one."""


def find_keys(guise: Guise) -> tuple[Key, ...]:
    """The keys of a guise, sorted, each once."""
    words = build_form(guise.name).words
    keys: dict[str, bool] = dict.fromkeys(find_skeletons(guise.name), True)
    for word in words:
        if len(word) > 1:
            keys[f"one|{guise.side}|{find_skeleton(word)}"] = len(words) == 1
    return tuple(sorted(keys.items()))


@lru_cache(maxsize=65536)
def find_skeletons(name: str) -> tuple[str, ...]:
    """The keys of a name of two words or more."""
    words = tuple(_vary(w) for w in build_form(name).words[:6])
    pairs = {
        f"{find_skeleton(one)}|{_find_initial(other)}"
        for i, one in enumerate(words)
        for j, other in enumerate(words)
        if i != j and len(one) > 1
    }
    if len(words) > 1:
        pairs.add(f"all|{find_skeleton(''.join(sorted(words)))}")
    return tuple(sorted(pairs))


def _vary(word: str) -> str:
    return load_name_tables().variants.get(word, word)


@lru_cache(maxsize=65536)
def find_skeleton(word: str) -> str:
    """The consonants of a folded word by kinds of sounds; the word itself where it has none."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return _DOUBLE.sub(r"\1", word.translate(_CLASSES)) or word[:1]


def _find_initial(word: str) -> str:
    first = find_skeleton(word)[:1]
    return "-" if word[0] in "aeiouyhw" else first
