"""When a printed name, office or place may stand for the one that is wanted."""

from __future__ import annotations

import re
import unicodedata

HONORIFICS = frozenset("m mme mlle mr mrs ms dr sem".split())
SMALL_WORDS = frozenset("le la les de des du d l et a au aux en son sa".split())
LONG_FORMS = {
    "ae": "affaires etrangeres",
    "mae": "ministre affaires etrangeres",
    "pm": "premier ministre",
    "an": "assemblee nationale",
    "sg": "secretaire general",
    "pcv": "parti communiste vietnam",
}
SPECIAL = str.maketrans({"đ": "d", "Đ": "D", "œ": "oe", "Œ": "OE"})


def fold(text: str | None) -> str:
    """Lower case, without marks, every run of other characters one space."""
    spread = unicodedata.normalize("NFKD", (text or "").translate(SPECIAL))
    bare = "".join(c for c in spread if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", bare.lower()).strip()


def is_same_person(one: str, other: str) -> bool:
    """Marks and honorifics aside: one name holds the other, or the last word and the first letter agree."""
    left, right = ([w for w in fold(name).split() if w not in HONORIFICS] for name in (one, other))
    if not left or not right:
        return False
    held = set(left) <= set(right) or set(right) <= set(left)
    return held or (left[-1] == right[-1] and len(left[-1]) > 2 and left[0][0] == right[0][0])


def agrees_in_office(wanted: str, got: str | None) -> bool:
    """Half of the words of the wanted office or more stand in the other, abbreviations written out."""
    words, others = _office_words(wanted), _office_words(got or "")
    return bool(words) and 2 * len(words & others) >= len(words)


def _office_words(office: str) -> set[str]:
    long = " ".join(LONG_FORMS.get(word, word) for word in fold(office).split())
    return set(long.split()) - SMALL_WORDS


def agrees_in_place(wanted: str, got: str | None) -> bool:
    """The words of one place hold those of the other."""
    one, other = set(fold(wanted).split()), set(fold(got).split())
    return bool(one and other) and (one <= other or other <= one)
