"""The state that a later description lends: « La ministre X … La cheffe de la diplomatie belge »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own, with_state
from aidememoire.actors.office_codes import UNIQUE
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import Person, is_aside
from aidememoire.actors.sides import settle_codes


def adopt_state(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """« Le président X … Le président sénégalais »: the state of a later description, when it fits no one else."""
    reading = standing.reading
    if reading is None or standing.state is not None or reading.former or not _is_whole(person, evidence):
        return standing
    rivals = [o for o in others if o.reading is not None and o.reading.code == reading.code and o.state is None]
    held = {o.state for o in others if o.reading is not None and reading.base == o.reading.base}
    first = evidence.drafts[person.drafts[0]].start
    found = [d for d in evidence.drafts if _describes(d, reading) and (d.start > first or _is_announced(d, evidence))]
    states = {settle_codes(d.states, evidence.counts) for d in found} - held
    open_sides = set(evidence.sides.main) - states - {o.state for o in others}
    if len(rivals) != 1 or len(states) != 1 or (open_sides and not _takes_up(found[0], reading, person, evidence)):
        return standing
    if person.family in evidence.sides.main and person.family not in states:
        return standing  # « Phó Chủ tịch nước Lê Thu Nga … Phó Tổng thống Chile »: her name is of the other side
    return with_state(standing, states.pop(), "actors.later-description", found[0], evidence)


def _takes_up(draft: Draft, reading: OfficeReading, person: Person, evidence: Evidence) -> bool:
    """« La ministre des Affaires étrangères, X, … La cheffe de la diplomatie belge … »: a later sentence has her state.

    Each state has one such office, and its words say it in full.
    """
    same = draft.office is not None and draft.office.code == reading.code and reading.code in UNIQUE
    apart = all(evidence.drafts[i].scene is not draft.scene for i in person.drafts)
    return same and apart and draft.first <= 1 and not evidence.sides.strict


def _is_announced(draft: Draft, evidence: Evidence) -> bool:
    """Whether a strict language's headline says it, which the text below then names."""
    return evidence.sides.strict and draft.scene.sentence.segment == "headline"


def _is_whole(person: Person, evidence: Evidence) -> bool:
    """Whether the office is one office and no chain (« ambassadeur, directeur général au ministère »)."""
    offices = [evidence.drafts[i].office for i in get_own(person, evidence)]
    return all(office is None or not office.chain for office in offices)


def _describes(draft: Draft, reading: OfficeReading) -> bool:
    """Whether an office with a state and no name may be a second mention of a holder of `reading`."""
    if draft.what != "office" or draft.plural or not draft.states or draft.office is None or is_aside(draft):
        return False
    office = draft.office
    if {office.base, reading.base} == {"monarch", "president"}:
        return False  # « le roi X … porteur d'un message du président chilien »
    alike = office.code.startswith("deputy_") == reading.code.startswith("deputy_")
    plain = alike and not office.domain and (reading.bare or not (office.body or office.organisation))
    if office.former or (office.code == reading.code and office.code in UNIQUE):
        return not office.former
    return office.base == reading.base and (office.code == reading.code or plain)
