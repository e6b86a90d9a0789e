"""Who is received by one who holds the same office: « le président X a été reçu à Montevideo par le président Y »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.office_codes import UNIQUE


def is_received(standing: Standing, own: Sequence[Draft], evidence: Evidence) -> bool:
    """Whether a later official of the same office, of which each state has one, does what is told of this person.

    The one who receives is at home; the other is not, though he stands first.
    """
    code = standing.reading.code if standing.reading is not None else ""
    return code in UNIQUE and any(_is_agent(d, code, own) for d in evidence.drafts)


def _is_agent(draft: Draft, code: str, own: Sequence[Draft]) -> bool:
    if draft.name is None or draft.office is None or draft.office.code != code or draft.office.former:
        return False
    before = next((t for t in reversed(draft.scene.tokens[: draft.first]) if t.tag != "D"), None)
    if before is None or not before.has("agent"):
        return False
    return any(d.scene is draft.scene and d.start < draft.start for d in own)
