"""One verb, several contacts: « a été reçu tour à tour par A, B et C » tells three receptions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from aidememoire.events.clause import get_bounds
from aidememoire.events.screen import get_side
from aidememoire.events.sides import Side
from aidememoire.events.telling import Telling
from aidememoire.events.trigger import Trigger
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords

_APART = frozenset({"talks", "call"})
_AROUND = 60


def split_apart(
    telling: Telling, trigger: Trigger, sides: tuple[Side, ...], cast: Cast, words: ClauseWords
) -> tuple[Telling, ...]:
    """`telling`, or one telling for each of the people met where the words say that they were met apart.

    Messages of several people to as many others go from each to their own counterpart.
    """
    if telling.group == "message":
        low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
        signed = words.one_letter.search(trigger.gist.text, max(low, trigger.at), high) is not None
        return _split_letters(telling, cast, signed)
    if telling.group not in _APART or len(telling.participants) < 3:
        return (telling,)
    alone = len(sides) > 1 and sum(len(m.actors) for m in sides[0].group.mentions) == 1
    if alone and (apart := _split_states(telling, trigger, cast, words)) is not None:
        return apart
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    start, end = max(low, trigger.at - _AROUND), min(high, trigger.end + _AROUND)
    if words.apart.search(trigger.gist.text, start, end) is None:
        return (telling,)
    present = tuple(p for p in telling.participants if p.role == "present")
    first, *rest = (p for p in telling.participants if p.role != "present")
    one, others = _find_common(first, rest)
    return tuple(replace(telling, participants=(*one, other, *present)) for other in others)


def _split_states(telling: Telling, trigger: Trigger, cast: Cast, words: ClauseWords) -> tuple[Telling, ...] | None:
    """« A doit rencontrer B et C », of two other states: one meeting with each; None where all sit together."""
    people = [p for p in telling.participants if p.role != "present"]
    first = people[0] if people else None
    if first is None or trigger.frame.code not in words.one_by_one or telling.mode == "video":
        return None
    sides = [get_side(cast.actors[p.actor]) for p in people]
    named = all(cast.actors[p.actor].name for p in people)
    if not named or None in sides or len(set(sides)) != len(people) or _is_joint(people, trigger, words):
        return None
    present = tuple(p for p in telling.participants if p.role == "present")
    return tuple(replace(telling, participants=(first, other, *present)) for other in people[1:])


def _is_joint(people: list[Participant], trigger: Trigger, words: ClauseWords) -> bool:
    """Whether the sentence, or how somebody is named in it (« ses homologues »), says that all sat together."""
    named = (fold(p.citation.quote) for p in people)
    return any(words.jointly.search(text) for text in (trigger.gist.text, *named))


def _find_common(first: Participant, rest: Iterable[Participant]) -> tuple[tuple[Participant, ...], list[Participant]]:
    """The one who meets, and those met: where roles differ, the one who has a role of their own."""
    people = [first, *rest]
    roles = [p.role for p in people]
    alone = next((p for p in people if p.role is not None and roles.count(p.role) == 1), first)
    return (alone,), [p for p in people if p is not alone]


def _split_letters(telling: Telling, cast: Cast, signed: bool) -> tuple[Telling, ...]:
    """« A et B ont écrit à leurs homologues C et D »: A to C, B to D; by office, else in the order of the words.

    Several who write to fewer than they are write each a message of their own; one message (`signed`) to one they sign
    together.
    """
    people = [p for p in telling.participants if cast.actors[p.actor].kind == "person"]
    first = get_side(cast.actors[people[0].actor]) if people else None
    mine = [p for p in people if get_side(cast.actors[p.actor]) == first]
    theirs = [p for p in people if p not in mine]
    if first is None or len(mine) < 2 or not theirs:
        return (telling,)
    if len(theirs) == 1 and signed:
        return (telling,)
    if len(theirs) < len(mine):
        return tuple(replace(telling, participants=(sender, *theirs)) for sender in mine)
    pairs: list[list[Participant]] = [[p] for p in mine]
    left = list(theirs)
    for number, sender in enumerate(mine):
        same = next((p for p in left if _get_office(p, cast) == _get_office(sender, cast) is not None), None)
        if same is not None:
            left.remove(same)
            pairs[number].append(same)
    open_pairs = [pair for pair in pairs if len(pair) == 1]
    for pair in open_pairs:
        if left:
            pair.append(left.pop(0))
    pairs[-1].extend(left)
    return tuple(replace(telling, participants=tuple(pair)) for pair in pairs)


def _get_office(participant: Participant, cast: Cast) -> str | None:
    office = cast.actors[participant.actor].office
    return office.code if office is not None else None
