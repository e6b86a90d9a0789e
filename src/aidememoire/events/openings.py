"""Visits that begin with the welcome their sentence tells: « a été accueilli lundi à Lima, au début d'une visite »."""

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
