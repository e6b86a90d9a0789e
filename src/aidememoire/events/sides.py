"""Sides of a contact, and the plainest ways to find them."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.events.clause import Group
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_FOLLOWING = 60
"""How far the second of two sides may stand from the first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A group of actors and the role they play; `start` and `end` of the gist."""

    group: Group
    role: str | None


def pair(subject: Group | None, other: Group | None, trigger: Trigger) -> tuple[Side, ...]:
    """Subject and complement as sides."""
    sides = []
    if subject is not None:
        sides.append(Side(group=subject, role=trigger.frame.subject))
    if other is not None and other is not subject:
        sides.append(Side(group=other, role=trigger.frame.other))
    return tuple(sides)


def find_free(groups: tuple[Group, ...], start: int, end: int) -> Group | None:
    return next((g for g in groups if start <= g.start < end and not g.governor), None)


def find_together(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, reach: int) -> tuple[Side, ...]:
    """« entre A et B », « sous la présidence de A, ministre de la Pêche, et de B »; a visit is between nobody."""
    if trigger.frame.group == "visit":
        return ()
    text = trigger.gist.text
    found: list[Group] = []
    for group in groups:
        if not trigger.end <= group.start < reach:
            continue
        gap = text[found[-1].end : group.start] if found else ""
        if words.quarrel.search(text, max(trigger.end, group.start - 60), group.start):
            continue
        if found and _are_two(found) and not _joins(gap, words):
            break
        follows = len(found) == 1 and len(found[0].mentions) == 1 and len(gap) <= _FOLLOWING and _joins(gap, words)
        if follows or _stands_together(trigger, group, trigger.end, words):
            found.append(group)
    return _seat(found)


def find_heads(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> tuple[Side, ...]:
    """« Sous la présidence de A et de B, la session s'est tenue »: those who head it, told before it."""
    before = [g for g in groups if low <= g.start and g.end <= trigger.at]
    return _seat([g for g in before if _stands_together(trigger, g, low, words)])


def _stands_together(trigger: Trigger, group: Group, low: int, words: ClauseWords) -> bool:
    """« entre A et B »; of a session also « ouverte par A et B »."""
    text, start = trigger.gist.text, max(low, group.start - 48)
    heads = trigger.frame.group == "dialogue" and words.presided.search(text, start, group.start) is not None
    return heads or words.together.search(text, start, group.start) is not None


def _seat(found: list[Group]) -> tuple[Side, ...]:
    """The groups as sides, where they are two at least."""
    people = sum(max(1, len(m.actors)) for g in found for m in g.mentions)
    return tuple(Side(group=g, role=None) for g in found) if people > 1 else ()


def _are_two(found: list[Group]) -> bool:
    """« l'entretien entre A et B, la conversation entre C et D »: A and B are all who had the first."""
    return sum(len(m.actors) for g in found for m in g.mentions if m.kind == "person") > 1


def _joins(gap: str, words: ClauseWords) -> bool:
    """Whether a second side follows: « , ministre de la Pêche, et de »."""
    return words.joint.search(gap) is not None and words.verb.search(gap + " ") is None
