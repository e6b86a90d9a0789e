"""Which state or organisation an address or a field of a form means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from aidememoire.lexicon.fold import fold
from aidememoire.store.record import Record
from aidememoire.views.chronology import find_parties
from aidememoire.web.pages.speaking import get_tongue
from aidememoire.web.problems import ProblemError
from aidememoire.web.recall import Recall
from aidememoire.web.settings import LANGUAGES

MOST = 6
"""Sides of one relationship."""


def get_sides(words: str) -> tuple[str, ...]:
    """The codes that « MA,FR » or « Maroc, France » mean, sorted. Raises ProblemError for one that nobody knows."""
    found = [get_side(word) for word in words.split(",") if word.strip()]
    return tuple(sorted(dict.fromkeys(found)))[:MOST]


def get_side(word: str) -> str:
    """The code that a code or a name means. Raises ProblemError for one that nobody knows."""
    code = find_side(word)
    if code is None:
        raise ProblemError("side", 404, name=word.strip()[:60])
    return code


def find_side(word: str) -> str | None:
    """The code that a code or a name in French or English means; None where nothing is called so."""
    return _load_names().get(_simplify(word))


@cache
def _load_names() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in get_tongue(language).sides.items():
            found[_simplify(name)] = code
    for code in get_tongue("en").sides:
        found[_simplify(code)] = code
    return found


def _simplify(word: str) -> str:
    return " ".join(fold(word).casefold().replace("-", " ").replace(".", "").replace("'", " ").split())


def find_known(record: Record, recall: Recall) -> tuple[tuple[str, int], ...]:
    """Every side of the record with the number of its events, most first."""
    return recall.get("parties", lambda: find_parties(record))
