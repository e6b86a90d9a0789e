"""The side of an official whom the report gives none: the other one of the two it tells of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention

_OFTEN = 2
"""How often a side is named at least, and how many times as often as any third one."""
_HEAD = 30
"""How far into a report its dateline stands, in characters."""
_CODE = 2
"""Letters in the code of a state; organisations have others."""


def find_across(cast: Cast, events: Iterable[EventMention]) -> dict[int, str]:
    """Number of each official of no known side → the side named most besides that of those faced.

    A home minister's own state often stands nowhere beside the name. Where everybody the minister meets is of one side,
    and one other side is named twice and at least twice as often as any third, the minister speaks for that one.
    A capital at the head of the report counts twice.
    """
    named = Counter(s.code for s in cast.states if len(s.code) == _CODE)
    named.update(s.code for s in cast.states if s.sense == "capital" and s.citation.span.start < _HEAD)
    met: dict[int, frozenset[str]] = {}
    for event in events:
        there = {p.actor for p in event.participants}
        states = frozenset(s for a in there if (s := cast.actors[a].state) is not None)
        for number in there:
            met[number] = met.get(number, frozenset()) | states
    found: dict[int, str] = {}
    for number, actor in enumerate(cast.actors):
        office = actor.office
        if actor.kind != "person" or actor.state is not None or office is None or office.former or actor.organisation:
            continue
        faced = met.get(number, frozenset())
        if faced and (state := _pick(named, faced)) is not None:
            found[number] = state
    return found


def _pick(named: Counter[str], faced: frozenset[str]) -> str | None:
    """The side named far more often than any other that is not faced."""
    others = [(count, code) for code, count in named.items() if code not in faced]
    if not others:
        return None
    first, *rest = sorted(others, reverse=True)
    third = rest[0][0] if rest else 0
    return first[1] if first[0] >= max(_OFTEN, _OFTEN * third) else None
