"""Words that name a side, so that what two texts share of it says nothing about what they promise."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from aidememoire.lexicon.fold import fold

STEM = 5
"""Letters that decide whether two words are forms of one."""

_COLUMNS = ("name_en", "name_fr", "name_vi", "capital")
_WORD = re.compile(r"\w+")


def cut_stem(word: str) -> str:
    """The folded beginning of a word."""
    return fold(word).casefold()[:STEM]


@cache
def load_side_words(code: str) -> frozenset[str]:
    """Stems of the words in a side's names and in its capital's; empty for a side the data do not hold."""
    return _load_all().get(code, frozenset())


def find_side_words(codes: Iterable[str]) -> frozenset[str]:
    """Stems of all these sides."""
    return frozenset().union(*map(load_side_words, codes))


@cache
def _load_all() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for file in ("organisations.csv", "states.csv"):
        text = files("aidememoire").joinpath("data", file).read_text(encoding="utf-8")
        for row in csv.DictReader(io.StringIO(text)):
            words = {w for column in _COLUMNS for w in _WORD.findall(row.get(column) or "") if len(w) > 2}
            found[row["code"]] = frozenset(map(cut_stem, (row["code"], *words)))
    return found
