"""Which act: by the cue, then by what it is said of."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import EventMention
from aidememoire.pack.speech import Cue
from aidememoire.rules.rule import Rule
from aidememoire.speech.setting import Line
from aidememoire.speech.speakers import Speaker

_OPEN = frozenset({"affirm", "agree", "commit", "welcome", "propose"})
"""Acts that the content may turn into another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """An act and the rule that turned it, if one did."""

    act: str
    turned_by: Rule | None = None


def decide(line: Line, cue: Cue, states: tuple[str, ...], start: int, end: int) -> Decision | None:
    """The act of `cue` with the content `[start, end)`; None where the cue says nothing by itself and the content does not."""
    lexeme = cue.lexeme
    if lexeme is not None and (noun := line.grammar.noun.match(line.text, cue.end)):
        act = line.grammar.complements[noun.group("noun").lower()]
        if lexeme.light or (lexeme.act == "affirm" and act != "affirm"):
            return Decision(act=act)
    if lexeme is not None and lexeme.light:
        return None
    act = cue.act or "affirm"
    if act == "affirm" or (act == "commit" and lexeme is not None):
        for rule in line.grammar.turns:
            match = rule.pattern.match(line.text, start, end)
            turn = rule.build(match) if match else None
            if turn is not None and (not turn.own or is_own(line, states, start, end)):
                return Decision(act=turn.act, turned_by=rule)
    return Decision(act=act)


def is_own(line: Line, states: tuple[str, ...], start: int, end: int) -> bool:
    """Whether what the content begins with is the speaker's own side, or names no other."""
    if line.grammar.words.own.match(line.text, start, end):
        return True
    first = next(((a, m) for a, _, m in line.people if start <= a < end), None)
    if first is None or first[0] - start > 12:
        return first is None or first[0] - start > 40
    sides = get_states(line.cast, (first[1],))
    return bool(set(sides) & set(states)) or not sides


def get_actors(mentions: tuple[ActorMention, ...]) -> tuple[int, ...]:
    """Indexes of the actors that the mentions are about, each once."""
    return tuple(dict.fromkeys(actor for mention in mentions for actor in mention.actors))


def get_states(cast: Cast, mentions: tuple[ActorMention, ...]) -> tuple[str, ...]:
    """States of the actors of the mentions, sorted."""
    return tuple(sorted({s for a in get_actors(mentions) if (s := cast.actors[a].state) is not None}))


def find_sides(cast: Cast, events: tuple[EventMention, ...]) -> tuple[str, ...]:
    """The sides of the report's main contact: those of its first event with two, sorted."""
    for event in events:
        states = {s for p in event.participants if (s := cast.actors[p.actor].state) is not None}
        if len(states) > 1:
            return tuple(sorted(states))
    return ()


def find_event(
    events: tuple[EventMention, ...],
    speaker: Speaker,
    actors: tuple[int, ...],
    states: tuple[str, ...],
    cast: Cast,
    at: int,
) -> int | None:
    """Index of the contact the speech belongs to: the nearest before it in which a speaker or their side takes part."""
    best: tuple[int, int, int] | None = None
    for index, event in enumerate(events):
        if event.background or event.citation.span.start > at:
            continue
        there = {p.actor for p in event.participants}
        sides = {cast.actors[a].state for a in there}
        rank = 2 if there & set(actors) else 1 if sides & set(states) or speaker.joint else 0
        if rank and (best is None or (rank, event.citation.span.start) > best[:2]):
            best = (rank, event.citation.span.start, -index)
    if best is not None:
        return -best[2]
    return next((i for i, e in enumerate(events) if not e.background), None)
