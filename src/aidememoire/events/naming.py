"""Officials whom a contact leaves unnamed, and whom another sentence names: « par le ministre », « A, ministre »."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.events import Participant

_MINISTER = "minister"
_LEADERS = frozenset({"head_of_state", "head_of_government", "foreign_minister"})
_LEADER = "leader"
_TOPS = frozenset({"head_of_state", "head_of_government"})
_SHORT = 4
"""Words of an office of fewer letters say nothing (« de », « la »)."""


def name_unnamed(telling: Telling, cast: Cast) -> Telling:
    """`telling` with each unnamed official replaced by the one named person of the report who holds that very office.

    Nobody is chosen between two who fit, and nobody who takes part already; several guests of one host may each be met
    alone, and stay as they are.
    """
    found = [cast.actors[p.actor] for p in telling.participants if cast.actors[p.actor].kind == "person"]
    if any(a.name for a in found) and sum(a.name is None for a in found) > 1:
        return telling
    taken = {p.actor for p in telling.participants}
    people: list[Participant] = []
    for participant in telling.participants:
        holder = _find_holder(participant, telling, cast, taken)
        if holder is not None:
            participant = replace(participant, actor=holder)
            taken.add(holder)
        people.append(participant)
    return replace(telling, participants=tuple(people))


def _find_holder(participant: Participant, telling: Telling, cast: Cast, taken: set[int]) -> int | None:
    actor = cast.actors[participant.actor]
    if (
        actor.kind != "person"
        or actor.name is not None
        or actor.office is None
        or telling.background
        or telling.status not in ("held", "planned")
    ):
        return None
    if telling.status == "planned":
        return _find_known(actor, cast, taken) if actor.office.code in _TOPS and actor.state is not None else None
    named = [n for n, a in enumerate(cast.actors) if a.kind == "person" and a.name and a.office and n not in taken]
    same = [n for n in named if _is_same_office(actor, cast.actors[n])]
    if actor.state is not None and not same and (known := _find_known(actor, cast, taken)) is not None:
        return known
    if actor.state is not None and not same and actor.office.code == _LEADER:
        same = [n for n in named if cast.actors[n].state == actor.state and _is_leader(cast.actors[n])]
        return same[0] if len(same) == 1 else None
    if actor.state is not None and not same:
        ministers = [n for n in named if cast.actors[n].state == actor.state]
        same = ministers if len(ministers) == 1 and _are_ministers(actor, cast.actors[ministers[0]]) else []
    return same[0] if len(same) == 1 else None


def _find_known(actor: LocalActor, cast: Cast, taken: set[int]) -> int | None:
    """« Le Premier ministre japonais … De son côté, Shigeru Ishiba … »: the one of that side whose name is known."""
    if actor.office is None or actor.office.code not in _LEADERS:
        return None
    mine = [
        n
        for n, a in enumerate(cast.actors)
        if a.kind == "person" and a.name and a.state == actor.state and n not in taken
    ]
    bare = [n for n in mine if cast.actors[n].office is None and _is_known(cast.actors[n])]
    return bare[0] if len(bare) == len(mine) == 1 else None


def _is_leader(actor: LocalActor) -> bool:
    """« the leaders of A and B spoke »: of each the one head of state or government who is told of."""
    return actor.office is not None and actor.office.code in _TOPS and not actor.office.former


def _is_known(actor: LocalActor) -> bool:
    return any(b.rule == "actors.known-name" for b in actor.because)


def _is_same_office(unnamed: LocalActor, named: LocalActor) -> bool:
    """Whether the words of one office are among those of the other, and the sides are not two.

    A state has one president, one head of government and one foreign minister: of these the same office is enough.
    """
    if unnamed.office is None or named.office is None or unnamed.office.code != named.office.code:
        return False
    if unnamed.state is not None and named.state != unnamed.state:
        return False
    former = unnamed.office.former or named.office.former
    if unnamed.state is not None and unnamed.office.code in _LEADERS and not former:
        return True
    mine, theirs = _list_words(unnamed.office.printed), _list_words(named.office.printed)
    return bool(mine) and len(mine) > 1 and (mine <= theirs if unnamed.state is not None else mine == theirs)


def _list_words(office: str) -> frozenset[str]:
    return frozenset(w for w in fold(office).lower().replace("'", " ").split() if len(w) >= _SHORT)


def _are_ministers(unnamed: LocalActor, named: LocalActor) -> bool:
    """« le ministre » beside « le ministre letton de la Santé X »; a deputy is no minister, nor of another field.

    A counterpart may be of any rank: his office is the other's.
    """
    if unnamed.office is None or named.office is None:
        return False
    mine, theirs = unnamed.office.code or "", named.office.code or ""
    if _MINISTER not in mine or _MINISTER not in theirs:
        return False
    if len(unnamed.office.citations) > 1:
        return True
    if mine.startswith("deputy_") != theirs.startswith("deputy_"):
        return False
    plain = len(_list_words(named.office.printed)) < 2
    return mine in (theirs, _MINISTER, f"deputy_{_MINISTER}") or plain
