"""« Les deux ministres », « les deux hommes »: the two people last mentioned that the words fit."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import is_aside
from aidememoire.actors.roster import Roster
from aidememoire.actors.tokens import Token

MINISTERIAL = frozenset({"minister", "foreign_minister", "deputy_minister", "state_secretary"})
_HEADS = frozenset({"president", "head_of_state", "monarch"})
_VOICES = frozenset({"spokesperson"})
"""Offices that speak for somebody: « les deux dirigeants » are others."""

_LATELY = 6
"""People mentioned last among whom the two are looked for."""


def find_recent(index: int, roster: Roster, *, forward: bool = False) -> list[int]:
    """People mentioned before the draft, last first, each once; with `forward` those after it too (headlines)."""
    aside = is_aside(roster.drafts[index])
    seen: list[int] = []
    order = [*range(index - 1, -1, -1), *(range(index + 1, len(roster.drafts)) if forward else ())]
    for i in order:
        if is_aside(roster.drafts[i]) and not aside:
            continue
        for actor in roster.resolved.get(i, ()) or ((roster.owner[i],) if i in roster.owner else ()):
            if roster.actors[actor].kind == "person" and actor not in seen:
                seen.append(actor)
    return seen


def resolve_pair(index: int, roster: Roster) -> tuple[int, ...]:
    draft = roster.drafts[index]
    several = next((t for t in draft.tokens if t.has("several")), None)
    if several is not None:
        return _pick_several(several, find_recent(index, roster), roster) if draft.tokens[-1].tag not in "FgBf" else ()
    member = next((t for t in draft.tokens if t.tag in "HeaEFgBf"), None)
    if member is not None and member.tag in "FgBf":
        return tuple(roster.get_state(code, draft) for code in roster.sides.main) if len(roster.sides.main) == 2 else ()
    headline = draft.scene.sentence.segment == "headline"
    recent = find_recent(index, roster, forward=headline)
    if (member is not None and member.tag in "Ha") or (member is not None and draft.office is not None):
        bases = {r.code for r in member.rows}
        recent = [a for a in recent if (r := roster.readings.get(a)) and (r.base in bases or _is_kin(r, bases))]
    elif member is not None:
        genders = {r.sense[0] for r in member.rows if r.sense in ("mp", "fp")}
        recent = [a for a in recent if not _is_voice(a, roster) and all(roster.may_be(a, g) for g in genders)]
    return pick_pair(_leave_kin(recent[:_LATELY], index, roster), roster)


def _leave_kin(recent: Sequence[int], index: int, roster: Roster) -> list[int]:
    """« The death of Queen B, mother of King A »: without B, of whom less is told than of A in her own sentence."""
    told = {a: [i for i, owner in roster.owner.items() if owner == a and i < index] for a in recent}
    last = {a: roster.drafts[held[-1]].scene for a, held in told.items() if held}
    return [
        a
        for a in recent
        if not any(
            roster.actors[b].state == roster.actors[a].state is not None
            and last.get(a) is not None
            and last.get(b) is last.get(a)
            and len(told[b]) > len(told[a])
            for b in recent
        )
    ]


def _pick_several(number: Token, recent: Sequence[int], roster: Roster) -> tuple[int, ...]:
    """« Les trois dirigeants »: the three people mentioned, or the three of one side."""
    count = next((int(r.sense) for r in number.rows if r.sense.isdigit()), 0)
    states = {roster.actors[a].state for a in recent} - {None}
    groups = [tuple(a for a in recent if roster.actors[a].state == state) for state in states]
    fits = [group for group in (tuple(recent), *groups) if len(group) == count]
    return tuple(sorted(fits[0])) if len(fits) == 1 else ()


def _is_voice(actor: int, roster: Roster) -> bool:
    reading = roster.readings.get(actor)
    return reading is not None and reading.code in _VOICES


def _is_kin(reading: OfficeReading, bases: set[str]) -> bool:
    if bases & MINISTERIAL:
        return reading.code in MINISTERIAL
    return bool(bases & _HEADS) and reading.base in _HEADS


def pick_pair(recent: Sequence[int], roster: Roster) -> tuple[int, ...]:
    """The last two people of different sides; none where a third was mentioned as lately."""
    for i, first in enumerate(recent[:3]):
        for second in recent[i + 1 : 4]:
            states = {roster.actors[first].state, roster.actors[second].state}
            if None not in states and len(states) == 2:
                return tuple(sorted((first, second)))
    return ()
