"""Words that tell what becomes of promises: how one is worded, and how its keeping, its progress or its delay is told.

A form is one word or several; `*` at the end of one stands for any ending, at its start for any beginning. Letters keep
their marks here: « achevé » is done, « achève » and « achever » are not.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

from aidememoire.lexicon.fold import mark_character
from aidememoire.lexicon.rows import Row, build_rows
from aidememoire.lexicon.side_words import cut_stem

CODES = ("view", "infinitive", "future", "kept", "kept_noun", "progress", "delay", "not", "plain", "small")
"""What a form says: an opinion and no promise; how promises are worded; kept, under way or late; what undoes such a
word; words so common between states that two promises sharing them have nothing in common; words that only hold others
together, with which no phrase begins or ends."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseWords:
    """The forms of one language, each a tuple of words, by code; `plain` are the stems of its plain words.

    beginnings  by code, what the first word of any of its forms matches whole: few words pass
    """

    forms: Mapping[str, tuple[tuple[str, ...], ...]]
    plain: frozenset[str] = frozenset()
    beginnings: Mapping[str, re.Pattern[str]] = field(default_factory=dict)

    def find(self, code: str, words: tuple[str, ...], *, start: int = 0, stop: int | None = None) -> int | None:
        """Where the first form of `code` begins among `words`, from `start` and before `stop`; None where none does."""
        beginning = self.beginnings.get(code)
        if beginning is None:
            return None
        end = len(words) if stop is None else min(stop, len(words))
        for at in range(start, end):
            if beginning.fullmatch(words[at]) is None:
                continue
            for form in self.forms[code]:
                if len(form) <= len(words) - at and all(map(_matches, form, words[at : at + len(form)])):
                    return at
        return None


def split_words(text: str) -> tuple[str, ...]:
    """Words in lower case, marks kept, typographic signs in one form."""
    return tuple(_WORD.findall("".join(map(mark_character, text)).casefold()))


def _matches(form: str, word: str) -> bool:
    if form.endswith("*"):
        return word.startswith(form[:-1])
    return word.endswith(form[1:]) and len(word) > len(form) if form.startswith("*") else word == form


@cache
def load_promise_words(language: str) -> PromiseWords:
    """The forms of a language; none for one that has no such lexicon.

    Raises LexiconError listing every bad row.
    """
    resource = files("aidememoire").joinpath("languages", language, "lexicon", "promises.csv")
    if not language.isalpha() or not resource.is_file():
        return PromiseWords(forms={})
    text = resource.read_text(encoding="utf-8")
    rows = build_rows(csv.DictReader(io.StringIO(text)), f"{language}/promises.csv", frozenset({"promise"}))
    return build_promise_words(rows)


def build_promise_words(rows: tuple[Row, ...]) -> PromiseWords:
    """Forms by code from checked rows."""
    forms: dict[str, list[tuple[str, ...]]] = {}
    for row in rows:
        words = tuple("".join(map(mark_character, row.form)).casefold().replace("'", " ").split())
        forms.setdefault(row.code, []).append(words)
    plain = frozenset(cut_stem(w) for form in forms.get("plain", ()) for w in form)
    return PromiseWords(
        forms={code: tuple(found) for code, found in forms.items()},
        plain=plain,
        beginnings={code: _build_beginning(found) for code, found in forms.items()},
    )


def _build_beginning(forms: Iterable[tuple[str, ...]]) -> re.Pattern[str]:
    return re.compile("|".join(sorted({re.escape(f[0]).replace(r"\*", r"\w*") for f in forms})))
