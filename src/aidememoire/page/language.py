"""Which language a page is in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

LANGUAGES = (
    "ar", "az", "bg", "bs", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy",
    "id", "it", "ja", "ka", "kk", "km", "ko", "lo", "lt", "lv", "ms", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl",
    "sq", "sr", "sv", "sw", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip
"""ISO 639-1 codes a page may be said to be in: languages of states, so that a short text is not called Walloon."""

_NOISE = re.compile(r"https?://\S+|\S+@\S+|\d+")
_ENOUGH = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_BEGINNING = 1200
"""Characters by which a language is guessed."""
_PLAIN = 0.18
"""The share of common words from which a text is plainly in a language; in another of its family it is lower."""


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the language most of `text` is in, one of LANGUAGES; "und" where it has no letters.

    Looks at the first 20,000 characters, without addresses and figures, which look like English to the model.
    Source of the model: py3langid (BSD-3-Clause). It is loaded at the first call, once.
    """
    sample = _NOISE.sub(" ", text[:_ENOUGH])
    if not any(character.isalpha() for character in sample):
        return "und"
    code, _ = _load_identifier().classify(sample)
    return str(code)


def guess_language(text: str, commons: Mapping[str, frozenset[str]]) -> str | None:
    """The language whose common words `text` begins with, plainly; None where that is not plain.

    A hundredth of the cost of `detect_language`, and only between the languages given: what it says of a text in
    another one means nothing.
    """
    words = _WORD.findall(text[:_BEGINNING].lower())
    counts = sorted(((sum(map(common.__contains__, words)), code) for code, common in commons.items()), reverse=True)
    if not counts or counts[0][0] < _PLAIN * len(words):
        return None
    if len(counts) > 1 and counts[1][0] * 2 > counts[0][0]:
        return None
    return counts[0][1]


@lru_cache(maxsize=1)
def _load_identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([code for code in LANGUAGES if code in known])
    return identifier
