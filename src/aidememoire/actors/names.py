"""Comparing names as printed: full forms, short second mentions, family-first names."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from aidememoire.lexicon.rows import Row

_PARTS = re.compile(r"[\w.]+")
_SMALL = frozenset({"al", "el", "ben", "bin", "ibn", "de", "da", "do", "dos", "d", "ould", "mint", "le", "la"})
GENERATIONS = frozenset({"jr", "sr"})
"""Words that tell a son from his father and are no part of the name."""
_LONG = 7
"""The least letters of a lone name in which a slip of the pen is told from another name."""
_SONS = frozenset({"bin", "ibn", "bint"})
"""« Hussein bin Abdullah » is no « King Abdullah »: what follows « son of » is his father's name."""


def split_name(words: Sequence[str]) -> tuple[str, ...]:
    """Parts of a folded name in lower case, hyphens opened: « Jean-Noël Barrot Jr. » → jean, noel, barrot."""
    parts = (part.lower().strip(".") for word in words for part in _PARTS.findall(word))
    return tuple(part for part in parts if part not in GENERATIONS)


def is_same_full(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """Whether two names of several parts are one name: the same parts in any order, or one inside the other."""
    if left == right or "".join(left) == "".join(right):
        return True
    if min(len(left), len(right)) < 2:
        return False
    if sorted(left) == sorted(right) or is_part(left, right) or is_part(right, left) or _is_misprint(left, right):
        return True
    return _is_initialled(left, right) or _is_initialled(right, left)


def _is_initialled(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """« R. Ortuzar » of « Rosario Ortuzar »: given names as initials, the family name written out."""
    given, family = short[:-1], short[-1]
    if len(family) < 3 or family != full[-1] or not all(len(part) == 1 for part in given):
        return False
    return any(len(part) > 1 for part in full[:-1]) and all(
        part.startswith(letter) for letter, part in zip(given, full[:-1], strict=False)
    )


def _is_misprint(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    """One letter changed, added or lost in one part of at least five letters, all other parts the same."""
    if len(left) != len(right):
        return False
    apart = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    return len(apart) == 1 and min(map(len, apart[0])) >= 5 and _is_near(*apart[0])


def _is_near(left: str, right: str) -> bool:
    if abs(len(left) - len(right)) > 1:
        return False
    start = 0
    while start < min(len(left), len(right)) and left[start] == right[start]:
        start += 1
    a, b = left[start:], right[start:]
    swapped = len(a) > 1 and a[:2] == b[1::-1] and a[2:] == b[2:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or swapped


def is_short_misprint(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """« Minister Cavusolgu » after « Mevlut Cavusoglu »: a long last word with one slip that is not at its end.

    A last letter that differs makes another name (« Ivanov », « Ivanova »).
    """
    one, last = short[-1] if len(short) == 1 else "", full[-1]
    long = min(len(one), len(last)) >= _LONG and len(full) > 1
    return long and one != last and one[-1] == last[-1] and _is_near(one, last)


def is_part(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether `short` stands inside `full` as a run of its parts, small words alone not counting."""
    if not short or len(short) >= len(full) or all(p in _SMALL for p in short):
        return False
    return any(
        full[i : i + len(short)] == short and not (i and full[i - 1] in _SONS)
        for i in range(len(full) - len(short) + 1)
    )


def rank_part(short: tuple[str, ...], full: tuple[str, ...], family: str | None) -> int:
    """How well `short` fits as a second mention of `full`, 0 best. `family` is the state of a family-first name."""
    if family == "VN":
        return 0 if full[-len(short) :] == short else 2
    if family in ("CN", "KR"):
        return 0 if full[: len(short)] == short else 1
    return 0 if full[-len(short) :] == short else 1


def get_family(words: Sequence[str], given: Mapping[str, tuple[Row, ...]]) -> str | None:
    """The state whose family-first names the first word belongs to, or None; Vietnamese before Chinese and Korean."""
    if len(words) < 2:
        return None
    codes = {r.code for r in given.get(words[0].title(), ()) if r.sense == "family_first"}
    if "VN" in codes and len(words) >= 3:
        return "VN"
    if "-" in words[-1] and "KR" in codes:
        return "KR"
    return next((code for code in ("CN", "KR", "VN") if code in codes), None)


def get_families(words: Sequence[str], given: Mapping[str, tuple[Row, ...]]) -> frozenset[str]:
    """Every state whose family-first names a name of two or three short words may be one of."""
    if not 2 <= len(words) <= 4 or any(len(word) > 11 for word in words):
        return frozenset()
    rows = given.get(words[0].title(), ())
    western = any(r.sense == "given" for word in words for r in given.get(word.title(), ()))
    return frozenset() if western else frozenset(r.code for r in rows if r.sense == "family_first")
