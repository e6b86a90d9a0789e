"""Pairs of events on which the rules are unsure and nobody has decided."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select

from aidememoire.consolidate.link import Pair, get_pair
from aidememoire.consolidate.reasons import write_reason
from aidememoire.model.links import RULES, Link
from aidememoire.model.record import Event
from aidememoire.store.engine import open_transaction
from aidememoire.store.links import build_link, find_standing
from aidememoire.store.record import Record
from aidememoire.store.schema import EVENTS, LINKS, TELLINGS
from aidememoire.views.latest import load_events

Undecided = tuple[Pair, Link]
"""The ids of two events, the smaller first, and the best of the rules' judgements on a pair of their tellings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Two events that may be one: a person has to say."""

    left: Event
    right: Event
    link: Link


def find_doubts(record: Record) -> tuple[Doubt, ...]:
    """Every pair of events on which the rules are unsure and nobody has decided, the likeliest first."""
    with open_transaction(record.engine) as connection:
        found = list_doubts(connection)
        ids = sorted({i for pair, _ in found for i in pair})
        events = {e.id: e for e in load_events(connection, ids)}
    return tuple(Doubt(left=events[a], right=events[b], link=link) for (a, b), link in found)


def list_doubts(connection: Connection, parties: Collection[str] = ()) -> tuple[Undecided, ...]:
    """The same without the events; of those in which, taken together, all `parties` (codes) take part.

    Events that a person set aside are left out.
    """
    one, other = TELLINGS.alias(), TELLINGS.alias()
    home, away = EVENTS.alias(), EVENTS.alias()
    query = (
        select(LINKS, home.c.id.label("home"), away.c.id.label("away"), (home.c.sides + " " + away.c.sides).label("of"))
        .join(one, one.c.id == LINKS.c.left)
        .join(other, other.c.id == LINKS.c.right)
        .join(home, home.c.id == one.c.event)
        .join(away, away.c.id == other.c.event)
        .where(LINKS.c.apart, home.c.id != away.c.id)
    )
    wanted = {p.upper() for p in parties}
    rows = [r for r in connection.execute(query) if not wanted or wanted <= set(r.of.upper().split())]
    homes = {build_link(row): get_pair(row.home, row.away) for row in rows}
    decided = {homes[k] for k in find_standing(homes)}
    unsure = [(doubt_link(k), pair) for k, pair in homes.items() if k.decided_by == RULES and pair not in decided]
    best: dict[Pair, Link] = {}
    for link, pair in sorted(unsure, key=lambda u: get_order(u[0])):
        best.setdefault(pair, link)
    return tuple(best.items())


def doubt_link(link: Link) -> Link:
    """A pair that would be one event, were it not for other tellings of the two, is undecided."""
    if link.judgement != "same" or link.decided_by != RULES:
        return link
    return replace(link, judgement="unsure", reasons=(*link.reasons, write_reason("kept_apart")))


def get_order(link: Link) -> tuple[bool, float, str, str]:
    """The place of a judgement: the unsure ones first, the likeliest first."""
    return link.judgement != "unsure", -link.score, link.left, link.right
