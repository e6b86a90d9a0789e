"""The words documents are written in beside those of chronologies and ledgers, by language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

DocumentWords = Mapping[str, str]
"""Key → words or template. Both languages have the same keys with the same placeholders."""


def load_document_words(language: str) -> DocumentWords:
    """The words of `language`, one of wording.WORDINGS."""
    words: DocumentWords = import_module(f"aidememoire.export.document_words_{language}").WORDS
    return words
