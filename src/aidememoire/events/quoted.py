"""Who is named beside those who met and was not met: who is quoted, and in whose name somebody came."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.events.sides import Side
from aidememoire.events.trigger import Trigger

_BEHALF = 80
_OPENING, _CLOSING, _SAME = "«“", "»”", '"'


def drop_speaker(sides: Sequence[Side], trigger: Trigger) -> tuple[Side, ...]:
    """« “La rencontre entre A et B s'achève”, a dit C »: without C, where the quotation itself names two who met."""
    text = trigger.gist.text
    if not _is_within(text, trigger.start):
        return tuple(sides)
    outside = [s for s in sides if s.group.start > trigger.end and not _is_within(text, s.group.start)]
    named = {i for s in sides if s not in outside for m in s.group.mentions for i in m.actors}
    return tuple(s for s in sides if s not in outside) if len(named) > 1 else tuple(sides)


def drop_sender(sides: tuple[Side, ...], trigger: Trigger, behalf: re.Pattern[str]) -> tuple[Side, ...]:
    """« l'audience que A a accordée à B, envoyé spécial du président C »: without C, whom B acts for."""
    if trigger.turn.voice != "object" or trigger.frame.group != "talks":
        return sides
    text = trigger.gist.text
    return tuple(s for s in sides if not behalf.search(text[max(0, s.group.start - _BEHALF) : s.group.start]))


def _is_within(text: str, at: int) -> bool:
    """Whether a quotation opened before `at` is still open there."""
    opened = sum(text.count(mark, 0, at) for mark in _OPENING) > sum(text.count(mark, 0, at) for mark in _CLOSING)
    return opened or text.count(_SAME, 0, at) % 2 == 1
