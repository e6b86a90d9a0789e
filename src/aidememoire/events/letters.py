"""Letters told one after another in a sentence: « A sent a letter and B a telegram to C »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.events.clause import Group
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger

_REACH = 40


def is_next_sender(trigger: Trigger, triggers: Sequence[Trigger], group: Group) -> bool:
    """« A sent a letter, B sent a telegram to C »: B, after a comma and before a verb of its own, receives nothing."""
    if trigger.frame.group != "message" or group.governor or "," not in trigger.gist.text[trigger.end : group.start]:
        return False
    after = (t for t in triggers if t.frame.group == "message" and group.end <= t.start <= group.end + _REACH)
    return any("," not in t.gist.text[group.end : t.at] for t in after)


def share_recipients(told: Sequence[Telling]) -> tuple[Telling, ...]:
    """`told` of one sentence; a letter without a recipient goes to that of the next."""
    found: list[Telling] = []
    for telling in reversed(told):
        roles = {p.role for p in telling.participants}
        later = found[-1] if found else None
        alike = telling.group == "message" and later is not None and later.group == "message"
        if alike and roles == {"initiator"} and later is not None and later.status == telling.status:
            sent = tuple(p for p in later.participants if p.role == "recipient")
            telling = replace(telling, participants=(*telling.participants, *sent))
        found.append(telling)
    return tuple(reversed(found))
