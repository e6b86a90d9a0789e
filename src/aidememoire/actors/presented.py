"""Envoys whose post is told after their letters: « X presented his credentials to President Y as Chile's envoy »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.evidence import Evidence
from aidememoire.actors.sides import settle_codes

_ENVOYS = frozenset({"ambassador", "charge_d_affaires"})


def find_post_presented(indexes: Sequence[int], evidence: Evidence) -> str | None:
    """The state whose envoy the first person of a sentence is, by the words after the letters he hands over."""
    for index in indexes:
        own = evidence.drafts[index]
        named = next((d for d in evidence.drafts if d.scene is own.scene and d.name is not None), own)
        if own is not named or own.states:
            continue
        for post in evidence.drafts[index + 1 :]:
            if post.scene is not own.scene:
                break
            if post.office is None or post.office.base not in _ENVOYS or not post.states or post.name is not None:
                continue
            between = " ".join(t.text for t in own.scene.tokens[own.last : post.first])
            if evidence.sides.posted.search(between):
                return settle_codes(post.states, evidence.counts)
    return None
