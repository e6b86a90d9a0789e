"""Two people under one article: « The Prime Minister and President Macron », « the Secretary and Foreign Minister »."""

from __future__ import annotations

import re
from collections.abc import Mapping

from aidememoire.actors.office_codes import HEADS
from aidememoire.actors.offices import find_inner
from aidememoire.actors.tokens import Scene, Token, get_states

_ALWAYS = frozenset({"secretary", "foreign_secretary", "deputy_state_secretary"})
_TOPS = frozenset({"president", "head_of_government", "head_of_state", "monarch"})
_MINISTERS = frozenset({"minister", "foreign_minister", "defence_minister"})
_OF_STATE = re.compile("dD?p?S")
"""« and Culture Minister B of Romania »: the state of the second office stands after the name."""
_ABROAD = frozenset({"ambassador"})
_ONE_NAME = re.compile(r",[hk]{0,4}(?P<name>n{0,2}N[nNh]*)")


def find_joined(scene: Scene, groups: Mapping[str, tuple[int, int]]) -> int | None:
    """Where « and » parts two people, the first named by a bare office after the article; None for one person.

    Nobody is president and prime minister, and « the Secretary » is a secretary alone; a deputy prime minister and
    foreign minister is one person.
    """
    if "office" not in groups or "lead" not in groups or scene.tags[groups["lead"][0]] != "D":
        return None
    start, end = groups["office"]
    at = scene.tags.find("&", start, end)
    first = next((t for t in scene.tokens[start:at] if t.tag in HEADS), None) if at > start else None
    second = next((t for t in scene.tokens[at + 1 : end] if t.tag in HEADS), None)
    if first is None or second is None or set(scene.tags[start:at]) - set(HEADS + "r"):
        return None
    mine, other = _get_base(first), _get_base(second)
    tops = mine in _TOPS and other in _TOPS
    return at if mine in _ALWAYS or tops or (mine in _MINISTERS | _TOPS and other in _ABROAD) else None


def find_next_state(scene: Scene, groups: Mapping[str, tuple[int, int]]) -> int | None:
    """Where « and » parts offices of two states: « A, Minister of Peru, and Spain's Minister B ». B holds the second.

    An envoy is of one state and in another (« Ambassador of Peru to Spain and … »): what he is to is not told apart.
    """
    if "office" not in groups or "name" not in groups or groups["name"][0] < groups["office"][1]:
        return None
    start, end = groups["office"]
    parts = [at for at in range(start, end) if scene.tags[at] == "&"]
    for at in parts:
        one, other = scene.tokens[start:at], scene.tokens[at + 1 : end]
        realm = _OF_STATE.match(scene.tags, groups["name"][1])
        beyond = scene.tokens[realm.start() : realm.end()] if realm else ()
        envoys = any(t.tag in "Aa" for t in (*one, *other))
        if not envoys and all(any(t.tag in HEADS for t in some) for some in (one, other)):
            left, right = (frozenset(c for t in some for c in get_states(t)) for some in (one, (*other, *beyond)))
            if left and right and not left & right:
                return at
    return None


def find_served(
    scene: Scene, groups: Mapping[str, tuple[int, int]]
) -> tuple[tuple[tuple[int, int], dict[str, tuple[int, int]]], ...]:
    """« the envoy of Latvian President A, B, »: A, of the inner office, and B, whom A sent; nothing for one person.

    For each the tokens of the phrase, and those of office and name.
    """
    if not {"office", "rest", "name"} <= groups.keys() or "comma" in groups:
        return ()
    (start, end), name = groups["office"], groups["name"]
    inner = find_inner(scene.tokens, start, end)
    sent = _ONE_NAME.fullmatch(scene.tags, *groups["rest"])
    heads = [t for t in scene.tokens[start:inner] if t.tag in HEADS]
    plural = any(r.sense.endswith("p") for t in heads for r in t.rows)
    if inner == start or name[0] != end or sent is None or len(heads) != 1 or plural:
        return ()
    own = sent.span("name")
    return ((inner, name[1]), {"office": (inner, end), "name": name}), (own, {"office": (start, inner), "name": own})


def _get_base(token: Token) -> str:
    return next(r.code for r in token.rows if r.file.endswith("offices.csv"))
