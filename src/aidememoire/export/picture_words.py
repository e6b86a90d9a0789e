"""The words pictures are labelled with, by language of the reader."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

Words = Mapping[str, str]
"""Key → words or template. Both languages have the same keys with the same placeholders."""


def load_picture_words(language: str) -> Words:
    """The words of `language`, one of wording.WORDINGS."""
    words: Words = import_module(f"aidememoire.export.picture_words_{language}").WORDS
    return words
