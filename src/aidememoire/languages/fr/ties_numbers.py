"""French ordinals and counts as ties print them: « 10e », « XIIe », « sixième », « cinquante »."""

from __future__ import annotations

from aidememoire.lexicon.fold import fold

_UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_IRREGULAR = {
    "première": 1, "premier": 1, "1er": 1, "1ère": 1, "1re": 1, "seconde": 2, "second": 2, "cinquième": 5, "neuvième": 9,
    "cinquantenaire": 50, "centenaire": 100, "tricentenaire": 300, "bicentenaire": 200,
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def _build_count(number: int) -> str:
    """A count under a hundred in words, as schools write it (« soixante-dix », « vingt et un »)."""
    if number < 20:
        return _UNITS[number]
    ten = 60 if 60 <= number < 80 else 80 if number >= 80 else number // 10 * 10
    rest = number - ten
    if rest == 0:
        return _TENS[ten] + ("s" if ten == 80 else "")
    joined = " et " if rest in (1, 11) and ten != 80 else "-"
    return f"{_TENS[ten]}{joined}{_UNITS[rest]}"


def _build_ordinal(count: str) -> str:
    stem = count.rstrip("s") if count.endswith("vingts") else count
    stem = stem[:-1] if stem.endswith("e") else stem + "u" if stem.endswith("cinq") else stem
    return (stem[:-1] + "v" if stem.endswith("neuf") else stem) + "ième"


_COUNTS = {fold(_build_count(n)): n for n in range(1, 100)} | {"cent": 100}
_ORDINALS = {fold(_build_ordinal(_build_count(n))): n for n in range(2, 100)} | {"centieme": 100}
_ORDINALS |= {fold(form): value for form, value in _IRREGULAR.items() if not form.endswith("naire")}
_JUBILEES = {fold(form): value for form, value in _IRREGULAR.items() if form.endswith("naire")}


def _join(forms: dict[str, int]) -> str:
    return "|".join(sorted(forms, key=len, reverse=True))


ORDINAL = rf"(?:\d{{1,3}} ?(?:ᵉ|e|è|eme|ème|ième|ieme|er|ère|ere|re|nd|nde)\b|[IVX]{1, 6}(?:e|eme|er|ere|ᵉ)\b|(?i:{_join(_ORDINALS)})\b)"
"""A pattern for an ordinal; read what it matched with get_ordinal."""
COUNT = rf"(?:\d{{1,3}}\b|(?i:{_join(_COUNTS)})\b)"
"""A pattern for a count; read it with get_count."""
JUBILEE = rf"(?i:{_join(_JUBILEES)})\b"
"""A pattern for « cinquantenaire » and its like; read it with get_ordinal."""


def get_ordinal(words: str) -> int:
    """The number of an ordinal as printed, 1 or more."""
    text = fold(words).strip()
    if text[0].isdigit():
        return int("".join(c for c in text if c.isdigit()))
    key = text.lower()
    if key in _ORDINALS or key in _JUBILEES:
        return _ORDINALS.get(key) or _JUBILEES[key]
    digits = [_ROMAN[c] for c in text if c in _ROMAN]
    return sum(-d if d < max(digits[i:], default=0) else d for i, d in enumerate(digits))


def get_count(words: str) -> int:
    """The number of a count as printed."""
    text = fold(words).strip().lower()
    return int(text) if text[0].isdigit() else _COUNTS[text]
