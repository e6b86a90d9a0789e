"""What hangs on to a group of actors: the name in apposition, the rest of a list, the leader of a delegation."""

from __future__ import annotations

from aidememoire.events.clause import Group
from aidememoire.events.sides import Side
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords


def name_apposed(trigger: Trigger, groups: tuple[Group, ...], found: Group | None, words: ClauseWords) -> Group | None:
    """« par le ministre du secteur, A », « A, son ministre, »: the name beside a description and a comma."""
    if found is None or any(m.name is not None or m.kind != "person" for m in found.mentions):
        return found
    if not any(m.actors for m in found.mentions):
        before = (
            g for g in groups if trigger.gist.text[g.end : found.start] == ", " and g.mentions[-1].name is not None
        )
        found = next(before, found)
    for group in groups:
        if found.end < group.start <= found.end + 32 and not group.governor and group.mentions[0].name is not None:
            between = trigger.gist.text[found.end : group.start]
            bare = between.endswith(", ") and between.count(",") == 1 and "⟨" not in between
            return group if bare and not words.verb.search(between) else found
    return found


def find_tail(trigger: Trigger, groups: tuple[Group, ...], other: Group | None, words: ClauseWords) -> tuple[Side, ...]:
    """The last of a list whose members carry phrases of their own (« A, conseiller du président, et B »)."""
    if other is None:
        return ()
    text = trigger.gist.text
    unnamed = not any(m.actors and m.kind != "group" for m in other.mentions)
    return tuple(
        Side(group=g, role=trigger.frame.other)
        for g in groups
        if other.end < g.start <= other.end + 70
        and (_is_joined(text, other.end, g.start, words) or (unnamed and _is_part(text, other.end, g.start, words)))
        and text[g.end : g.end + 1] in (".", "", ",", ";")
        and not set(text[other.end : g.start]) & set(".;:«")
    )


def _is_joined(text: str, start: int, end: int, words: ClauseWords) -> bool:
    return words.joint.search(text, max(start, end - 24), end) is not None and not words.verb.search(text, start, end)


def _is_part(text: str, start: int, end: int, words: ClauseWords) -> bool:
    """« des partis, dont A »: one of those the group before leaves unnamed."""
    part = words.including.search(text, start, end)
    return part is not None and words.verb.search(text, start, part.start()) is None


def find_leader(
    trigger: Trigger, groups: tuple[Group, ...], other: Group | None, words: ClauseWords
) -> tuple[Side, ...]:
    """The leader named after a delegation that is a mention of its own (« des ambassadeurs conduits par A »)."""
    if other is None:
        return ()
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=trigger.frame.other)
        for g in groups
        if other.end <= g.start <= other.end + 60 and words.led.search(text, other.end, g.start)
    )
