"""Contacts of the past that are told by their day alone: « la session précédente », « leur dernier entretien »."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger
from aidememoire.model.actors import Cast
from aidememoire.pack.events import ClauseWords

_MET = frozenset({"talks", "call"})


def recall_before(telling: Telling, trigger: Trigger, firm: Telling | None, cast: Cast, words: ClauseWords) -> Telling:
    """`telling` of the past with what the contact `firm` told before lends it: the body that sat, the two who spoke.

    Who sat in an earlier session is not said: only its body is known.
    """
    states = all(cast.actors[p.actor].kind == "state" for p in telling.participants)
    if firm is None or not trigger.is_noun or not telling.times or not states or len(telling.participants) > 1:
        return telling
    if _is_earlier(telling, firm):
        telling = replace(telling, background=True, participants=())
    if not telling.background or telling.participants:
        return telling
    if telling.group == firm.group == "dialogue":
        body = telling.body or firm.body
        return replace(telling, mechanism=telling.mechanism if telling.body else body, body=body)
    theirs = words.theirs.search(trigger.gist.text, max(0, trigger.start - 40), trigger.start)
    if theirs is None or not {telling.group, firm.group} <= _MET or firm.status != "held":
        return telling
    people = tuple(replace(p, role=None) for p in firm.participants if p.role != "present")
    return replace(telling, participants=people, vague=False) if len(people) == 2 else telling


def _is_earlier(telling: Telling, firm: Telling) -> bool:
    """« the fourth session was held in 2018 », after what the fifth did."""
    both = telling.group == firm.group == "dialogue" and telling.status == firm.status == "held"
    return both and telling.ordinal is not None and firm.ordinal is not None and telling.ordinal < firm.ordinal


def is_session_before(telling: Telling, contacts: tuple[Telling, ...]) -> bool:
    """A dated session of the past needs no sides where the report tells of a session: the mechanism has its parties."""
    past = telling.group == "dialogue" and telling.background and telling.status == "held"
    if not past or telling.mechanism is None or not telling.times or telling.participants:
        return False
    return any(c.group == "dialogue" and not c.background for c in contacts)
