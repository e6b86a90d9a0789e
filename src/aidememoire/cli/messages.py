"""Messages in the language of the person at the terminal; the modules of THEMES hold the words."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

INTERFACES = ("fr", "en")
"""Languages of the interface; each has a module of every theme whose MESSAGES has the same keys."""

THEMES = (
    "messages",
    "messages_record",
    "messages_store",
    "messages_review",
    "messages_documents",
    "messages_web",
    "messages_relations",
    "messages_scale",
    "messages_sources",
    "messages_upkeep",
)
"""Modules `<theme>_<code>` hold the sentences: what every command shares and reading; questions to the record; where
it is kept; what people decide of it; serving it; typing relations; reading much; sources on the web; the installation
itself."""


class Messages:
    """The catalogue of one language. Calling it with a key and the values of its placeholders gives the sentence."""

    def __init__(self, language: str, sentences: Mapping[str, str]) -> None:
        self.language = language
        self._sentences = sentences

    def __call__(self, key: str, /, **values: object) -> str:
        """The sentence under `key`. Raises KeyError on an unknown key or a placeholder without a value."""
        sentence = self._sentences[key]
        return sentence.format(**values) if values else sentence

    def count(self, key: str, n: int, /, **values: object) -> str:
        """The sentence under `key.one` or `key.many`, as the language counts `n` (zero is singular in French)."""
        single = n == 1 or (n == 0 and self.language == "fr")
        return self(f"{key}.{'one' if single else 'many'}", n=n, **values)


def load_messages(language: str) -> Messages:
    """The catalogue of `language`, one of INTERFACES."""
    return Messages(language, load_sentences(language))


def load_sentences(language: str) -> dict[str, str]:
    """Every sentence of a language by its key, from all THEMES. Raises KeyError on a key that two themes hold."""
    found: dict[str, str] = {}
    for theme in THEMES:
        sentences: dict[str, str] = import_module(f"aidememoire.cli.{theme}_{language}").MESSAGES
        if twice := found.keys() & sentences.keys():
            raise KeyError(f"in two themes: {', '.join(sorted(twice))}")
        found |= sentences
    return found
