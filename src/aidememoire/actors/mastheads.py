"""Whose page it is, by the lines above and below the story: a state's own body, a seat of power, an outlet's town."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.tokens import Scene, Token, get_states

_MASTHEAD = re.compile(r"(?:B[BPJdDC&]*~)?S~?(?P<body>B.*)?$")
"""« République du Niger – Ministère de la Défense », or the state's name on a line above its body's."""
_SEATED = re.compile(r"[NBPWXSLGpdDJ&]{1,8}<K>")
"""« Nile Herald (Kampala) »: an outlet and the capital it is of, alone in a line."""
_HEADS = 3
_FEET = 3
_ABOVE = 6
"""How many sentences from the top the line of the outlet may stand."""


def get_place_codes(token: Token) -> tuple[str, ...]:
    """The states a place may lie in."""
    return tuple(dict.fromkeys(r.code for r in token.rows if r.file.endswith(("states.csv", "places.csv"))))


def find_seat(scenes: Sequence[Scene]) -> str | None:
    """The state of the capital that a line above the story gives as the seat of its outlet."""
    for scene in scenes[1:_ABOVE]:
        if scene.sentence.segment != "body" and _SEATED.fullmatch(scene.tags):
            codes = get_place_codes(scene.tokens[-2])
            return codes[0] if len(codes) == 1 else None
    return None


def find_masthead(scenes: Sequence[Scene]) -> str | None:
    """The state whose own body the page is of, by its first lines: the state's name beside or above the body's."""
    heads = [scene for scene in scenes[:_HEADS] if scene.sentence.segment != "body"]
    for i, scene in enumerate(heads):
        match = _MASTHEAD.fullmatch(scene.tags)
        below = i + 1 < len(heads) and heads[i + 1].tags.startswith("B")
        if match is None or not (match["body"] or scene.tags.startswith("B") or below):
            continue
        codes = get_states(next(token for token in scene.tokens if token.tag == "S"))
        if len(codes) == 1:
            return codes[0]
    return None


def find_signed(scenes: Sequence[Scene]) -> str | None:
    """« Élysée - 55 rue du faubourg Saint-Honoré »: the seat of power that opens or closes the page."""
    opening = [scene for scene in scenes[:2] if scene.sentence.segment != "body"]
    for scene in (*opening, *scenes[3:][-_FEET:]):
        seat = scene.tokens[0] if scene.tags[:2] in ("M~", "M", "M!") else None
        if seat is not None and len(get_states(seat)) == 1:
            return get_states(seat)[0]
    return None
