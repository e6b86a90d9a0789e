"""How far an event is confirmed: the second axis of the Admiralty grid, from who told it and nothing else.

The first axis, how reliable a source is, stays beside it (consolidate.outlets); the two are never blended.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from aidememoire.model.record import Attestation, Event

AHEAD = frozenset({"planned", "proposed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credibility:
    """What is known of an event's truth.

    grade         1 confirmed by independent sources, 2 probably true, 3 possibly true, 4 doubtful, 6 cannot be judged
                  (5, improbable, takes a person's judgement)
    because       one of REASONS
    confirmed_by  the event's own sides whose agencies or ministries report it, sorted
    silent        its sides from whom nothing was read, where another side reports it
    """

    grade: int
    because: str
    confirmed_by: tuple[str, ...]
    silent: tuple[str, ...]


REASONS = ("contradicted", "not_told", "claimed", "independent", "details", "one_side", "one_source")


def rate_credibility(event: Event) -> Credibility:
    """The grade of an event. Announcements confirm a plan and not that it came to pass; links and teasers nothing."""
    firm = tuple(a for a in event.attestations if not a.weak and _is_firm(a, event))
    sides = tuple(sorted({a.side for a in firm if a.side in event.parties and a.side}))
    grade, because = _grade(event, firm, sides)
    silent = tuple(p for p in event.parties if p not in sides) if sides else ()
    return Credibility(grade=grade, because=because, confirmed_by=sides, silent=silent)


def _is_firm(attestation: Attestation, event: Event) -> bool:
    return event.status in AHEAD or attestation.manner != "announced"


def _grade(event: Event, firm: Sequence[Attestation], sides: Sequence[str]) -> tuple[int, str]:
    if any(c.field == "status" for c in event.contradictions):
        return 4, "contradicted"
    if not firm:
        return 6, "not_told"
    if event.attributed:
        return 6, "claimed"
    if len({a.dispatch for a in firm}) < 2:
        return 3, "one_source"
    if len({a.side if a.side in event.parties else a.dispatch for a in firm}) < 2:
        return 2, "one_side"
    return (2, "details") if event.contradictions else (1, "independent")
