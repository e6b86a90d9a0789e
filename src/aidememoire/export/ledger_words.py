"""The words commitments, mechanisms, calendars, positions and formulas are written in, by language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

Words = Mapping[str, str]
"""Key → words or template. Both languages have the same keys with the same placeholders."""


def load_ledger_words(language: str) -> Words:
    """The words of `language`, one of wording.WORDINGS."""
    words: Words = import_module(f"aidememoire.export.ledger_words_{language}").WORDS
    return words
