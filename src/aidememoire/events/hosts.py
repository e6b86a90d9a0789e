"""Whose guest a visitor is: the counterpart who receives or meets them, or whom the journey is made to meet."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because

_NEAR = 8
"""Sentences after a visit within which the meeting with its host is told."""
_NEXT = 1
"""Within how many sentences talks with the counterpart are told."""
_TOLD = frozenset({"active", "reflexive", "gerund", "light"})
"""Voices of a visit that its sentence tells for itself, not in passing (« lors de sa visite », « en visite »)."""


def name_host(own: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """`own` with the host of the visit it opens with.

    That is whom the visitor came to meet, or the visitor's counterpart, who received them, or met them in the next
    sentence; where the visit is still to come, in its own sentence only. Only of one visitor, by one person.
    """
    first = _find_first(own)
    if first is None:
        return own
    for met in sorted(own, key=lambda t: t.order):
        host = _find_host(first, met, cast) if 0 <= met.order - first.order <= _NEAR else None
        if host is not None:
            because = Because(rule="events.received-by-the-counterpart", citation=host.citation)
            people = (*first.participants, replace(host, role="host"))
            named = replace(first, participants=people, because=(*first.because, because))
            return tuple(named if t is first else t for t in own)
    return own


def _find_first(own: tuple[Telling, ...]) -> Telling | None:
    """The visit of one person told first, or told for itself in the sentence of a contact told first."""
    front = [t for t in own if not t.background]
    first = min(front, key=lambda t: t.order, default=None)
    opening = [t for t in front if first is not None and t.order == first.order]
    visits = (t for t in opening if t.group == "visit" and (t is first or t.voice in _TOLD))
    return next((t for t in visits if len(_list_guests(t)) == 1 and t.status in ("held", "planned")), None)


def _list_guests(visit: Telling) -> list[Participant]:
    return [p for p in visit.participants if p.role not in ("host", "present")]


def _find_host(visit: Telling, met: Telling, cast: Cast) -> Participant | None:
    """The one official of the state visited who met the visitor."""
    visitor, known = _list_guests(visit)[0].actor, {p.actor for p in visit.participants}
    people = [p for p in met.participants if p.actor != visitor and p.role != "present"]
    if met.status != visit.status or met.background or met.group != "talks" or len(people) != 1:
        return None
    if visitor not in {p.actor for p in met.participants} or people[0].actor in known:
        return None
    one, two = cast.actors[visitor], cast.actors[people[0].actor]
    country = visit.place.country if visit.place is not None else None
    if one.name is None or two.name is None or two.state in (None, one.state) or country not in (None, two.state):
        return None
    beside = visit.voice in _TOLD and met.order == visit.order and met.segment == visit.segment
    sought = beside and met.voice == "gerund" and all(p.role != "host" for p in visit.participants)
    told = met.kind == "reception" or met.order - visit.order <= _NEXT
    matched = (beside or (told and visit.status == "held")) and _is_counterpart(visit, people[0], cast)
    return people[0] if sought or matched else None


def _is_counterpart(visit: Telling, host: Participant, cast: Cast) -> bool:
    """Whether somebody holds the visitor's own office, and no host of the visit does already."""
    codes = {o.code for p in _list_guests(visit) if (o := cast.actors[p.actor].office) is not None}
    hosts = {o.code for p in visit.participants if p.role == "host" and (o := cast.actors[p.actor].office) is not None}
    office = cast.actors[host.actor].office
    return office is not None and office.code is not None and office.code in codes and office.code not in hosts
