"""What each person of a report stands for: the office held, the state acted for, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from aidememoire.actors.counterparts import find_carried_office, find_referent
from aidememoire.actors.drafts import Draft
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import Sides, settle_codes
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office
from aidememoire.model.span import Because

_NATIONAL = frozenset(
    """head_of_state head_of_government minister foreign_minister defence_minister deputy_minister speaker party_leader
    deputy_head_of_government deputy_head_of_state deputy_speaker deputy_foreign_minister deputy_defence_minister
    crown_prince secretary_general spokesperson politburo_member governor chair director mayor member chief secretary
    chief_of_staff state_secretary general admiral senator deputy envoy""".split()
)
_UNIQUE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "speaker"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Office, state and organisation of one person, with the reason for the state; `reading` is the office as read."""

    office: Office | None
    reading: OfficeReading | None
    state: str | None
    organisation: str | None
    because: tuple[Because, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What standings are judged on."""

    parse: Parse
    drafts: tuple[Draft, ...]
    sides: Sides
    counts: Counter[str]
    owner: Mapping[int, int]


def find_standings(people: Sequence[Person], evidence: Evidence) -> tuple[Standing, ...]:
    """A standing for each person: by their own words first, then as a counterpart, then by the sides of the report."""
    explicit = [find_explicit(person, evidence) for person in people]
    carried = [_carry(p, s, explicit, evidence) for p, s in zip(people, explicit, strict=True)]
    settled: list[Standing] = []
    for person, standing in zip(people, carried, strict=True):
        if standing.state is None:
            standing = _infer(person, standing, (*settled, *carried[len(settled) + 1 :]), evidence)
        settled.append(standing)
    return tuple(settled)


def get_own(person: Person, evidence: Evidence) -> tuple[int, ...]:
    """Drafts that may lend an office or a state: those of the report's own prose, or all when there are none."""
    own = tuple(i for i in person.drafts if not is_aside(evidence.drafts[i]))
    return own or person.drafts


def find_explicit(person: Person, evidence: Evidence) -> Standing:
    """What the words of the person's own phrases say."""
    drafts = [evidence.drafts[i] for i in get_own(person, evidence)]
    holder = choose_office_draft(drafts)
    reading = holder.office if holder else None
    state, because = None, tuple[Because, ...]()
    for draft in drafts:
        state = settle_codes(draft.states, evidence.counts) if draft.states else None
        if state is not None:
            because = (Because(rule="actors.own-words", citation=evidence.parse.cite(draft.start, draft.end)),)
            break
    organisation = next((d.office.organisation for d in drafts if d.office and d.office.organisation), None)
    if state is None and reading is not None and reading.intergovernmental:
        state = reading.organisation
        because = (Because(rule="actors.organisation", citation=evidence.parse.cite(reading.start, reading.end)),)
    office = build_office(evidence.parse, reading) if reading else None
    return Standing(office=office, reading=reading, state=state, organisation=organisation, because=because)


def choose_office_draft(drafts: Sequence[Draft]) -> Draft | None:
    """The draft with the fullest office: with a portfolio, body or state before a bare head noun, the first of these."""
    held = [d for d in drafts if d.office is not None]
    rich = [d for d in held if d.office is not None and not d.office.bare]
    return next(iter(rich or held), None)


def build_office(parse: Parse, reading: OfficeReading) -> Office:
    """The office in the words printed."""
    citation = parse.cite(reading.start, reading.end)
    return Office(printed=citation.quote, citations=(citation,), code=reading.code, former=reading.former)


def _carry(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """A counterpart takes the office of the person it is the counterpart of, and the other side."""
    index = next((i for i in person.drafts if evidence.drafts[i].what == "counterpart"), None)
    if index is None:
        return standing
    referent = find_referent(index, evidence.drafts)
    other = others[evidence.owner[referent]] if referent is not None and referent in evidence.owner else None
    reading = other.reading if other else (evidence.drafts[referent].office if referent is not None else None)
    draft = evidence.drafts[index]
    office = standing.office
    if office is None and reading is not None:
        office = find_carried_office(evidence.parse, reading, draft)
    state, because = standing.state, standing.because
    if state is None and other is not None:
        state = evidence.sides.get_other(other.state)
        because = (Because(rule="actors.counterpart-side", citation=evidence.parse.cite(draft.start, draft.end)),)
    return Standing(
        office=office,
        reading=standing.reading or reading,
        state=state,
        organisation=standing.organisation,
        because=because if state else (),
    )


def _infer(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """A state from the report as a whole, only where the evidence is good."""
    sides = evidence.sides
    draft = evidence.drafts[get_own(person, evidence)[0]]
    if any(evidence.drafts[i].what == "counterpart" for i in person.drafts):
        return standing
    lent = _find_lender(get_own(person, evidence), evidence)
    if lent is not None:
        return _with_state(standing, lent, "actors.delegation-side", draft, evidence)
    if person.family == "VN" and "VN" in sides.main:
        return _with_state(standing, "VN", "actors.family-name", draft, evidence)
    if standing.reading is None or standing.reading.former:
        return standing
    home = sides.home or _find_free_side(others, sides)
    if home is None:
        return standing
    foreign = home == "VN" and person.family != "VN"
    if foreign or _is_taken(standing, home, others):
        other = sides.get_other(home)
        return _with_state(standing, other, "actors.other-side", draft, evidence) if other else standing
    if standing.reading.code in _NATIONAL or standing.reading.base in _NATIONAL:
        return _with_state(standing, home, "actors.home-side", draft, evidence)
    return standing


def _find_free_side(others: Sequence[Standing], sides: Sides) -> str | None:
    """The one main side named in the headline for which no other official acts by his own words."""
    held = {s.state for s in others if s.state is not None}
    free = [code for code in sides.main if code not in held and code in sides.headline]
    return free[0] if len(free) == 1 and len(sides.main) == 2 else None


def _is_taken(standing: Standing, home: str, others: Sequence[Standing]) -> bool:
    """Whether another person already holds this office, of which each state has one, for the home side."""
    code = standing.reading.code if standing.reading else ""
    return code in _UNIQUE and any(
        o.state == home and o.reading is not None and o.reading.code == code and not o.reading.former for o in others
    )


def _find_lender(indexes: Sequence[int], evidence: Evidence) -> str | None:
    """« son vice-président »: the state of the delegation or body named just before in the sentence."""
    for index in indexes:
        draft = evidence.drafts[index]
        if not draft.own or draft.what != "named":
            continue
        for before in reversed(evidence.drafts[:index]):
            if before.scene is not draft.scene:
                break
            if before.what == "delegation" and before.states:
                return settle_codes(before.states, evidence.counts)
    return None


def _with_state(standing: Standing, state: str | None, rule: str, draft: Draft, evidence: Evidence) -> Standing:
    token = evidence.sides.home_token
    at = (token.start, token.end) if token is not None and rule == "actors.home-side" else (draft.start, draft.end)
    return Standing(
        office=standing.office,
        reading=standing.reading,
        state=state,
        organisation=standing.organisation,
        because=(*standing.because, Because(rule=rule, citation=evidence.parse.cite(*at))),
    )
