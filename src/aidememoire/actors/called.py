"""Whether a person may be called by an office that is printed alone."""

from __future__ import annotations

from aidememoire.actors.drafts import Draft
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.pairs import MINISTERIAL
from aidememoire.actors.roster import Roster

ABROAD = frozenset({"ambassador", "consul", "charge_d_affaires", "representative", "mission_head"})
"""Offices held in another state than one's own."""
_SUMMIT = frozenset({"president", "head_of_state"})


def matches_office(draft: Draft, reading: OfficeReading | None, roster: Roster) -> bool:
    """Whether a person holding `reading` may be called by the office of `draft`, or by a word of it."""
    asked = draft.office
    if asked is None or reading is None:
        return False
    if asked.code.startswith("deputy_") != reading.code.startswith("deputy_"):
        return False
    if asked.bare and asked.base != "military" and is_said_in(asked, reading, roster):
        return True
    if _is_plain(asked, roster) and asked.base == "envoy" and reading.base in ABROAD:
        return True
    if asked.code == "foreign_minister" and reading.base == "representative" and reading.organisation is not None:
        return True  # « la cheffe de la diplomatie européenne »: the high representative
    if "monarch" in (asked.base, reading.base) and "president" in (asked.base, reading.base):
        return False
    if asked.code == reading.code or (asked.base == reading.base and (asked.bare or reading.bare)):
        return True
    if asked.base in _SUMMIT and reading.base in _SUMMIT and asked.code == reading.code:
        return True
    return asked.code == "minister" and reading.code in MINISTERIAL | {"defence_minister"}


def _is_plain(asked: OfficeReading, roster: Roster) -> bool:
    """« l'émissaire », « l'émissaire russe »: no rank and no task is told."""
    state = asked.state_token.text if asked.state_token is not None else ""
    words = [w for w in roster.parse.view.folded[asked.start : asked.end].split() if w != state]
    return asked.bare or (len(words) == 1 and bool(state))


def is_said_in(asked: OfficeReading, reading: OfficeReading, roster: Roster) -> bool:
    """« Le secrétaire » for one who is « secrétaire d'État », « the Deputy Secretary » for one of State."""
    text = roster.parse.view.folded
    if asked.code == "minister" and reading.code == "head_of_government":
        return False  # « the minister » is not the Prime Minister
    words, held = (text[o.start : o.end].lower().split() for o in (asked, reading))
    return (len(words) == 1 and words[0] in (held[0], held[-1])) or words == held[: len(words)]
