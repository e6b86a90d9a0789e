"""Finding rows in a text: longest form first, on word boundaries, by a dictionary of first words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row
from aidememoire.model.quick import quick

_WORD = re.compile(r"\w+")


@quick
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
        get = self._by_first.get
        for word in _WORD.finditer(text, start, limit):
            forms = get(word.group())
            if forms is None or word.start() < free:
                continue
            hit = self._match_at(forms, text, word.start(), limit)
            if hit is not None:
                free = hit.end
                yield hit

    def _match_at(self, forms: list[tuple[str, tuple[Row, ...]]], text: str, start: int, limit: int) -> Hit | None:
        for form, rows in forms:
            if not (text.startswith(form, start) or (self._loose and _stands(form, text, start))):
                continue
            end = start + len(form)
            if end <= limit and not _joins(text, end):
                return Hit(start=start, end=end, rows=rows)
        return None


def _stands(form: str, text: str, start: int) -> bool:
    """Whether a form of three words or more stands there in whatever case."""
    return form.count(" ") > 1 and text[start : start + len(form)].lower() == form.lower()


def _joins(text: str, end: int) -> bool:
    """True when the character before `end` and the one at `end` belong to one word."""
    return end < len(text) and text[end - 1].isalnum() and (text[end].isalnum() or text[end] == "_")


def _build_cases(form: str) -> tuple[str, ...]:
    capital = form[:1].upper() + form[1:]
    upper = form.upper()
    return tuple(dict.fromkeys((form, capital, upper) if len(form) > 3 else (form, capital)))
