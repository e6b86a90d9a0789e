"""When an answer counts as the annotator's: names, offices, dates, kinds, stretches of text."""

from __future__ import annotations

import re
from typing import Any

from aidememoire.lexicon.fold import fold

Json = dict[str, Any]

_KIN = {
    "meeting": "talks",
    "reception": "talks",
    "dialogue": "talks",
    "conference": "talks",
    "statement_to_press": "press_statement",
}
_CREDENTIALS = frozenset({"appointment", "ceremony", "reception"})
_TITLES = frozenset("m mm mme mr mrs ms dr mlle sem samdech sm le la".split())
_STOP = frozenset("le la les de des du d l et a au aux en son sa leur pour".split())
_SHORT = {
    "ae": "affaires etrangeres",
    "mae": "ministre affaires etrangeres",
    "pm": "premier ministre",
    "an": "assemblee nationale",
    "sg": "secretaire general",
    "pcv": "parti communiste vietnam",
}
_COUNTERPART = frozenset({"homologue", "counterpart", "collegue"})
_COUNTERPARTS = ("dong cap", "dong nhiem")
"""Counterpart in Vietnamese: two words that mean other things alone."""
_FRAMEWORKS = {"reinforced exceptional partnership": "enhanced exceptional partnership"}
_DAY = re.compile(r"(?:\d{4}|[\dX]{4})-(\d{2}-\d{2})")


def get_words(text: str | None) -> list[str]:
    """Folded lower-case words."""
    return re.findall(r"[a-z0-9]+", fold(text or "").lower())


def same_name(left: str | None, right: str | None) -> bool:
    """Without marks and titles: one inside the other, or same last word and first letter."""
    a = [w for w in get_words(left) if w not in _TITLES]
    b = [w for w in get_words(right) if w not in _TITLES]
    if not a or not b:
        return False
    if set(a) <= set(b) or set(b) <= set(a):
        return True
    return a[-1] == b[-1] and len(a[-1]) > 2 and a[0][0] == b[0][0]


def same_office(want: str | None, got: str | None) -> bool:
    """Half of the wanted words are there, abbreviations written out; « homologue » accepts any office."""
    wanted, found = _get_office_words(want), _get_office_words(got)
    if wanted & _COUNTERPART or any(words in " ".join(get_words(want)) for words in _COUNTERPARTS):
        return bool(found)
    return bool(wanted) and len(wanted & found) / len(wanted) >= 0.5


def _get_office_words(office: str | None) -> set[str]:
    words = (part for word in get_words(office) for part in _SHORT.get(word, word).split())
    return {word for word in words if word not in _STOP}


def same_kind(want: str, got: str, mode: str | None = None) -> bool:
    """Meetings, receptions, dialogues and conferences are kin; so are the three ways to see credentials.

    A contact by video (`mode` of the answer) is a call or a meeting: annotators see it either way.
    """
    if mode == "video" and {want, got} <= {"call", "meeting"}:
        return True
    if _KIN.get(want, want) == _KIN.get(got, got):
        return True
    return want in _CREDENTIALS and got in _CREDENTIALS


def same_place(want: str, got: str | None) -> bool:
    """One name's words inside the other's."""
    a, b = set(get_words(want)), set(get_words(got))
    return bool(a and b) and (a <= b or b <= a)


def same_framework(want: str, got: str) -> bool:
    """Equal labels; labels that stand for one framework are equal."""
    return _FRAMEWORKS.get(want, want) == _FRAMEWORKS.get(got, got)


def same_date(event: Json, got: str | None) -> bool:
    """Whether `got` is a right date for a gold event, by its `date`, `right_too`, `month_day` and exemptions."""
    want = event.get("date")
    accepted = event.get("right_too") or []
    accepted = accepted if isinstance(accepted, list) else [accepted]
    if got is not None and (got == want or got in accepted):
        return True
    if want is None:
        return _is_rightly_open(event.get("month_day"), got)
    return bool(event.get("unknown_date_is_right_too")) and (got is None or want.startswith(got))


def _is_rightly_open(month_day: str | None, got: str | None) -> bool:
    if got is None:
        return True
    if re.match(r"\d{4}-\d{2}-\d{2}", got):
        return False
    days = _DAY.findall(got)
    return not (month_day and days) or all(day in month_day for day in days)


def get_overlap(text: str, quote: str, start: int, end: int) -> float:
    """Dice overlap of `[start, end)` with the nearest place where `quote` stands in `text`."""
    best, at = 0.0, text.find(quote)
    while at >= 0 and quote:
        shared = min(end, at + len(quote)) - max(start, at)
        best = max(best, 2 * shared / (end - start + len(quote)))
        at = text.find(quote, at + 1)
    return best
