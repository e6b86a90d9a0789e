"""Visits and welcomes of one sentence: « accueilli lundi à Lima, au début d'une visite », « hosted B on a visit »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.telling import Telling
from aidememoire.pack.events import ClauseWords


def lend_welcomes(told: Sequence[Telling], gists: Sequence[Gist], words: ClauseWords) -> tuple[Telling, ...]:
    """`told` with the place of a welcome lent to the guest's visit in one sentence, and its day where it begins it.

    The welcome itself, by nobody who is named, is no contact beside the visit.
    """
    found: list[Telling] = []
    spent: list[Telling] = []
    for telling in told:
        welcome = next((t for t in told if _opens(t, telling)), None)
        if welcome is None:
            found.append(telling)
            continue
        begins = words.opening.search(gists[telling.order].text) is not None
        times = telling.times or (welcome.times if begins else ())
        found.append(replace(telling, place=welcome.place, times=times))
        spent.extend([welcome] if begins else [])
    return tuple(t for t in found if not any(t is s for s in spent))


def _opens(welcome: Telling, visit: Telling) -> bool:
    """Whether a guest whose host is not named is welcomed in the sentence that tells of the visit alone."""
    if visit.group != "visit" or visit.place is not None or visit.voice != "circumstance":
        return False
    alone = welcome.group == "talks" and welcome.order == visit.order and len(welcome.participants) == 1
    return (
        alone
        and welcome.place is not None
        and {p.actor for p in visit.participants} == {p.actor for p in welcome.participants}
    )


def lend_hosts(told: Sequence[Telling]) -> tuple[Telling, ...]:
    """`told` with the host of a reception lent to the guest's visit in one sentence, whose place nobody names.

    « Peru will host B on a visit from 3 to 5 March »: of a visit with its days, or to come as its reception is.
    """
    return tuple(_lend_host(t, told) for t in told)


def _lend_host(visit: Telling, told: Sequence[Telling]) -> Telling:
    if visit.group != "visit" or visit.place is not None or visit.background or len(visit.participants) != 1:
        return visit
    guest = {p.actor for p in visit.participants}
    met = (t for t in told if t.order == visit.order and not t.background and _is_hosted(t))
    received = next((t for t in met if guest == {p.actor for p in t.participants if p.role == "guest"}), None)
    if received is None or not (visit.times or received.status == "planned"):
        return visit
    hosts = tuple(p for p in received.participants if p.role == "host")
    status = received.status if visit.status == "held" else visit.status
    if not hosts and received.place is None:
        return visit
    people = (*visit.participants, *hosts)
    return replace(visit, participants=people, status=status, place=received.place if not hosts else None)


def _is_hosted(telling: Telling) -> bool:
    """A reception, or the coming of somebody whom a state receives."""
    hosted = telling.frame is not None and telling.frame.subject == "host"
    return telling.kind == "reception" or (telling.group == "visit" and hosted)
