"""Names of controlled offices for people, in the language of the reader."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from importlib.resources import files


def load_office_names(language: str) -> Mapping[str, str]:
    """Code → name in `language`, one of the columns of `data/office_names.csv`."""
    text = files("aidememoire").joinpath("data", "office_names.csv").read_text(encoding="utf-8")
    return {row["code"]: row[language] for row in csv.DictReader(io.StringIO(text))}


def write_office(code: str, offices: Mapping[str, str], sides: Mapping[str, str]) -> str:
    """The name of an office; of one to a state or in an organisation (`ambassador:KZ`) with that side's name."""
    base, _, rest = code.partition(":")
    if code in offices:
        return offices[code]
    if rest and base in offices:
        return f"{offices[base]} ({sides.get(rest, rest)})"
    return rest or code
