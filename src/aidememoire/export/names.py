"""Names of states and organisations for people, by code, in the language of the reader."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from importlib.resources import files

FILES = ("organisations.csv", "states.csv")
"""Files of `data/` with a column `code` and a column `name_<language>`; a code in two files is the state's."""


def load_side_names(language: str) -> Mapping[str, str]:
    """Code → name in `language`. A code without a name is absent: writers then give the code itself."""
    return dict(_load_names(f"name_{language}"))


def _load_names(column: str) -> Iterator[tuple[str, str]]:
    for file in FILES:
        text = files("aidememoire").joinpath("data", file).read_text(encoding="utf-8")
        for row in csv.DictReader(io.StringIO(text)):
            if row.get(column):
                yield row["code"], row[column]
