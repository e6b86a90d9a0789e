"""The state of a person whose own words name none: from a delegation, a name, the agency, the sides of the report."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.accredited import find_accredited, may_host
from aidememoire.actors.bearers import find_sender_state
from aidememoire.actors.behalf import find_behalf
from aidememoire.actors.company import (
    find_announcer,
    find_boss,
    find_company,
    find_joined_state,
    find_master,
    find_ministry,
    find_neighbour,
    find_titled,
)
from aidememoire.actors.counterparts import find_flank, find_lender
from aidememoire.actors.delegations import find_delegation_states
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own, is_taken, with_state
from aidememoire.actors.facing import infer_facing, is_gathering
from aidememoire.actors.heads import find_headed
from aidememoire.actors.hosts import find_host_state
from aidememoire.actors.labelled import find_label
from aidememoire.actors.left_over import is_beside_a_stranger, is_only_a_place, is_opposite
from aidememoire.actors.office_codes import CORE, NATIONAL
from aidememoire.actors.opposed import find_barred, find_opposite, is_third_place
from aidememoire.actors.people import Person
from aidememoire.actors.postings import find_posting
from aidememoire.actors.presented import find_post_presented
from aidememoire.actors.received import is_received
from aidememoire.actors.shared import find_own_shared
from aidememoire.actors.sides import Sides, settle_codes
from aidememoire.actors.tokens import get_states
from aidememoire.actors.travellers import infer_by_town, infer_guest
from aidememoire.actors.venues import find_venue_state, is_host_elsewhere

SEATED = frozenset({"head_of_state", "head_of_government", "speaker"})
"""Offices whose holders do not travel in anyone's company: abroad they would be said to be of another state."""
IMPLIED = {"pope": "VA"}
"""Offices that only one state has."""
_AT_HOME = frozenset({"actors.home-side", "actors.dateline-side"})
"""Rules that go by who tells the report."""
_BY_PLACE = frozenset({"actors.venue-side", "actors.dateline-side"})
"""Rules that go by where people met, which says nothing of who comes to a gathering of many."""


def infer_state(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """A state from the report as a whole, only where the evidence is good; never that of the person's counterpart."""
    barred = find_barred(person, evidence)
    found = _infer(person, standing, others, evidence)
    own = [evidence.drafts[i] for i in get_own(person, evidence)]
    if found.state is not None and found.state not in barred:
        if found.because[-1].rule in _AT_HOME and _hosts_elsewhere(person, found.state, evidence):
            return standing
        placed = found.because[-1].rule in _BY_PLACE and any(is_gathering(d, found.state, evidence) for d in own)
        return standing if placed else found
    alone = len(barred) == 1 and not evidence.sides.strict
    other = evidence.sides.get_other(next(iter(barred))) if alone else None
    if other is not None and any(no(other, evidence) for no in (is_only_a_place, is_third_place, is_beside_a_stranger)):
        other = None
    if other is None or is_opposite(other, own, evidence):
        return standing
    return with_state(standing, other, "actors.counterpart-side", own[0], evidence)


def _hosts_elsewhere(person: Person, state: str, evidence: Evidence) -> bool:
    return any(is_host_elsewhere(i, state, evidence) for i in get_own(person, evidence))


def _infer(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    sides = evidence.sides
    draft = evidence.drafts[get_own(person, evidence)[0]]
    beside = _find_beside(get_own(person, evidence), others, evidence)
    if beside is not None:
        return with_state(standing, beside[1], beside[0], draft, evidence)
    if person.family == "VN" and ("VN" in sides.main or sides.home == "VN"):
        return with_state(standing, "VN", "actors.family-name", draft, evidence)
    titled = find_titled(get_own(person, evidence), evidence)
    if titled is not None:
        return with_state(standing, titled, "actors.title-of-one-state", draft, evidence)
    shared = person.families & set(sides.main)
    if len(shared) == 1 and (standing.reading is None or not standing.reading.former):
        return with_state(standing, next(iter(shared)), "actors.family-name", draft, evidence)
    posted = find_post_presented(get_own(person, evidence), evidence)
    if posted is not None:
        return with_state(standing, posted, "actors.presented-as", draft, evidence)
    if standing.reading is None:
        return standing
    announcer = find_announcer(get_own(person, evidence), standing.reading, evidence)
    if announcer is not None:
        return with_state(standing, announcer, "actors.announced-by", draft, evidence)
    if sides.strict and (at_home := _infer_at_home(person, standing, others, evidence)) is not None:
        return at_home
    if sides.strict:
        found = _infer_strictly(person, standing, others, evidence)
        return found if found.state is not None else infer_facing(person, standing, others, evidence)
    staff = find_ministry(get_own(person, evidence), standing.reading, evidence)
    if staff is not None:
        return with_state(standing, staff, "actors.own-ministry", draft, evidence)
    if standing.reading.base in IMPLIED:
        return with_state(standing, IMPLIED[standing.reading.base], "actors.office-of-one-state", draft, evidence)
    lent = find_lender(get_own(person, evidence), evidence.drafts)
    few = find_own_shared(get_own(person, evidence)[0], standing, others, evidence)
    if few is not None:
        return with_state(standing, few, "actors.office-of-few-states", draft, evidence)
    return (infer_guest if lent is not None else _infer_side)(person, standing, others, evidence)


def _find_beside(own: Sequence[int], others: Sequence[Standing], evidence: Evidence) -> tuple[str, str] | None:
    """(rule, state) by what the words just beside say: whose delegation, side, host, minister or company it is."""
    lent = find_lender(own, evidence.drafts)
    found = (
        ("actors.label", find_label(own, evidence)),
        ("actors.delegation-side", settle_codes(find_delegation_states(lent, evidence.drafts), evidence.counts)),
        ("actors.flank", settle_codes(find_flank(own, evidence.drafts), evidence.counts)),
        ("actors.headed", settle_codes(find_headed(own, evidence.drafts), evidence.counts)),
        ("actors.on-behalf", settle_codes(find_behalf(own, evidence.drafts), evidence.counts)),
        ("actors.host-side", find_host_state(own, others, evidence)),
        ("actors.own-official", find_master(own, others, evidence)),
        ("actors.own-official", find_boss(own, others, evidence) or find_joined_state(own, others, evidence)),
        ("actors.message-of", find_sender_state(own, others, evidence)),
        ("actors.company", find_company(own, others, evidence)),
    )
    return next(((rule, state) for rule, state in found if state is not None), None)


def _infer_at_home(
    person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence
) -> Standing | None:
    """One who receives an ambassador, or is met where he is at home; None where neither is told."""
    own, reading = get_own(person, evidence), standing.reading
    if reading is None or not may_host(reading):
        return None
    draft = evidence.drafts[own[0]]
    host = find_accredited(own, evidence)
    if host is not None:
        return with_state(standing, host, "actors.accredited-to", draft, evidence)
    state = find_venue_state(own[0], others, evidence) if reading.code in CORE else None
    if state is None or is_taken(standing, state, others) or is_third_place(state, evidence):
        return None
    return with_state(standing, state, "actors.venue-side", draft, evidence)


def _infer_side(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """The home side for its officials; the other side where the home side is ruled out."""
    sides, reading = evidence.sides, standing.reading
    own = [evidence.drafts[i] for i in get_own(person, evidence)]
    draft = own[0]
    told = standing.office is not None and any(p.fullmatch(standing.office.printed) for p in sides.domestic)
    if told and sides.press in person.families:
        return with_state(standing, sides.press, "actors.own-press", draft, evidence)
    beside = find_neighbour(get_own(person, evidence), others, evidence)
    if beside is not None and sides.home not in sides.main:
        return with_state(standing, beside, "actors.listed-beside", draft, evidence)
    opposite = find_opposite(reading, own, others, evidence) if reading is not None and not reading.former else None
    if opposite is not None and sides.home in (None, opposite):
        return with_state(standing, opposite, "actors.other-side", draft, evidence)
    posting = find_posting(get_own(person, evidence), evidence) if reading is not None and not reading.former else None
    if posting is not None and reading.code in CORE and not is_taken(standing, posting, others):  # type: ignore[union-attr]
        return with_state(standing, posting, "actors.posting", draft, evidence)
    settled = infer_by_town(person, standing, others, evidence)
    if settled is not None:
        return settled
    train = any(_is_in_train(evidence.drafts[i], evidence) for i in get_own(person, evidence))
    home = sides.home or (None if train else _find_free_side(standing, others, evidence))
    foreign = "VN" in sides.main and person.family != "VN" and _is_closed(others, sides)
    place = home or sides.venue
    visits = place is not None and is_received(standing, place, own, evidence)
    if foreign or visits or (home is not None and is_taken(standing, home, others)):
        other = sides.get_other("VN" if foreign else place)
        return with_state(standing, other, "actors.other-side", draft, evidence) if other else standing
    if home is None and reading is not None and not reading.former and reading.code in SEATED and sides.venue:
        return with_state(standing, sides.venue, "actors.venue-side", draft, evidence)
    listed = draft.scene.tags[: draft.first].rstrip("D")[-1:] in ("&", ",")
    if home is None and not train and not listed and _is_of_dateline(standing, others, sides):
        return with_state(standing, sides.dateline, "actors.dateline-side", draft, evidence)
    if home is None or home == "VN" or reading is None or reading.former:
        return standing
    offices = NATIONAL if sides.home is not None else CORE
    if reading.code in offices or reading.base in offices:
        return with_state(standing, home, "actors.home-side", draft, evidence)
    return standing


def _is_of_dateline(standing: Standing, others: Sequence[Standing], sides: Sides) -> bool:
    """Whether a bare office of state is of the dateline's state: all other officials act for states abroad."""
    reading = standing.reading
    if reading is None or reading.former or reading.code not in CORE or sides.dateline is None:
        return False
    told = [o for o in others if o.reading is not None]
    return bool(told) and all(o.state not in (None, sides.dateline) for o in told)


def _is_in_train(draft: Draft, evidence: Evidence) -> bool:
    """« La délégation comprend le ministre X », « accompagné du ministre X »: maybe of the side that travels."""
    led = any(t.has("company") or t.has("led") for t in draft.scene.tokens[max(0, draft.first - 3) : draft.first])
    opening = next((d for d in evidence.drafts if d.scene is draft.scene), draft)
    agent = draft.scene.tags[draft.first - 1 : draft.first] == "O"
    return led or (opening.what == "delegation" and opening.first == 0 and not agent)


def _infer_strictly(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """The agency's or the dateline's side, where no other official acts for it and every other main side is taken.

    Anyone else without a state might be the one, and so might a side that nobody acts for: then it stays unknown.
    """
    sides, reading = evidence.sides, standing.reading
    drafts = [evidence.drafts[i] for i in get_own(person, evidence)]
    if reading is None or reading.former or reading.organisation or reading.body:
        return standing
    if reading.base in IMPLIED:
        return with_state(standing, IMPLIED[reading.base], "actors.office-of-one-state", drafts[0], evidence)
    if standing.office is not None and any(p.fullmatch(standing.office.printed) for p in sides.domestic):
        return with_state(standing, sides.owner, "actors.own-page", drafts[0], evidence)
    held = {o.state for o in others if o.state is not None}
    shared = find_own_shared(get_own(person, evidence)[0], standing, others, evidence)
    if shared is not None:
        return with_state(standing, shared, "actors.office-of-few-states", drafts[0], evidence)
    listed = find_neighbour(get_own(person, evidence), others, evidence)
    if listed is not None:
        return with_state(standing, listed, "actors.listed-beside", drafts[0], evidence)
    loose = [o.reading.code for o in others if o.state is None and o.reading is not None and not o.reading.former]
    opposite = find_opposite(reading, drafts, others, evidence)
    if opposite is not None and reading.code not in loose:
        return with_state(standing, opposite, "actors.other-side", drafts[0], evidence)
    free = [code for code in sides.main if code not in held]
    state = free[0] if len(free) == 1 and free[0] in (sides.home, sides.dateline, sides.owner) else None
    closed = sides.home is not None and set(evidence.counts) <= held | {sides.home} and reading.code not in loose
    if closed and not is_taken(standing, sides.home, others) and len(held | {sides.home}) > 1:
        state = sides.home
    elif loose or not held:
        return standing
    known = NATIONAL if closed and not loose and state == sides.home else CORE
    if state is None or reading.code not in known or any(_is_apart(draft, state, evidence) for draft in drafts):
        return standing
    rule = "actors.home-side" if state == sides.home else "actors.dateline-side"
    return with_state(standing, state, rule, drafts[0], evidence)


def _is_apart(draft: Draft, state: str, evidence: Evidence) -> bool:
    """« a letter from President X », « President X will visit Chile »: no party to the story, or no man of Chile's."""
    before = draft.scene.tags[: draft.first].rstrip("D")[-1:]
    joined = any(t.has("company") or t.has("led") for t in draft.scene.tokens[: draft.first])
    offices = [d for d in evidence.drafts if d.scene is draft.scene and d.office is not None]
    named = [t for t in draft.scene.tokens[draft.last :] if t.tag == "S" and get_states(t) == (state,)]
    bound = any(not any(d.start <= t.start < d.end for d in offices) for t in named)
    return joined or bound or before in ("d", "C", "o")


def _is_closed(others: Sequence[Standing], sides: Sides) -> bool:
    """Whether nobody in the report acts for a third side by his own words."""
    return {s.state for s in others if s.state is not None} <= set(sides.main)


def _find_free_side(standing: Standing, others: Sequence[Standing], evidence: Evidence) -> str | None:
    """The main side, well named, for which no other official acts by his own words; else the host's."""
    sides, counts = evidence.sides, evidence.counts
    base = standing.reading.base if standing.reading else ""
    told = {
        settle_codes(d.states, counts)
        for d in evidence.drafts
        if d.what == "office" and d.office and not d.plural and d.office.base == "ambassador" and base != "ambassador"
    }
    held = {s.state for s in others if s.state is not None} | (told - {None})
    free = [code for code in sides.main if code not in held and (code in sides.headline or (held and counts[code] > 1))]
    if len(free) == 1 and len(sides.main) == 2 and not is_only_a_place(free[0], evidence):
        return None if is_beside_a_stranger(free[0], evidence) else free[0]
    return sides.host if sides.host in sides.main else None
