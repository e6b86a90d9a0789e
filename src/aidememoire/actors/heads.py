"""Who heads a side, told the other way round: « Heading the Omani side was X », « the Omani one had X at its head »."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.tokens import Token, get_states

_BEFORE = (
    re.compile(r"(?:^|[,;&!])(?P<lead>[wO])D?(?P<state>[SJ])(?:[fgw]?,?v|,)[hD]*$"),
    re.compile(r"^AD?(?P<head>H)d?D?(?P<state>[SJ])[fgw]?v[hD]*$"),
    re.compile(r"(?:^|[,;&]w?)[dOo]D?(?P<state>[SJ])f,?(?:w?v|,)?[hD]*$"),
    re.compile(r"^oD?(?P<state>S)w?v[hD]*$"),
)
"""Before the name: « leading the Omani side was », « at the head of », « on the Omani side », « for Oman was »."""
_HAD = re.compile(r"(?:^|[,;&]w?)D?(?P<state>[SJ])[fgw]v[hD]*$")
_AT_HEAD = re.compile(r",?A[qD]?(?P<head>H)")
_HEADED = re.compile(r",?(?P<lead>w)D(?P<state>J)w(?:[,;!]|$)")
"""After the name: « X headed the Omani one »."""
_CHIEF = frozenset({"chief", "chair"})


def find_headed(indexes: Sequence[int], drafts: Sequence[Draft]) -> tuple[str, ...]:
    """The states of the side that the words around a name say its bearer heads or stands for; empty where none do."""
    for index in indexes:
        draft = drafts[index]
        states = _read_before(draft) or _read_after(draft)
        if states:
            return states
    return ()


def _read_before(draft: Draft) -> tuple[str, ...]:
    tags, tokens = draft.scene.tags, draft.scene.tokens
    for pattern in _BEFORE:
        match = pattern.search(tags, 0, draft.first)
        if match is not None and _tells(match, tokens):
            return get_states(tokens[match.start("state")])
    had, head = _HAD.search(tags, 0, draft.first), _AT_HEAD.match(tags, draft.last)
    if had is None or head is None or not _is_chief(tokens[head.start("head")]):
        return ()
    return get_states(tokens[had.start("state")])


def _read_after(draft: Draft) -> tuple[str, ...]:
    match = _HEADED.match(draft.scene.tags, draft.last)
    if match is None or not _tells(match, draft.scene.tokens):
        return ()
    return get_states(draft.scene.tokens[match.start("state")])


def _tells(match: re.Match[str], tokens: Sequence[Token]) -> bool:
    """Whether the word that leads is one of leading or standing for a side."""
    groups = match.groupdict()
    if groups.get("lead"):
        return any(tokens[match.start("lead")].has(code) for code in ("leads", "represents"))
    return not groups.get("head") or _is_chief(tokens[match.start("head")])


def _is_chief(token: Token) -> bool:
    return any(token.has(code) for code in _CHIEF)
