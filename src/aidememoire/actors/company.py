"""The state of a person by those who stand beside: the leader, the ministry, the official listed just before."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.actors.counterparts import is_free
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing
from aidememoire.actors.office_codes import HEADS
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.sides import settle_codes

STAFF = frozenset({"director", "deputy_director", "secretary_general", "deputy_secretary_general", "spokesperson"})
"""Offices of a ministry's own people."""
STATELY = frozenset(
    """minister foreign_minister defence_minister deputy_minister deputy_foreign_minister deputy_defence_minister
    head_of_government deputy_head_of_government state_secretary ambassador""".split()
)
"""Offices that one may call one's own for a state, not for a body (« son vice-président »)."""
LISTED = re.compile("[,;]*(?:[,;]|&w?)[AOC]?")
"""What stands between two of one list: « , », « et », « ainsi que du »."""
_BRACKETED = re.compile("<[rpD]*[aHe](?:dD?|C|oD?)")
"""Between somebody and whoever he is in brackets an official of."""
_ANNOUNCED = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "speaker"})
_SAID = 4
"""How many words may tell that a body announces something of somebody."""
_OWNING = frozenset({"'s", "’s"})
SERVING = frozenset({"adviser", "chief_of_staff", "envoy", "representative", "spokesperson", "secretary"})
"""Offices of those who serve somebody, not a state."""
TITLED = {"samdech": "KH", "oknha": "KH"}
"""Titles that only one state gives."""


def find_company(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """« Mme X, accompagnée du député Y »: the state of X, when the sentence names one such person before."""
    for index in indexes:
        draft = evidence.drafts[index]
        first = _find_listed(index, evidence)
        opening = evidence.drafts[first]
        before = draft.scene.tokens[max(0, opening.first - 3) : opening.first]
        if not any(t.has("company") for t in before):
            continue
        leader = _find_leader(first, evidence)
        if leader is not None:
            number = evidence.owner.get(evidence.drafts.index(leader))
            return others[number].state if number is not None and number < len(others) else None
    return None


def _find_leader(index: int, evidence: Evidence) -> Draft | None:
    """Whom the sentence names before; where « Accompagnée » opens it, the one named before it."""
    scene = evidence.drafts[index].scene
    named = [d for d in evidence.drafts[:index] if d.name]
    if named and named[-1].scene is scene:
        return named[-1]
    if not named or not any(t.has("company") for t in scene.tokens[:2]):
        return None
    last = [d for d in named if d.scene is named[-1].scene]
    return last[0] if len(last) == 1 else None


def _find_listed(index: int, evidence: Evidence) -> int:
    """The first of the people named one after another up to this one (« du député X, ainsi que de Y »)."""
    while index:
        draft, before = evidence.drafts[index], evidence.drafts[index - 1]
        between = draft.scene.tags[before.last : draft.first]
        if before.scene is not draft.scene or before.name is None or not LISTED.fullmatch(between):
            return index
        index -= 1
    return index


def find_ministry(indexes: Sequence[int], reading: OfficeReading, evidence: Evidence) -> str | None:
    """« Le ministère … a convoqué X, reçu par la directrice Y »: the state of the ministry the sentence opens with."""
    if reading.code not in STAFF or reading.former or reading.organisation or reading.body:
        return None
    for index in indexes:
        draft = evidence.drafts[index]
        opening = next((d for d in evidence.drafts if d.scene is draft.scene), draft)
        organ = opening.what == "body" and any(t.has("body_organ") for t in opening.tokens)
        if organ and opening.first == 0 and opening.states and draft.scene.tags[: draft.first].endswith("O"):
            return settle_codes(opening.states, evidence.counts)
    return None


def find_announcer(indexes: Sequence[int], reading: OfficeReading, evidence: Evidence) -> str | None:
    """« The Ministry of Foreign Affairs of Chile announced that President X will »: the state whose body says so.

    Only for offices of which each state has one, told without the words of another state.
    """
    if reading.code not in _ANNOUNCED or reading.former or reading.organisation:
        return None
    for index in indexes:
        draft, before = evidence.drafts[index], evidence.drafts[index - 1] if index else None
        if before is None or before.scene is not draft.scene or before.what not in ("side", "body"):
            continue
        between = draft.scene.tags[before.last : draft.first]
        if before.states and len(between) <= _SAID and "v" in between and set(between) <= set("vwpO"):
            return settle_codes(before.states, evidence.counts)
    return None


def find_titled(indexes: Sequence[int], evidence: Evidence) -> str | None:
    """« Samdech X »: the state whose title a person bears."""
    codes = {row.code for index in indexes for token in evidence.drafts[index].tokens for row in token.rows}
    return next((state for code, state in TITLED.items() if code in codes), None)


def find_neighbour(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """« au président lao X et au président de l'Assemblée Y »: the state of the official listed just before.

    A semicolon parts members of one list: « par la ministre lao X ; le président de l'Assemblée Y ».
    """
    for index in indexes:
        draft = evidence.drafts[index]
        before = evidence.drafts[index - 1] if index else None
        if before is None or before.scene is not draft.scene or before.name is None or draft.office is None:
            continue
        number = evidence.owner.get(index - 1)
        between = draft.scene.tags[before.last : draft.first]
        same = draft.scene.tags[before.first - 1 : before.first] == between[-1:] and between[-1:] in ("A", "O", "C")
        if number is not None and number < len(others) and between in (";", ";&"):
            return others[number].state
        if number is not None and number < len(others) and same and set(between[:-1]) <= set(",;&") and between[:-1]:
            return others[number].state
    return None


def find_joined_state(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """« Japanese Foreign Minister X, Defence Minister Y and Navy Chief Z »: one adjective before all, no article."""
    for index in indexes:
        first = _find_first_joined(index, evidence)
        if first is not None:
            return _get_state(evidence.drafts[first], evidence.owner[index], others, evidence)
    return None


def _find_first_joined(index: int, evidence: Evidence) -> int | None:
    """The one whose office has the state before it, of the list that draft `index` is in; the list ends in « and »."""
    joined = False
    while index:
        draft, before = evidence.drafts[index], evidence.drafts[index - 1]
        if before.scene is not draft.scene or draft.office is None or before.office is None or before.name is None:
            return None
        between = draft.scene.tags[before.last : draft.first]
        if between not in ("&", ",&", ",") or draft.tokens[0].tag not in HEADS + "rPB":
            return None
        joined = joined or between != "," or _is_joined_after(index, evidence)
        state = before.office.state_token
        if state is not None and state.start == before.office.start - len(state.text) - 1 and state.tag in "SJ":
            return index - 1 if joined else None
        if state is not None:
            return None
        index -= 1
    return None


def _is_joined_after(index: int, evidence: Evidence) -> bool:
    """Whether « and » joins the next official to draft `index`: a comma alone may as well begin something else."""
    draft = evidence.drafts[index]
    after = evidence.drafts[index + 1] if index + 1 < len(evidence.drafts) else None
    if after is None or after.scene is not draft.scene or after.office is None or after.name is None:
        return False
    return draft.scene.tags[draft.last : after.first] in ("&", ",&")


def find_master(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """« Le Premier ministre malien, avec son ministre de la Défense X »: the state of the one whose minister X is.

    That is the official just before in « accompanied by » or « and », else whoever else is told, all of one state.
    """
    for index in indexes:
        draft = evidence.drafts[index]
        if not draft.own or draft.what != "named" or draft.office is None or draft.office.code not in STATELY:
            continue
        around = [d for d in evidence.drafts if d.scene is draft.scene and d is not draft and _is_official(d)]
        before = [d for d in around if d.start < draft.start]
        led = any(t.has("company") for t in draft.scene.tokens[max(0, draft.first - 3) : draft.first])
        joined = led or draft.scene.tags[draft.first - 1 : draft.first] == "&"
        masters = before[-1:] if joined and before else before or around
        states = {_get_state(d, evidence.owner[index], others, evidence) for d in masters} - {None}
        if not masters:
            states = {settle_codes(d.states, evidence.counts) for d in _find_owners(draft, evidence)}
        return states.pop() if len(states) == 1 else None
    return None


def find_boss(indexes: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> str | None:
    """« President X's adviser, Y », « Y, conseiller du président X »: the state of the one whose official Y is.

    « President X's envoys, Y and Z »: Z too.
    """
    for member in indexes:
        own = evidence.drafts[member]
        index = member - own.member if own.plural else member
        draft = evidence.drafts[index]
        if draft.office is not own.office:
            continue
        told = _find_told_boss(index, evidence) or _find_served(index, evidence)
        if told is not None:
            return _get_state(told, evidence.owner[index], others, evidence)
        if draft.office is None:
            continue
        owns = draft.scene.tokens[max(0, draft.first - 1) : draft.first]
        if owns and owns[0].text in _OWNING:
            found = next((d for d in evidence.drafts[max(0, index - 3) : index] if _ends(d, draft)), None)
        else:
            found = next((d for d in evidence.drafts[max(0, index - 3) : index + 4] if _is_inside(d, draft)), None)
        if found is not None:
            return _get_state(found, evidence.owner[index], others, evidence)
    return None


def _find_told_boss(index: int, evidence: Evidence) -> Draft | None:
    """« Y, President X's envoy, », « the envoy of President X, Y, », « Y (envoy of President X) »: X."""
    draft = evidence.drafts[index]
    before = evidence.drafts[index - 1] if index else None
    if before is not None and before.scene is draft.scene and draft.office is not None and before.name is not None:
        between = draft.scene.tags[before.last : draft.first]
        if draft.office.start < before.start and between.rstrip("hk") == ",":
            return before
    leader = evidence.drafts[index + 1] if index + 1 < len(evidence.drafts) else None
    if leader is None or leader.scene is not draft.scene or leader.name is None or draft.name is None:
        return None
    tokens = draft.scene.tokens
    if _BRACKETED.fullmatch(draft.scene.tags, draft.last, leader.first):
        return leader
    if draft.scene.tags[draft.last : leader.first] not in (",", ",D") or leader.last + 1 >= len(tokens):
        return None
    owned = draft.scene.tags[leader.last + 1 :].lstrip("rJPBpw")[:1]
    return leader if tokens[leader.last].text in _OWNING and owned and owned in HEADS else None


def _find_served(index: int, evidence: Evidence) -> Draft | None:
    """« Y, Chief of Staff for Latvian President X »: X, named after the preposition that follows Y's bare office."""
    draft = evidence.drafts[index]
    leader = evidence.drafts[index + 1] if index + 1 < len(evidence.drafts) else None
    if leader is None or leader.scene is not draft.scene or leader.name is None or draft.office is None:
        return None
    serves = draft.name is not None and draft.office.base in SERVING and draft.office.bare
    after = draft.name is not None and draft.office.start > draft.scene.tokens[draft.name[0]].start
    linked = draft.scene.tags[draft.last : leader.first] in ("o", "A", "d", "dD", "AD", "oD")
    return leader if serves and after and linked and leader.office is not None else None


def _ends(leader: Draft, draft: Draft) -> bool:
    """Whether a named leader stands right before the possessive that stands before `draft`."""
    told = leader.name is not None or leader.office is not None
    return leader.scene is draft.scene and told and leader.last == draft.first - 1


def _is_inside(leader: Draft, draft: Draft) -> bool:
    """Whether a named leader stands inside the printed office of `draft`."""
    office = draft.office
    inside = office is not None and office.start < leader.start < office.end
    return inside and leader.scene is draft.scene and leader.name is not None


def _find_owners(draft: Draft, evidence: Evidence) -> list[Draft]:
    """« Suriname spoke first; its ambassador, X, … »: the states named before, in this sentence if any."""
    named = [d for d in evidence.drafts if d.what in ("state", "capital") and is_free(d) and d.start < draft.start]
    here = [d for d in named if d.scene is draft.scene]
    return here or [d for d in named if d.scene.number == draft.scene.number - 1]


def _is_official(draft: Draft) -> bool:
    return draft.what in ("named", "bare", "office") and not draft.own


def _get_state(draft: Draft, left_out: int, others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The state of a draft's person, else of its words; `others` are the standings without person `left_out`'s."""
    number = evidence.owner.get(evidence.drafts.index(draft))
    if number is None or number == left_out:
        return settle_codes(draft.states, evidence.counts) if draft.states else None
    at = number if number < left_out else number - 1
    return others[at].state if at < len(others) else None
