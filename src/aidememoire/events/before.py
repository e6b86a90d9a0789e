"""Contacts of the past that are told by their day alone: « la session précédente », « leur dernier entretien »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger
from aidememoire.model.actors import Cast
from aidememoire.pack.events import ClauseWords

_MET = frozenset({"talks", "call"})


def recall_before(
    telling: Telling, trigger: Trigger, told: Sequence[Telling], cast: Cast, words: ClauseWords
) -> Telling:
    """`telling` of the past with what the contacts `told` before lend it: the body that sat, the two who spoke.

    Who sat in an earlier session is not said: only its body is known.
    """
    states = all(cast.actors[p.actor].kind == "state" for p in telling.participants)
    if not trigger.is_noun or not telling.times or not states or len(telling.participants) > 1:
        return telling
    if telling.group == "dialogue":
        return _recall_body(telling, told)
    own = words.own.search(trigger.gist.text, max(0, trigger.start - 40), trigger.start) is not None
    if not telling.background or telling.participants or not own:
        return telling
    return _recall_guest(telling, told) if telling.group == "visit" else _recall_both(telling, told)


def _recall_body(telling: Telling, told: Sequence[Telling]) -> Telling:
    """« la session précédente », « the fourth session »: of the body that the report tells of."""
    firm = next((t for t in reversed(told) if t.group == "dialogue" and t.body is not None), None)
    if firm is None:
        return telling
    if _is_earlier(telling, firm):
        telling = replace(telling, background=True, participants=())
    if not telling.background or telling.participants:
        return telling
    body = telling.body or firm.body
    return replace(telling, mechanism=telling.mechanism if telling.body else body, body=body)


def _recall_both(telling: Telling, told: Sequence[Telling]) -> Telling:
    """« leur dernier entretien remonte au 3 mai »: of the two who met or spoke."""
    firm = next((t for t in reversed(told) if t.participants and not t.vague), None)
    if firm is None or not {telling.group, firm.group} <= _MET or firm.status != "held":
        return telling
    people = tuple(replace(p, role=None) for p in firm.participants if p.role != "present")
    return replace(telling, participants=people, vague=False) if len(people) == 2 else telling


def _recall_guest(telling: Telling, told: Sequence[Telling]) -> Telling:
    """« sa précédente visite remonte au 3 mai »: of the one guest whose visit is told, to the same country."""
    firm = next((t for t in reversed(told) if t.group == "visit" and not t.vague), None)
    guests = tuple(p for p in firm.participants if p.role == "guest") if firm is not None else ()
    if firm is None or len(guests) != 1:
        return telling
    return replace(telling, participants=guests, place=telling.place or firm.place, vague=False)


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
