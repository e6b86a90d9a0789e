"""Which cues of a sentence say something, and who says it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aidememoire.model.actors import Cast
from aidememoire.pack.speech import Cue
from aidememoire.speech.acts import get_states, is_own
from aidememoire.speech.contents import find_rest
from aidememoire.speech.memory import Memory, Speaker, is_pronoun_before, part_from_object
from aidememoire.speech.setting import Found, Line
from aidememoire.speech.speakers import find_main, find_speaker

JOINT_KINDS = frozenset({"group"})
_OWN = frozenset({"support", "welcome", "thank", "condemn", "concern", "propose", "request"})
"""Acts that a verb of what is said shows for itself."""
_PLEDGING = frozenset({"state", "delegation", "group"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A cue with its speaker, and where the words that belong to it begin."""

    found: Found
    speaker: Speaker


def find_said(line: Line, memory: Memory) -> list[Said]:
    """Cues with their speakers, without those that only belong to what another cue says."""
    cues = line.cues
    said: list[Said] = []
    for found in cues:
        cue = found.cue
        if _is_inside_quoted(line, cue.start, cues) or line.grammar.words.hypothetical.search(line.text, 0, cue.start):
            continue
        before = said[-1].speaker if said else None
        if cue.finite == "perfect" and not _has_auxiliary(line, said, cue):
            continue
        if cue.finite == "infinitive" and cue.bare and not (said and said[-1].found.cue.finite == "infinitive"):
            continue
        speaker = find_speaker(line, cue, before, memory, _get_floor(said))
        if speaker is not None and is_pronoun_before(line, cue.start):
            speaker = part_from_object(line, cue.end, speaker, memory.people)
        if speaker is not None and said and _passes_on(line, said[-1], cue, speaker):
            said[-1] = Said(found=found, speaker=replace(speaker, asked=False))
            continue
        if speaker is None or speaker.asked or (said and _is_nested(line, said[-1], cue, speaker)):
            continue
        if cue.lexeme is not None and cue.lexeme.pledge and not _can_pledge(said, speaker):
            continue
        if cue.lexeme is not None and cue.lexeme.joint and not _is_joint(speaker, line.cast):
            continue
        said.append(Said(found=found, speaker=speaker))
    return said


def _get_floor(said: list[Said]) -> int:
    """Where the subject of the next verb may begin: an aside with a participle stands after a subject."""
    told = (item.found.cue for item in reversed(said))
    return next((cue.end for cue in told if not (cue.bare and cue.finite == "participle")), 0)


def _passes_on(line: Line, before: Said, cue: Cue, speaker: Speaker) -> bool:
    """« Paris a indiqué que le président a souhaité que … »: a side only tells what one of its own said."""
    told = before.found.cue
    if not (
        speaker.asked
        and told.finite in ("composed", "participle")
        and told.act == "affirm"
        and cue.finite == "composed"
    ):
        return False
    if any(m.kind == "person" for m in before.speaker.mentions):
        return False
    own = set(get_states(line.cast, speaker.mentions)) <= set(get_states(line.cast, before.speaker.mentions))
    return own and line.grammar.words.clause.search(line.text, told.end, speaker.at) is not None


def _has_auxiliary(line: Line, said: list[Said], cue: Cue) -> bool:
    """Whether a participle without auxiliary can share one: that of the cue before, or of the sentence's verb."""
    if said and line.grammar.words.perfected.search(line.text, said[-1].found.cue.end, cue.start):
        return False
    if said:
        return said[-1].found.cue.finite in ("composed", "perfect")
    return find_main(line, cue.start) is not None


def _is_inside_quoted(line: Line, at: int, cues: tuple[Found, ...]) -> bool:
    """Whether the cue at `at` stands in the words before a cue that follows what was said (« …, a affirmé X »)."""
    for found in cues:
        cue = found.cue
        follows = cue.place == "inverted" or (
            cue.place == "owner" and cue.start > 0 and not cue.past and cue.lexeme is None
        )
        if follows and at < cue.start and not line.grammar.words.subordinate.search(line.text, at, cue.start):
            return True
    return False


def _is_nested(line: Line, before: Said, cue: Cue, speaker: Speaker) -> bool:
    """Whether a cue only belongs to what the one before says."""
    held = before.found.cue
    if _is_fronted(before, speaker):
        return False
    if line.grammar.words.subordinate.search(line.text, held.end, max(held.end, speaker.at + 2)):
        return False
    pledges = cue.lexeme is not None and cue.lexeme.pledge and any(m.kind in JOINT_KINDS for m in speaker.mentions)
    if held.place == "inverted" and pledges and line.grammar.words.another.search(line.text, held.end, speaker.at + 1):
        return False
    if held.place == "inverted":
        return cue.finite == "simple" and find_rest(line, held, len(line.text)) is not None
    return (
        cue.finite == "simple"
        and not (held.finite == "simple" and speaker.carried)
        and not _adds_act(line, held, cue, speaker)
    )


def _is_fronted(before: Said, speaker: Speaker) -> bool:
    """« Appréciant …, le président estime … »: the main verb after a participle that took its subject."""
    held = before.found.cue
    same = before.speaker.mentions[-1:] == speaker.mentions[-1:]
    return held.finite == "participle" and held.bare and same and not speaker.carried


def _adds_act(line: Line, held: Cue, cue: Cue, speaker: Speaker) -> bool:
    """« a affirmé que les États-Unis valorisent …, soutiennent … »: an act stands beside what else is said."""
    if not (speaker.carried and held.act == "affirm"):
        return False
    listed = line.text[max(0, cue.start - 2) : cue.start] == ", "
    if listed and cue.act == "support":
        return True
    joined = line.grammar.words.joined.search(line.text, held.end, cue.start)
    own = joined is not None and is_own(line, get_states(line.cast, speaker.mentions), held.end, joined.start())
    return own and cue.act in _OWN and line.grammar.words.clause.match(line.text, held.end) is not None


def _can_pledge(said: list[Said], speaker: Speaker) -> bool:
    """A promise in the future is told of a side by name, outside what somebody is said to say."""
    named = speaker.joint or (any(m.kind in _PLEDGING for m in speaker.mentions) and not speaker.carried)
    chained = bool(said) and said[-1].found.cue.keep and speaker.carried
    return named or chained


def _is_joint(speaker: Speaker, cast: Cast) -> bool:
    """Whether both sides are the subject; a delegation that is nobody's (« les deux délégations ») is both."""
    nobody = [m for m in speaker.mentions if m.kind == "delegation" and not get_states(cast, (m,))]
    return (
        bool(nobody)
        or len(speaker.sides) > 1
        or speaker.joint
        or len(get_states(cast, speaker.mentions)) > 1
        or any(m.kind in JOINT_KINDS for m in speaker.mentions)
    )
