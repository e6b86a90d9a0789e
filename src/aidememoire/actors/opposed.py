"""Two sides against each other: whom a counterpart, a place or an office held already leaves to somebody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from aidememoire.actors.counterparts import find_referent
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.left_over import is_only_a_place, is_opposite, is_spoken_of
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import Person
from aidememoire.actors.postings import comes_along
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import get_states
from aidememoire.actors.venues import SEATS


def find_counterpart_states(drafts: Sequence[Draft], counts: Counter[str]) -> dict[int, frozenset[str]]:
    """The states of the counterparts of each draft that has any: « X received his Chilean counterpart » → Chile."""
    found: dict[int, frozenset[str]] = {}
    for index, draft in enumerate(drafts):
        code = settle_codes(draft.states, counts) if draft.what == "counterpart" and draft.states else None
        referent = find_referent(index, drafts) if code is not None else None
        if code is not None and referent is not None:
            found[referent] = found.get(referent, frozenset()) | {code}
    return found


def find_barred(person: Person, evidence: Evidence) -> frozenset[str]:
    """The states of a person's counterparts, of which the person cannot be."""
    return frozenset(code for index in person.drafts for code in evidence.across.get(index, frozenset()))


def is_third_place(state: str, evidence: Evidence) -> bool:
    """« In Riga, on the sidelines of the summit »: a state named by its capital alone, where all are guests."""
    scenes = {id(d.scene): d.scene for d in evidence.drafts}.values()
    tokens = [t for scene in scenes for t in scene.tokens]
    spoken = any(t.tag in "SJM" and get_states(t) == (state,) for t in tokens)
    return not spoken and any(t.has("margin") for t in tokens)


def find_opposite(
    reading: OfficeReading, own: Sequence[Draft], others: Sequence[Standing], evidence: Evidence
) -> str | None:
    """The one other state the report names, for the holder of an office the first state's own holder is named in."""
    named = set(evidence.counts)
    held = {o.state for o in others if o.state is not None}
    paired = are_paired(named, evidence)
    same = {o.state for o in others if o.reading is not None and _is_same(o.reading, reading, paired)} - {None}
    if len(named) != 2 or not held <= named or len(same) != 1:
        return None
    other = next(iter(named - same), None)
    if other is None or is_only_a_place(other, evidence) or is_opposite(other, own, evidence):
        return None
    if is_third_place(other, evidence):
        return None
    return None if other in SEATS and not is_spoken_of(other, evidence) else other


def _is_same(one: OfficeReading, other: OfficeReading, paired: bool) -> bool:
    """Whether a state has one holder of both; of two states paired, also an office told by its ministry or portfolio.

    A permanent secretary is told by the ministry.
    """
    told = (bool(one.domain) and one.domain == other.domain) or (one.code == "secretary" and not one.bare | other.bare)
    return one.code == other.code and (one.code in UNIQUE or (paired and told))


def are_paired(named: set[str], evidence: Evidence) -> bool:
    """« the Zambia-Mozambique commission »: what the report is about belongs to the two states it names."""
    scenes = {id(d.scene): d.scene for d in evidence.drafts}.values()
    return any(
        scene.tags[i : i + 3] in ("S~S", "S&S")
        and set(get_states(scene.tokens[i]) + get_states(scene.tokens[i + 2])) == named
        for scene in scenes
        for i in range(len(scene.tags) - 2)
    )


def settle_apart(draft: Draft, evidence: Evidence) -> str | None:
    """The state of a draft's own words; where they fit two states, not the one of whoever it stands against.

    « le ministre congolais X et son homologue de la RDC »: X is of the other Congo.
    """
    if len(draft.states) > 1:
        left = set(draft.states) - _find_opposed_states(draft, evidence)
        if len(left) == 1:
            return left.pop()
    return settle_codes(draft.states, evidence.counts) if draft.states else None


def _find_opposed_states(draft: Draft, evidence: Evidence) -> frozenset[str]:
    """The states, each told by words of one meaning, of whoever is of another state by what the sentence says."""
    index = evidence.drafts.index(draft)
    referent = find_referent(index, evidence.drafts) if draft.what == "counterpart" else None
    faced = [evidence.drafts[referent]] if referent is not None else []
    faced += [d for d in evidence.drafts if d.scene is draft.scene and d is not draft and _stand_apart(d, draft)]
    told = frozenset(d.states[0] for d in faced if len(d.states) == 1)
    return told | evidence.across.get(index, frozenset())


def _stand_apart(one: Draft, two: Draft) -> bool:
    """Whether two people are of two states: listed each with one, or in one office of which each state has one."""
    if one.rule == two.rule and one.rule.endswith("name-with-brackets"):
        return True
    if one.office is None or two.office is None or one.name is None or two.name is None:
        return False
    former = one.office.former or two.office.former
    return not former and one.office.code == two.office.code and one.office.code in UNIQUE


def find_second_side(draft: Draft, evidence: Evidence) -> str | None:
    """« A of Belarus met the chair of the Belarus-Oman group, B »: Oman, where B faces somebody of the first state.

    Elsewhere the state named first is the group's own (« groupe d'amitié France-Maroc »).
    """
    tokens = draft.tokens
    at = next((i for i in range(len(tokens) - 2) if [t.tag for t in tokens[i : i + 3]] == ["S", "~", "S"]), None)
    if at is None or comes_along(draft):
        return None
    first, second = (settle_codes(get_states(tokens[i]), evidence.counts) for i in (at, at + 2))
    beside = [d for d in evidence.drafts if d.scene is draft.scene and d is not draft and d.name is not None]
    states = {settle_codes(d.states, evidence.counts): d for d in beside if d.states}
    facing = states.get(first)
    if second is None or facing is None or second in states:
        return None
    left, right = sorted((facing, draft), key=lambda d: d.first)
    return second if "v" in draft.scene.tags[left.last : right.first] else None
