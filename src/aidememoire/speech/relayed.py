"""« Le président a félicité son hôte, a indiqué la présidence »: who only passes on what another has said."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import get_states
from aidememoire.speech.memory import Memory, Speaker
from aidememoire.speech.setting import Found, Line
from aidememoire.speech.speakers import find_speaker

_PARTIES = frozenset({"person", "group", "delegation"})


def leave_relays(line: Line, memory: Memory) -> Line:
    """The line in which those who tell of an act that somebody else did are mere sources, which bound its words."""
    tellers = [f for f in line.cues if _may_tell(f.cue)]
    told = {f.cue.start for f in tellers if _find_told(line, f.cue, memory) is not None}
    if not told:
        return line
    cues = tuple(
        replace(f, cue=replace(f.cue, place="nobody", act=None)) if f.cue.start in told else f for f in line.cues
    )
    return replace(line, cues=cues)


def _may_tell(cue: Cue) -> bool:
    """Whether a cue follows what was said, and only says that it was."""
    return cue.place == "inverted" and cue.who is not None and cue.act == "affirm" and not cue.past


def _find_told(line: Line, teller: Cue, memory: Memory) -> Found | None:
    """The first act told in the words before `teller`, where it is that of somebody else; None where there is none."""
    for found in line.cues:
        cue = found.cue
        if cue.start >= teller.start:
            return None
        if cue.place != "subject" or cue.finite != "composed" or cue.lexeme is None or cue.negated:
            continue
        if line.grammar.words.subordinate.search(line.text, cue.start, teller.start):
            continue
        speaker = find_speaker(line, cue, None, memory)
        return found if speaker is not None and _is_another(line, teller, cue, speaker) else None
    return None


def _is_another(line: Line, teller: Cue, cue: Cue, speaker: Speaker) -> bool:
    """Whether the speaker of `cue` is not the teller: anybody for a body or its voice, the other side for a person.

    What a person says that both sides said is still that person's word; what both did by saying it is theirs.
    """
    if speaker.asked or line.grammar.words.first_person.search(line.text, 0, teller.start):
        return False
    kinds = {m.kind for m in speaker.mentions}
    if not speaker.joint and not kinds <= _PARTIES:
        return False
    held = next((m for a, b, m in line.people if (a, b) == teller.who), None)
    if held is None:
        return False
    if held.kind == "organisation" or line.grammar.words.voice.search(held.citation.quote):
        return True
    if speaker.carried or any(line.grammar.words.pronoun.fullmatch(m.citation.quote) for m in speaker.mentions):
        return False
    if speaker.joint or "group" in kinds:
        return cue.act != "affirm"
    own, others = set(get_states(line.cast, (held,))), set(get_states(line.cast, speaker.mentions))
    return bool(others and own and not others & own)
