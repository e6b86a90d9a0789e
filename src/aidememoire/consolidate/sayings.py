"""Two acts of speech compared: how likely they say one thing, be it in one language or in two.

Reports of one language are compared by their words. Those of two by what they speak of: subjects under keys of no
language, numbers, names and words that two languages spell alike, and by the domain. Acts that plainly speak of
different things stay apart.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from aidememoire.consolidate.names import fold_name
from aidememoire.consolidate.subjects import find_subjects
from aidememoire.lexicon.fold import fold
from aidememoire.model.record import SpeechAct

ALIKE = 0.5
"""Share of the shorter content's words from which two contents of one language are one."""

KIN = {
    "commit": "agree",
    "request": "propose",
    "study": "agree",
    "support": "welcome",
    "thank": "welcome",
    "invite": "propose",
}
"""Kinds of act that two reporters take for one another."""

VAGUE = frozenset({"other", "politics"})
"""Domains an act is put into for want of a better one."""

SHORT = 3
"""Letters up to which a word says nothing."""

STEM = 5
"""Letters that two words of two languages begin with alike when they are one word."""

SURE = 2
"""Grounds from which two acts say one thing although one reporter affirms what the other promises."""

COMMON = frozenset(
    "accor actio agree assis commi commo commu condi conce conti coope count creat decis devel diale effor espec estab "
    "forei gouve gover impor incre initi inter joint level minis multi natio organ parti perma polit posit prese presi "
    "proce progr proje promo propo regio relat repub respo secre secto secur situa stren suppo visit".split()
)
"""Beginnings of words that every content may have."""

_WORD = re.compile(r"[^\W\d_]{5,}")


def compare_acts(left: SpeechAct, right: SpeechAct, language: Mapping[str, str]) -> float:
    """How likely two acts say one thing; 0 where they do not. `language`: report id → language."""
    tongues = language.get(left.reports[0], ""), language.get(right.reports[0], "")
    if tongues[0] == tongues[1] and (share := _share_words(left, right)) >= ALIKE:
        return 2 + share
    if not set(left.states) & set(right.states):
        return 0
    kin = KIN.get(left.act, left.act) == KIN.get(right.act, right.act)
    if tongues[0] == tongues[1]:
        grounds = _count_numbers(left, right) + _count_domains(left, right)
        return grounds + 0.2 * (left.states == right.states) if kin and grounds else 0
    return _compare_foreign(left, right, tongues, kin)


def _compare_foreign(left: SpeechAct, right: SpeechAct, tongues: tuple[str, str], kin: bool) -> float:
    """Of two languages: by what they speak of. With no ground for or against, the kind and the sides decide."""
    subjects = find_subjects(left.content.quote, tongues[0]), find_subjects(right.content.quote, tongues[1])
    named = len(subjects[0] & subjects[1]) + _count_cognates(left, right) + _count_numbers(left, right)
    if not kin:
        return named / 2 if named >= SURE else 0
    if named:
        return named + _count_domains(left, right) + 0.2 * (left.states == right.states)
    domains = set(left.domains) - VAGUE, set(right.domains) - VAGUE
    if all(subjects) or (all(domains) and not domains[0] & domains[1]):
        return 0
    return _count_domains(left, right) + 0.2 * (left.states == right.states)


def _count_numbers(left: SpeechAct, right: SpeechAct) -> int:
    return int(bool(_get_numbers(left) & _get_numbers(right)))


def _count_domains(left: SpeechAct, right: SpeechAct) -> int:
    return int(bool((set(left.domains) & set(right.domains)) - VAGUE))


def _count_cognates(left: SpeechAct, right: SpeechAct) -> int:
    """Words that two languages spell alike, names of places among them; the sides' own names are in every content."""
    return len(_get_stems(left) & _get_stems(right))


def _get_stems(act: SpeechAct) -> set[str]:
    return {w[:STEM] for w in _WORD.findall(fold(act.content.quote).casefold())} - COMMON - _load_side_stems()


@cache
def _load_side_stems() -> frozenset[str]:
    """How the names of states begin, in every language there are names in."""
    text = files("aidememoire").joinpath("data", "states.csv").read_text(encoding="utf-8")
    names = (row[c] for row in csv.DictReader(io.StringIO(text)) for c in row if c.startswith("name_"))
    return frozenset(w[:STEM] for name in names for w in _WORD.findall(fold(name).casefold()))


def _share_words(left: SpeechAct, right: SpeechAct) -> float:
    few, many = sorted((_get_words(left), _get_words(right)), key=len)
    return len(few & many) / len(few) if few else 0.0


def _get_words(act: SpeechAct) -> set[str]:
    return {w[:6] for w in fold_name(act.content.quote) if len(w) > SHORT}


def _get_numbers(act: SpeechAct) -> set[str]:
    return {w for w in fold_name(act.content.quote) if w.isdigit()}
