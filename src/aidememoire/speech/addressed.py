"""Nobody thanks, asks or invites themselves: whom an act is addressed to tells whose it is not."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.speech.acts import get_actors, get_states
from aidememoire.speech.memory import Speaker
from aidememoire.speech.setting import Line
from aidememoire.speech.stage import Stage

_TURNED = frozenset({"thank", "request", "invite"})
"""Acts that turn to another side."""
_KINDS = frozenset({"person", "state", "delegation"})
_PAIR = 2
_NEAR = 12
"""How far into what is said the one addressed begins, in characters."""


def leave_addressed(
    stage: Stage, line: Line, act: str, speaker: Speaker, states: tuple[str, ...], start: int
) -> tuple[tuple[str, ...], Speaker]:
    """The sides and the speaker without the side addressed; « they thanked Accra » is not said by Ghana.

    Only a speaker taken up again, or both sides, may have been mistaken: one who is named means his own side
    (« the Ghanaian president asked Ghana's farmers … »).
    """
    told = _find_told(line, start) if _is_addressed(line, act, start) else set()
    if act not in _TURNED or not told or not told <= set(states) or not (speaker.joint or _is_taken_up(line, speaker)):
        return states, speaker
    left = tuple(s for s in (states if len(states) > 1 else stage.sides) if s not in told)
    if len(left) != 1 or (len(states) == 1 and len(stage.sides) != _PAIR):
        return states, speaker
    talk = stage.talk.participants if stage.talk is not None else ()
    people = tuple(p.actor for p in talk if stage.cast.actors[p.actor].state == left[0])
    return left, replace(speaker, actors=people, mentions=(), joint=False)


def _is_addressed(line: Line, act: str, start: int) -> bool:
    """Whether what is said begins with the one addressed, who may else be the subject of what is asked."""
    return act == "thank" or line.grammar.words.addressee.match(line.text, start) is not None


def _find_told(line: Line, start: int) -> set[str]:
    """The sides of the one whom what is said begins with."""
    near = next(((a, m) for a, _, m in line.people if a >= start), None)
    if near is None or near[0] - start > _NEAR or near[1].kind not in _KINDS:
        return set()
    if near[1].kind == "person" and near[1].name is None:
        return set()
    return set(get_states(line.cast, (near[1],)))


def _is_taken_up(line: Line, speaker: Speaker) -> bool:
    """Whether the speaker is a pronoun, or was not named at all."""
    words = line.grammar.words
    if speaker.carried or not get_actors(speaker.mentions):
        return True
    return all(words.pronoun.fullmatch(m.citation.quote) is not None for m in speaker.mentions)
