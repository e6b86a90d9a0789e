"""An office without a name and a name without an office that are one person's.

« Le président letton a reçu son homologue chilien. Arvis Kalnozols … »: the name takes the office only where
reference data or the other pair of the two sentences says so, and nobody else in the report may hold it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.counterparts import carry_over, find_carried_office, find_referent, is_free
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own
from aidememoire.actors.known import find_tenures
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import settle_codes
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office
from aidememoire.model.knowledge import Tenure
from aidememoire.model.span import Because

KNOWN, LEAD = "actors.known-office", "actors.named-after-lead"
LENDING = frozenset({KNOWN, LEAD})
_SOON = 4
"""Sentences from an opening within which it names whom it calls by an office alone."""


def find_held_offices(
    people: Sequence[Person], standings: Sequence[Standing], evidence: Evidence
) -> tuple[Standing, ...]:
    """The standings, with the offices of names that reference data knows, then of a name that opens after a lead."""
    known = [_find_tenures(person, evidence) for person in people]
    held = list(standings)
    for number, person in enumerate(people):
        if held[number].reading is None and known[number]:
            held[number] = _hold_known(number, person, held, known, evidence)
    _hold_opening(people, held, known, evidence)
    for number, person in enumerate(people):
        if held[number].reading is None and held[number].state is None:
            held[number] = _hold_lead(number, person, held, evidence)
    return tuple(held)


def _find_tenures(person: Person, evidence: Evidence) -> tuple[Tenure, ...]:
    draft = max((evidence.drafts[i] for i in get_own(person, evidence)), key=lambda d: len(d.name_words))
    if draft.name is None:
        return ()
    first, last = draft.name
    tokens = draft.scene.tokens
    return find_tenures(evidence.parse.cite(tokens[first].start, tokens[last - 1].end), evidence.knowledge)


def _hold_known(
    number: int, person: Person, held: Sequence[Standing], known: Sequence[tuple[Tenure, ...]], evidence: Evidence
) -> Standing:
    standing = held[number]
    rows = {row.office: row for row in known[number] if row.state == standing.state and row.office in UNIQUE}
    scenes = {evidence.drafts[i].scene.number for i in person.drafts}
    for index, draft in enumerate(evidence.drafts):
        reading = _read_unnamed(index, held, evidence)
        if reading is None or reading.code not in rows or settle_codes(draft.states, evidence.counts) != standing.state:
            continue
        alone = not _has_rival(number, reading.code, held, known)
        near = rows[reading.code].until is None or {draft.scene.number - 1, draft.scene.number + 1} & scenes
        if draft.scene.number in scenes or not alone or not near:
            return standing
        office = _print(reading, draft, evidence.parse)
        because = Because(
            rule=KNOWN,
            citation=evidence.parse.cite(draft.start, draft.end),
            source=rows[reading.code].row,
            note=f"{rows[reading.code].person} held this office",
        )
        return replace(standing, office=office, reading=reading, because=(*standing.because, because))
    return standing


def _hold_opening(
    people: Sequence[Person], held: list[Standing], known: Sequence[tuple[Tenure, ...]], evidence: Evidence
) -> None:
    """« Le Premier ministre a été reçu par la chancelière allemande. X … »: X, whom alone reference data knows as one.

    Of those soon named without an office, of no state that the opening sentence names.
    """
    opening = next((d for d in evidence.drafts if not is_aside(d)), None)
    if opening is None or opening.what != "office" or opening.name is not None or opening.states or opening.plural:
        return
    reading = opening.office
    if reading is None or reading.code not in UNIQUE or not _may_open(opening, reading):
        return
    beside = {s for d in evidence.drafts if d.scene is opening.scene for s in d.states}
    fits = [
        (number, row)
        for number, person in enumerate(people)
        for row in known[number]
        if held[number].reading is None
        and row.office == reading.code
        and row.state == held[number].state
        and row.state not in beside
        and _is_soon(person, opening, evidence)
    ]
    if len({number for number, _ in fits}) == 1:
        number, row = fits[-1]
        citation = evidence.parse.cite(opening.start, opening.end)
        because = Because(rule=KNOWN, citation=citation, source=row.row, note=f"{row.person} held this office")
        office = _print(reading, opening, evidence.parse)
        held[number] = replace(held[number], office=office, reading=reading, because=(*held[number].because, because))


def _may_open(opening: Draft, reading: OfficeReading) -> bool:
    return not (reading.former or reading.organisation or opening.own or opening.tokens[0].has("indefinite"))


def _is_soon(person: Person, opening: Draft, evidence: Evidence) -> bool:
    scenes = [evidence.drafts[i].scene.number for i in person.drafts if not is_aside(evidence.drafts[i])]
    return bool(scenes) and 0 < min(scenes) - opening.scene.number <= _SOON


def _read_unnamed(index: int, held: Sequence[Standing], evidence: Evidence) -> OfficeReading | None:
    """The office of a phrase that names a state and nobody, its own or its counterpart's; None for any other."""
    draft = evidence.drafts[index]
    if draft.name is not None or not draft.states or draft.plural or is_aside(draft):
        return None
    if draft.what == "office" and draft.office is not None:
        opened = draft.office.former or draft.own or draft.tokens[0].has("indefinite")
        return None if opened else draft.office
    if draft.what != "counterpart":
        return None
    referent = find_referent(index, evidence.drafts)
    if referent is None:
        return None
    owner = evidence.owner.get(referent)
    reading = held[owner].reading if owner is not None else evidence.drafts[referent].office
    return reading and carry_over(reading, draft)


def _has_rival(number: int, code: str, held: Sequence[Standing], known: Sequence[tuple[Tenure, ...]]) -> bool:
    """Whether somebody else of the report holds, or may hold by reference data, this office of this state."""
    state = held[number].state
    for other, standing in enumerate(held):
        if other == number:
            continue
        told = standing.state == state and standing.reading is not None and standing.reading.code == code
        if told or any(row.office == code and row.state == state for row in known[other]):
            return True
    return False


def _print(reading: OfficeReading, draft: Draft, parse: Parse) -> Office:
    if draft.what == "counterpart":
        return find_carried_office(parse, reading, draft)
    citation = parse.cite(reading.start, reading.end)
    return Office(printed=citation.quote, citations=(citation,), code=reading.code, former=reading.former)


def _hold_lead(number: int, person: Person, held: Sequence[Standing], evidence: Evidence) -> Standing:
    """« Le Premier ministre lao a vu son homologue thaï. X a vu Y »: X where Y is known to be the Thai side's."""
    standing, first = held[number], evidence.drafts[person.drafts[0]]
    after = first.scene.tags[first.last : first.last + 1]
    if first.first or is_aside(first) or after not in tuple("vw") or len(first.name_words) < 2:
        return standing
    lead = [i for i, d in enumerate(evidence.drafts) if d.scene.number == first.scene.number - 1]
    named = [d for d in evidence.drafts if d.name is not None and not is_aside(d) and d.start < first.start]
    pair = [i for i in lead if _read_unnamed(i, held, evidence) is not None]
    if named or len(pair) != 2 or not is_free(evidence.drafts[pair[0]]):
        return standing
    states = [settle_codes(evidence.drafts[i].states, evidence.counts) for i in pair]
    reading = _read_unnamed(pair[0], held, evidence)
    beside = {evidence.owner[i] for i, d in enumerate(evidence.drafts) if d.scene is first.scene and d.name} - {number}
    others = {held[o].state for o in beside}
    told = any(s.state == states[0] and s.reading is not None for s in held)
    if reading is None or reading.code not in UNIQUE or None in states or others != {states[1]} or told:
        return standing
    draft = evidence.drafts[pair[0]]
    because = Because(rule=LEAD, citation=evidence.parse.cite(draft.start, draft.end))
    office = _print(reading, draft, evidence.parse)
    return replace(standing, office=office, reading=reading, state=states[0], because=(*standing.because, because))
