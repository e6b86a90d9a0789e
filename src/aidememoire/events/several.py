"""One verb, several contacts: « a été reçu tour à tour par A, B et C » tells three receptions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aidememoire.events.clause import get_bounds
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords

_APART = frozenset({"talks", "call"})
_AROUND = 60


def split_apart(telling: Telling, trigger: Trigger, words: ClauseWords) -> tuple[Telling, ...]:
    """`telling`, or one telling for each of the people met where the words say that they were met apart."""
    if telling.group not in _APART or len(telling.participants) < 3:
        return (telling,)
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    start, end = max(low, trigger.at - _AROUND), min(high, trigger.end + _AROUND)
    if words.apart.search(trigger.gist.text, start, end) is None:
        return (telling,)
    present = tuple(p for p in telling.participants if p.role == "present")
    first, *rest = (p for p in telling.participants if p.role != "present")
    one, others = _find_common(first, rest)
    return tuple(replace(telling, participants=(*one, other, *present)) for other in others)


def _find_common(first: Participant, rest: Iterable[Participant]) -> tuple[tuple[Participant, ...], list[Participant]]:
    """The one who meets, and those met: where roles differ, the one who has a role of their own."""
    people = [first, *rest]
    roles = [p.role for p in people]
    alone = next((p for p in people if p.role is not None and roles.count(p.role) == 1), first)
    return (alone,), [p for p in people if p is not alone]
