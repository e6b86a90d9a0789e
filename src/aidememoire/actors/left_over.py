"""Whether a side of a report that nobody acts for by his own words may be given to somebody at all."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import Scene, get_states, is_subject


def is_spoken_of(state: str, evidence: Evidence) -> bool:
    """Whether the report names a state itself, not only its capital."""
    scenes = {id(d.scene): d.scene for d in evidence.drafts}.values()
    return any(t.tag in "SJ" and get_states(t) == (state,) for scene in scenes for t in scene.tokens)


def is_opposite(state: str, own: Sequence[Draft], evidence: Evidence) -> bool:
    """« the minister received the steward of Libya, B »: of the two, it is the other who acts for that state."""
    scenes = [d.scene for d in own]
    beside = (d for d in evidence.drafts if d not in own and d.scene in scenes and d.name is not None)
    return any(settle_codes(d.states, evidence.counts) == state for d in beside)


def is_only_a_place(state: str, evidence: Evidence) -> bool:
    """« à Sotchi (Russie) », « le forum Afrique-Russie »: a state named so alone is where it happens, not who acts.

    Nor does one act that is only spoken of: « au sujet du Chili ».
    """
    scenes = {id(d.scene): d.scene for d in evidence.drafts}.values()
    tokens = [(s, i) for s in scenes for i, t in enumerate(s.tokens) if t.tag in "SJK" and get_states(t) == (state,)]
    return bool(tokens) and all(_is_set_apart(s, i) or is_subject(s, i) for s, i in tokens)


def _is_set_apart(scene: Scene, index: int) -> bool:
    """In brackets, or joined to what is no state (« Afrique-Russie », not « Tchad-Soudan »)."""
    before = scene.text[scene.tokens[index].start - 1] if index else ""
    return before == "(" or (before == "-" and scene.tags[max(0, index - 2)] != "S")


def is_beside_a_stranger(state: str, evidence: Evidence) -> bool:
    """« l'intendant du palais de Libye, Tarek X »: somebody in no office that is known may be the one of that state."""
    for draft in evidence.drafts:
        before = draft.scene.tokens[max(0, draft.first - 2) : draft.first]
        bare = draft.name is not None and draft.office is None and [t.tag for t in before[1:]] == [","]
        if bare and before[0].tag in "SJK" and get_states(before[0]) == (state,):
            return True
    return False
