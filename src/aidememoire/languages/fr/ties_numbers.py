"""French ordinals and counts as ties print them: « 10e », « XIIe », « sixième », « cinquante »."""

from __future__ import annotations

from aidememoire.lexicon.fold import fold

_UNITS = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
)  # fmt: skip
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}
_IRREGULAR = {
    "première": 1, "premier": 1, "seconde": 2, "second": 2,
    "cinquantenaire": 50, "centenaire": 100, "tricentenaire": 300, "bicentenaire": 200,
}  # fmt: skip
_ROMAN = {"I": 1, "V": 5, "X": 10}


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


ORDINAL = (
    r"(?:\d{1,3} ?(?:ᵉ|e|è|eme|ème|ième|ieme|er|ère|ere|re|nd|nde)\b|[IVX]{1,6}(?:e|eme|er|ere|ᵉ)\b|"
    r"(?i:premiere?|seconde?|(?:vingt|trente|quarante|cinquante|soixante) et (?:un|onz)ieme|[a-z-]{2,}iemes?)\b)"
)
"""A pattern for an ordinal, folded; read what it matched with find_ordinal."""
COUNT = r"(?:\d{1,3}\b|(?i:(?:vingt|trente|quarante|cinquante|soixante) et (?:un|onze)|[a-z-]{2,})\b)"
"""A pattern for a count, folded; read it with find_count."""
JUBILEE = rf"(?i:{'|'.join(sorted(_JUBILEES, key=len, reverse=True))})\b"
"""A pattern for « cinquantenaire » and its like; read it with find_ordinal."""


_SPANS = {"demi-siecle": 50, "un demi-siecle": 50, "un quart de siecle": 25}
YEARS = rf"(?:(?i:{'|'.join(_SPANS)})|{COUNT} (?i:ans|annees|decennies))"
"""A pattern for a length in years: « 50 ans », « cinq décennies », « un demi-siècle »; read it with find_years."""


def find_ordinal(words: str) -> int | None:
    """The number of an ordinal as printed, 1 or more; None for a word that only looks like one."""
    text = fold(words).strip()
    if text[0].isdigit():
        return int("".join(c for c in text if c.isdigit()))
    key = text.lower()
    key = key[:-1] if key.endswith("iemes") else key
    if key in _ORDINALS or key in _JUBILEES:
        return _ORDINALS.get(key) or _JUBILEES[key]
    digits = [_ROMAN[c] for c in text if c in _ROMAN]
    return sum(-d if d < max(digits[i:], default=0) else d for i, d in enumerate(digits)) or None


def find_count(words: str) -> int | None:
    """The number of a count as printed; None for another word."""
    text = fold(words).strip().lower()
    return int(text) if text[0].isdigit() else _COUNTS.get(text)


def find_years(words: str) -> int | None:
    """« cinq décennies » is 50; None for no length in years."""
    text = fold(words).strip().lower()
    count, _, unit = text.rpartition(" ")
    number = _SPANS.get(text) or (find_count(count) if count else None)
    return number * 10 if number and unit == "decennies" else number
