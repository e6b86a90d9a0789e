"""Which events are of some sides: asked of the few combinations of sides there are, then by the index on these."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, Select, func, select

from aidememoire.store.schema import EVENTS, GATHERINGS


def select_gatherings(parties: Iterable[str]) -> Select[str]:
    """The combinations in which all `parties` (codes, in any case) are; at least one has to be given."""
    first, *others = sorted({p.upper() for p in parties})
    query = select(GATHERINGS.c.sides).where(func.upper(GATHERINGS.c.party) == first)
    for party in others:
        also = select(GATHERINGS.c.sides).where(func.upper(GATHERINGS.c.party) == party)
        query = query.where(GATHERINGS.c.sides.in_(also))
    return query


def are_of(parties: Iterable[str]) -> list[ColumnElement[bool]]:
    """What holds of the events in which all `parties` take part; nothing is asked where none is given."""
    wanted = frozenset(parties)
    return [EVENTS.c.sides.in_(select_gatherings(wanted))] if wanted else []
