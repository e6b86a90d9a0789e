"""The state of those who are called hosts: « người đồng cấp nước chủ nhà », the counterpart of the country visited."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.tokens import get_states

_BACK = 2
"""How many sentences before may name the country visited."""


def find_host_state(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The one state named nearest before, or in, the sentence that nobody else of the report acts for."""
    held = {other.state for other in others}
    for index in indexes:
        draft = evidence.drafts[index]
        if not any(token.has("host_side") for token in draft.tokens):
            continue
        for number in range(draft.scene.number, max(-1, draft.scene.number - _BACK - 1), -1):
            scene = next((d.scene for d in evidence.drafts if d.scene.number == number), None)
            tokens = scene.tokens if scene is not None else ()
            found = {codes[0] for t in tokens if t.tag in "SK" and len(codes := get_states(t)) == 1} - held
            if found:
                return found.pop() if len(found) == 1 else None
    return None
