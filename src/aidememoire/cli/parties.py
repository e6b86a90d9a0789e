"""Which state or organisation a word means: a code, or a name in any language there is a lexicon for."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from importlib.resources import files

from aidememoire.cli.messages import Messages
from aidememoire.errors import UnknownNameError
from aidememoire.lexicon.fold import fold

_FILES = ("states.csv", "organisations.csv")
_NAMING = frozenset({"name", "acronym", "short"})
"""Senses of lexicon rows that name a side by itself; « Hanoï » or « vietnamien » do not."""

_NEAREST = 3


def find_parties(words: Sequence[str], say: Messages) -> tuple[str, ...]:
    """The codes `words` mean, in their order. Raises UnknownNameError with the nearest names."""
    return tuple(dict.fromkeys(find_party(word, say) for word in words))


def find_party(word: str, say: Messages) -> str:
    """The code of the state or organisation called `word`. Raises UnknownNameError with the nearest names."""
    wanted = _simplify(word)
    named: dict[str, list[str]] = {}
    for code, names in _load_names():
        if word.upper() == code.upper():
            return code
        for name in names:
            named.setdefault(_simplify(name), []).append(code)
    codes: tuple[str, ...] = tuple(dict.fromkeys((*named.get(wanted, ()), *_find_forms(wanted))))
    if len(codes) == 1:
        return codes[0]
    near = get_close_matches(wanted, tuple(dict.fromkeys((*named, *_load_forms()))), n=_NEAREST, cutoff=0.7)
    shown = ", ".join(codes or dict.fromkeys(_get_printed(n) for n in near))
    raise UnknownNameError(say("unknown.party", name=word) + (say("unknown.near", names=shown) if shown else ""))


def _simplify(name: str) -> str:
    return " ".join(fold(name).casefold().replace("-", " ").replace(".", "").split())


def _load_names() -> Iterator[tuple[str, tuple[str, ...]]]:
    """(code, names in every language) from the reference data."""
    for file in _FILES:
        for row in _load_csv("data", file):
            yield row["code"], tuple(v for k, v in row.items() if k.startswith("name_") and v)


def _find_forms(wanted: str) -> list[str]:
    return [code for form, code, _ in _load_rows() if form == wanted]


def _load_forms() -> Iterator[str]:
    return (form for form, _, _ in _load_rows())


def _get_printed(simple: str) -> str:
    """The name as people write it, for a simplified one."""
    names = (name for _, all_names in _load_names() for name in all_names)
    forms = (printed for _, _, printed in _load_rows())
    return next((n for n in (*names, *forms) if _simplify(n) == simple), simple)


def _load_rows() -> Iterator[tuple[str, str, str]]:
    """(simplified form, code, form as printed) of every row that names a side, of every language."""
    for folder in sorted(files("aidememoire").joinpath("languages").iterdir(), key=lambda f: f.name):
        for file in _FILES:
            if folder.joinpath("lexicon", file).is_file():
                for row in _load_csv("languages", folder.name, "lexicon", file):
                    if row["sense"] in _NAMING:
                        yield _simplify(row["form"]), row["code"], row["form"]


def _load_csv(*path: str) -> Iterator[dict[str, str]]:
    text = files("aidememoire").joinpath(*path).read_text(encoding="utf-8")
    for row in csv.DictReader(io.StringIO(text)):
        yield {str(column): str(value or "") for column, value in row.items()}
