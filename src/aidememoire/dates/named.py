"""Names of feasts as a piece of a pattern, and what a printed name stands for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import Row

_APART = re.compile(r"['’.\s-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class FeastNames:
    """pattern: any of the names, in either case, longest first; heads: a word of each, folded."""

    pattern: str
    heads: frozenset[str]
    codes: dict[str, str]

    def get_code(self, words: str) -> str:
        """How the feast of a matched name is found (KeyError for words that are none)."""
        return self.codes[_join(words)]


def build_feast_names(rows: Iterable[Row], common: frozenset[str]) -> FeastNames:
    """The names of some rows; apostrophes may be left out, and words be joined by blanks or hyphens.

    common  folded words that stand in many texts: a name's head is another one of its words where it has one
    """
    kept = sorted(rows, key=lambda r: (-len(r.form), r.form))
    return FeastNames(
        pattern=f"(?i:{'|'.join(_write(r.form) for r in kept)})",
        heads=frozenset(_find_head(r.form, common) for r in kept),
        codes={_join(r.form): r.code for r in kept},
    )


def is_on(match: re.Match[str], on: re.Pattern[str], not_after: re.Pattern[str]) -> bool:
    """Whether the words around a feast say that something happened on it, rather than around it or in its honour."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    return on.search(before) is not None and not_after.match(match.string, match.end()) is None


def _write(form: str) -> str:
    text = form.replace("’", "'")
    return "".join("'?" if c == "'" else "[ -]" if c in " -" else re.escape(c) for c in text)


def _find_head(form: str, common: frozenset[str]) -> str:
    words: list[str] = re.findall(r"[^\W\d_]+", fold(form).lower())
    return max(words, key=lambda word: (word not in common, len(word)))


def _join(words: str) -> str:
    return _APART.sub("", fold(words).lower())
