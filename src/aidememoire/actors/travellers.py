"""Who is not at home: one whom the report tells to come to the other side (« X est arrivé à Lima »)."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence
from aidememoire.actors.mastheads import get_place_codes
from aidememoire.actors.opposed import are_paired

_AFTER = 10
"""Words looked at after a place."""


def find_origin(own: Sequence[Draft], evidence: Evidence) -> str | None:
    """The state of somebody who travels to another, where the report speaks of the two as a pair (« Niger-Bénin »)."""
    for draft in own:
        place = _find_destination(draft, evidence)
        other = evidence.sides.get_other(place)
        if place is not None and other is not None and are_paired({place, other}, evidence):
            return other
    return None


def _find_destination(draft: Draft, evidence: Evidence) -> str | None:
    """The one state in which a place lies that only words of travel part from the person."""
    tokens, named = draft.scene.tokens, [d for d in evidence.drafts if d.scene is draft.scene and d.name is not None]
    start = max((d.last for d in named if d.last <= draft.first), default=0)
    stop = min((d.first for d in named if d.first >= draft.last), default=len(tokens))
    for i in (*range(start, draft.first), *range(draft.last, stop)):
        codes = get_place_codes(tokens[i]) if tokens[i].tag in "SKL" else ()
        if len(codes) == 1 and evidence.sides.travelled.search(_spell(draft, i, start, i + _AFTER)):
            return codes[0]
    return None


def _spell(draft: Draft, place: int, start: int, stop: int) -> str:
    """The words around a place, which is written « @ », and the person, who is written « # »."""
    words = [t.text for t in draft.scene.tokens]
    words[place] = "@"
    words[draft.first : draft.last] = ["#", *[""] * (draft.last - draft.first - 1)]
    return " ".join(w for w in words[start : max(stop, draft.last)] if w)
