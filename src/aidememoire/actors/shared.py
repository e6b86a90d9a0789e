"""Offices that only a few states have (« Foreign Secretary »): whose it is, by the states the report names."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.sides import Sides
from aidememoire.lexicon.fold import fold


def find_shared_state(office: str, held: Collection[str | None], named: Collection[str], sides: Sides) -> str | None:
    """The state of an office that a few states have: the one of them that is named and that nobody else acts for.

    `office` are the words printed, `held` the states of the report's other officials, `named` all states named.
    """
    for shared in sides.shared:
        if shared.pattern.fullmatch(fold(" ".join(office.split()))):
            free = [code for code in shared.states if code in named and code not in held]
            usual = shared.usual if shared.usual not in held else None
            return free[0] if len(free) == 1 else usual
    return None


def find_rivals(
    index: int, drafts: Sequence[Draft], owner: Mapping[int, int], states: Sequence[str | None]
) -> frozenset[str]:
    """States that others act for: in the sentence of draft `index` where it tells of any, else in the whole report.

    `owner` gives the person of a draft, `states` the state of each person but the draft's own, where it is known.
    """
    scene, own = drafts[index].scene, owner.get(index, len(states))
    there = {number for i, number in owner.items() if drafts[i].scene is scene and number != own}
    beside = {states[number - (number > own)] for number in there}
    return frozenset(code for code in (beside - {None} or states) if code is not None)


def find_own_shared(index: int, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The same for the person of draft `index`: `others` are the standings of everybody else."""
    if standing.office is None:
        return None
    rivals = find_rivals(index, evidence.drafts, evidence.owner, [other.state for other in others])
    return find_shared_state(standing.office.printed, rivals, evidence.counts, evidence.sides)
