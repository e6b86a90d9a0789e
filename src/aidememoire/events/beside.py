"""Who acts together with the subject, told before the verb: « A, avec B, a coprésidé », « A đã cùng B chủ trì »."""

from __future__ import annotations

from aidememoire.events.clause import Group
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_JOINT = frozenset({"dialogue", "signing", "conference"})
"""What is done together: « A, với B, đã trao đổi » may be two of one side before a third."""
_AUXILIARY = 8
"""Characters an auxiliary takes at most (« đã », « a donc »)."""


def find_beside(trigger: Trigger, groups: tuple[Group, ...], subject: Group, words: ClauseWords) -> Group | None:
    """The people a preposition of company puts between the subject and the verb, where the verb takes such people."""
    if trigger.frame.group not in _JOINT or not words.company & set(trigger.frame.links):
        return None
    text = trigger.gist.text
    between = (g for g in groups if subject.end <= g.start and g.end <= trigger.start and g.governor in words.company)
    people = (g for g in between if any(m.kind == "person" for m in g.mentions))
    return next((g for g in people if _is_close(text, subject.end, g, trigger.start)), None)


def _is_close(text: str, start: int, group: Group, stop: int) -> bool:
    """Whether nothing but an auxiliary and the preposition stands around the group: no verb of its own."""
    before = text[start : group.start].removesuffix(" ").removesuffix(group.governor).strip(" ,")
    return len(before) <= _AUXILIARY and len(text[group.end : stop].strip(" ,")) <= _AUXILIARY
