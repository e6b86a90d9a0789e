"""English ordinals and counts as ties print them: « 10th », « XIIth », « twenty-first », « fifty »."""

from __future__ import annotations

import re

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_IRREGULAR = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
              "twelve": "twelfth"}  # fmt: skip


def _build_count(number: int) -> str:
    """A count under a hundred in words."""
    if number < len(_UNITS):
        return _UNITS[number]
    ten, rest = _TENS[number // 10 - 2], number % 10
    return f"{ten}-{_UNITS[rest]}" if rest else ten


def _build_ordinal(count: str) -> str:
    head, dash, last = count.rpartition("-")
    last = _IRREGULAR.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return f"{head}{dash}{last}"


_COUNTS = {_build_count(n): n for n in range(1, 100)} | {"hundred": 100}
_ORDINALS = {_build_ordinal(_build_count(n)): n for n in range(1, 100)}
_ORDINALS |= {"inaugural": 1, "maiden": 1, "first-ever": 1, "first ever": 1}
_ORDINALS |= {"hundredth": 100, "centenary": 100, "golden jubilee": 50, "silver jubilee": 25}

_ROMAN = {"I": 1, "V": 5, "X": 10}
_ROMAN_NUMBER = re.compile(r"[IVX]{2,6}(?:th)?")

_IN_WORDS = "|".join(sorted(_ORDINALS, key=len, reverse=True))
ORDINAL = rf"(?:\d{{1,3}}(?i:st|nd|rd|th)\b|[IVX]{{2,6}}(?:th)?(?= [A-Za-z])|(?i:{_IN_WORDS})\b)"
"""A pattern for an ordinal; read what it matched with find_ordinal."""
COUNT = rf"(?:\d{{1,3}}\b|(?i:{'|'.join(sorted(_COUNTS, key=len, reverse=True))})\b)"
"""A pattern for a count; read it with find_count."""
_SPANS = {"half a century": 50, "a half-century": 50, "a quarter of a century": 25, "a quarter century": 25}
_DECADES = tuple(_UNITS[2:10])
YEARS = rf"(?i:{'|'.join(_SPANS)}|(?:{'|'.join(_DECADES)}) decades|(?:{COUNT[3:-1]}) years)"
"""A pattern for a length in years: « 50 years », « five decades », « half a century »; read it with find_years."""


def find_ordinal(words: str) -> int | None:
    """The number of an ordinal as printed; None for a word that only looks like one."""
    text = words.strip()
    if text[0].isdigit():
        return int("".join(c for c in text if c.isdigit()))
    roman = [_ROMAN[c] for c in text.removesuffix("th")] if _ROMAN_NUMBER.fullmatch(text) else []
    read = sum(-d if d < max(roman[i:], default=0) else d for i, d in enumerate(roman))
    return read or _ORDINALS.get(text.lower())


def find_count(words: str) -> int | None:
    """The number of a count as printed; None for another word."""
    text = words.strip().lower()
    return int(text) if text[0].isdigit() else _COUNTS.get(text)


def find_years(words: str) -> int | None:
    """« five decades » is 50; None for no length in years."""
    count, _, unit = words.strip().lower().rpartition(" ")
    number = find_count(count) if unit in ("years", "decades") else _SPANS.get(words.strip().lower())
    return number * 10 if number and unit == "decades" else number
