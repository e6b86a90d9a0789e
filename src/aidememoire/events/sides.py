"""Sides of a contact, and the plainest ways to find them."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.events.clause import Group
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords


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
    """« entre A et B », « sous la présidence de A et B »; a visit is between nobody."""
    if trigger.frame.group == "visit":
        return ()
    return tuple(
        Side(group=g, role=None)
        for g in groups
        if trigger.end <= g.start < reach
        and words.together.search(trigger.gist.text, max(trigger.end, g.start - 48), g.start)
    )
