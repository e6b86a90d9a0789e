"""Drawing the people of a record from its readings, a few reports at a time.

A new report costs what it touches: the guises that share a key with its own, and the people these are. The result is
that of all readings at once, whatever the order and the portions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache

from sqlalchemy import Connection

from aidememoire.consolidate.appearances import build_guise, find_appearances
from aidememoire.consolidate.people_build import build_people, link_guises
from aidememoire.consolidate.people_known import KnownPeople
from aidememoire.consolidate.references import find_decided, find_pinned
from aidememoire.consolidate.telling import Telling
from aidememoire.dates.knowledge import load_knowledge
from aidememoire.model.decisions import PERSON, Decision
from aidememoire.model.people import Appearance, Guise
from aidememoire.model.reading import Reading
from aidememoire.store.decisions import find_standing_decisions, insert_decision, load_decisions
from aidememoire.store.derived import mark_reports
from aidememoire.store.engine import open_transaction
from aidememoire.store.known import load_known, set_known
from aidememoire.store.people import (
    find_linked,
    find_members,
    find_pairs,
    find_partners,
    find_referred,
    insert_appearances,
    insert_guise_links,
    load_guise_links,
    load_guises,
    remove_appearances,
    remove_links,
    renew_guises,
    replace_people,
)
from aidememoire.store.record import Record


@lru_cache(maxsize=1)
def load_known_people() -> KnownPeople:
    """The people of the package's tenures, set in order once."""
    return KnownPeople(load_knowledge())


def draw_people(
    connection: Connection, readings: Mapping[str, Reading], tellings: Iterable[Telling], known: KnownPeople
) -> None:
    """Draw the people of these reports again; `tellings` are those of the same readings."""
    places: dict[str, dict[tuple[bool, int], str]] = {}
    for telling in tellings:
        places.setdefault(telling.report, {})[telling.aside, telling.position] = telling.id
    decisions = find_standing_decisions(load_decisions(connection, PERSON))
    pinned = find_pinned(decisions)
    found: list[Appearance] = []
    for report in sorted(readings):
        found.extend(find_appearances(readings[report], places.get(report, {}), pinned))
    touched: dict[str, Guise | None] = dict.fromkeys(remove_appearances(connection, readings))
    touched.update((a.guise, build_guise(a)) for a in found)
    insert_appearances(connection, found)
    regroup(connection, touched, decisions, known)


def regroup(
    connection: Connection,
    touched: Mapping[str, Guise | None],
    decisions: tuple[Decision, ...],
    known: KnownPeople,
    *,
    judge: Collection[str] = (),
) -> None:
    """Judge touched guises again where they changed, or are among `judge`, and draw the people they reach."""
    old_people, members = find_members(connection, touched)
    neighbours = find_linked(connection, touched)  # before the links of guises that go are gone with them
    renewed, gone = renew_guises(connection, touched)
    changed = renewed | frozenset(judge)
    learn(connection, changed, known)
    remove_links(connection, changed)
    pairs = find_pairs(connection, changed)
    guises = load_guises(connection, {i for pair in pairs for i in pair})
    insert_guise_links(connection, link_guises(((guises[a], guises[b]) for a, b in pairs), known))
    reached = _find_reached(connection, (set(touched) | members | neighbours) - gone, decisions)
    more_people, _ = find_members(connection, reached)
    guises = load_guises(connection, reached)
    decided = find_decided(decisions, guises.values())
    people = build_people(guises.values(), load_guise_links(connection, guises), decided, known)
    replace_people(connection, old_people | more_people, people)


def learn(connection: Connection, guises: Iterable[str], known: KnownPeople) -> None:
    """Keep as whom reference data have these guises, where that is not what is kept."""
    held = load_known(connection, guises)
    names = {i: known.find(guise) for i, guise in load_guises(connection, held).items()}
    set_known(connection, {i: name for i, name in names.items() if name != held[i]})


def _find_reached(connection: Connection, start: set[str], decisions: tuple[Decision, ...]) -> frozenset[str]:
    """The guises a chain of "same" leads to, by the rules or by a decision, and all guises of the people met."""
    reached: set[str] = set()
    front = set(start)
    joined = [d for d in decisions if d.verdict == "same"]
    while front:
        reached |= front
        _, met = find_members(connection, front)
        found = set(met)
        for link in load_guise_links(connection, front):
            if link.judgement == "same":
                found.update((link.left, link.right))
        if joined:
            found |= find_partners(connection, load_guises(connection, front).values(), joined)
        front = found - reached
    return frozenset(load_guises(connection, reached))


def decide(record: Record, decision: Decision, known: KnownPeople) -> None:
    """Keep a decision on people and draw those it touches again. A report it singles out is drawn by `draw_pending`."""
    with open_transaction(record.engine, writing=True) as connection:
        insert_decision(connection, decision)
        meant = find_referred(connection, (decision.left, decision.right))
        reports = [r.partition("#")[2] for r in (decision.left, decision.right) if "#" in r]
        mark_reports(connection, reports)
        decisions = find_standing_decisions(load_decisions(connection, PERSON))
        regroup(connection, dict.fromkeys(meant), decisions, known)
