"""The state of those who are called hosts: « người đồng cấp nước chủ nhà », the counterpart of the country visited.

So of « Ngoại trưởng nước này », the minister of the country told of just before.
"""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.tokens import get_states

_BACK = 2
"""How many sentences before may name the country visited."""


def find_host_state(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The one state named nearest before, or in, the sentence that nobody else of the report acts for.

    Where somebody acts for each, the one that nobody in the sentence does: the visitor's is another.
    """
    held = frozenset(other.state for other in others if other.state is not None)
    for index in indexes:
        draft = evidence.drafts[index]
        if any(token.has("host_side") for token in draft.tokens):
            return _find_near(draft, held, evidence) or _find_near(draft, _find_present(index, evidence), evidence)
    return None


def _find_near(draft: Draft, held: frozenset[str], evidence: Evidence) -> str | None:
    for number in range(draft.scene.number, max(-1, draft.scene.number - _BACK - 1), -1):
        scene = next((d.scene for d in evidence.drafts if d.scene.number == number), None)
        tokens = scene.tokens if scene is not None else ()
        found = {codes[0] for t in tokens if t.tag in "SK" and len(codes := get_states(t)) == 1} - held
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _find_present(index: int, evidence: Evidence) -> frozenset[str]:
    """The states by their own words, anywhere in the report, of those others whom the sentence names."""
    scene, own = evidence.drafts[index].scene, evidence.owner.get(index)
    named = {o for i, o in evidence.owner.items() if evidence.drafts[i].scene is scene and o != own}
    return frozenset(code for i, o in evidence.owner.items() if o in named for code in evidence.drafts[i].states)
