"""Couples: two sides named in one phrase, « algéro-malien », « UE-Japon », « du Chili et du Pérou »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.office_codes import get_organisation_code
from aidememoire.actors.roster import Roster
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import Scene, Token, get_states
from aidememoire.model.actors import ActorMention, LocalActor
from aidememoire.model.span import Because, Citation

_RULE = "actors.couple"
_COUPLE = re.compile(r"(?=(J~?J|[SU]~[SU]|[SU]&(?:dD?|C|D)?[SU]))")
_BEFORE = re.compile(r"[SJU][~,][dCD]*$")
_LONGER = re.compile(r"[~,][SJU]|&[dCD]*[SJU]|J")


def find_couples(scenes: Sequence[Scene], roster: Roster) -> tuple[ActorMention, ...]:
    """Every phrase of two sides, in order, as a group. States that no other words stand for become actors."""
    return tuple(m for scene in scenes for m in _find_in(scene, roster))


def _find_in(scene: Scene, roster: Roster) -> list[ActorMention]:
    found: list[ActorMention] = []
    for match in _COUPLE.finditer(scene.tags):
        start, end = match.span(1)
        if _BEFORE.search(scene.tags, 0, start) or _LONGER.match(scene.tags, end):
            continue
        citation = roster.parse.cite(scene.tokens[start].start, scene.tokens[end - 1].end)
        sides = [_find_actor(scene.tokens[at], roster) for at in (start, end - 1)]
        actors = tuple(dict.fromkeys(side for side in sides if side is not None))
        if len(actors) == 2:
            because = (Because(rule=_RULE, citation=citation),)
            found.append(ActorMention(citation=citation, kind="group", name=None, actors=actors, because=because))
    return found


def _find_actor(token: Token, roster: Roster) -> int | None:
    """The actor for a side as named by one word."""
    if token.tag == "U":
        code = get_organisation_code(token)
        return next((n for n, a in enumerate(roster.actors) if a.organisation == code and a.kind != "person"), None)
    state = settle_codes(get_states(token), roster.counts)
    if state is None:
        return None
    known = next((n for n, a in enumerate(roster.actors) if a.kind == "state" and a.state == state), None)
    return known if known is not None else _add(state, roster.parse.cite(token.start, token.end), roster)


def _add(state: str, citation: Citation, roster: Roster) -> int:
    return roster.add(
        LocalActor(
            kind="state",
            name=None,
            name_citation=None,
            office=None,
            state=state,
            organisation=None,
            because=(Because(rule=_RULE, citation=citation),),
        )
    )
