"""Whose guest a visitor is: the counterpart who receives them as the visit is told."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because

_NEAR = 1
"""Sentences after a visit within which the welcome by its host is told."""


def name_host(own: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """`own` with the host of the visit it opens with: who holds the visitor's own office there, and received them.

    Only of a visit that has begun, by one person, told first; talks, or a reception told later, are one of its stops.
    """
    first = min((t for t in own if not t.background), key=lambda t: t.order, default=None)
    if first is None or first.group != "visit" or first.status != "held" or len(first.participants) != 1:
        return own
    for met in sorted(own, key=lambda t: t.order):
        host = _find_counterpart(first, met, cast) if 0 <= met.order - first.order <= _NEAR else None
        if host is not None:
            because = Because(rule="events.received-by-the-counterpart", citation=host.citation)
            people = (*first.participants, replace(host, role="host"))
            named = replace(first, participants=people, because=(*first.because, because))
            return tuple(named if t is first else t for t in own)
    return own


def _find_counterpart(visit: Telling, met: Telling, cast: Cast) -> Participant | None:
    """The one who received the visitor, in the same office of the state visited."""
    visitor = visit.participants[0].actor
    people = [p for p in met.participants if p.actor != visitor]
    if met.kind != "reception" or met.status != "held" or met.background or len(people) != 1:
        return None
    if visitor not in {p.actor for p in met.participants}:
        return None
    one, two = cast.actors[visitor], cast.actors[people[0].actor]
    country = visit.place.country if visit.place is not None else None
    if two.name is None or two.state in (None, one.state) or country not in (None, two.state):
        return None
    if one.office is None or two.office is None or one.office.code is None:
        return None
    return people[0] if one.office.code == two.office.code else None
