"""Which state or organisation a word means: a code, or a name in any language there is a lexicon for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from aidememoire.lexicon.fold import fold

_FILES = ("states.csv", "organisations.csv")
_NAMING = frozenset({"name", "acronym", "short"})
"""Senses of lexicon rows that name a side by itself; « Hanoï » or « vietnamien » do not."""

_NEAREST = 3
LONGEST = 80
"""Characters of the longest word looked up: nothing is called by more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SideSearch:
    """The code a word means; None where none or several fit, and then `near` are these, or the nearest names."""

    code: str | None
    near: tuple[str, ...] = ()


def find_side(word: str) -> SideSearch:
    """The state or organisation called `word`."""
    wanted = _simplify(word[:LONGEST])
    codes = _load_codes()
    if (code := codes.get(word.strip().upper())) is not None:
        return SideSearch(code=code)
    named = _load_named()
    found = named.get(wanted, ())
    if len(found) == 1:
        return SideSearch(code=found[0])
    near = found or tuple(dict.fromkeys(_load_printed()[n] for n in get_close_matches(wanted, named, _NEAREST, 0.7)))
    return SideSearch(code=None, near=near)


def _simplify(name: str) -> str:
    return " ".join(fold(name).casefold().replace("-", " ").replace(".", "").split())


@cache
def _load_codes() -> Mapping[str, str]:
    """Every code by its capitals."""
    return {code.upper(): code for code, _ in _list_names()}


@cache
def _load_named() -> Mapping[str, tuple[str, ...]]:
    """The codes that each simplified name stands for."""
    found: dict[str, dict[str, None]] = {}
    for code, name in _list_forms():
        found.setdefault(_simplify(name), {})[code] = None
    return {name: tuple(codes) for name, codes in found.items()}


@cache
def _load_printed() -> Mapping[str, str]:
    """Each simplified name as people write it."""
    found: dict[str, str] = {}
    for _, name in _list_forms():
        found.setdefault(_simplify(name), name)
    return found


def _list_forms() -> Iterator[tuple[str, str]]:
    """(code, name), of the reference data and of every language."""
    for code, names in _list_names():
        yield from ((code, name) for name in names)
    for folder in sorted(files("aidememoire").joinpath("languages").iterdir(), key=lambda f: f.name):
        for file in _FILES:
            if folder.joinpath("lexicon", file).is_file():
                for row in _load_csv("languages", folder.name, "lexicon", file):
                    if row["sense"] in _NAMING:
                        yield row["code"], row["form"]


def _list_names() -> Iterator[tuple[str, tuple[str, ...]]]:
    """(code, names in every language) from the reference data."""
    for file in _FILES:
        for row in _load_csv("data", file):
            yield row["code"], tuple(v for k, v in row.items() if k.startswith("name_") and v)


def _load_csv(*path: str) -> Iterator[dict[str, str]]:
    text = files("aidememoire").joinpath(*path).read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        yield {str(column): str(value or "") for column, value in row.items()}
