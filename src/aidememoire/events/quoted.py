"""Contacts told in somebody's own words: who is quoted beside those who met was not met."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.events.sides import Side
from aidememoire.events.trigger import Trigger

_OPENING, _CLOSING, _SAME = "«“", "»”", '"'


def drop_speaker(sides: Sequence[Side], trigger: Trigger) -> tuple[Side, ...]:
    """« “La rencontre entre A et B s'achève”, a dit C »: without C, where the quotation itself names two who met."""
    text = trigger.gist.text
    if not _is_within(text, trigger.start):
        return tuple(sides)
    outside = [s for s in sides if s.group.start > trigger.end and not _is_within(text, s.group.start)]
    named = {i for s in sides if s not in outside for m in s.group.mentions for i in m.actors}
    return tuple(s for s in sides if s not in outside) if len(named) > 1 else tuple(sides)


def _is_within(text: str, at: int) -> bool:
    """Whether a quotation opened before `at` is still open there."""
    opened = sum(text.count(mark, 0, at) for mark in _OPENING) > sum(text.count(mark, 0, at) for mark in _CLOSING)
    return opened or text.count(_SAME, 0, at) % 2 == 1
