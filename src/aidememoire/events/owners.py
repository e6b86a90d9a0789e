"""Whose something is: « A's visit », « A's envoy, B », and what is then told of the one who is owned, not of A."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from aidememoire.analysis.gist import Gist
from aidememoire.pack.events import ClauseWords

if TYPE_CHECKING:
    from aidememoire.events.clause import Group

_SHORT = 8
"""The most a preposition takes after somebody whose office stands behind the name."""
_APPOSED = re.compile(r",(?: [^\W\d_][\w'’-]*){2,6} ?(?<! et )(?<! and )")
"""A comma and a few words without another sign: what somebody is, up to whose he is."""


def find_possessor(gist: Gist, groups: tuple[Group, ...], noun: int, words: ClauseWords) -> Group | None:
    """« A's visit »: the group named just before the noun at `noun` that belongs to it."""
    before = [g for g in groups if g.end <= noun]
    if before and words.possessor.fullmatch(gist.text, before[-1].end, noun):
        return before[-1]
    return None


def leave_owners(gist: Gist, free: list[Group], words: ClauseWords) -> list[Group]:
    """« A's special envoy B met C »: those of whom a verb can tell; A, whose envoy B is, is none."""
    owned = {n for n, (f, g) in enumerate(pairwise(free)) if _owns(gist, f, g, words)}
    return [f for n, f in enumerate(free) if n not in owned]


def find_owned(gist: Gist, groups: tuple[Group, ...], found: Group, words: ClauseWords) -> Group:
    """« received A's envoy, B »: B, who stands for A; else the group itself."""
    following = next((g for g in groups if g.start >= found.end), None)
    if following is None or following.governor or not _owns(gist, found, following, words):
        return found
    return following if all(m.kind == "person" for m in following.mentions) else found


def _owns(gist: Gist, owner: Group, owned: Group, words: ClauseWords) -> bool:
    """Whether nothing but a possessive and what somebody is stands between the two: no verb."""
    match = words.possessor.fullmatch(gist.text, owner.end, owned.start)
    return match is not None and match.end() > owner.end and words.acting.search(match.group()) is None


def find_antecedent(gist: Gist, before: list[Group], at: int, words: ClauseWords) -> Group | None:
    """Of whom a relative before `at` tells: the last before it; of the envoy alone none.

    Of « B, A's envoy, who » and « B, adviser to A, who » it is B.
    """
    last = before[-1]
    if len(before) > 1 and _is_of_apposition(gist, before[-2], last, words):
        return before[-2]
    owned = words.possessor.match(gist.text, last.end)
    if owned is None or owned.end() == last.end:
        return last
    return before[-2] if len(before) > 1 and gist.text[before[-2].end : last.start] == ", " else None


def _is_of_apposition(gist: Gist, first: Group, last: Group, words: ClauseWords) -> bool:
    """« B, conseiller de A »: whether A is only named in the words that say what B is."""
    between = gist.text[first.end : last.start]
    people = all(m.kind == "person" for g in (first, last) for m in g.mentions)
    told = last.governor and len(between) <= _SHORT and "," in first.mentions[-1].citation.quote
    if not people or not (told or _APPOSED.fullmatch(between)) or words.present.search(between):
        return False
    return last.governor not in words.company and words.acting.search(between) is None
