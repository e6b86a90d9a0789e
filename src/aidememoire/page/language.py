"""Which language a page is in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

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
_PLAIN = 0.1
"""The share of common words from which a text is plainly in one of the languages given."""
_SURE = 0.13
"""The share from which it is in no other language of its family either, given _MANY words."""
_MANY = 40
_SURE_SHORT = 0.2
"""The same for a text of fewer words: foreign names weigh more in it with the model than its own words do."""
_FEW = 12


def detect_language(text: str, commons: Mapping[str, frozenset[str]] | None = None) -> str:
    """The ISO 639-1 code of the language most of `text` is in, one of LANGUAGES; "und" where it has no letters.

    Looks at the first 20,000 characters, without addresses and figures, which look like English to the model.
    `commons` are common words of some languages: a text full of those of one is in it, and no model is asked.
    Source of the model: py3langid (BSD-3-Clause). It is loaded at the first call that needs it, once.
    """
    sample = _NOISE.sub(" ", text[:_ENOUGH])
    if not any(map(str.isalpha, sample)):
        return "und"
    if commons:
        code, share, words = _rank_languages(sample, commons)
        if code is not None and share >= (_SURE if words >= _MANY else _SURE_SHORT) and words >= _FEW:
            return code
    return str(_load_identifier().classify(sample)[0])


def guess_language(text: str, commons: Mapping[str, frozenset[str]]) -> str | None:
    """The language whose common words `text` begins with, plainly; None where that is not plain.

    A hundredth of the cost of asking the model, and only between the languages given: what it says of a text in
    another one means nothing.
    """
    code, share, _ = _rank_languages(text[:_BEGINNING], commons)
    return code if share >= _PLAIN else None


def _rank_languages(text: str, commons: Mapping[str, frozenset[str]]) -> tuple[str | None, float, int]:
    """The language with most of its common words in `text`, far before the next (else None), their share, all words."""
    words = _WORD.findall(text.lower())
    counts = sorted(((sum(map(common.__contains__, words)), code) for code, common in commons.items()), reverse=True)
    first, second = [*counts, (0, ""), (0, "")][:2]
    clear = first[0] > 2 * second[0]
    return (first[1] if clear else None), (first[0] / len(words) if words else 0.0), len(words)


@lru_cache(maxsize=1)
def _load_identifier() -> LanguageIdentifier:
    # numpy comes with it, and a page that is plainly in a language needs neither
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    known = set(identifier.labels)
    identifier.set_languages([code for code in LANGUAGES if code in known])
    return identifier
