"""What a content speaks of, under keys of no language, so that the two sides' words for one thing can be compared.

`data/subjects.csv` has a row a subject and a column a language: whole words (their plural is found too), beginnings of
words that end in « - », and phrases joined by « _ ».
"""

from __future__ import annotations

import csv
import io
import re
from functools import cache
from importlib.resources import files

from aidememoire.lexicon.fold import fold

_PLURAL = r"(?:s|x|es)?"


def find_subjects(text: str, language: str) -> frozenset[str]:
    """Codes of the subjects that `text` names; empty for a language without a column."""
    folded = fold(text).casefold().replace("’", "'")
    return frozenset(code for code, pattern in _load_patterns().get(language, ()) if pattern.search(folded))


@cache
def _load_patterns() -> dict[str, tuple[tuple[str, re.Pattern[str]], ...]]:
    text = files("aidememoire").joinpath("data", "subjects.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    languages = [column for column in rows[0] if column != "code"]
    return {
        language: tuple((row["code"], _compile(row[language])) for row in rows if row[language].strip())
        for language in languages
    }


def _compile(forms: str) -> re.Pattern[str]:
    """A pattern that finds any of the forms at the beginning of a word."""
    parts = [_escape(form) for form in fold(forms).casefold().split()]
    return re.compile(rf"\b(?:{'|'.join(parts)})")


def _escape(form: str) -> str:
    words = re.escape(form.removesuffix("-").replace("_", " "))
    return words if form.endswith("-") else rf"{words}{_PLURAL}\b"
