"""Who tells a contact of his or her own in words that name no subject: « “Spoke with A this morning,” B wrote »."""

from __future__ import annotations

import re

from aidememoire.events.clause import Group
from aidememoire.events.sides import Side
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_OPENING = '"“«'
_SHORT = 30
"""Characters from the opening mark to the words of the contact at most: « “Had a productive »."""
_CLOSING = re.compile(r"[,.!?]?\s?[\"”»]\s?,?(?: [a-z]+){0,2} ?")
"""The end of what is quoted, and at most a verb and an article before the one who wrote it."""


def add_poster(
    trigger: Trigger, groups: tuple[Group, ...], sides: tuple[Side, ...], words: ClauseWords
) -> tuple[Side, ...]:
    """`sides` with the one named right after a quotation that opens with the contact and says nobody's own name."""
    if len(sides) != 1 or trigger.frame.group not in ("talks", "call") or trigger.turn.status != "held":
        return sides
    text = trigger.gist.text
    opening = max(text.rfind(mark, 0, trigger.start + 1) for mark in _OPENING)
    told = text[opening : trigger.start]
    if opening < 0 or len(told) > _SHORT or "⟨" in told or sides[0].group.start < opening:
        return sides
    if trigger.gist.sentence.segment != "body" or words.pronoun.search(told):
        return sides
    for group in groups:
        closed = _CLOSING.search(text, max(trigger.end, sides[0].group.end), group.start)
        if closed is None or group.start < closed.end():
            continue
        person = all(m.kind == "person" for m in group.mentions)
        own = closed.end() == group.start and person and not group.governor
        return (Side(group=group, role=trigger.frame.subject), *sides) if own else sides
    return sides
