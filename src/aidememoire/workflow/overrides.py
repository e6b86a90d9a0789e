"""People's decisions on events, found again in the current readings while events are drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from sqlalchemy import Connection

from aidememoire.consolidate.event_references import ADDED, find_told, index_by_report, list_reports
from aidememoire.consolidate.link import get_pair
from aidememoire.consolidate.overrides import build_added, get_added_id, override
from aidememoire.consolidate.telling import Telling
from aidememoire.model.decisions import EVENT, VERDICTS, Decision
from aidememoire.model.links import Link
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
        told = self._load(pairs)
        links = (_build_link(d, find_told(d.left, told), find_told(d.right, told)) for d in pairs)
        insert_links(self._connection, [k for k in links if k is not None])
        return frozenset(tellings)

    def apply(self, events: Iterable[Event]) -> tuple[Event, ...]:
        """The events with the decisions on each."""
        found = tuple(events)
        decisions = self._find(a.report for e in found for a in e.attestations)
        if not decisions:
            return found
        told = self._load(decisions)
        by_telling: dict[str, list[Decision]] = {}
        for decision in decisions:
            sides = (decision.left, decision.right) if decision.verdict in VERDICTS else (decision.left,)
            for telling in {find_told(side, told) for side in sides}:
                by_telling.setdefault(telling or "", []).append(decision)
        return tuple(override(e, {d.id: d for t in e.tellings for d in by_telling.get(t, ())}.values()) for e in found)

    def _load(self, decisions: Iterable[Decision]) -> Mapping[str, list[Telling]]:
        self._shelf.fetch(r for d in decisions for r in list_decided(d))
        return index_by_report(self._shelf.tellings.values())


def list_decided(decision: Decision) -> tuple[str, ...]:
    """The reports a decision on events refers to; none for events added by hand."""
    return tuple(dict.fromkeys((*list_reports(decision.left), *list_reports(decision.right))))


def _build_link(decision: Decision, left: str | None, right: str | None) -> Link | None:
    """What a decision on two events says of two tellings; nothing where one is told no more, or both are one."""
    if left is None or right is None or left == right:
        return None
    one, other = get_pair(left, right)
    return Link(
        left=one,
        right=other,
        judgement=decision.verdict,
        score={"same": 1.0, "unsure": 0.5}.get(decision.verdict, 0.0),
        reasons=(decision.reason,) if decision.reason else (),
        decided_by=decision.author,
        at=decision.at,
    )


def draw_added(connection: Connection) -> None:
    """Draw the events that people added by hand, with what was decided of them since."""
    decisions = load_decisions(connection, EVENT)
    standing = [d for d in find_standing_decisions(decisions) if d.left.startswith(ADDED)]
    known = {d.left for d in decisions if d.left.startswith(ADDED)}
    events = []
    for made in (d for d in standing if d.verdict == "add"):
        events.append(override(build_added(made), [d for d in standing if d.left == made.left]))
    replace_events(connection, map(get_added_id, known), events)
