"""Why a page was refused, in the language of whoever asks.

A source says it in English, and the record keeps those words, whoever reads it later: so the words are found again by
their sentence, and what varies in it (a size, an address) is carried over.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

_NAME = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+")
_LONGEST = 2000
"""Characters of a reason that are looked at; what is longer stays as it is."""
_DEEPEST = 3
"""How many reasons may stand in one another: « its robots.txt could not be read: no answer in time from … »."""


def explain_refusal(reason: str, language: str) -> str:
    """The reason on one line in a language (`fr`); in English, or where the sentence is not known, its own words."""
    words = " ".join(reason.split())
    return words if language == "en" or len(words) > _LONGEST else _translate(words, language, 0)


def _translate(words: str, language: str, depth: int) -> str:
    if depth > _DEEPEST:
        return words
    plain, patterns = _load(language)
    if words in plain:
        return plain[words]
    for pattern, given in patterns:
        match = pattern.fullmatch(words)
        if match is not None:
            parts = {name: _translate(value, language, depth + 1) for name, value in match.groupdict().items()}
            return given.format(**parts)
    return _NUMBER.sub(lambda m: m.group().replace(",", "\u202f"), words) if _NUMBER.fullmatch(words) else words


@cache
def _load(language: str) -> tuple[dict[str, str], tuple[tuple[re.Pattern[str], str], ...]]:
    """Sentences without varying parts, and patterns of the others: those that say most come first."""
    words: dict[str, str] = import_module(f"aidememoire.export.refusals_{language}").WORDS
    varying = sorted((said for said in words if _NAME.search(said)), key=lambda said: -len(_NAME.sub("", said)))
    return {s: w for s, w in words.items() if not _NAME.search(s)}, tuple((_build(s), words[s]) for s in varying)


def _build(said: str) -> re.Pattern[str]:
    """The sentence with a group for each name in it."""
    parts = _NAME.split(said)
    return re.compile(
        "".join(f"(?P<{part}>.+?)" if n % 2 else re.escape(part) for n, part in enumerate(parts)), re.DOTALL
    )
