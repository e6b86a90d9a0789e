"""What only one side's reports say of an event: its readout beside the other's.

Who speaks, what of, and in which kind of act decide whether two reports say one thing, in whatever language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aidememoire.consolidate.sayings import compare_acts
from aidememoire.model.record import Attendee, Event, SpeechAct


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSided:
    """What only the reports of `side` (a state's code) say: acts of speech, in the order of the event, and who took
    part that the other side's reports do not name."""

    side: str
    acts: tuple[SpeechAct, ...]
    people: tuple[Attendee, ...] = ()


def find_differences(event: Event) -> tuple[OneSided, ...]:
    """What each side alone tells, where at least two of the event's sides report it; empty otherwise."""
    firm = [a for a in event.attestations if not a.weak]
    homes = {a.dispatch: a.side for a in firm if a.side in event.parties}
    side = {a.report: a.side if a.side in event.parties else homes.get(a.dispatch) for a in firm}
    language = {a.report: a.language for a in event.attestations}
    sides = sorted({s for s in side.values() if s})
    if len(sides) < 2:
        return ()
    groups = _join(event.acts, language)
    found = []
    for mine in sides:
        acts = [group[0] for group in groups if {side.get(r) for a in group for r in a.reports} == {mine}]
        people = tuple(p for p in event.attendees if p.name and {side.get(c.report) for c in p.citations} == {mine})
        if acts or people:
            found.append(OneSided(side=mine, acts=tuple(acts), people=people))
    return tuple(found)


def _join(acts: Iterable[SpeechAct], language: Mapping[str, str]) -> tuple[tuple[SpeechAct, ...], ...]:
    """Acts that say one thing, together, in order. One report says a thing once and finds at most one of another's.

    The likeliest pairs first: two acts stay apart only where nothing on the other side is left that they could be.
    """
    reports: dict[str, list[SpeechAct]] = {}
    for act in acts:
        reports.setdefault(act.reports[0], []).append(act)
    groups: list[list[SpeechAct]] = []
    for told in reports.values():
        pairs = (
            (max(compare_acts(known, act, language) for known in group), -place, -index)
            for place, group in enumerate(groups)
            for index, act in enumerate(told)
        )
        homes: dict[int, int] = {}
        for _, place, index in sorted((p for p in pairs if p[0] > 0), reverse=True):
            if -index not in homes and -place not in homes.values() and not _share_report(groups[-place], told[-index]):
                homes[-index] = -place
        for index, act in enumerate(told):
            if index in homes:
                groups[homes[index]].append(act)
            else:
                groups.append([act])
    return tuple(tuple(g) for g in groups)


def _share_report(group: Iterable[SpeechAct], act: SpeechAct) -> bool:
    return any(set(known.reports) & set(act.reports) for known in group)
