"""Names by which the press calls somebody that are no part of comparing names: a given name alone, a nickname."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from io import StringIO

from aidememoire.errors import LexiconError
from aidememoire.lexicon.person_names import split_name


@cache
def load_known_as() -> Mapping[tuple[str, ...], str]:
    """Folded words of a form → the name of the person in `data/tenures.csv`. Raises LexiconError for bad rows."""
    text = files("aidememoire.data").joinpath("name_known_as.csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(StringIO(text)))
    problems = [
        f"name_known_as.csv:{line}: form, person and source must hold a value"
        for line, row in enumerate(rows, start=2)
        if not all(row.get(column) for column in ("form", "person", "source"))
    ]
    if problems:
        raise LexiconError(tuple(problems))
    return {split_name(row["form"]): row["person"] for row in rows}
