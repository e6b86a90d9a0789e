"""The state of an official without one who receives an ambassador: the state the ambassador is accredited to."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence
from aidememoire.actors.office_codes import HEADS, NATIONAL
from aidememoire.actors.offices import OfficeReading
from aidememoire.actors.people import is_aside
from aidememoire.actors.postings import comes_along
from aidememoire.actors.sides import settle_codes
from aidememoire.actors.tokens import get_states

_ENVOYS = frozenset({"ambassador", "charge_d_affaires"})


def find_accredited(indexes: Sequence[int], evidence: Evidence) -> str | None:
    """« the ambassador of Chile to Ghana called on Minister X »: Ghana, where X has no state of his own.

    Every ambassador of the report must be posted to that one state, one of them, or « the ambassadors of Chile and
    Peru », told in a sentence with X with a verb between them; the page may not be of the state that sends one.
    """
    posts = [(d, post) for d in evidence.drafts if not is_aside(d) and (post := _find_post(d, evidence)) is not None]
    states = {post for _, post in posts}
    own = [evidence.drafts[i] for i in indexes]
    several = [d for d in evidence.drafts if d.plural and d.office is not None and d.office.base in _ENVOYS]
    if len(states) != 1 or not any(_face(d, person) for d in (*(d for d, _ in posts), *several) for person in own):
        return None
    state = next(iter(states))
    if any(_is_counterpart(d, state, evidence) and d.scene in [o.scene for o in own] for d in evidence.drafts):
        return None
    sides, senders = evidence.sides, {settle_codes(d.states, evidence.counts) for d, _ in posts}
    told = {sides.home, sides.dateline, sides.owner} - {None}
    return state if state not in senders and not told & senders else None


def list_posts(evidence: Evidence) -> tuple[str, ...]:
    """The one state that every ambassador of the report is said to be posted to; nothing where there are two."""
    posts = {post for d in evidence.drafts if not is_aside(d) and (post := _find_post(d, evidence)) is not None}
    return tuple(posts) if len(posts) == 1 else ()


def _is_counterpart(draft: Draft, state: str, evidence: Evidence) -> bool:
    """« his Chilean counterpart »: whoever meets one is of another state."""
    return any(t.tag == "Q" for t in draft.tokens) and settle_codes(draft.states, evidence.counts) == state


def _face(envoy: Draft, person: Draft) -> bool:
    """Whether a verb stands between the two in one sentence: in a list they only stand side by side."""
    if envoy.scene is not person.scene or comes_along(envoy):
        return False
    first, second = sorted((envoy, person), key=lambda d: d.first)
    return "v" in envoy.scene.tags[first.last : second.first]


def _find_post(draft: Draft, evidence: Evidence) -> str | None:
    """The state an ambassador's own words say he or she is posted to, after « to », « in »."""
    office = draft.office
    if office is None or office.base not in _ENVOYS or office.former or draft.plural:
        return None
    tokens = draft.tokens
    head = next((i for i, t in enumerate(tokens) if t.tag in HEADS), len(tokens))
    for i in range(head + 1, len(tokens)):
        at = i - 2 if tokens[i - 1].tag == "D" else i - 1
        if tokens[i].tag in "SK" and tokens[at].tag == "A" and at >= head:
            return settle_codes(get_states(tokens[i]), evidence.counts)
    return None


def may_host(reading: OfficeReading) -> bool:
    """Whether one may receive an ambassador in the name of a state."""
    own = reading.code in NATIONAL or reading.base in NATIONAL or reading.base == "adviser"
    return own and not (reading.former or reading.organisation or reading.intergovernmental)
