"""What a first look at a page needs to know of a language: which of its words tell of states, officials, contacts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aidememoire.lexicon.rows import Row
from aidememoire.rules.alternation import build_alternation

SIDE, OFFICE, CONTACT, PROOF = 1, 2, 4, 8
"""What a form is: a state or organisation; an office of a state; a contact; words that hold between states alone."""

ABROAD = frozenset(
    {
        "ambassador", "attache", "charge_d_affaires", "consul", "counterpart", "deputy_foreign_minister", "envoy",
        "foreign_minister", "foreign_secretary", "mission_head", "portfolio_foreign_affairs",
    }
)  # fmt: skip
"""Codes of offices, and of words beside them, that are held towards other states: proof of dealings between states."""

AT_HOME = frozenset(
    {
        "attorney_general", "chief", "coordinator", "deputy", "deputy_governor", "director", "executive", "first_lady",
        "governor", "judge", "mayor", "member", "military", "senator",
    }
)  # fmt: skip
"""Codes of offices that news of every sort is full of: they say nothing of states."""

_MARKS = re.compile("[\u0300-\u036f]+")
_MOST_IN_ACRONYM = 6
_ACRONYM = re.compile(r"(?<![\w.])[A-Z](?:[A-Z-]+|(?:\.[A-Z])+)(?!\w)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A word of the pack's in a text: `[start, end)`, what it is (SIDE | OFFICE | …), and the code of a side."""

    start: int
    end: int
    kinds: int
    side: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GateGrammar:
    """The words of a first look.

    forms     as looked for (small letters; without marks unless `marked`) → (what the form is, code of the side)
    acronyms  acronyms of sides as printed → code; in small letters they are other words (« US », « us »)
    pattern   finds any of the forms as whole words
    marked    words differ by their marks alone
    home      the one state whose agencies write in this language, which they need not name; or None
    """

    forms: Mapping[str, tuple[int, str]]
    acronyms: Mapping[str, str]
    pattern: re.Pattern[str]
    marked: bool = False
    home: str | None = None

    def find_signs(self, text: str) -> list[Sign]:
        """Every form and acronym in `text`; offsets are rough, in its folded spelling."""
        spelt = text if self.marked else fold_quickly(text)
        found = []
        for match in self.pattern.finditer(spelt.lower()):
            kinds, side = self.forms[match.group()]
            found.append(Sign(start=match.start(), end=match.end(), kinds=kinds, side=side))
        for match in _ACRONYM.finditer(spelt):
            code = self.acronyms.get(match.group())
            if code is not None:
                found.append(Sign(start=match.start(), end=match.end(), kinds=SIDE, side=code))
        return found


def fold_quickly(text: str) -> str:
    """Text without marks, apostrophes and blanks in one form: good enough to look words up, not to cite from."""
    text = text.replace("’", "'").replace("\u00a0", " ").replace("\u2011", "-")
    return text if text.isascii() else _MARKS.sub("", unicodedata.normalize("NFD", text))


def build_gate(
    *,
    sides: Iterable[Row],
    offices: Iterable[Row],
    contacts: Iterable[Row],
    everyday: frozenset[str],
    proofs: frozenset[str],
    between: frozenset[str] = frozenset(),
    marked: bool = False,
    home: str | None = None,
) -> GateGrammar:
    """The grammar from a pack's lexicons.

    sides     rows of states and organisations, with their adjectives, capitals and metonyms
    offices   rows of offices, and of words that stand for people in one
    contacts  rows of triggers
    everyday  codes of triggers whose single words news of every sort uses (« ouvert », « sera »); their phrases count
    proofs    codes of triggers whose phrases hold between states alone (« consultations politiques »)
    between   other phrases that do (« lettres de créance »)
    """
    forms: dict[str, tuple[int, str]] = {}
    acronyms: dict[str, str] = {}

    def put(words: str, kinds: int, side: str = "") -> None:
        form = (words if marked else fold_quickly(words)).lower()
        held, code = forms.get(form, (0, ""))
        forms[form] = (held | kinds, code or side)

    for row in sides:
        if row.form.isupper() and len(row.form) <= _MOST_IN_ACRONYM:
            acronyms.setdefault(row.form.removesuffix("."), row.code)
        else:
            put(row.form, SIDE, row.code)
    for row in offices:
        if row.code not in AT_HOME:
            put(row.form, OFFICE | (PROOF if row.code in ABROAD else 0))
    for row in contacts:
        phrase = " " in row.form
        if phrase or row.code not in everyday:
            put(row.form, CONTACT | (PROOF if phrase and row.code in proofs else 0))
    for words in between:
        put(words, CONTACT | PROOF)
    pattern = re.compile(rf"(?<!\w)(?:{build_alternation(forms)})(?!\w)")
    return GateGrammar(forms=forms, acronyms=acronyms, pattern=pattern, marked=marked, home=home)
