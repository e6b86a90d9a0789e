"""Whose official somebody is by where he comes to, or receives: « Niger-Bénin : X est arrivé à Cotonou »."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.actors.accredited import may_host
from aidememoire.actors.drafts import Draft
from aidememoire.actors.evidence import Evidence, Standing, get_own, is_taken, with_state
from aidememoire.actors.mastheads import get_place_codes
from aidememoire.actors.opposed import are_paired, is_third_place
from aidememoire.actors.people import Person
from aidememoire.actors.received import is_received
from aidememoire.actors.venues import find_seat

_AFTER = 10
"""Words looked at after a place."""


def infer_by_town(
    person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence
) -> Standing | None:
    """The side in whose town somebody receives a guest, else the guest's; None where neither is told."""
    reading, own = standing.reading, get_own(person, evidence)
    seat = next((s for i in own if (s := find_seat(i, evidence))), None)
    if seat is not None and reading is not None and may_host(reading) and not is_third_place(seat, evidence):
        taken = is_taken(standing, seat, others)
        return standing if taken else with_state(standing, seat, "actors.venue-side", evidence.drafts[own[0]], evidence)
    guest = infer_guest(person, standing, others, evidence)
    return None if guest is standing else guest


def infer_guest(person: Person, standing: Standing, others: Sequence[Standing], evidence: Evidence) -> Standing:
    """The other side for one who travels to a main side, or whom an official receives in its town."""
    sides, reading = evidence.sides, standing.reading
    own = [evidence.drafts[i] for i in get_own(person, evidence)]
    origin = _find_origin(own, evidence) if reading is not None and not reading.former else None
    if origin is None and sides.home in (None, sides.venue) and sides.venue is not None:
        origin = sides.get_other(sides.venue) if is_received(standing, sides.venue, own, evidence) else None
    if origin is None or is_taken(standing, origin, others):
        return standing
    return with_state(standing, origin, "actors.traveller", own[0], evidence)


def _find_origin(own: Sequence[Draft], evidence: Evidence) -> str | None:
    """The state of somebody who travels to another, where the report speaks of the two as a pair (« Niger-Bénin »)."""
    for draft in own:
        place = _find_destination(draft, evidence)
        other = evidence.sides.get_other(place)
        if place is not None and other is not None and are_paired({place, other}, evidence):
            return other
    return None


def _find_destination(draft: Draft, evidence: Evidence) -> str | None:
    """The one state in which a place lies that only words of travel part from the person."""
    tokens, named = draft.scene.tokens, [d for d in evidence.drafts if d.scene is draft.scene and d.name is not None]
    start = max((d.last for d in named if d.last <= draft.first), default=0)
    stop = min((d.first for d in named if d.first >= draft.last), default=len(tokens))
    for i in (*range(start, draft.first), *range(draft.last, stop)):
        codes = get_place_codes(tokens[i]) if tokens[i].tag in "SKLJ" else ()
        if len(codes) == 1 and evidence.sides.travelled.search(_spell(draft, i, start, i + _AFTER)):
            return codes[0]
    return None


def _spell(draft: Draft, place: int, start: int, stop: int) -> str:
    """The words around a place, which is written « @ », and the person, who is written « # »."""
    words = [t.text for t in draft.scene.tokens]
    words[place] = "@"
    words[draft.first : draft.last] = ["#", *[""] * (draft.last - draft.first - 1)]
    return " ".join(w for w in words[start : max(stop, draft.last)] if w)
