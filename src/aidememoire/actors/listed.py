"""Officials of several states under one office: « the ambassadors of A, B and C », « les ministres des pays du X »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.drafts import Draft
from aidememoire.actors.office_codes import get_organisation_code
from aidememoire.actors.tokens import Token, get_states

_STATE = r"(?:dD?|C|D)?[SJ]?S"
_LIST = re.compile(rf"(?:,{_STATE})*,?&{_STATE}(?!\w?N)")
_OWN = re.compile(rf",?(?:dD?|C)[SJ]?S(?:,{_STATE})*,?&{_STATE}(?!\w?N)s?")
_BODY = re.compile(r"(?:dD?|C)[20w]?(?:[Fw]?(?:C|dD?))?(?P<body>U)[Fw]?")
_MEMBERS = frozenset("states countries members nations capitals pays membres etats capitales etats-membres".split())
"""What a body is made of, in the languages that say it so."""


def extend_listed(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """The drafts of a report, where an office in the plural takes all the states, or the body, that follow it."""
    longer = [_extend(draft) for draft in _spread(drafts)]
    taken = [d for d, old in zip(longer, drafts, strict=True) if d.last != old.last or d.states != old.states]
    own = {id(d) for d in taken}
    return tuple(d for d in longer if id(d) in own or not any(_is_within(d, other) for other in taken))


def _spread(drafts: Sequence[Draft]) -> list[Draft]:
    """« envoys X and Y, of Angola and Malta respectively »: each name gets the state in its place."""
    spread = list(drafts)
    for index, last in enumerate(drafts):
        series = drafts[index - last.member : index + 1] if last.plural and last.member else ()
        match = _OWN.match(last.scene.tags, last.last) if series else None
        if match is None or any(d.office is not last.office or d.states for d in series):
            continue
        own = [get_states(t) for t in last.scene.tokens[last.last : match.end()] if t.tag == "S"]
        if len(own) == len(series):
            told = [replace(d, states=states) for d, states in zip(series, own, strict=True)]
            spread[index - last.member : index + 1] = [*told[:-1], replace(told[-1], last=match.end())]
    return spread


def _extend(draft: Draft) -> Draft:
    if draft.what != "office" or not draft.plural or draft.name is not None or draft.office is None:
        return draft
    scene = draft.scene
    listed = _LIST.match(scene.tags, draft.last) if draft.states else None
    if listed is not None:
        return replace(draft, last=listed.end())
    body = _BODY.match(scene.tags, draft.last) if not draft.states else None
    if body is None or not _is_of_members(scene.tokens[draft.last : body.end()]):
        return draft
    code = get_organisation_code(scene.tokens[body.start("body")])
    return replace(draft, last=body.end(), states=(code,)) if code else draft


def _is_of_members(tokens: Sequence[Token]) -> bool:
    """« of the ten ASEAN states »: without the word, officials of the body itself are meant."""
    return any(token.text.lower() in _MEMBERS for token in tokens)


def _is_within(draft: Draft, other: Draft) -> bool:
    return draft.scene is other.scene and other.first <= draft.first and draft.last <= other.last


def get_body(draft: Draft) -> str | None:
    """The body whose members' officials a draft names together; None for officials of states."""
    return draft.states[0] if draft.plural and len(draft.states) == 1 and len(draft.states[0]) > 2 else None
