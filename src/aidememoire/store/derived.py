"""What is drawn from readings and decisions: tellings with their keys, links, events; all can be made again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain

from sqlalchemy import Connection, bindparam, delete, or_, select, update

from aidememoire.consolidate.chains import Chains
from aidememoire.consolidate.days import build_days, write_day
from aidememoire.consolidate.findings import grade_softness
from aidememoire.consolidate.overrides import is_rejected
from aidememoire.model.links import Link
from aidememoire.model.record import Event
from aidememoire.store.codec import encode_event
from aidememoire.store.decided import replace_rejected
from aidememoire.store.engine import insert_new, replace_row
from aidememoire.store.links import build_link_row
from aidememoire.store.people import clear_people
from aidememoire.store.ready import IDS, among, cut, fetch, run
from aidememoire.store.schema import (
    EVENTS,
    GATHERINGS,
    LINKS,
    META,
    PENDING,
    READINGS,
    REJECTED,
    TELLING_KEYS,
    TELLINGS,
    TIE_PARTIES,
    TIES,
)
from aidememoire.store.texts import require_texts

_ONE, _OTHER = TELLING_KEYS.alias(), TELLING_KEYS.alias()
_PAIRS = (
    select(_ONE.c.telling, _OTHER.c.telling)
    .join(_OTHER, _ONE.c.key == _OTHER.c.key)
    .where(among(_ONE.c.telling), _ONE.c.telling != _OTHER.c.telling)
)
# Two questions, each answered by the index on key and narrow: most keys are wide, and wide never meets wide.
_CANDIDATES = (_PAIRS.where(_ONE.c.narrow), _PAIRS.where(_ONE.c.narrow.is_(False), _OTHER.c.narrow))
_TOUCHING = or_(among(LINKS.c.left), among(LINKS.c.right))
_TOLD = select(TELLINGS.c.id, TELLINGS.c.event).where(among(TELLINGS.c.report))
_REPORTS = select(TELLINGS.c.id, TELLINGS.c.report).where(among(TELLINGS.c.id))
_LINKED = select(LINKS.c.left, LINKS.c.right).where(_TOUCHING)
_SAME = _LINKED.where(LINKS.c.judgement == "same")
_EVENTS = select(TELLINGS.c.event).where(among(TELLINGS.c.id), TELLINGS.c.event.is_not(None)).distinct()
_SIDES = select(EVENTS.c.sides).where(among(EVENTS.c.id)).distinct()
_REMOVE_EVENTS = delete(EVENTS).where(among(EVENTS.c.id))
_PUT = update(TELLINGS).where(among(TELLINGS.c.id)).values(event=bindparam("into"))
_DRAWING = select(META.c.value).where(META.c.key == "drawing")
_DONE = delete(PENDING).where(among(PENDING.c.report))


def find_pending(connection: Connection, limit: int) -> tuple[str, ...]:
    """Up to `limit` reports whose events are still to be drawn, smallest ids first."""
    return tuple(connection.execute(select(PENDING.c.report).order_by(PENDING.c.report).limit(limit)).scalars())


def clear_pending(connection: Connection, reports: Iterable[str]) -> None:
    """Take reports off the list."""
    run(connection, _DONE, reports)


def clear_derived(connection: Connection) -> None:
    """Forget everything drawn, keep readings and people's decisions, and list every report as pending.

    Raises RecordError in a record copied without its texts, which cannot be drawn again.
    """
    require_texts(connection)
    for table in (LINKS, EVENTS, GATHERINGS, REJECTED, TELLING_KEYS, TELLINGS, TIE_PARTIES, TIES):
        connection.execute(delete(table))
    clear_people(connection)
    connection.execute(delete(PENDING))
    connection.execute(PENDING.insert().from_select(["report"], select(READINGS.c.report).where(READINGS.c.current)))


def find_drawing(connection: Connection) -> str | None:
    """The version of consolidation that drew this record's events; None for a record never drawn."""
    return connection.execute(_DRAWING).scalar()


def set_drawing(connection: Connection, version: str) -> None:
    """Keep the version of consolidation that draws this record's events."""
    replace_row(connection, META, {"key": "drawing", "value": version})


def mark_reports(connection: Connection, reports: Iterable[str]) -> None:
    """List these reports as pending, as far as the record holds them. Raises RecordError where texts are withheld."""
    if reports := sorted(set(reports)):
        require_texts(connection)
    for some in cut(reports):
        held = connection.execute(select(READINGS.c.report).where(READINGS.c.current, READINGS.c.report.in_(some)))
        insert_new(connection, PENDING, [{"report": r} for r in held.scalars()])


def remove_tellings(connection: Connection, reports: Iterable[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Remove the tellings of reports and their links; the tellings they were linked to, the events they were in."""
    neighbours: set[str] = set()
    events: set[str] = set()
    gone: set[str] = set()
    for telling, event in fetch(connection, _TOLD, reports):
        gone.add(telling)
        events.update({event} - {None})
    for left, right in fetch(connection, _LINKED, gone):
        neighbours.update((left, right))
    run(connection, delete(LINKS).where(_TOUCHING), gone)
    run(connection, delete(TELLINGS).where(among(TELLINGS.c.id)), gone)
    return frozenset(neighbours - gone), frozenset(events)


def insert_tellings(
    connection: Connection, reports: Mapping[str, str], keys: Mapping[str, Sequence[tuple[str, bool]]]
) -> None:
    """Keep tellings (id to report) with the keys they are found by."""
    insert_new(connection, TELLINGS, [{"id": i, "report": r, "event": None} for i, r in sorted(reports.items())])
    rows = [{"key": k, "narrow": n, "telling": i} for i, found in sorted(keys.items()) for k, n in found]
    insert_new(connection, TELLING_KEYS, rows)


def find_candidate_ids(connection: Connection, tellings: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of tellings, at least one of them given, that share a key narrow for at least one; smaller id first."""
    wanted = frozenset(tellings)
    found: set[tuple[str, str]] = set()
    for query in _CANDIDATES:
        found.update((a, b) if a < b else (b, a) for a, b in fetch(connection, query, wanted))
    return tuple(sorted(found))


def find_reports(connection: Connection, tellings: Iterable[str]) -> dict[str, str]:
    """The report of each telling."""
    return dict(fetch(connection, _REPORTS, tellings))


def find_chains(connection: Connection, tellings: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """The tellings a chain of "same" links leads to from the given ones, these included; only ones that exist.

    Each chain by itself, as Chains gives them: no two have a telling in common.
    """
    chains = Chains()
    front = chains.add(tellings)
    while front:
        met: set[str] = set()
        for left, right in fetch(connection, _SAME, front):
            met |= chains.add((left, right))
            chains.join(left, right)
        front = frozenset(met)
    found = chains.build()
    known = find_reports(connection, chain.from_iterable(found))
    kept = (tuple(i for i in some if i in known) for some in found)
    return tuple(some for some in kept if some)


def insert_links(connection: Connection, links: Iterable[Link]) -> None:
    """Keep links: the rules', or those drawn from people's decisions."""
    insert_new(connection, LINKS, [build_link_row(k) for k in links])


def find_events(connection: Connection, tellings: Iterable[str]) -> frozenset[str]:
    """The events these tellings are in."""
    return frozenset(row.event for row in fetch(connection, _EVENTS, tellings))


def replace_events(connection: Connection, old: Iterable[str], new: Sequence[Event]) -> None:
    """Put events in the place of others; those that a person rejected are set aside."""
    old = frozenset(old)
    replace_rejected(connection, old | {e.id for e in new}, [e for e in new if is_rejected(e)])
    left = {row.sides for row in fetch(connection, _SIDES, old)}
    run(connection, _REMOVE_EVENTS, old)
    kept = [e for e in new if not is_rejected(e)]
    insert_new(connection, EVENTS, [_build_row(e) for e in kept])
    _replace_gatherings(connection, left, kept)
    for event in new:
        for some in cut(event.tellings):
            connection.execute(_PUT, {IDS: some, "into": event.id})


def _replace_gatherings(connection: Connection, left: set[str], new: Sequence[Event]) -> None:
    """Keep which sides came together; of those `left`, what no event has any more goes."""
    gathered = {(party, write_sides(e.parties)) for e in new for party in e.parties}
    insert_new(connection, GATHERINGS, [{"party": party, "sides": sides} for party, sides in sorted(gathered)])
    found = select(EVENTS.c.id).where(EVENTS.c.sides == GATHERINGS.c.sides).exists()
    for some in cut(left - {sides for _, sides in gathered}):
        connection.execute(delete(GATHERINGS).where(GATHERINGS.c.sides.in_(some), ~found))


def write_sides(parties: Iterable[str]) -> str:
    """`events.sides` of these parties."""
    return " ".join(sorted(parties))


def write_voices(event: Event) -> str:
    """`events.voices` of an event."""
    outlets = {a.outlet for a in event.attestations}
    return json.dumps([*sorted(o for o in outlets if o), *([None] if None in outlets else [])], ensure_ascii=False)


def _build_row(event: Event) -> dict[str, object]:
    days = build_days(event.when.edtf)
    first, last = (days.first, days.last) if days else (None, None)
    return {
        "id": event.id,
        "kind": event.kind,
        "status": event.status,
        "edtf": event.when.edtf,
        "first": write_day(first) if first else None,
        "last": write_day(last) if last else None,
        "independent_sources": event.independent_sources,
        "sides": write_sides(event.parties),
        "voices": write_voices(event),
        "content": encode_event(event),
        "soft": grade_softness(event),
    }
