"""What each person of a report stands for: the office held, the state acted for, and why."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.actors.adopted import adopt_state
from aidememoire.actors.counterparts import (
    carry_over,
    find_carried_office,
    find_lender,
    find_list_office,
    find_referent,
    is_fellow,
)
from aidememoire.actors.drafts import CROWNED, Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own, with_state
from aidememoire.actors.holders import find_held_offices
from aidememoire.actors.hosts import find_host_state
from aidememoire.actors.inference import infer_state
from aidememoire.actors.introduced import introduce
from aidememoire.actors.known import Setting, find_known_state, find_tenures
from aidememoire.actors.office_codes import UNIQUE, get_organisation_code
from aidememoire.actors.offices import OfficeReading, find_inner, read_office
from aidememoire.actors.opposed import find_second_side, settle_apart
from aidememoire.actors.people import Person
from aidememoire.actors.sides import settle_codes
from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Office
from aidememoire.model.span import Because

_SUPREME = frozenset({"head_of_state", "head_of_government"})
"""Offices whose own word says all: « le chef de l'État », « le Premier ministre »."""
_SENT = frozenset({"representative", "envoy", "coordinator", "commissioner", "secretary_general"})
_WORD = re.compile(r"\w+")


def find_standings(people: Sequence[Person], evidence: Evidence) -> tuple[Standing, ...]:
    """A standing for each person: by their own words, by the sides of the report, then as somebody's counterpart."""
    told = [introduce(person, find_explicit(person, evidence), evidence) for person in people]
    explicit = [_know_state(person, standing, evidence) for person, standing in zip(people, told, strict=True)]
    held = [_carry_office(p, s, explicit, evidence) for p, s in zip(people, explicit, strict=True)]
    carried = [adopt_state(p, s, held, evidence) for p, s in zip(people, held, strict=True)]
    carried = list(find_held_offices(people, carried, evidence))
    settled: list[Standing] = []
    for person, standing in zip(people, carried, strict=True):
        if standing.state is None and find_counterpart(person, evidence) is None:
            standing = infer_state(person, standing, (*settled, *carried[len(settled) + 1 :]), evidence)
        settled.append(standing)
    return tuple(_carry_state(p, s, settled, evidence) for p, s in zip(people, settled, strict=True))


def find_explicit(person: Person, evidence: Evidence) -> Standing:
    """What the words of the person's own phrases say."""
    drafts = [evidence.drafts[i] for i in get_own(person, evidence)]
    holder = choose_office_draft(drafts)
    reading = holder.office if holder else find_list_office(get_own(person, evidence), evidence.drafts)
    reading = _choose_inner(holder, reading, evidence) if holder and reading else reading
    if holder is not None and reading is not None and holder.own and reading.bare and reading.base == "president":
        reading = _lend_body(holder, reading)
    state, because = None, tuple[Because, ...]()
    for draft in drafts:
        state = settle_apart(draft, evidence)
        state = find_second_side(draft, evidence) or state if state is not None else None
        if state is not None:
            because = (Because(rule="actors.own-words", citation=evidence.parse.cite(draft.start, draft.end)),)
            break
    organisation = next((o for d in drafts if d.office and (o := get_organisation(d.office, evidence.parse))), None)
    organisation = organisation or (get_organisation(reading, evidence.parse) if reading else None)
    if state is None and reading is not None and reading.intergovernmental:
        state = reading.organisation
        because = (Because(rule="actors.organisation", citation=evidence.parse.cite(reading.start, reading.end)),)
    office = _print_office(holder, reading, evidence.parse) if reading else None
    if office is not None and holder is not None and reading is not None and holder.own:
        office, lent = _complete_office(office, reading, evidence.drafts.index(holder), evidence)
        organisation = organisation or lent
    return Standing(office=office, reading=reading, state=state, organisation=organisation, because=because)


def _know_state(person: Person, standing: Standing, evidence: Evidence) -> Standing:
    """The state of a name that reference data knows, where the person's own words say none."""
    draft = max((evidence.drafts[i] for i in get_own(person, evidence)), key=lambda d: len(d.name_words))
    if standing.state is not None or draft.name is None or _is_sent(standing.reading):
        return standing
    first, last = draft.name
    tokens = draft.scene.tokens
    setting = Setting(
        office=standing.reading.code if standing.reading else None,
        named=evidence.counts,
        days=evidence.days,
        organisations=evidence.organisations,
        crowned=standing.reading is not None and standing.reading.base in CROWNED,
    )
    name = evidence.parse.cite(tokens[first].start, tokens[last - 1].end)
    known = find_known_state(name, evidence.knowledge, setting)
    if (
        known is None
        or _is_elsewhere(standing.reading, known[0], evidence)
        or _is_of_others(person, known[0], evidence)
    ):
        return standing
    return replace(standing, state=known[0], because=(*standing.because, known[1]))


def _is_of_others(person: Person, state: str, evidence: Evidence) -> bool:
    """« une délégation cubaine conduite par X »: whoever bears the same name elsewhere, X is of the delegation."""
    lent = find_lender(get_own(person, evidence), evidence.drafts)
    led = settle_codes(lent.states, evidence.counts) if lent is not None and lent.states else None
    return led is not None and led != state


def _choose_inner(holder: Draft, reading: OfficeReading, evidence: Evidence) -> OfficeReading:
    """« l'envoyé du président de la République, X »: the president where reference data knows X to be one."""
    tokens = holder.tokens
    first = next((i for i, t in enumerate(tokens) if t.start == reading.start), 0)
    last = next((i for i, t in enumerate(tokens, start=1) if t.end == reading.end), 0)
    start = find_inner(tokens, first, last)
    if start == first or holder.name is None:
        return reading
    words = holder.scene.tokens[holder.name[0] : holder.name[1]]
    name = evidence.parse.cite(words[0].start, words[-1].end)
    inner = read_office(tokens[start:last], {})
    known = {row.office for row in find_tenures(name, evidence.knowledge)}
    return inner if inner is not None and inner.code in known else reading


def _is_elsewhere(reading: OfficeReading | None, state: str, evidence: Evidence) -> bool:
    """Whether an office that only states have is said of one known for an organisation's (a former Prime Minister)."""
    if reading is None or reading.code not in UNIQUE or reading.intergovernmental:
        return False
    return state in evidence.organisations


def _is_sent(reading: OfficeReading | None) -> bool:
    """A representative or an envoy by his full title acts for who sent him, not for the state he once served."""
    return reading is not None and reading.base in _SENT and not reading.bare


def _print_office(holder: Draft | None, reading: OfficeReading, parse: Parse) -> Office:
    """The words printed; for « les présidents kazakh X et ouzbek Y » the second is no « kazakh »."""
    token = reading.state_token
    if holder is not None and holder.member and token is not None and holder.states != reading.states:
        return find_carried_office(parse, reading, holder)
    return build_office(parse, reading)


def _lend_body(holder: Draft, reading: OfficeReading) -> OfficeReading:
    """« la Chambre … par son vice-président »: the body named before in the sentence is the one presided over."""
    before = holder.scene.tokens[max(0, holder.first - 14) : holder.first]
    body = next((t for t in reversed(before) if t.has("body_parliament") or t.has("body_party")), None)
    code = "speaker" if body is not None and body.has("body_parliament") else "chair"
    code = f"deputy_{code}" if reading.code.startswith("deputy_") else code
    return replace(reading, code=code, body=reading.body or body)


def _complete_office(
    office: Office, reading: OfficeReading, index: int, evidence: Evidence
) -> tuple[Office, str | None]:
    """« une délégation de l'Institut …, conduite par son directeur »: the office with the body named before it."""
    lender = find_lender((index,), evidence.drafts)
    if lender is None or reading.states or reading.domain or reading.organisation or reading.body:
        return office, None
    at = next((i for i, t in enumerate(lender.tokens) if t.tag in "dC"), len(lender.tokens))
    units = [t for t in lender.tokens[at:] if t.tag in "BU"]
    if not units:
        return office, None
    owned = evidence.parse.cite(lender.tokens[at].start, lender.end)
    printed = f"{office.printed} {' '.join(owned.quote.split())}"
    organisation = next((get_organisation_code(t) for t in reversed(units) if t.tag == "U"), None)
    return replace(office, printed=printed, citations=(*office.citations, owned)), organisation


def choose_office_draft(drafts: Sequence[Draft]) -> Draft | None:
    """The draft with the fullest office: civil before military, with a complement before a bare head noun."""
    held = [d for d in drafts if d.office is not None]
    civil = [d for d in held if d.office is not None and d.office.base not in ("military", "prince")] or held
    alone = [d for d in civil if not d.plural] or civil
    rich = [d for d in alone if d.office is not None and (not d.office.bare or _is_whole(d))]
    rich = rich or [d for d in civil if d.office is not None and (not d.office.bare or _is_whole(d))]
    if rich or not civil:
        return next(iter(rich), None)
    return next((d for d in civil if _says_more(d, civil[0])), civil[0])


def _is_whole(draft: Draft) -> bool:
    """« le chef de l'État », « the Prime Minister », and no abbreviation of it."""
    if draft.office is None or draft.office.base not in _SUPREME:
        return False
    return not any(t.text.isupper() for t in draft.tokens if draft.office.start <= t.start < draft.office.end)


def _says_more(left: Draft, right: Draft) -> bool:
    """« Secrétaire d'État » says more than « secrétaire », « Premier ministre » more than « PM »."""
    if left.office is None or right.office is None:
        return False
    words, fewer = _get_head(left, left.office), _get_head(right, right.office)
    return fewer < words or (left.office.code == right.office.code and len(fewer) < len(words))


def _get_head(draft: Draft, reading: OfficeReading) -> frozenset[str]:
    """The words of a bare office, in lower case."""
    inside = (t.text for t in draft.tokens if reading.start <= t.start and t.end <= reading.end)
    return frozenset(word for text in inside for word in _WORD.findall(text.lower()))


def get_organisation(reading: OfficeReading, parse: Parse) -> str | None:
    """The organisation an office belongs to: its code, else the body's words as printed."""
    return reading.organisation or (parse.get_text(reading.body.start, reading.body.end) if reading.body else None)


def build_office(parse: Parse, reading: OfficeReading) -> Office:
    """The office in the words printed."""
    citation = parse.cite(reading.start, reading.end)
    return Office(printed=citation.quote, citations=(citation,), code=reading.code, former=reading.former)


def find_counterpart(person: Person, evidence: Evidence) -> int | None:
    """The first draft that calls the person somebody's counterpart."""
    return next((i for i in person.drafts if evidence.drafts[i].what == "counterpart"), None)


def _carry_office(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """A counterpart takes the office of the person it is the counterpart of."""
    index = find_counterpart(person, evidence)
    if index is None or (standing.reading is not None and not _is_title(standing.reading)):
        return standing
    referent = find_referent(index, evidence.drafts)
    if referent is None:
        return standing
    owner = evidence.owner.get(referent)
    reading = others[owner].reading if owner is not None else evidence.drafts[referent].office
    if reading is None:
        return standing
    draft = evidence.drafts[index]
    office = find_carried_office(evidence.parse, reading, draft)
    return replace(standing, office=office, reading=carry_over(reading, draft))


def _is_title(reading: OfficeReading) -> bool:
    """A rank or an office abroad with no complement, printed as a form of address (« l'ambassadeur X »)."""
    return reading.bare and (reading.plural or reading.base in ("ambassador", "military"))


def _carry_state(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """A counterpart acts for the other main side."""
    index = find_counterpart(person, evidence)
    if index is None or standing.state is not None:
        return standing
    referent = find_referent(index, evidence.drafts)
    owner = evidence.owner.get(referent) if referent is not None else None
    if owner is not None and is_fellow(evidence.drafts[index]):
        return with_state(standing, others[owner].state, "actors.same-cabinet", evidence.drafts[index], evidence)
    host = find_host_state((index,), others, evidence)
    if host is not None:
        return with_state(standing, host, "actors.host-side", evidence.drafts[index], evidence)
    state = evidence.sides.get_other(others[owner].state) if owner is not None else None
    if state is None and person.family in evidence.sides.main:
        return with_state(standing, person.family, "actors.family-name", evidence.drafts[index], evidence)
    if state is None:
        return standing
    return with_state(standing, state, "actors.counterpart-side", evidence.drafts[index], evidence)
