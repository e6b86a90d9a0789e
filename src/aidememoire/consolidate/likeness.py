"""What a piece of speech is about, made comparable: its words, its names and its numbers."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from aidememoire.lexicon.promise_words import PromiseWords, split_words
from aidememoire.lexicon.side_words import cut_stem

SHORTEST = 4
"""Letters of a word that may stand for a thing."""

_TOKEN = re.compile(r"\w+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"(\d+)(?:e|er|re|ère|ème|th|st|nd|rd)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """stems: beginnings of the words that say something; names: those printed with a capital; numbers: no years."""

    stems: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]


def build_terms(text: str, words: PromiseWords, sides: Collection[str]) -> Terms:
    """The terms of `text`; stems of `sides` name the parties themselves and are left out, as are plain words."""
    plain = words.plain
    stems, names = set(), set()
    for at, token in enumerate(_TOKEN.findall(text)):
        stem = cut_stem(token)
        if stem in sides or token[0].isdigit():
            continue
        acronym = len(token) > 1 and token.isupper()
        if acronym or (at > 0 and token[:1].isupper() and len(token) > 2 and stem not in plain):
            names.add(stem)
        if (acronym or len(token) >= SHORTEST) and stem not in plain:
            stems.add(stem)
    numbers = frozenset(
        found[1] for w in split_words(text) if not _YEAR.fullmatch(w) and (found := _NUMBER.fullmatch(w))
    )
    return Terms(stems=frozenset(stems), names=frozenset(names), numbers=numbers)


def measure_likeness(left: Terms, right: Terms) -> float:
    """Share of the smaller one's stems found in the other, 0 to 1; 0 where either has none."""
    least = min(len(left.stems), len(right.stems))
    return len(left.stems & right.stems) / least if least else 0.0


def are_apart(left: Terms, right: Terms) -> bool:
    """Whether each names or counts something, and nothing of it is the same: two things alike, but two."""
    # Written out: every two promises of a side are held against each other here.
    if left.names and right.names and left.names.isdisjoint(right.names):
        return True
    return bool(left.numbers and right.numbers and left.numbers.isdisjoint(right.numbers))
