"""The state of officials met where they are at home: « In Lima, the visitor met President X »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.tokens import Scene, get_states, is_subject

SEATS = frozenset({"AT", "BE", "ET"})
"""States in whose capitals organisations meet: who is met there need not be theirs."""


def find_venue_state(index: int, others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The one other state of a report of two, where the sentence of draft `index` lies in it and names its visitors.

    `others` are the standings of everyone but the person of that draft.
    """
    draft = evidence.drafts[index]
    own = evidence.owner.get(index, len(others))
    visited = _find_visited(draft, evidence)
    places = visited or _find_places(draft.scene)
    if len(places) != 1 or draft.scene.sentence.segment != "body" or (len(evidence.counts) != 2 and not visited):
        return None
    state = next(iter(places))
    beside = {
        others[number - (number > own)].state
        for i, number in evidence.owner.items()
        if evidence.drafts[i].scene is draft.scene and number != own
    }
    visitors = beside - {None, state}
    return state if len(visitors) == 1 and visitors <= set(evidence.counts) and state in evidence.counts else None


def _find_places(scene: Scene) -> set[str]:
    """States in which, or in whose capitals, the sentence says things happen; none beside another such place."""
    found = set()
    for i, token in enumerate(scene.tokens):
        at = i - 2 if i and scene.tags[i - 1] == "D" else i - 1
        there = token.tag in "SK" and at >= 0 and scene.tags[at] == "A" and scene.tokens[at].text.lower() in _IN
        if there and not is_subject(scene, i):
            found |= set(get_states(token))
    return found - SEATS if len(found) == 1 else set()


def _find_visited(draft: Draft, evidence: Evidence) -> set[str]:
    """« Minister X received Y, who is on a visit to Chile »: Chile, where the visitor is another than `draft`'s."""
    scene = draft.scene
    for i, token in enumerate(scene.tokens[:-1]):
        after = scene.tokens[i + 2] if scene.tags[i + 1] == "D" and i + 2 < len(scene.tokens) else scene.tokens[i + 1]
        if not token.has("guest_in") or after.tag not in "SK":
            continue
        named = [d for d in evidence.drafts if d.scene is scene and d.name is not None and d.last <= i]
        if named and named[-1] is not draft and draft.first < named[-1].first:
            return set(get_states(after))
    return set()


_IN = frozenset({"in", "at"})


def is_host_elsewhere(index: int, state: str, evidence: Evidence) -> bool:
    """« was received at Lima by President X », in another agency's report: X, who receives there, is not of `state`."""
    draft = evidence.drafts[index]
    before = next((t for t in reversed(draft.scene.tokens[: draft.first]) if t.tag != "D"), None)
    if before is None or not before.has("agent"):
        return False
    places = _find_places(draft.scene)
    return bool(places) and state not in places
