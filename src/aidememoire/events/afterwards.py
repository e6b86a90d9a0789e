"""What is put right once contacts are known: means named afterwards, and company that is no party."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.days import conflicts
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


def tell_means(told: Sequence[Telling]) -> tuple[Telling, ...]:
    """« A and B discussed trade. The phone conversation also touched on »: those who only discussed did so by phone.

    Only of words that leave open whether people met, and where nothing else says that they did.
    """
    told = _sit_by_video(told)
    return tuple(_phone(t) if _leaves_open(t) and any(_is_call_after(c, t) for c in told) else t for t in told)


def _sit_by_video(told: Sequence[Telling]) -> tuple[Telling, ...]:
    """« A and B co-chaired the session, held by videoconference »: how they sat, no second contact."""
    screens = [i for i, t in enumerate(told) if t.mode == "video" and t.group in ("call", "talks")]
    sat = {i: [n for n, t in enumerate(told) if _is_held_by(t, told[i])] for i in screens}
    sessions = {n for found in sat.values() for n in found}
    return tuple(
        replace(t, mode=t.mode or "video") if n in sessions else t for n, t in enumerate(told) if not sat.get(n)
    )


def _is_held_by(session: Telling, screen: Telling) -> bool:
    """Whether `screen` is the videoconference by which the `session` of its sentence was held."""
    if session.group != "dialogue" or session.mode not in (None, "video") or screen.order != session.order:
        return False
    people = {p.actor for p in screen.participants}
    return people <= {p.actor for p in session.participants} and not conflicts(screen.times, session.times)


def _leaves_open(telling: Telling) -> bool:
    vague = telling.frame is not None and telling.frame.vague and telling.voice == "active"
    here = telling.place is not None and telling.place.citation.span.start >= telling.citation.span.start
    return vague and telling.kind == "meeting" and not here and telling.mode is None


def _is_call_after(call: Telling, telling: Telling) -> bool:
    named = call.group == "call" and not call.participants and call.voice in ("noun", "circumstance")
    told = call.status == telling.status and not call.background and not call.times
    return named and told and 0 < call.order - telling.order <= _NEXT


def _phone(telling: Telling) -> Telling:
    return replace(telling, kind="call", group="call", mode="phone", place=None)


def leave_company(telling: Telling, cast: Cast) -> Telling:
    """« A et son épouse sont arrivés »: on a visit of officials, without those who have neither office nor state."""
    if telling.group != "visit" or not any(cast.actors[p.actor].office for p in telling.participants):
        return telling
    kept = tuple(p for p in telling.participants if not _is_company(cast.actors[p.actor]))
    return replace(telling, participants=kept)


def _is_company(actor: LocalActor) -> bool:
    return actor.kind == "person" and actor.office is None and get_side(actor) is None
