"""Cheap keys of names: what two spellings of one name have in common, so that few names need to be compared."""

from __future__ import annotations

import re
from functools import lru_cache

from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_tables import load_name_tables

_CLASSES = str.maketrans(
    {"b": "p", "p": "p", "f": "f", "v": "f", "w": "", "d": "t", "t": "t", "c": "k", "k": "k", "g": "k", "q": "k",
     "x": "k", "s": "s", "z": "s", "j": "s", "l": "l", "r": "l", "m": "m", "n": "n", "h": "", "y": "",
     "a": "", "e": "", "i": "", "o": "", "u": ""}
)  # fmt: skip
_SOUNDS = tuple((re.compile(p), s) for p, s in (("sch|tch|tsh|dzh|dsch|zh|sh|ch|dj", "s"), ("ph", "f"), ("[dt]h", "t")))
_DOUBLE = re.compile(r"(.)\1+")


@lru_cache(maxsize=16384)
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


@lru_cache(maxsize=32768)
def find_skeleton(word: str) -> str:
    """The consonants of a folded word by kinds of sounds; the word itself where it has none."""
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return _DOUBLE.sub(r"\1", word.translate(_CLASSES)) or word[:1]


def _find_initial(word: str) -> str:
    first = find_skeleton(word)[:1]
    return "-" if word[0] in "aeiouyhw" else first
