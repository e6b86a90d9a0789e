"""People's names compared across spellings: marks, initials, word order, short second mentions, misprints."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from aidememoire.lexicon.fold import fold

_WORD = re.compile(r"\w+")
_LONG = 5
"""A word this long may hold one misprint; twice as long, two."""

Name = tuple[str, ...]


@lru_cache(maxsize=16384)
def fold_name(text: str | None) -> Name:
    """The words of a name, folded, in lower case, initials left out unless nothing else is there."""
    words = tuple(_WORD.findall(fold(text or "").casefold()))
    return tuple(w for w in words if len(w) > 1) or words


def is_same_name(left: Name, right: Name) -> bool:
    """Whether two names of one side may be one person's.

    Yes for the same words in any order (family name first or last), for a short mention whose words all stand in the
    other (Minh, Pham Binh Minh), for one spelling split otherwise (Jong-un, Jongun), for a misprint in one long word.
    """
    if not left or not right:
        return False
    few, many = sorted((left, right), key=len)
    if set(few) <= set(many) and any(len(w) > 1 for w in few):
        return True
    if "".join(few) == "".join(many):
        return True
    return len(few) == len(many) >= 2 and _is_misprint(set(few) - set(many), set(many) - set(few))


def _is_misprint(left: set[str], right: set[str]) -> bool:
    if len(left) != 1 or len(right) != 1:
        return False
    (one,), (other,) = left, right
    shorter = min(len(one), len(other))
    return shorter >= _LONG and OSA.distance(one, other) <= (2 if shorter >= 2 * _LONG else 1)
