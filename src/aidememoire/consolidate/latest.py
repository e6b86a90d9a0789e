"""What each side last said, by domain."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from aidememoire.consolidate.days import build_days
from aidememoire.model.record import Event, SpeechAct

WEIGHTY = frozenset({"affirm", "propose", "request", "support", "concern", "condemn", "commit", "agree", "study"})
"""Acts that say where a side stands; thanks, welcomes and invitations do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """The last act of a side in a domain, and the event in which it was said."""

    side: str
    domain: str
    act: SpeechAct
    event: Event


def find_latest(events: Iterable[Event], sides: Sequence[str]) -> tuple[Saying, ...]:
    """For each side the last weighty act in each domain, sides in their order, the newest act first.

    Only dated events that were held count: what no date places cannot be the last.
    """
    best: dict[tuple[str, str], tuple[int, Saying]] = {}
    for event in events:
        days = build_days(event.when.edtf)
        if event.status != "held" or days is None or len(days.options) != 1:
            continue
        day = days.options[0][1]
        for act in event.acts:
            if act.act not in WEIGHTY:
                continue
            for side in (s for s in sides if s in act.states):
                for domain in act.domains:
                    key = side, domain
                    if key not in best or best[key][0] <= day:
                        best[key] = day, Saying(side=side, domain=domain, act=act, event=event)
    ordered = sorted(best.values(), key=lambda f: (sides.index(f[1].side), -f[0], f[1].domain))
    return tuple(saying for _, saying in ordered)
