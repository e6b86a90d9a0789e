"""Envoys whose post is told after their letters: « X presented his credentials to President Y as Chile's envoy »."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import get_states

_ENVOYS = frozenset({"ambassador", "charge_d_affaires"})
_POST = 10
"""Words of an envoy's post, up to its state."""


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
        if (bare := _find_bare_post(own, evidence)) is not None:
            return bare
    return None


def _find_bare_post(own: Draft, evidence: Evidence) -> str | None:
    """« … ses lettres de créance en qualité d'ambassadeur du Chili »: the post is no mention of anybody by itself."""
    tokens = own.scene.tokens
    for i, token in enumerate(tokens[own.last :], own.last):
        if token.tag not in "aH" or not any(token.has(office) for office in _ENVOYS):
            continue
        if evidence.sides.posted.search(" ".join(t.text for t in tokens[own.last : i])):
            after = list(takewhile(lambda t: t.tag not in "A,;!", tokens[i + 1 : i + _POST]))
            return next((settle_codes(get_states(t), evidence.counts) for t in after if t.tag in "SJ"), None)
    return None
