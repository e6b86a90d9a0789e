"""Who is meant by a pronoun, or by « de même »: people of the telling just before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.clause import Group, get_bounds
from aidememoire.events.screen import get_side
from aidememoire.events.sides import Side
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords

_STANDING = frozenset({"noun", "occur"})
_MET = frozenset({"talks", "call", "signing", "dialogue"})
_REACH = 80
"""How far after its words the pronoun of a counterpart may stand."""
_PRONOUN_REACH = 48


def complete(
    held: tuple[Participant, ...],
    trigger: Trigger,
    sides: tuple[Side, ...],
    earlier: Telling | None,
    cast: Cast,
    words: ClauseWords,
    order: int,
) -> tuple[Participant, ...]:
    """`held`, in sentence `order`, with those a pronoun or an echo brings in from the telling `earlier`."""
    frame = trigger.frame
    known = [s for s in sides if any(m.actors for m in s.group.mentions)]
    if earlier is None or (len(sides) != 1 and len(known) != 1):
        return held
    if trigger.turn.clitic:
        return (*held, *recall_other_side(held, earlier, frame.other, cast))
    if frame.echo:
        return repeat_host(held, earlier)
    if len(held) == 1 and earlier.order == order and _is_of_visit(trigger, sides, earlier, words):
        return (*held, *recall_other_side(held, earlier, frame.subject, cast))
    if len(held) == 1 and (_is_on_programme(trigger, sides, words) or _is_pronoun_met(trigger, sides, words)):
        met = frame.subject if sides[0].group.governor else frame.other
        return (*held, *recall_other_side(held, earlier, met, cast))
    if len(held) == 1 and _is_theirs(trigger, words):
        return (*held, *recall_other_side(held, earlier, frame.other, cast))
    if len(known) == 1 and is_pronoun_left(trigger, sides, words):
        role = frame.other if trigger.turn.voice == "passive" else frame.subject
        recalled = recall_other_side(held, earlier, role, cast)
        return (*held, *(_keep_one_side(recalled, cast) if _is_pronoun_said(trigger, words) else recalled))
    return held


def _keep_one_side(recalled: tuple[Participant, ...], cast: Cast) -> tuple[Participant, ...]:
    """« ông », « they » after « A met B »: those of A's side, of whom the words before tell."""
    sides = [get_side(cast.actors[p.actor]) for p in recalled]
    return tuple(p for p, side in zip(recalled, sides, strict=True) if side == sides[0])


def _is_of_visit(trigger: Trigger, sides: tuple[Side, ...], earlier: Telling, words: ClauseWords) -> bool:
    """« La visite de A s'est achevée par un entretien avec B »: with the visitor of whom the words before tell."""
    noun = trigger.is_noun and trigger.frame.group in ("talks", "call") and trigger.turn.voice == "noun"
    told = earlier.group == "visit" and earlier.status == "held" and not earlier.background
    return (
        noun
        and told
        and sides[0].group.governor in words.company
        and words.some.search(trigger.gist.text, max(0, trigger.at), trigger.start) is not None
    )


def _is_pronoun_met(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """« B a eu avec lui une séance de travail », « B a discuté avec elle »: the one told of before."""
    if trigger.frame.group not in _MET or sides[0].group.governor or len(sides[0].group.mentions) > 1:
        return False
    _, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    return words.with_them.search(trigger.gist.text, trigger.at, min(high, trigger.end + _REACH)) is not None


def _is_theirs(trigger: Trigger, words: ClauseWords) -> bool:
    """« a accueilli A, puis a reçu ses lettres de créance »: those of the guest told of just before."""
    if trigger.frame.group != "appointment" or trigger.frame.subject != "host" or trigger.is_noun:
        return False
    after = trigger.gist.text[trigger.end : trigger.end + _PRONOUN_REACH].split()
    return bool(after) and after[0].lower() in words.possessive


def find_spoken_of(before: Sequence[Gist], cast: Cast) -> Participant | None:
    """Of whom the sentence before speaks: its first person, named, in office and of a known side."""
    if not before or before[-1].sentence.segment != "body":
        return None
    for _, _, mention in before[-1].find_mentions():
        if not isinstance(mention, ActorMention) or mention.kind != "person" or len(mention.actors) != 1:
            continue
        actor = cast.actors[mention.actors[0]]
        known = actor.name is not None and actor.office is not None and get_side(actor) is not None
        return Participant(actor=mention.actors[0], role=None, citation=mention.citation) if known else None
    return None


def meet_spoken(
    held: tuple[Participant, ...],
    trigger: Trigger,
    groups: Sequence[Group],
    spoken: Participant | None,
    cast: Cast,
    words: ClauseWords,
) -> tuple[Participant, ...]:
    """« A est à Lima. B l'a accueilli », « A said so when B visited him »: A, where no telling before brought A in."""
    met = words.with_them.search(trigger.gist.text, trigger.start, trigger.end + _PRONOUN_REACH)
    if len(held) != 1 or not (trigger.turn.clitic or met):
        return held
    said = _find_speaker(trigger, groups, held[0].actor, words)
    mine = get_side(cast.actors[held[0].actor])
    for other in (said, spoken):
        theirs = get_side(cast.actors[other.actor]) if other is not None else None
        if other is not None and other.actor != held[0].actor and mine is not None and theirs != mine:
            return (*held, replace(other, role=trigger.frame.other))
    return held


def _find_speaker(trigger: Trigger, groups: Sequence[Group], subject: int, words: ClauseWords) -> Participant | None:
    """« A said so when B visited him »: A, the one person that is subject of the clause before B's."""
    for group in groups:
        one = len(group.mentions) == 1 and group.mentions[0].kind == "person" and len(group.mentions[0].actors) == 1
        if group.end > trigger.at or group.governor or not one or group.mentions[0].actors[0] == subject:
            continue
        parted = words.subordinate.search(trigger.gist.text, group.end, trigger.at)
        if trigger.turn.voice == "circumstance" or parted is not None:
            return Participant(actor=group.mentions[0].actors[0], role=None, citation=group.mentions[0].citation)
    return None


def _is_on_programme(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """« un entretien est prévu avec B »: with the one whose visit or meeting the report tells."""
    if not trigger.is_noun or trigger.frame.group not in ("talks", "call") or trigger.turn.voice not in _STANDING:
        return False
    near = trigger.gist.text[max(0, trigger.start - 50) : trigger.end + 110]
    return sides[0].group.governor in words.partners and words.coming.search(near) is not None


def recall_other_side(
    held: tuple[Participant, ...], earlier: Telling, role: str | None, cast: Cast
) -> tuple[Participant, ...]:
    """Whom a pronoun before the verb means: the people told of just before who are not of the subject's side."""
    mine = {get_side(cast.actors[p.actor]) for p in held}
    alike = tuple(p for p in earlier.participants if p.role == role) if role in ("guest", "host") else ()
    if role == "host" and not alike:
        alike = tuple(p for p in earlier.participants if p.role != "guest")
        if not alike:
            return ()
    return tuple(
        replace(p, role=role)
        for p in alike or earlier.participants
        if cast.actors[p.actor].kind == "person" and get_side(cast.actors[p.actor]) not in mine
    )


def is_pronoun_left(trigger: Trigger, sides: tuple[Side, ...], words: ClauseWords) -> bool:
    """Whether a subject pronoun before the trigger was left without an actor."""
    if any(not m.actors and m.kind == "person" and m.name is None for s in sides for m in s.group.mentions):
        return True
    return _is_pronoun_said(trigger, words)


def _is_pronoun_said(trigger: Trigger, words: ClauseWords) -> bool:
    low, _ = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    return words.pronoun.search(trigger.gist.text, low, trigger.at) is not None


def repeat_host(held: tuple[Participant, ...], echoed: Telling) -> tuple[Participant, ...]:
    """« B a accompli la même formalité »: with the same host, B in the place of the guest."""
    hosts = tuple(p for p in echoed.participants if p.role in ("host", "recipient"))
    role = next((p.role for p in echoed.participants if p.role in ("guest", "initiator")), None)
    return (*hosts, *(replace(p, role=role) for p in held))
