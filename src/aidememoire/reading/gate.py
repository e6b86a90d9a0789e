"""The gate: a first look at a page, a hundredth of the cost of reading it, that passes over what holds no contact.

A contact between states needs two sides, somebody in an office of one, and a word of what they did, close together. A
page without that is general news. What a page does hold is decided by the reading alone: the gate only says where
reading is worth its while.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping

from aidememoire.model.passed import Passed
from aidememoire.model.report import Page
from aidememoire.pack.gate import CONTACT, OFFICE, PROOF, SIDE, GateGrammar, Sign
from aidememoire.page.clean import compute_id
from aidememoire.page.language import detect_language, guess_language

NEAR = 300
"""Characters to either side of a contact within which its parties are named. Chosen by what it costs in contacts of
the annotated sets: at 150 it loses 2.4 of a hundred, at 220 1.9, at 300 0.6, and 400 saves none of these."""

BESIDE = 40
"""Characters between an office and the side it is of: « ministre chilien », « ambassadeur du Chili »."""

_LONGEST = 60_000
"""Characters of a page that are looked at; a report is never so long, and the rest of a dump is not worth the time."""


def look(
    page: Page,
    gates: Mapping[str, GateGrammar],
    commons: Mapping[str, frozenset[str]],
    *,
    language: str | None = None,
) -> Passed | None:
    """Why a page may be passed over; None for one to be read, or in a language that has no gate.

    `commons` are the common words of each language, by which a page's language is guessed (`language` stands instead).
    """
    language = language or guess_language(page.text, commons) or detect_language(page.text, commons)
    gate = gates.get(language)
    if gate is None:
        return None
    reason = find_reason(gate.find_signs(f"{page.title or ''}\n{page.text[:_LONGEST]}"), gate.home)
    return Passed(source=page.source, reason=reason, report=compute_id(page)) if reason is not None else None


def find_reason(signs: list[Sign], home: str | None = None) -> str | None:
    """One of model.passed.REASONS, or None where the signs stand together somewhere."""
    sides = sorted((s for s in signs if s.kinds & SIDE), key=lambda s: s.start)
    contacts = sorted({s.start for s in signs if s.kinds & (CONTACT | PROOF)})
    if not sides:
        return "no_side"
    if not contacts:
        return "no_contact"
    proofs = sorted({s.start for s in signs if s.kinds & PROOF})
    offices = sorted((s for s in signs if s.kinds & OFFICE), key=lambda s: s.start)
    if not proofs and not offices:
        return "no_office"
    starts = [s.start for s in sides]
    held = [o.start for o in offices if _has_side(o, sides, starts)]
    for at in contacts:
        named = {s.side for s in sides[bisect_left(starts, at - NEAR) : bisect_right(starts, at + NEAR)]}
        if not named:
            continue
        if _is_near(proofs, at) or (len(named | ({home} if home else set())) > 1 and _is_near(held, at)):
            return None
    return "apart"


def _has_side(office: Sign, sides: list[Sign], starts: list[int]) -> bool:
    """Whether a side stands beside an office, before it or after it."""
    low = bisect_left(starts, office.start - 4 * BESIDE)
    high = bisect_right(starts, office.end + BESIDE)
    return any(office.start - s.end <= BESIDE for s in sides[low:high])


def _is_near(places: list[int], at: int) -> bool:
    """Whether one of the places, in order, is near `at`."""
    index = bisect_left(places, at - NEAR)
    return index < len(places) and places[index] <= at + NEAR
