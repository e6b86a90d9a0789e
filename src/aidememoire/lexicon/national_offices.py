"""Offices whose wording tells whose they are: of one state alone, or of a few.

`pattern` is a regular expression over the folded words of an office, whatever their case; `states` are the codes of
those that have the office, `usual` the one meant where the report does not tell. Every row has an example that it
matches and a refusal that it does not, both run by a test.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import StringIO

from aidememoire.errors import LexiconError
from aidememoire.lexicon.fold import fold

_REQUIRED = ("pattern", "states", "example", "refusal", "source")


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalOffice:
    """One row of `lexicon/national_offices.csv`; the example and the refusal are offices as printed."""

    pattern: re.Pattern[str]
    states: tuple[str, ...]
    usual: str | None
    example: str
    refusal: str


@cache
def load_national_offices(package: str) -> tuple[NationalOffice, ...]:
    """The rows of a pack's table. Raises LexiconError listing every bad row: file, line, what is allowed."""
    text = files(package).joinpath("lexicon", "national_offices.csv").read_text(encoding="utf-8")
    found: list[NationalOffice] = []
    problems: list[str] = []
    for line, record in enumerate(csv.DictReader(StringIO(text)), start=2):
        row = {key: (value or "").strip() for key, value in record.items() if key}
        at = f"{package.rsplit('.', 1)[-1]}/lexicon/national_offices.csv:{line}"
        missing = [column for column in _REQUIRED if not row.get(column)]
        if missing:
            problems.append(f"{at}: {', '.join(missing)} must hold a value")
            continue
        try:
            pattern = re.compile(fold(row["pattern"]), re.IGNORECASE)
        except re.error as error:
            problems.append(f"{at}: pattern {row['pattern']!r} is no regular expression ({error})")
            continue
        found.append(
            NationalOffice(
                pattern=pattern,
                states=tuple(row["states"].split()),
                usual=row.get("usual") or None,
                example=row["example"],
                refusal=row["refusal"],
            )
        )
    if problems:
        raise LexiconError(tuple(problems))
    return tuple(found)
