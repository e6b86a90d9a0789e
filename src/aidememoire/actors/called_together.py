"""Whom an office in the plural stands for: one official for each state it lists, or those whom a list names."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.called import matches_office
from aidememoire.actors.drafts import find_listed_states
from aidememoire.actors.listed import get_body
from aidememoire.actors.pairs import find_recent
from aidememoire.actors.people import is_aside
from aidememoire.actors.roster import Roster


def _find_named(index: int, roster: Roster) -> tuple[int, ...]:
    """« Trois ambassadeurs ont remis leurs lettres : X (Chili), Y (Niger) et Z (Grèce) »: those behind the colon."""
    draft = roster.drafts[index]
    colon = draft.scene.tags.find(":", draft.last)
    if colon < 0:
        return ()
    listed = [
        i for i, d in enumerate(roster.drafts) if d.scene is draft.scene and d.first > colon and d.name is not None
    ]
    people = tuple(dict.fromkeys(roster.owner[i] for i in listed if i in roster.owner))
    states = {roster.actors[a].state for a in people}
    return people if len(people) > 1 and None not in states else ()


def _find_shown(state: str, roster: Roster) -> list[int]:
    """People of a state whom a picture shows: the story may list them without their names."""
    shown = {number for index, number in roster.owner.items() if is_aside(roster.drafts[index])}
    return [a for a in sorted(shown) if roster.actors[a].state == state and roster.actors[a].name is not None]


def resolve_listed(index: int, roster: Roster) -> tuple[int, ...]:
    """« Les ministres de l'Énergie du Chili et du Pérou »: one official for each state, named elsewhere or not."""
    draft = roster.drafts[index]
    states = find_listed_states(draft)
    body = get_body(draft)
    if body is not None:
        return roster.add_unnamed(index, state=body)
    if len(set(states)) < 2:
        return _find_named(index, roster) if not states else ()
    people = find_recent(index, roster, forward=True)
    loose = [[a for a in people if roster.actors[a].state == s and a not in roster.readings] for s in states]
    if all(len(held) == 1 for held in loose):
        return tuple(held[0] for held in loose)
    found: list[int] = []
    for code in states:
        held = [a for a in people if roster.actors[a].state == code] or _find_shown(code, roster)
        fits = [a for a in held if matches_office(draft, roster.readings.get(a), roster)]
        found.extend(fits[:1] or roster.add_unnamed(index, state=code))
    return tuple(found)


def resolve_counterparts(index: int, one: int | None, states: Sequence[str], roster: Roster) -> tuple[int, ...]:
    """« ses homologues cubain, grec et chilien »: one official for each state, named elsewhere or not."""
    found: list[int] = []
    own = roster.readings.get(one) if one is not None else None
    people = [a for a in find_recent(index, roster) if a != one]
    for code in states:
        held = [a for a in people if roster.actors[a].state == code]
        fits = [a for a in held if (r := roster.readings.get(a)) and own is not None and r.code == own.code]
        found.extend(fits[:1] or roster.add_unnamed(index, referent=one, state=code))
    return tuple(found)
