"""Whose act it is when the speaker is only taken up again: what is said tells whose it is, and whose it is not.

Nobody thanks or asks themselves; « Athens supports …, he said » is said for Greece; an invitation is the inviter's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import Decision, decide, find_named, get_actors, get_states
from aidememoire.speech.memory import Speaker
from aidememoire.speech.setting import Line
from aidememoire.speech.stage import Stage

_TURNED = frozenset({"thank", "request", "invite"})
"""Acts that turn to another side."""
_KINDS = frozenset({"person", "state", "delegation"})
_PAIR = 2
_NEAR = 12
"""How far into what is said the one addressed begins, in characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The sides and the speaker of an act, and the act."""

    decision: Decision
    states: tuple[str, ...]
    speaker: Speaker


def settle(
    stage: Stage,
    line: Line,
    cue: Cue,
    decision: Decision,
    speaker: Speaker,
    states: tuple[str, ...],
    start: int,
    end: int,
) -> Settled:
    """The act `decision` of `cue` with the content `[start, end)`, by those it can be the act of.

    Only a speaker taken up again, or both sides, may have been mistaken: one who is named means his own side
    (« the Ghanaian president asked Ghana's farmers … »).
    """
    given = Settled(decision=decision, states=states, speaker=speaker)
    if not (speaker.joint or _is_taken_up(line, speaker)):
        return given
    if (left := _leave_addressed(stage, line, decision.act, states, start)) is not None:
        return Settled(decision=decision, states=(left,), speaker=_move(stage, speaker, left))
    side = _find_inviter(line, cue, decision.act) or _find_spoken_for(stage, line, decision.act, states, start)
    if side is None or (side,) == states or side not in stage.sides or len(states) != 1:
        return given
    again = decision if decision.act == "invite" else decide(line, cue, (side,), start, end)
    if again is None or again.act == "affirm":
        return given
    return Settled(decision=again, states=(side,), speaker=_move(stage, speaker, side))


def _move(stage: Stage, speaker: Speaker, side: str) -> Speaker:
    """Those of `side` in the contact in hand as the speaker."""
    talk = stage.talk.participants if stage.talk is not None else ()
    people = tuple(p.actor for p in talk if stage.cast.actors[p.actor].state == side)
    return replace(speaker, actors=people, mentions=(), joint=False)


def _leave_addressed(stage: Stage, line: Line, act: str, states: tuple[str, ...], start: int) -> str | None:
    """The one side left without the side addressed: « they thanked Accra » is not said by Ghana."""
    told = _find_told(line, start) if act in _TURNED and _is_addressed(line, act, start) else set()
    if not told or not told <= set(states) or (len(states) == 1 and len(stage.sides) != _PAIR):
        return None
    left = [s for s in (states if len(states) > 1 else stage.sides) if s not in told]
    return left[0] if len(left) == 1 else None


def _find_inviter(line: Line, cue: Cue, act: str) -> str | None:
    """« a transmis l'invitation du président cubain »: the inviter's side."""
    of = line.grammar.words.owner.match(line.text, cue.end) if act == "invite" else None
    after = next(((a, m) for a, _, m in line.people if of is not None and a == of.end()), None)
    sides = get_states(line.cast, (after[1],)) if after is not None else ()
    return sides[0] if len(sides) == 1 else None


def _find_spoken_for(stage: Stage, line: Line, act: str, states: tuple[str, ...], start: int) -> str | None:
    """« Athens supports …, he said »: the side whose stance what is said begins with."""
    if act != "affirm" or len(stage.sides) != _PAIR or not line.text.startswith("⟨", start):
        return None
    if any(a == start and m.kind == "person" for a, _, m in line.people):
        return None
    named = find_named(line, start, start + 1) - set(states)
    return next(iter(named)) if len(named) == 1 else None


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
