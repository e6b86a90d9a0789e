"""Contacts only spoken of in passing, and leaders whose own sentence tells where they are."""

from __future__ import annotations

from aidememoire.events.telling import Telling


def drop_mere_mentions(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """Without « asked about the visit of A » where the report tells that the visit is planned or called off."""
    ahead = [t for t in tellings if t.group == "visit" and t.status != "held" and not t.background]
    people = [{p.actor for p in t.participants} for t in ahead]
    return tuple(
        t
        for t in tellings
        if not _is_mere_mention(t) or not any({p.actor for p in t.participants} <= k for k in people)
    )


def _is_mere_mention(telling: Telling) -> bool:
    """« asked about the visit of A »: a noun in passing without a day, which tells no status of its own."""
    return telling.group == "visit" and telling.voice == "noun" and not telling.times and telling.status == "held"


def leads_into(telling: Telling, other: Telling) -> bool:
    """« the delegation led by A is on a visit to B »: A is there in what his own sentence tells, not before it."""
    own = {p.actor for p in telling.participants} & {p.actor for p in other.participants}
    told = telling.group == other.group == "visit" and not other.adds
    return told and bool(own) and other.order == telling.order and other.segment == telling.segment
