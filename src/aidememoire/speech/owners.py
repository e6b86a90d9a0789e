"""Whose act it is where the cast does not know the speaker's side: what the words themselves say."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.model.actors import Cast
from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import find_noun, get_actors, get_states
from aidememoire.speech.said import Said
from aidememoire.speech.setting import Line


def find_home(cast: Cast) -> tuple[str, ...]:
    """The side whose people the report names without saying whose they are; empty where there is no such one side."""
    printed = {
        a
        for m in cast.mentions
        if any(m.citation.span.overlaps(s.citation.span) for s in cast.states)
        for a in m.actors
    }
    found = {
        state
        for number, actor in enumerate(cast.actors)
        if actor.kind == "person" and actor.office is not None and number not in printed
        if (state := actor.state) is not None
    }
    return tuple(found) if len(found) == 1 else ()


def find_owner(line: Line, cue: Cue) -> tuple[str, ...]:
    """« a réitéré le soutien de la France »: the side whose act the noun is said to be.

    Only where the verb says no act of its own: who welcomes the support of France is not France.
    """
    told = cue.lexeme is None or cue.lexeme.light or cue.lexeme.act == "affirm"
    noun = find_noun(line, cue) if told else None
    of = line.grammar.words.owner.match(line.text, noun.end()) if noun else None
    if of is None or of.end() >= len(line.text):
        return ()
    for start, _, mention in line.people:
        if start == of.end() and mention.kind == "state":
            return get_states(line.cast, (mention,))
    at = line.gist.get_view_range(of.end(), of.end() + 1)[0]
    return tuple(s.code for s in line.cast.states if line.parse.view.get_offset(s.citation.span.start) == at)[:1]


def find_owned(lines: Sequence[Line], heard: Sequence[Sequence[Said]]) -> dict[int, str]:
    """Number of each speaker of no known side → the side whose act something said is told to be."""
    found: dict[int, str] = {}
    for line, said in zip(lines, heard, strict=True):
        for item in said:
            actors = get_actors(item.speaker.mentions)
            if len(actors) != 1 or line.cast.actors[actors[0]].state is not None:
                continue
            for state in find_owner(line, item.found.cue):
                found.setdefault(actors[0], state)
    return found
