"""Comparing names of people whatever marks, case and order of words a page uses."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold

_WORD = re.compile(r"[^\W\d_]+")


def split_name(name: str) -> tuple[str, ...]:
    """The folded words of a name, lower case."""
    return tuple(_WORD.findall(fold(name).lower()))


def match_names(printed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    """True when one holds every word of the other, at least two of them, or when the one word printed is the last."""
    a, b = set(printed), set(known)
    if len(a & b) >= 2:
        return a <= b or b <= a
    return len(printed) == 1 and len(printed[0]) > 3 and bool(known) and printed[0] == known[-1]
