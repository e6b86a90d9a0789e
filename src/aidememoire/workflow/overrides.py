"""People's decisions on events, found again in the current readings while events are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from sqlalchemy import Connection

from aidememoire.consolidate.decided import apply_decisions, build_additions, build_decided_links, list_decided
from aidememoire.consolidate.event_references import ADDED, index_by_report
from aidememoire.consolidate.overrides import get_added_id
from aidememoire.consolidate.telling import Telling
from aidememoire.model.decisions import EVENT, VERDICTS, Decision
from aidememoire.model.record import Event
from aidememoire.store.decided import find_tellings, remove_decided_links
from aidememoire.store.decisions import find_standing_decisions, load_decisions
from aidememoire.store.derived import insert_links, replace_events


class Shelf(Protocol):
    """Where tellings are at hand once their reports were fetched."""

    tellings: dict[str, Telling]

    def fetch(self, reports: Iterable[str]) -> None:
        """Have the readings of these reports at hand."""


class Overrides:
    """The standing decisions on events, by the reports they refer to."""

    def __init__(self, connection: Connection, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf
        standing = find_standing_decisions(load_decisions(connection, EVENT))
        self._decisions = tuple(d for d in standing if list_decided(d))

    def _find(self, reports: Iterable[str]) -> tuple[Decision, ...]:
        wanted = set(reports)
        return tuple(d for d in self._decisions if wanted & set(list_decided(d)))

    def link(self, reports: Iterable[str]) -> frozenset[str]:
        """Draw the links of every decision on these reports again; the tellings that may have changed hands by it.

        A decision whose first telling is gone answers by its next, so all the reports it names are looked at.
        """
        around = {r for d in self._find(reports) for r in list_decided(d)}
        if not around:
            return frozenset()
        tellings = find_tellings(self._connection, around)
        remove_decided_links(self._connection, tellings)
        pairs = [d for d in self._find(around) if d.verdict in VERDICTS]
        insert_links(self._connection, build_decided_links(pairs, self._load(pairs)))
        return frozenset(tellings)

    def apply(self, events: Iterable[Event]) -> tuple[Event, ...]:
        """The events with the decisions on each."""
        found = tuple(events)
        decisions = self._find(a.report for e in found for a in e.attestations)
        if not decisions:
            return found
        return apply_decisions(found, decisions, self._load(decisions))

    def _load(self, decisions: Iterable[Decision]) -> Mapping[str, list[Telling]]:
        self._shelf.fetch(r for d in decisions for r in list_decided(d))
        return index_by_report(self._shelf.tellings.values())


def draw_added(connection: Connection) -> None:
    """Draw the events that people added by hand, with what was decided of them since."""
    decisions = load_decisions(connection, EVENT)
    known = {d.left for d in decisions if d.left.startswith(ADDED)}
    replace_events(connection, map(get_added_id, known), build_additions(find_standing_decisions(decisions)))
