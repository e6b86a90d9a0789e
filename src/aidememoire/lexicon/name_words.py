"""Two words of names compared: the same, the same by ear, one misprint apart, an initial, or two words."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from aidememoire.lexicon.name_forms import is_syllable
from aidememoire.lexicon.name_tables import load_name_tables

EQUAL, HEARD, MISPRINT, INITIAL, APART = 4, 3, 2, 1, 0
"""How alike two words are, best first."""

LONG, LONGER = 5, 10
"""Letters from which a word may hold one misprint, and two."""

_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")
_WEAK = frozenset("ai")
"""Vowels that another press may write e: Hicham Mechichi, Hichem Mechichi; Khaled, Khalid."""


@lru_cache(maxsize=32768)
def compare_words(left: str, right: str, tradition: str) -> int:
    """How alike two folded words are; `tradition` is that of both names ("vi", "zh", "ko"), or ""."""
    if left == right:
        return EQUAL
    if tradition == "ko" and hear(left, "korean") == hear(right, "korean"):
        return HEARD
    if len(left) == 1 or len(right) == 1:
        return INITIAL if left[0] == right[0] else APART
    tables = load_name_tables()
    if (min(left, right), max(left, right)) in tables.apart:
        return APART
    if tradition == "vi":
        return HEARD if _swap_i(left) == _swap_i(right) else _compare_syllables(left, right, tradition)
    if tradition == "zh":
        return _compare_syllables(left, right, tradition)
    if tradition == "ko" and min(len(left), len(right)) <= LONG + 1:
        return APART
    one, other = tables.variants.get(left, left), tables.variants.get(right, right)
    if one == other or _is_heard_alike(hear(one, "general"), hear(other, "general")):
        return HEARD
    if "ph" in left + right and hear(left.replace("ph", "p"), "general") == hear(right.replace("ph", "p"), "general"):
        return HEARD
    return MISPRINT if is_misprint(left, right) else APART


@lru_cache(maxsize=16384)
def hear(word: str, tradition: str) -> str:
    """A word with the spellings that presses give to one sound made the same; for comparison only, never shown."""
    for pattern, sound in load_name_tables().sounds[tradition]:
        word = pattern.sub(sound, word)
    return word


def _is_heard_alike(left: str, right: str) -> bool:
    """The same sounds, an e standing for another weak vowel at times."""
    if left == right:
        return True
    if len(left) != len(right) or len(left) < 4:
        return False
    return all(
        a == b or (a == "e" and b in _WEAK) or (b == "e" and a in _WEAK) for a, b in zip(left, right, strict=True)
    )


def is_misprint(left: str, right: str) -> bool:
    """One slip in a long word, two in a very long one; never where it would make one known name of another."""
    shorter = min(len(left), len(right))
    if shorter < LONG - 1 or abs(len(left) - len(right)) > 2:
        return False
    distance = OSA.distance(left, right, score_cutoff=2)
    swapped = distance == 1 and sorted(left) == sorted(right)
    if not (swapped or (shorter >= LONG and distance <= (2 if shorter >= LONGER else 1))):
        return False
    few, many = sorted((left, right), key=len)
    if left[-1] + right[-1] in ("ao", "oa") or many in (few + "e", few + "a"):
        return False
    given = load_name_tables().given
    if left in given and right in given:
        return False
    return not (_swaps_vowel(left, right) and (left in given or right in given))


def _swaps_vowel(left: str, right: str) -> bool:
    """Whether one vowel stands for another: near given names differ so (Amadou, Amidou), slips seldom do."""
    others = [(a, b) for a, b in zip(left, right, strict=False) if a != b]
    return len(left) == len(right) and len(others) == 1 and set(others[0]) <= set("aeiouy")


def _compare_syllables(left: str, right: str, tradition: str) -> int:
    """A slip in a syllable rarely gives another one: where both are, they are two."""
    if is_syllable(left, tradition) and is_syllable(right, tradition):
        return APART
    shorter = min(len(left), len(right))
    return MISPRINT if shorter >= LONG - 2 and OSA.distance(left, right, score_cutoff=1) <= 1 else APART


def _swap_i(word: str) -> str:
    """Vietnamese writes y or i after a consonant: Mỹ, Mĩ."""
    return word[:-1] + "i" if len(word) > 1 and word[-1] == "y" and word[-2] not in "aeuo" else word


@lru_cache(maxsize=8192)
def split_marks(word: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """A Vietnamese word as (letter, its mark) and its tone: « hoà » and « hòa » are one."""
    letters: list[tuple[str, str]] = []
    tone = ""
    for c in unicodedata.normalize("NFD", word):
        if c in _TONES:
            tone = c
        elif unicodedata.combining(c):
            if letters:
                letters[-1] = (letters[-1][0], letters[-1][1] + c)
        else:
            letters.append(("d", "-") if c == "đ" else (c, ""))
    return tuple(letters), tone


@lru_cache(maxsize=8192)
def clash(left: str, right: str) -> bool:
    """Whether the marks of two spellings of one folded Vietnamese word exclude each other.

    A mark may be left out; two different marks on one letter, or two tones, are two words.
    """
    if left == right:
        return False
    (one, tone), (other, tone_too) = split_marks(left), split_marks(right)
    if tone and tone_too and tone != tone_too:
        return True
    marks = zip(one, other, strict=False)
    return len(one) == len(other) and any(a[1] and b[1] and a[1] != b[1] for a, b in marks)
