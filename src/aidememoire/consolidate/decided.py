"""What the standing decisions on events come to: links between tellings, and marks on the events these make."""

from __future__ import annotations

from collections.abc import Iterable

from aidememoire.consolidate.event_references import ADDED, Told, find_told, list_reports
from aidememoire.consolidate.link import get_pair
from aidememoire.consolidate.overrides import build_added, override
from aidememoire.model.decisions import VERDICTS, Decision
from aidememoire.model.links import Link
from aidememoire.model.record import Event


def list_decided(decision: Decision) -> tuple[str, ...]:
    """The reports a decision on events refers to; none for events added by hand."""
    return tuple(dict.fromkeys((*list_reports(decision.left), *list_reports(decision.right))))


def find_meant(decision: Decision, told: Told) -> frozenset[str]:
    """The tellings a decision is about, of those told now: none where no report tells it any more."""
    sides = (decision.left, decision.right) if decision.verdict in VERDICTS else (decision.left,)
    return frozenset(t for t in (find_told(side, told) for side in sides) if t is not None)


def build_decided_links(decisions: Iterable[Decision], told: Told) -> tuple[Link, ...]:
    """The links that decisions on two events make; none where one is told no more, or both are one telling."""
    found = []
    for decision in decisions:
        meant = [find_told(side, told) for side in (decision.left, decision.right)]
        if decision.verdict in VERDICTS and meant[0] and meant[1] and meant[0] != meant[1]:
            found.append(_build_link(decision, *get_pair(meant[0], meant[1])))
    return tuple(found)


def _build_link(decision: Decision, left: str, right: str) -> Link:
    return Link(
        left=left,
        right=right,
        judgement=decision.verdict,
        score={"same": 1.0, "unsure": 0.5}.get(decision.verdict, 0.0),
        reasons=(decision.reason,) if decision.reason else (),
        decided_by=decision.author,
        at=decision.at,
    )


def apply_decisions(events: Iterable[Event], decisions: Iterable[Decision], told: Told) -> tuple[Event, ...]:
    """The events with the decisions on each."""
    by_telling: dict[str, list[Decision]] = {}
    for decision in decisions:
        for telling in find_meant(decision, told):
            by_telling.setdefault(telling, []).append(decision)
    return tuple(override(e, {d.id: d for t in e.tellings for d in by_telling.get(t, ())}.values()) for e in events)


def build_additions(standing: Iterable[Decision]) -> tuple[Event, ...]:
    """The events that people added by hand, with what was decided of each since."""
    known = [d for d in standing if d.left.startswith(ADDED)]
    return tuple(
        override(build_added(made), [d for d in known if d.left == made.left])
        for made in known
        if made.verdict == "add"
    )
