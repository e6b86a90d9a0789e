"""Why the tellings of an event are one event, and what its neighbours are to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from aidememoire.consolidate.copies import CopyFinder
from aidememoire.consolidate.judge import judge
from aidememoire.consolidate.link import build_link, get_pair
from aidememoire.consolidate.telling import Telling, build_tellings
from aidememoire.model.links import Link
from aidememoire.model.record import Event
from aidememoire.store.codec import decode_event
from aidememoire.store.derived import find_candidate_ids, find_reports
from aidememoire.store.engine import CHUNK, open_transaction
from aidememoire.store.links import find_standing
from aidememoire.store.record import Record, load_readings
from aidememoire.store.schema import EVENTS, TELLINGS
from aidememoire.views.doubts import doubt_link, get_order
from aidememoire.views.show import Detail, get_event

NEAREST = 12
"""Other events named beside one, the likeliest first."""

BESIDE = 60
"""Days from an event within which others between its sides are still named beside it."""

COMPARED = 400
"""Tellings of other events that are compared with one event's; a wider circle has nothing in common with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one report tells the event: the id of the telling, its report, its words, its date (EDTF or None)."""

    telling: str
    report: str
    quote: str
    edtf: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Another event that was compared with one, and the best judgement on a pair of their tellings."""

    event: Event
    link: Link


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """An event with its tellings, the links that made them one (strongest first), and the events kept apart from it."""

    detail: Detail
    tellings: tuple[Words, ...]
    links: tuple[Link, ...]
    rivals: tuple[Rival, ...]


def explain_event(record: Record, prefix: str) -> Why:
    """The account of the event that `prefix` finds. Raises UnknownNameError as `get_event` does."""
    detail = get_event(record, prefix)
    own = frozenset(detail.event.tellings)
    with open_transaction(record.engine) as connection:
        strangers = _find_strangers(connection, detail.event, own)
        reports = {a.report for a in detail.event.attestations} | set(strangers.values())
        readings = {r.report.id: r for r in load_readings(connection, sorted(reports))}
        known = {t.id: t for r in readings.values() for t in build_tellings(r)}
        found = _judge_strangers(detail, own, strangers, known, CopyFinder(readings))
        events = _load_events(connection, found)
    rivals: dict[str, Rival] = {}
    for i, link in sorted(found.items(), key=lambda f: get_order(f[1])):
        if i in events:
            rivals.setdefault(events[i].id, Rival(event=events[i], link=link))
    inner = sorted((k for k in detail.links if {k.left, k.right} <= own), key=lambda k: (-k.score, k.left, k.right))
    return Why(
        detail=detail,
        tellings=tuple(_describe(known[i]) for i in sorted(own) if i in known),
        links=tuple(inner),
        rivals=tuple(rivals.values())[:NEAREST],
    )


def _find_strangers(connection: Connection, event: Event, own: frozenset[str]) -> dict[str, str]:
    """Tellings of other events that share a key with these, or their sides a few weeks away, with their reports."""
    others = {i for pair in find_candidate_ids(connection, own) for i in pair}
    others |= _find_beside(connection, event)
    return find_reports(connection, sorted(others - own)[:COMPARED])


def _find_beside(connection: Connection, event: Event) -> frozenset[str]:
    """Tellings of events between the same sides within `BESIDE` of this one: what nobody would take for it, and why."""
    row = connection.execute(select(EVENTS.c.sides, EVENTS.c.first, EVENTS.c.last).where(EVENTS.c.id == event.id)).one()
    if row.first is None or row.last is None or not row.sides:
        return frozenset()
    low = date.fromordinal(max(1, date.fromisoformat(row.first).toordinal() - BESIDE))
    high = date.fromordinal(min(date.max.toordinal(), date.fromisoformat(row.last).toordinal() + BESIDE))
    near = (
        select(EVENTS.c.id)
        .where(EVENTS.c.sides == row.sides, EVENTS.c.first >= low.isoformat(), EVENTS.c.first <= high.isoformat())
        .order_by(EVENTS.c.first)
        .limit(COMPARED)
    )
    return frozenset(connection.execute(select(TELLINGS.c.id).where(TELLINGS.c.event.in_(near))).scalars())


def _judge_strangers(
    detail: Detail, own: frozenset[str], strangers: Mapping[str, str], known: Mapping[str, Telling], copies: CopyFinder
) -> dict[str, Link]:
    """The best judgement for each other telling; the one nearest to "same" first, then the one with most reasons."""
    found: dict[str, Link] = {}
    people = {(k.left, k.right): k for k in find_standing(detail.links)}
    for other in sorted(strangers.keys() & known.keys()):
        made = []
        for left, right in (get_pair(mine, other) for mine in sorted(own & known.keys())):
            judged = doubt_link(build_link(left, right, judge(known[left], known[right], copies)))
            made.append(people.get((left, right), judged))
        found[other] = min(made, key=get_order)
    return found


def _load_events(connection: Connection, tellings_or_events: Iterable[str]) -> dict[str, Event]:
    """The event of each telling, or of each event id."""
    wanted = sorted(set(tellings_or_events))
    homes = _find_homes(connection, wanted)
    ids = sorted({homes.get(i, i) for i in wanted})
    events: dict[str, Event] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(EVENTS.c.id, EVENTS.c.content).where(EVENTS.c.id.in_(ids[start : start + CHUNK]))
        events.update((row.id, decode_event(row.content)) for row in connection.execute(query))
    return {i: events[home] for i in wanted if (home := homes.get(i, i)) in events}


def _find_homes(connection: Connection, tellings: Iterable[str]) -> dict[str, str]:
    wanted = sorted(set(tellings))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), CHUNK):
        query = select(TELLINGS.c.id, TELLINGS.c.event).where(TELLINGS.c.id.in_(wanted[start : start + CHUNK]))
        found.update((i, event) for i, event in connection.execute(query) if event is not None)
    return found


def _describe(telling: Telling) -> Words:
    event = telling.event
    edtf = event.when.edtf if event.when else None
    return Words(telling=telling.id, report=telling.report, quote=event.citation.quote, edtf=edtf)
