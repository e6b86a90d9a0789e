"""Tables behind the comparison of names: words that do not count, families, sounds, variants, names kept apart.

Every row carries an example and a source. Loaded once; every bad row of every table is reported together.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from io import StringIO

from aidememoire.errors import LexiconError
from aidememoire.lexicon.fold import fold

KINDS = ("particle", "optional", "honorific", "vi_family", "ko_family", "zh_family")
"""Kinds of words: particles and titles do not count; families tell the tradition of a name."""

TRADITIONS = ("general", "korean")
"""Traditions that have sounds of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameTables:
    """The tables, folded and in lower case.

    words     kind → words of it
    sounds    tradition → (pattern, sound), in the order they are applied
    variants  form → the name it is a form of
    apart     pairs of names (sorted) that are two names, however alike
    given     given names known in any language: a misprint seldom makes one out of another
    """

    words: Mapping[str, frozenset[str]]
    sounds: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]
    variants: Mapping[str, str]
    apart: frozenset[tuple[str, str]]
    given: frozenset[str]


@lru_cache(maxsize=1)
def load_name_tables() -> NameTables:
    """The tables of the package's data. Raises LexiconError listing every bad row of all of them."""
    problems: list[str] = []
    words: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for row in _read("name_words.csv", ("form", "kind", "example", "source"), problems):
        if row["kind"] in words:
            words[row["kind"]].add(_fold(row["form"]))
        else:
            problems.append(f"{row['at']}: kind {row['kind']!r} is not one of {', '.join(KINDS)}")
    sounds: dict[str, list[tuple[re.Pattern[str], str]]] = {t: [] for t in TRADITIONS}
    for row in _read("name_sounds.csv", ("tradition", "pattern", "left", "right", "source"), problems):
        if row["tradition"] not in sounds:
            problems.append(f"{row['at']}: tradition {row['tradition']!r} is not one of {', '.join(TRADITIONS)}")
            continue
        try:
            sounds[row["tradition"]].append((re.compile(row["pattern"]), row["sound"]))
        except re.error as error:
            problems.append(f"{row['at']}: pattern {row['pattern']!r} is no regular expression ({error})")
    variants = list(_read("name_variants.csv", ("form", "name", "example", "source"), problems))
    apart = list(_read("name_apart.csv", ("left", "right", "example", "source"), problems))
    if problems:
        raise LexiconError(tuple(problems))
    return NameTables(
        words={kind: frozenset(found) for kind, found in words.items()},
        sounds={tradition: tuple(rules) for tradition, rules in sounds.items()},
        variants={_fold(r["form"]): r["name"] for r in variants},
        apart=frozenset(tuple(sorted((_fold(r["left"]), _fold(r["right"])))) for r in apart),  # type: ignore[misc]
        given=_load_given(),
    )


def _fold(text: str) -> str:
    return fold(text).casefold()


def _read(name: str, required: tuple[str, ...], problems: list[str]) -> Iterable[dict[str, str]]:
    text = files("aidememoire.data").joinpath(name).read_text(encoding="utf-8")
    for line, record in enumerate(csv.DictReader(StringIO(text)), start=2):
        row = {k: (v or "") for k, v in record.items() if k}
        row["at"] = f"{name}:{line}"
        missing = [c for c in required if not row.get(c)]
        if missing:
            problems.append(f"{row['at']}: {', '.join(missing)} must hold a value")
            continue
        yield row


def _load_given() -> frozenset[str]:
    """Given names of every language there is a lexicon for (the family names among them left out)."""
    found: set[str] = set()
    folder = files("aidememoire").joinpath("languages")
    for language in sorted(folder.iterdir(), key=lambda f: f.name):
        resource = language.joinpath("lexicon", "given_names.csv")
        if resource.is_file():
            rows = csv.DictReader(StringIO(resource.read_text(encoding="utf-8")))
            found.update(_fold(r["form"]) for r in rows if r["sense"] == "given")
    return frozenset(found)
