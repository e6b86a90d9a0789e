"""Who acts together with the subject, told before the verb: « A, avec B, a coprésidé », « A đã cùng B chủ trì »."""

from __future__ import annotations

from aidememoire.events.clause import Group
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords


def find_beside(trigger: Trigger, groups: tuple[Group, ...], subject: Group, words: ClauseWords) -> Group | None:
    """The people a preposition of company puts between the subject and the verb, where the verb takes such people."""
    if not words.company & set(trigger.frame.links):
        return None
    between = [g for g in groups if subject.end <= g.start and g.end <= trigger.start and g.governor in words.company]
    return next((g for g in between if any(m.kind == "person" for m in g.mentions)), None)
