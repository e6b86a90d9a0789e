"""What is put right once contacts are known: means named afterwards, and company that is no party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.screen import get_side
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, LocalActor

_NEXT = 2
"""Sentences after a contact within which its means are named."""


def name_means(found: Telling, told: Sequence[Telling]) -> Telling:
    """« A et B sont convenus de … Cet échange téléphonique … »: as the next sentence has it."""
    after = (t for t in told if t.group == "call" and not t.participants and 0 < t.order - found.order <= _NEXT)
    if found.kind != "meeting" or found.frame is not None or next(after, None) is None:
        return found
    return replace(found, kind="call", group="call", mode="phone", place=None)


def leave_company(telling: Telling, cast: Cast) -> Telling:
    """« A et son épouse sont arrivés »: on a visit of officials, without those who have neither office nor state."""
    if telling.group != "visit" or not any(cast.actors[p.actor].office for p in telling.participants):
        return telling
    kept = tuple(p for p in telling.participants if not _is_company(cast.actors[p.actor]))
    return replace(telling, participants=kept)


def _is_company(actor: LocalActor) -> bool:
    return actor.kind == "person" and actor.office is None and get_side(actor) is None
