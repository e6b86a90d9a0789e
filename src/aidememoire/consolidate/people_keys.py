"""Blocking of guises: the cheap keys two of them must share to be compared, so that cost grows with the reports.

Two words of a name give a key: the consonants of one, the first letter of the other. A slip in one word, a vowel of
another press, another order or an initial leave two names a key in common; two names that only share a family name
have none. A name of one word meets the names of its side that hold this word.
"""

from __future__ import annotations

from aidememoire.lexicon.name_forms import build_form
from aidememoire.lexicon.name_keys import find_skeleton, find_skeletons
from aidememoire.model.people import Guise

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
