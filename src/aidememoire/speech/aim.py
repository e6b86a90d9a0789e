"""Acts of a report whose contact nobody found: those count that are said of, or to, another side."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.model.actors import Cast
from aidememoire.model.speech import SpeechMention

_PAIR = 2


def keep_aimed(acts: Sequence[SpeechMention], cast: Cast) -> tuple[SpeechMention, ...]:
    """The acts aimed at another side; all of them where two sides speak, each by itself or both together.

    For that one act is aimed, or the officials named are of just two sides; where one side alone speaks, they must be:
    who only answers the press has met nobody. A contact told in a shape nobody knows is
    still told by what both sides say in it: in 162 opened reports read as if their contacts were unknown, nearly four
    fifths of the acts so lost came back.
    """
    aimed = tuple(act for act in acts if _is_aimed(act, cast))
    speaking = {act.states for act in acts if len(act.states) == 1}
    together = any(len(act.states) == _PAIR for act in acts)
    facing = {a.state for a in cast.actors if a.kind == "person" and a.office is not None and a.state is not None}
    told = bool(aimed) or len(facing) == _PAIR
    if told and (len(speaking) >= _PAIR or together):
        return tuple(acts)
    return aimed if len(facing) == _PAIR else ()


def _is_aimed(act: SpeechMention, cast: Cast) -> bool:
    """Whether an act is that of named people of two sides, or names a side that is not the speaker's."""
    if len({cast.actors[a].state for a in act.speakers} - {None}) > 1 or (act.act == "agree" and len(act.states) > 1):
        return True
    span = act.content.span
    named = {s.code for s in cast.states if s.citation.span.overlaps(span)}
    meant = [a for m in cast.mentions if m.citation.span.overlaps(span) for a in m.actors]
    named |= {state for a in (*meant, *act.addressees) if (state := cast.actors[a].state) is not None}
    return bool(named - set(act.states))
