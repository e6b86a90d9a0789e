"""Subjects apart from their verbs: after a participle that opens the sentence, before a pronoun, two after a verb."""

from __future__ import annotations

from aidememoire.model.actors import ActorMention
from aidememoire.pack.speech import Cue
from aidememoire.speech.memory import Speaker
from aidememoire.speech.placed import find_partners, is_governed, is_light
from aidememoire.speech.setting import Line

_OPENING = 12
"""How far into a sentence a participle that opens it begins, in characters."""
_FINITE = frozenset({"simple", "composed"})


def find_following(line: Line, cue: Cue) -> Speaker | None:
    """« Appréciant le travail de l'ambassadeur, le président estime … »: the subject after the comma, with its verb.

    Whoever is named inside what the participle says is none.
    """
    if cue.finite != "participle" or cue.start > _OPENING:
        return None
    for index, placed in enumerate(line.people):
        start, end, mention = placed
        if start < cue.end or line.text[start - 2 : start] != ", " or is_governed(line, placed):
            continue
        if _has_verb(line, end):
            before = tuple(line.people[p][2] for p in find_partners(line, index))
            return Speaker(mentions=(*before, mention), at=cue.start, carried=True)
    return None


def _has_verb(line: Line, end: int) -> bool:
    """Whether a verb follows a mention that ends at `end`: an auxiliary, or a cue in a finite tense."""
    if line.grammar.words.verb.match(line.text, end):
        return True
    cues = (f.cue for f in line.cues if f.cue.start > end and f.cue.place == "subject" and not f.cue.bare)
    after = next(cues, None)
    return after is not None and after.finite in _FINITE and is_light(line, end, after.start)


def find_topic(line: Line, at: int) -> Speaker | None:
    """« Quant à la Pologne, elle … »: the one named just before the pronoun at `at`."""
    topic = line.grammar.words.topic.search(line.text, 0, at)
    held = None if topic is None else next((m for a, b, m in line.people if topic.start() <= a and b <= at), None)
    return None if held is None else Speaker(mentions=(held,), at=at)


def find_beside(line: Line, cue: Cue) -> tuple[ActorMention, ...]:
    """« …, X and Y said », « …, ont dit X et Y »: whoever is coordinated with the one the cue's words name."""
    if cue.who is None or cue.place != "inverted" or cue.many is False:
        return ()
    words = line.grammar.words
    return tuple(m for a, _, m in line.people if a > cue.who[1] and words.pair.fullmatch(line.text, cue.who[1], a))
