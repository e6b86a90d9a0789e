"""Clauses: who stands where around a trigger. Knows no language; the pack's words say what joins and governs."""

from __future__ import annotations

import re
from dataclasses import dataclass

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.owners import find_antecedent, find_owned, leave_owners
from aidememoire.events.rolls import are_unlike, has_own_verb, is_listed, is_rolled
from aidememoire.model.actors import ActorMention
from aidememoire.model.quick import quick
from aidememoire.pack.events import ClauseWords

_BEFORE = 48
_LIST = re.compile(r"(?:[,)]|,? et )[^.;:«»]{0,240}[ (,']")
_TOWN = re.compile(r"⟨L\d+⟩(?:,? | \()$")
_PRONOUN = 7
_LED = 24
"""How much may stand between a delegation and its leader."""
_ARTICLE = 5
"""The most an article takes, with its spaces."""
_LINK = 16
"""The longest preposition with its article, and a comma before."""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Actors joined in one phrase (« A, B et C ») at `[start, end)` of the gist; `governor` is a preposition or ""."""

    start: int
    end: int
    mentions: tuple[ActorMention, ...]
    governor: str


def find_groups(parse: Parse, gist: Gist, words: ClauseWords) -> tuple[Group, ...]:
    """The actors of one gist, coordinated ones together, in order."""
    found = [(a, b, m) for a, b, m in gist.find_mentions() if isinstance(m, ActorMention)]
    groups: list[Group] = []
    index = 0
    while index < len(found):
        governor = get_governor(parse, gist, found[index][0], found[index][2], words)
        last = _find_last(gist, found, index, words, governor)
        part = found[index : last + 1]
        groups.append(
            Group(
                start=part[0][0],
                end=part[-1][1],
                mentions=tuple(m for _, _, m in part),
                governor=governor,
            )
        )
        index = last + 1
    return _join_led(gist, groups, words)


def _join_led(gist: Gist, groups: list[Group], words: ClauseWords) -> tuple[Group, ...]:
    """« a delegation led by A and one led by B »: once A and the second delegation are joined, B belongs to them."""
    joined: list[Group] = []
    for group in groups:
        before = joined[-1] if joined else None
        last = before.mentions[-1].kind if before is not None and len(before.mentions) > 1 else ""
        gap = gist.text[before.end : group.start] if before is not None else ""
        if before is not None and last == "delegation" and len(gap) < _LED and words.led.search(gap):
            mentions = (*before.mentions, *group.mentions)
            joined[-1] = Group(start=before.start, end=group.end, mentions=mentions, governor=before.governor)
        else:
            joined.append(group)
    return tuple(joined)


def _find_last(
    gist: Gist, found: list[tuple[int, int, ActorMention]], first: int, words: ClauseWords, governor: str
) -> int:
    """Index of the last actor coordinated with `first`: a list counts only when its last joint is a conjunction.

    After « several meetings with » commas are enough. A governed actor that opens the sentence heads no list: « À
    l'invitation de A, B et C ont … ».
    """
    both = words.together.search(gist.text, max(0, found[first][0] - _BEFORE), found[first][0]) is not None
    several = words.rounds.search(gist.text, max(0, found[first][0] - _BEFORE), found[first][0]) is not None
    commas = both or several or not governor or first > 0 or governor in words.agents
    roll = words.present.search(gist.text, max(0, found[first][0] - _BEFORE), found[first][0]) is not None
    last, index = first, first
    while index + 1 < len(found):
        between = gist.text[found[index][1] : found[index + 1][0]]
        if between[:1] == "," and governor and are_unlike(found[index][2], found[index + 1][2]):
            break
        if words.joint.fullmatch(between):
            owners = governor in words.owners
            if (
                not both
                and not owners
                and any(c.isalpha() for c in between)
                and has_own_verb(gist, found[first][0], found[index + 1][1], governor, words)
            ):
                break
            last = index + 1
        elif (both and words.paired.fullmatch(between)) or (
            is_listed(between, words) and (roll or is_rolled(gist, found[index + 1], words))
        ):
            last = index + 1
        elif not commas or not words.comma.fullmatch(between) or are_unlike(found[index][2], found[index + 1][2]):
            break
        index += 1
    end = found[index][1]
    closed = words.joint.match(gist.text, end) is not None and words.verb.match(gist.text, end + 1) is not None
    return index if several or (commas and closed) else last


def get_governor(parse: Parse, gist: Gist, at: int, mention: ActorMention, words: ClauseWords) -> str:
    """The preposition just before the actor at `at` of the gist, or held in its first word; "" when there is none."""
    if any(p.search(gist.text, max(0, at - _BEFORE), at) for p in (words.led, words.carried)):
        return ""
    match = words.governor.search(gist.text, max(0, at - _BEFORE), at)
    if match is not None:
        word = match.group(1).lower()
        return "" if (mention.name is not None or mention.kind == "state") and word in words.clausal else word
    first = mention.citation.quote.split(None, 1)[0].lower()
    return first if first in words.contracted else ""


def get_bounds(gist: Gist, start: int, end: int, words: ClauseWords) -> tuple[int, int]:
    """The stretch of the sentence, between strong stops, that holds `[start, end)` of the gist."""
    low = 0
    for stop in words.stop.finditer(gist.text, 0, start):
        low = stop.end()
    match = words.stop.search(gist.text, end)
    return low, match.start() if match else len(gist.text)


def find_subject(
    gist: Gist,
    groups: tuple[Group, ...],
    at: int,
    low: int,
    words: ClauseWords,
    *,
    shared: bool = True,
    verb: int | None = None,
) -> Group | None:
    """The group that is subject of the verb group beginning at `at`: the nearest free one before it, within `low`.

    A verb joined to an earlier one (« et », « puis ») shares its subject; a relative pronoun has its antecedent.
    `verb` is where the words that may join it end, if later than `at` (« avant de rencontrer »).
    """
    before = [g for g in groups if low <= g.start and g.end <= at]
    if not before:
        return None
    if words.antecedent.search(gist.text[before[-1].end : at]):
        return find_antecedent(gist, before, at, words)
    free = [g for g in before if not g.governor and not _is_retinue(g, words) and not _is_bracketed(gist, g)]
    free = leave_owners(gist, free, words)
    free = [g for n, g in enumerate(free) if not (n and _is_brought(gist, free[n - 1], g, words))]
    if not free:
        return None
    said = words.pronoun.search(gist.text, max(low, at - _PRONOUN), at)
    if said is not None and not gist.text[said.end() : at].strip():
        return free[0]
    if shared and len(free) > 1 and words.again.search(gist.text, free[-1].end, verb or at):
        if gist.text[free[-1].end : verb or at].startswith(",") and _opens_clause(gist, free[-1], words):
            return free[-1]
        if gist.text[free[-1].end : verb or at].strip() == "," and not _is_person(free[0]) and _is_person(free[-1]):
            return free[-1]
        return free[-1] if _is_source(free[0], free[-1]) else free[0]
    return free[-1]


def join_subjects(gist: Gist, groups: tuple[Group, ...], last: Group, words: ClauseWords) -> Group:
    """« A, ministre de X et chef de Y, et B, ministre de Z, ont reçu »: `last` with those free before it in one list.

    Only people with offices or states (« A, pour le Chili, et B ») between; no verb, and a conjunction joins the last.
    """
    found = [last]
    for group in reversed([g for g in groups if g.end <= last.start]):
        if group.governor and all(m.kind == "state" for m in group.mentions):
            continue
        gap = gist.text[group.end : found[0].start]
        if group.governor or not _is_person(group) or words.verb.search(gap + " ") or _LIST.fullmatch(gap) is None:
            break
        if len(found) == 1 and words.joint.search(gap) is None:
            break
        found.insert(0, group)
    if len(found) == 1 or not _is_person(last):
        return last
    mentions = tuple(m for g in found for m in g.mentions)
    return Group(start=found[0].start, end=last.end, mentions=mentions, governor=last.governor)


def _is_retinue(group: Group, words: ClauseWords) -> bool:
    """« avec son épouse et sa délégation »: a delegation of the subject's own is not the subject."""
    first = group.mentions[0]
    return first.kind == "delegation" and first.citation.quote.split(None, 1)[0].lower() in words.possessive


def _is_bracketed(gist: Gist, group: Group) -> bool:
    """« arrived in Lima (Peru) »: a state in brackets does nothing."""
    state = all(m.kind == "state" for m in group.mentions)
    return state and gist.text[group.start - 1 : group.start] == "(" and gist.text[group.end : group.end + 1] == ")"


def _is_brought(gist: Gist, leader: Group, group: Group, words: ClauseWords) -> bool:
    """« A led a delegation to »: the delegation is there with A, who is the subject."""
    came = all(m.kind == "delegation" for m in group.mentions)
    return came and _is_person(leader) and words.leading.search(gist.text[leader.end : group.start]) is not None


def _is_person(group: Group) -> bool:
    """« où il présidera la délégation, le président, A, a reçu B »: A, whose name a comma closes, is the subject."""
    return all(m.kind == "person" for m in group.mentions)


def _opens_clause(gist: Gist, group: Group, words: ClauseWords) -> bool:
    """« A said so when the ambassador, B, visited him »: a conjunction stands just before B."""
    before = gist.text[max(0, group.start - _BEFORE) : group.start]
    opened = list(words.subordinate.finditer(before))
    return bool(opened) and len(before) - opened[-1].end() <= _ARTICLE


def _is_source(first: Group, last: Group) -> bool:
    """« Slovakia backs Croatia, Minister A said after meeting B »: the one who says so met B, not the side."""
    return all(m.kind == "state" for m in first.mentions) and all(m.kind == "person" for m in last.mentions)


def find_complement(
    gist: Gist, groups: tuple[Group, ...], start: int, end: int, links: tuple[str, ...], words: ClauseWords
) -> Group | None:
    """The first group after `start` that stands as a complement by one of `links` ("" for a direct object)."""
    limit = end
    for group in groups:
        if group.start < start or group.end > limit or _stands_beside_place(gist, group):
            continue
        between = _leave_aside(gist.text[start : group.start], words)
        if words.subordinate.search(between):
            return None
        if group.governor in links:
            return _prefer_leader(gist, groups, find_owned(gist, groups, group, words), end, words)
        if "" in links and group.governor == words.indefinite:
            return group
        if group.governor == "" and "" not in links:
            continue
    return None


def _stands_beside_place(gist: Gist, group: Group) -> bool:
    """« met B in Lima, Peru »: the state in which the town lies is nobody met."""
    near = _TOWN.search(gist.text, max(0, group.start - _ARTICLE - 6), group.start)
    return near is not None and all(m.kind == "state" for m in group.mentions)


def find_with_whom(gist: Gist, groups: tuple[Group, ...], at: int, words: ClauseWords) -> tuple[Group, Group] | None:
    """« A a reçu B, avec qui il a signé »: A and B, the antecedent; None without such a relative before `at`."""
    before = [g for g in groups if g.end <= at]
    for index in range(len(before) - 1, max(0, len(before) - 3), -1):
        stop = before[index + 1].start if index + 1 < len(before) else at
        if words.with_whom.fullmatch(gist.text, before[index].end, stop):
            free = before[index + 1 :] or [g for g in before[:index] if not g.governor]
            return (free[0], before[index]) if free else None
    return None


def _leave_aside(between: str, words: ClauseWords) -> str:
    """« a parlé, lors de la visite qu'il fait, avec B »: the words without a clause that two commas shut off."""
    last = between.rfind(",")
    first = between.rfind(",", 0, last)
    shut = 0 <= first < last and len(between) - last <= _LINK and words.subordinate.search(between, first, last)
    return between[:first] + between[last:] if shut else between


def find_fronted(
    gist: Gist, groups: tuple[Group, ...], at: int, links: tuple[str, ...], words: ClauseWords
) -> Group | None:
    """« C'est avec B que A a … », « Avec B, A a … »: the governed group that heads the sentence before the subject."""
    if not groups or groups[0].end > at or groups[0].governor not in links or not groups[0].governor:
        return None
    return groups[0] if words.fronted.search(gist.text[: groups[0].start]) else None


def _prefer_leader(gist: Gist, groups: tuple[Group, ...], found: Group, end: int, words: ClauseWords) -> Group:
    """« une délégation du groupe France-Maroc conduite par A »: the leader, not the states that the name holds."""
    if any(m.kind not in ("state", "organisation") for m in found.mentions):
        return found
    for group in groups:
        if found.end <= group.start <= min(end, found.end + 80) and words.led.search(gist.text, found.end, group.start):
            return group
    return found
