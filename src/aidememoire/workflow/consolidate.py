"""Drawing the events and people of a record from its readings, a few reports at a time.

A new report costs what it touches: the tellings that share a key with its own, and the events these are in. The result
is that of consolidate.build_events over all readings at once, whatever the order and the portions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

from sqlalchemy import Connection

from aidememoire.consolidate.build import build_event
from aidememoire.consolidate.keys import build_keys
from aidememoire.consolidate.known_digests import load_digests_of_today
from aidememoire.consolidate.link import Clusters, build_links
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.telling import Telling
from aidememoire.consolidate.ties import build_ties
from aidememoire.store.derived import (
    clear_derived,
    clear_pending,
    find_candidate_ids,
    find_chains,
    find_drawing,
    find_events,
    find_pending,
    find_reports,
    insert_links,
    insert_tellings,
    remove_tellings,
    replace_events,
    set_drawing,
)
from aidememoire.store.engine import open_transaction
from aidememoire.store.known import set_digests
from aidememoire.store.links import find_standing, load_links, mark_apart
from aidememoire.store.record import Record, load_sources
from aidememoire.store.ties import replace_ties
from aidememoire.workflow.desk import Desk, cut
from aidememoire.workflow.known import is_known, renew_known
from aidememoire.workflow.overrides import Overrides, draw_added
from aidememoire.workflow.people import draw_people, load_known_people
from aidememoire.workflow.portions import PORTION

Progress = Callable[[int], None]
"""Called with the number of reports done since the last call."""

DRAWING = "4"
"""Version of how events, ties and people are drawn and kept. A record drawn by another is drawn anew before anything is
added to it. Reference data are no part of it: what depends on them is brought up to them by itself (workflow.known)."""


def rebuild(record: Record, on_progress: Progress | None = None) -> int:
    """Forget all events and draw them again from the readings; how many reports were drawn.

    People's decisions are kept. Interrupted, the next reading or rebuilding goes on where this one stopped.
    """
    with open_transaction(record.engine, writing=True) as connection:
        clear_derived(connection)
        draw_added(connection)
    return draw_pending(record, on_progress=on_progress)


def is_drawn(record: Record) -> bool:
    """Whether this version drew the record, and nothing waits to be drawn."""
    with open_transaction(record.engine) as connection:
        return _is_ready(connection) and not find_pending(connection, 1)


def _is_ready(connection: Connection) -> bool:
    return _is_current(connection) and is_known(connection)


def _is_current(connection: Connection) -> bool:
    """Whether this version drew the events. Earlier ones wrote the version of the reference data behind their own."""
    return (find_drawing(connection) or "").partition(" ")[0] == DRAWING


def draw_pending(record: Record, portion: int = PORTION, on_progress: Progress | None = None) -> int:
    """Draw the events of every report written since the last time; how many reports that were.

    Each portion is one transaction, so an interruption leaves the rest for the next call. `on_progress` is called after
    each with the number of its reports.
    """
    known = load_known_people()
    count = 0
    while True:
        with open_transaction(record.engine, writing=True) as connection:
            ready = count > 0 or _is_ready(connection)
            reports = find_pending(connection, portion) if ready else ()
            if reports:
                _draw(connection, reports, known)
                clear_pending(connection, reports)
        count += len(reports)
        if reports and on_progress is not None:
            on_progress(len(reports))
        if not ready:
            _make_ready(record)
        elif len(reports) < portion:
            return count


def _make_ready(record: Record) -> None:
    """List all reports of a record that another version drew; bring its people up to the reference data of today."""
    with open_transaction(record.engine, writing=True) as connection:
        if not _is_current(connection):
            clear_derived(connection)
            draw_added(connection)
            set_drawing(connection, DRAWING)
            set_digests(connection, load_digests_of_today())
    renew_known(record)


def _draw(connection: Connection, reports: tuple[str, ...], known: KnownPeople) -> None:
    desk = Desk(connection)
    neighbours, events = remove_tellings(connection, reports)
    desk.keep(reports)
    new = dict(desk.tellings)
    replace_ties(connection, reports, [t for i in reports if i in desk.readings for t in build_ties(desk.readings[i])])
    insert_tellings(connection, {i: t.report for i, t in new.items()}, build_keys(new.values()))
    _link(connection, desk, new)
    overrides = Overrides(connection, desk)
    chains = find_chains(connection, {*new, *neighbours, *overrides.link(reports)})
    reached = frozenset(chain.from_iterable(chains))
    replace_events(connection, events | find_events(connection, reached), ())
    for some in cut(chains, find_reports(connection, reached)):
        _draw_events(connection, desk, overrides, frozenset(chain.from_iterable(some)))
    mark_apart(connection, reached)
    draw_people(connection, {i: desk.readings[i] for i in reports}, new.values(), known)


def _link(connection: Connection, desk: Desk, new: Mapping[str, Telling]) -> None:
    """Compare new tellings with all they may be one event with; a pair with others that have the same words in it."""
    candidates = find_candidate_ids(connection, new)
    told_by = find_reports(connection, {i for pair in candidates for i in pair})
    for pairs in cut(candidates, told_by):
        desk.fetch(told_by[i] for pair in pairs for i in pair)
        at_hand = desk.tellings
        found = ((at_hand[a], at_hand[b]) for a, b in pairs if a in at_hand and b in at_hand)
        insert_links(connection, build_links(found, desk.copies))


def _draw_events(connection: Connection, desk: Desk, overrides: Overrides, reached: frozenset[str]) -> None:
    """Draw the events of all the tellings of some chains."""
    desk.fetch(find_reports(connection, reached).values())
    links = load_links(connection, reached)
    tellings = [desk.tellings[i] for i in sorted(reached) if i in desk.tellings]
    groups = Clusters(tellings, desk.copies, find_standing(links)).join(links)
    sources = load_sources(connection, {t.report for t in tellings})
    replace_events(connection, (), overrides.apply(build_event(g, desk.copies, sources) for g in groups))
