"""What only one side's reports say of an event: its readout beside the other's.

Reports of two languages are compared not by their words: by the kind of act, the side that speaks, the domain.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from aidememoire.consolidate.names import fold_name
from aidememoire.model.record import Event, SpeechAct

ALIKE = 0.5
"""Share of the shorter content's words from which two contents of one language are one."""

KIN = {
    "commit": "agree",
    "request": "propose",
    "study": "agree",
    "support": "welcome",
    "thank": "welcome",
    "invite": "propose",
}
"""Kinds of act that two reporters take for one another."""

VAGUE = frozenset({"other", "politics"})
"""Domains an act is put into for want of a better one."""

SHORT = 3
"""Letters up to which a word says nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OneSided:
    """What only the reports of `side` (a state's code) say: acts of speech, in the order of the event."""

    side: str
    acts: tuple[SpeechAct, ...]


def find_differences(event: Event) -> tuple[OneSided, ...]:
    """Each side's own acts, where at least two of the event's sides report it; empty otherwise."""
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
        if acts:
            found.append(OneSided(side=mine, acts=tuple(acts)))
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
            (max(_compare(known, act, language) for known in group), -place, -index)
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


def _compare(left: SpeechAct, right: SpeechAct, language: Mapping[str, str]) -> float:
    """How likely two acts say one thing; 0 where they do not. Words first, then what they are about."""
    foreign = language.get(left.reports[0]) != language.get(right.reports[0])
    share = 0.0 if foreign else _share_words(left, right)
    if share >= ALIKE:
        return 2 + share
    if KIN.get(left.act, left.act) != KIN.get(right.act, right.act) or not set(left.states) & set(right.states):
        return 0
    numbers = bool(_get_numbers(left) & _get_numbers(right))
    domains = bool((set(left.domains) & set(right.domains)) - VAGUE)
    return numbers + domains + 0.2 * (left.states == right.states) if numbers or domains or foreign else 0


def _share_words(left: SpeechAct, right: SpeechAct) -> float:
    few, many = sorted((_get_words(left), _get_words(right)), key=len)
    return len(few & many) / len(few) if few else 0.0


def _get_words(act: SpeechAct) -> set[str]:
    return {w[:6] for w in fold_name(act.content.quote) if len(w) > SHORT}


def _get_numbers(act: SpeechAct) -> set[str]:
    return {w for w in fold_name(act.content.quote) if w.isdigit()}
