"""What templates say and write, in the language of the page: words, dates, names of sides and offices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import Any
from urllib.parse import quote as quote_address
from urllib.parse import urlencode

from jinja2 import pass_context
from jinja2.runtime import Context

from aidememoire.export.calendar import write_date
from aidememoire.export.escape import write_plain
from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.export.names import load_side_names
from aidememoire.export.offices import load_office_names, write_office
from aidememoire.export.refusals import explain_refusal
from aidememoire.export.review_words import WORDS as REVIEW
from aidememoire.export.wording import Wording, load_wording
from aidememoire.export.workings import write_note

THEMES = ("words", "words_relation", "words_event", "words_ledgers", "words_work")
"""Modules `<theme>_<language>` beside this one, each with one WORDS."""


class Tongue:
    """Everything the pages say in one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.wording: Wording = load_wording(language)
        self.sides: Mapping[str, str] = load_side_names(language)
        self.offices: Mapping[str, str] = load_office_names(language)
        self.ledger = load_ledger_words(language)
        self.review = REVIEW[language]
        self.words: dict[str, str] = {}
        for theme in THEMES:
            self.words.update(import_module(f"aidememoire.web.pages.{theme}_{language}").WORDS)

    def say(self, key: str, **values: object) -> str:
        """The words under a key, its places filled."""
        return self.words[key].format(**values)

    def count(self, key: str, number: int) -> str:
        """The words for a number of things: `key`.one or `key`.many, with {n}."""
        single = number < 2 if self.language == "fr" else number == 1
        return self.words[f"{key}.{'one' if single else 'many'}"].format(n=self.number(number))

    def number(self, number: int) -> str:
        """12,345 or 12 345 (thin space)."""
        return f"{number:,}".replace(",", "\u202f" if self.language == "fr" else ",")

    def date(self, edtf: str | None) -> str:
        """An EDTF date in words."""
        return write_date(edtf, self.wording.calendar)

    def note(self, note: str) -> str:
        """What a step of a working says beside its words."""
        return write_note(note, self.wording)

    def side(self, code: str) -> str:
        """The name of a state or organisation."""
        return self.sides.get(code, code)

    def pair(self, codes: Iterable[str]) -> str:
        """The names of several, parted by dashes."""
        return " – ".join(map(self.side, codes))

    def office(self, code: str) -> str:
        """The name of a controlled office."""
        return write_office(code, self.offices, self.sides)

    def kind(self, kind: str) -> str:
        """The word for a kind of contact."""
        return self.wording.nouns[kind].word if kind in self.wording.nouns else kind

    def status(self, status: str, kind: str = "meeting") -> str:
        """What is said of a contact that did not simply take place; empty for one held."""
        forms = self.wording.statuses.get(status)
        return forms[self.wording.nouns[kind].feminine] if forms and kind in self.wording.nouns else ""


@cache
def get_tongue(language: str) -> Tongue:
    """The tongue of `fr` or `en`."""
    return Tongue(language)


@pass_context
def say(context: Context, key: str, **values: object) -> str:
    """The words under a key."""
    return get_tongue(context["lang"]).say(key, **values)


@pass_context
def count(context: Context, key: str, number: int) -> str:
    """The words for a number of things."""
    return get_tongue(context["lang"]).count(key, number)


@pass_context
def tongue(context: Context) -> Tongue:
    """The tongue of the page."""
    return get_tongue(context["lang"])


@pass_context
def refused(context: Context, reason: str) -> str:
    """Why a page was refused."""
    return explain_refusal(reason, context["lang"])


def link(path: str, /, **values: Any) -> str:
    """An address here: the path, and those values that are not empty as its query."""
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        several = value if isinstance(value, list | tuple) else (value,)
        pairs += [(name.rstrip("_"), str(v)) for v in several if v not in (None, "")]
    address = quote_address(path, safe="/,#:")
    return f"{address}?{urlencode(pairs)}" if pairs else address


def of(codes: Iterable[str]) -> str:
    """The address of a relationship."""
    return link("/relations/" + ",".join(codes))


GLOBALS: dict[str, Any] = {"say": say, "count": count, "tongue": tongue, "link": link, "of": of, "refused": refused}
FILTERS: dict[str, Any] = {"plain": write_plain}
