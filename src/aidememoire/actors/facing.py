"""The side of an official of no named state who meets somebody of the other: « Minister X met the Chilean envoy »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.accredited import list_posts
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own, with_state
from aidememoire.actors.left_over import is_spoken_of
from aidememoire.actors.office_codes import CORE, UNIQUE
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.tokens import get_states

OF_STATE = CORE | {"secretary", "chief_of_staff", "governor", "military", "senator", "adviser"}
"""Offices whose holders act for a state when they meet those of another."""
_SPOKEN_OF = frozenset("dCo")
"""Tags after which an official is spoken of, not met (« a letter from President X », « the wife of Minister X »)."""
_NEAR = 8
"""How many words after an official may tell where he leaves from."""
_CROWD = 3
"""How many others a sentence may name: more make a list."""


def infer_facing(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """The page's own side for an official who meets the other side, or who was there with his own; else as it was."""
    own, reading = get_own(person, evidence), standing.reading
    stately = reading is not None and (reading.code in OF_STATE or reading.base in OF_STATE)
    if reading is None or not stately or reading.former or reading.organisation or reading.intergovernmental:
        return standing
    state = _find_facing_state(own, reading, others, evidence)
    return with_state(standing, state, "actors.facing-side", evidence.drafts[own[0]], evidence) if state else standing


def _find_facing_state(
    indexes: Sequence[int], reading: OfficeReading, others: Sequence[Standing], evidence: Evidence
) -> str | None:
    """The side across from the one X meets, or the page's own where X was there.

    The report's two main sides are that side and the other, and something besides says that things happen on it or are
    told from it. An office of which a state has one must be free there.
    """
    drafts = [evidence.drafts[i] for i in indexes]
    if any(not is_aside(d) and _is_governed(d) for d in drafts):
        return None
    met = (_get_across(_find_met(i, others, evidence), evidence) for i in indexes)
    found = next((state for state in (*met, *map(_find_left, drafts)) if state is not None), None)
    if found is not None and any(_find_left(d) == found for d in drafts):
        return None if _is_held(reading, found, others) else found
    if found is not None and found not in _list_grounds(evidence, evidence.sides.venue, evidence.sides.host):
        return None
    if found is not None and any(is_gathering(d, found, evidence) for d in drafts):
        return None
    homes = _list_grounds(evidence) & set(evidence.sides.main)
    if found is None and len(homes) == 1 and any(_attends(d, homes, evidence) for d in drafts):
        found = next(iter(homes))
    return None if found is None or _is_held(reading, found, others) else found


def _get_across(met: str | None, evidence: Evidence) -> str | None:
    """The other of two main sides; where only one is named besides the offices of the one met, that one."""
    main = evidence.sides.main
    alone = met is not None and len(main) == 1 and met != main[0]
    return main[0] if alone else evidence.sides.get_other(met)


def _list_grounds(evidence: Evidence, *places: str | None) -> frozenset[str]:
    """The states the page is told from: the agency's, the owner's, the dateline's, where the ambassadors serve."""
    sides = evidence.sides
    dateline = sides.dateline if sides.dateline is not None and is_spoken_of(sides.dateline, evidence) else None
    grounds = (sides.home, sides.owner, dateline, *list_posts(evidence), *places)
    return frozenset(state for state in grounds if state is not None)


def is_gathering(draft: Draft, state: str, evidence: Evidence) -> bool:
    """« met Minister X on the sidelines of the forum in Doha »: where many are guests, nobody need be of the place."""
    sides, tokens = evidence.sides, draft.scene.tokens
    there = state in (sides.venue, sides.host, sides.dateline)
    return there and any(t.has("margin") or t.has("gathering") or t.tag == "U" for t in tokens)


def _is_held(reading: OfficeReading, state: str, others: Sequence[Standing]) -> bool:
    """Whether another holds the same office, of which a state has one, for `state`, or for no known state."""
    return reading.code in UNIQUE and any(
        o.state in (state, None) and o.reading is not None and o.reading.code == reading.code and not o.reading.former
        for o in others
    )


def _is_governed(draft: Draft) -> bool:
    """Whether he is spoken of, or in somebody's company, by the words before him back to the verb."""
    tags, tokens = draft.scene.tags[: draft.first], draft.scene.tokens
    near = tokens[max(0, tags.rfind("v")) : draft.first]
    return any(t.has("company") or t.has("led") for t in near) or tags.rstrip("D")[-1:] in _SPOKEN_OF


def _find_met(index: int, others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The state of the named official nearest before draft `index` across a verb, else nearest after it."""
    draft, own = evidence.drafts[index], evidence.owner.get(index, len(others))
    beside = [
        (d, number)
        for i, d in enumerate(evidence.drafts)
        if d.scene is draft.scene and d.name is not None and (number := evidence.owner.get(i)) not in (None, own)
    ]
    if is_aside(draft) or len(beside) > _CROWD:
        return None
    before, after = [b for b in beside if b[0].last <= draft.first], [b for b in beside if b[0].first >= draft.last]
    for other, number in (*before[-1:], *after[:1]):
        left, right = sorted((draft, other), key=lambda d: d.first)
        between = draft.scene.tags[left.last : right.first]
        acts = "v" in between or {"w", "O"} <= set(between)
        at = number - (number > own) if number is not None else len(others)
        if acts and not set(between) & set('"!:'):
            return others[at].state if at < len(others) and not _is_governed(other) else None
    return None


def _find_left(draft: Draft) -> str | None:
    """« Vice President X has departed Abuja for Stockholm »: the state of the capital that an official leaves."""
    after = draft.scene.tokens[draft.last : draft.last + _NEAR]
    at = next((i for i, t in enumerate(after) if t.has("departs")), None)
    left = after[at + 1 : at + 3] if at is not None else ()
    capital = next((t for t in left if t.tag == "K" and len(get_states(t)) == 1), None)
    return get_states(capital)[0] if capital is not None and not is_aside(draft) else None


def _attends(draft: Draft, homes: frozenset[str], evidence: Evidence) -> bool:
    """« Secretary X was present », « attended by General Y »: a sentence that names no other state."""
    scene = draft.scene
    told = {code for t in scene.tokens if t.tag in "SJK" for code in get_states(t)} - homes
    present = any(t.has("presence") for t in scene.tokens)
    return present and not told and scene.sentence.segment == "body"
