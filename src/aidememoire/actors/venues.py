"""The state of officials met where they are at home: « In Lima, the visitor met President X »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.mastheads import get_place_codes
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
    places = visited or find_places(draft.scene)
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


def find_places(scene: Scene) -> set[str]:
    """States in which, or in whose towns, the sentence says things happen; none beside another such place."""
    found = set()
    for i, token in enumerate(scene.tokens):
        at = i - 2 if i and scene.tags[i - 1] == "D" else i - 1
        there = token.tag in "SKL" and at >= 0 and scene.tags[at] == "A" and scene.tokens[at].text.lower() in _IN
        if there and not is_subject(scene, i):
            found |= set(get_place_codes(token))
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


_IN = frozenset({"in", "at", "a", "au", "aux", "en"})


def is_host_elsewhere(index: int, state: str, evidence: Evidence) -> bool:
    """« was received at Lima by President X », in another agency's report: X, who receives there, is not of `state`."""
    draft = evidence.drafts[index]
    places = find_places(draft.scene) if is_agent(draft) else set()
    return bool(places) and state not in places


def find_seat(index: int, evidence: Evidence) -> str | None:
    """The main side in whose town the person of draft `index` receives somebody (« reçu à Lima par le ministre X »)."""
    draft = evidence.drafts[index]
    guest = any(d.scene is draft.scene and d.last <= draft.first and d.name is not None for d in evidence.drafts)
    places = find_places(draft.scene) & set(evidence.sides.main) if guest and is_agent(draft) else set()
    return places.pop() if places else None


def is_agent(draft: Draft) -> bool:
    """Whether somebody does what the sentence tells of another (« by President X », not « led by »)."""
    *_, verb, before = (None, None, *(t for t in draft.scene.tokens[: draft.first] if t.tag != "D"))
    return before is not None and before.has("agent") and not (verb is not None and verb.has("led"))
