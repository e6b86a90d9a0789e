"""Matters that sides take positions on, under the names each language and each side has for them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from aidememoire.lexicon.fold import fold

_FILE = "matters.csv"
_GAP = r"[\s\-–’']+"
_SPLIT = re.compile(r"[\s\-–’']+")
_WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"oe|ae|.", re.DOTALL)
_MARKED = frozenset("aceinouyds")
"""Letters that bear marks in the languages read."""
_ACRONYM = re.compile(r"[A-Z0-9]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """One name of a matter; `side` is the code of the side whose name for it this is, empty where anyone's."""

    form: str
    language: str
    side: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A matter under all its names; `code` is None for words of the asker's own."""

    code: str | None
    names: tuple[Name, ...]

    def get_label(self, language: str) -> str:
        """The name in a language that is nobody's in particular, else the first name there is."""
        own = [n for n in self.names if n.language == language and not n.side]
        return (own or self.names)[0].form


@cache
def load_matters() -> tuple[Matter, ...]:
    """The matters of the reference data, in their order."""
    text = files("aidememoire").joinpath("data", _FILE).read_text(encoding="utf-8")
    found: dict[str, list[Name]] = {}
    for line, row in enumerate(csv.DictReader(io.StringIO(text)), start=2):
        name = Name(form=row["form"], language=row["language"], side=row["side"], row=f"{_FILE}:{line}")
        found.setdefault(row["code"], []).append(name)
    return tuple(Matter(code=code, names=tuple(names)) for code, names in found.items())


def find_matter(words: str) -> Matter:
    """The matter that `words` name, under all its names; a matter of these very words where the data hold none."""
    wanted = simplify(words)
    for matter in load_matters():
        if wanted == simplify(matter.code or "") or any(wanted == simplify(n.form) for n in matter.names):
            return matter
    return Matter(code=None, names=(Name(form=" ".join(words.split()), language="", side="", row=""),))


def simplify(words: str) -> str:
    """Words without marks, capitals, hyphens and apostrophes."""
    return " ".join(_SPLIT.split(fold(words).casefold().strip()))


@lru_cache(maxsize=4096)
def build_pattern(form: str) -> re.Pattern[str]:
    """What finds a name in folded text: whole words, any blanks or hyphens between; an acronym in its capitals only."""
    words = [re.escape(w) for w in _SPLIT.split(fold(form).strip()) if w]
    flags = re.NOFLAG if _ACRONYM.fullmatch(form) else re.IGNORECASE
    return re.compile(rf"(?<!\w){_GAP.join(words)}(?!\w)", flags)


def find_name(matter: Matter, text: str) -> Name | None:
    """The name by which `text` speaks of the matter, the longest where several do; None where it does not."""
    folded = fold(text)
    found = [n for n in matter.names if build_pattern(n.form).search(folded)]
    return max(found, key=lambda n: len(n.form), default=None)


def find_matters(text: str) -> tuple[tuple[Matter, Name], ...]:
    """Every matter of the reference data that `text` speaks of, in their order, each as `find_name` finds it.

    Only names that begin with a word of the text are looked for.
    """
    begun = _load_beginnings()
    told = {m for word in begun.keys() & set(_WORD.findall(fold(text).casefold())) for m in begun[word]}
    known = load_matters()
    found = ((known[m], find_name(known[m], text)) for m in sorted(told))
    return tuple((matter, name) for matter, name in found if name is not None)


@cache
def _load_beginnings() -> Mapping[str, frozenset[int]]:
    """The places of the matters that have a name beginning with a word, by that word."""
    found: dict[str, set[int]] = {}
    for place, matter in enumerate(load_matters()):
        for name in matter.names:
            found.setdefault(_WORD.findall(fold(name.form).casefold())[0], set()).add(place)
    return {word: frozenset(places) for word, places in found.items()}


def build_likes(names: Sequence[Name]) -> tuple[str, ...]:
    """LIKE patterns, for text in lower case, that let through whatever may hold a name: what is no letter, and any
    letter that may bear a mark, is left open; « œ » is one letter on the page and two when folded."""
    return tuple(sorted({f"%{''.join(map(_open, _LETTERS.findall(fold(n.form).casefold())))}%" for n in names}))


def _open(letters: str) -> str:
    if len(letters) > 1:
        return "%"
    return letters if letters.isascii() and letters.isalnum() and letters not in _MARKED else "_"
