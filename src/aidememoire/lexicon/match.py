"""Finding rows in a text: longest form first, on word boundaries, by a dictionary of first words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """Rows whose form stands at `[start, end)` of the text searched (several when one form has several codes)."""

    start: int
    end: int
    rows: tuple[Row, ...]


class Matcher:
    """Rows ready to be found in a view's text.

    folded     compare without marks (the text searched must be folded too)
    any_case   also accept a form with a capital first letter, or all in capitals
    loose      forms of three words or more are found whatever the case of the words after the first
    """

    def __init__(self, rows: Iterable[Row], *, folded: bool = True, any_case: bool = True, loose: bool = False) -> None:
        self._loose = loose
        self._by_first: dict[str, list[tuple[str, tuple[Row, ...]]]] = {}
        forms: dict[str, list[Row]] = {}
        for row in rows:
            form = fold(row.form) if folded else row.form
            for variant in _build_cases(form) if any_case else (form,):
                held = forms.setdefault(variant, [])
                if row not in held:
                    held.append(row)
        for form, held in forms.items():
            first = _WORD.search(form)
            if first is None or first.start() != 0:
                raise ValueError(f"lexicon form {form!r} must begin with a letter or digit")
            self._by_first.setdefault(first.group(), []).append((form, tuple(held)))
        for entries in self._by_first.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Hit]:
        """Non-overlapping hits in `text[start:end]`, left to right, longest form first at each place."""
        limit = len(text) if end is None else end
        free = start
        for word in _WORD.finditer(text, start, limit):
            if word.start() < free:
                continue
            hit = self._match_at(text, word, limit)
            if hit is not None:
                free = hit.end
                yield hit

    def _match_at(self, text: str, word: re.Match[str], limit: int) -> Hit | None:
        for form, rows in self._by_first.get(word.group(), ()):
            end = word.start() + len(form)
            if end <= limit and self._stands(form, text, word.start(), end) and not _joins(text, end):
                return Hit(start=word.start(), end=end, rows=rows)
        return None

    def _stands(self, form: str, text: str, start: int, end: int) -> bool:
        if text.startswith(form, start):
            return True
        return self._loose and form.count(" ") > 1 and text[start:end].lower() == form.lower()


def _joins(text: str, end: int) -> bool:
    """True when the character before `end` and the one at `end` belong to one word."""
    return end < len(text) and text[end - 1].isalnum() and (text[end].isalnum() or text[end] == "_")


def _build_cases(form: str) -> tuple[str, ...]:
    capital = form[:1].upper() + form[1:]
    upper = form.upper()
    return tuple(dict.fromkeys((form, capital, upper) if len(form) > 3 else (form, capital)))
