"""Attachment: which actors of a sentence take part in what its trigger tells, and in which role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from aidememoire.events.clause import Group, find_complement, find_possessor, find_subject, get_bounds
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_NOUN_REACH = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A group of actors and the role they play; `start` and `end` of the gist."""

    group: Group
    role: str | None


def attach(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> tuple[Side, ...]:
    """The sides of one trigger, its subject first. Empty when nobody can be attached."""
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    led = trigger.frame.adds and set(trigger.frame.links) <= words.agents and trigger.frame.links != ()
    read = _read_led if led else _READERS[trigger.turn.voice]
    sides = read(trigger, groups, words, low, high)
    extra = (
        *_find_governed(trigger, groups, words.invited, "host", low, high),
        *_find_governed(trigger, groups, words.present, "present", low, high),
    )
    kept: list[Side] = []
    for side in (*extra, *sides):
        if side.role == "host" and side in extra and trigger.frame.group != "visit":
            continue
        if all(side.group.start != k.group.start for k in kept):
            kept.append(side)
    invited = {g.start for g in groups if words.invited.search(trigger.gist.text, max(0, g.start - 48), g.start)}
    return tuple(
        sorted(
            (k for k in kept if k.group.start not in invited or k in extra),
            key=lambda s: (s.role == "present", s in extra, s.group.start),
        )
    )


def _find_governed(
    trigger: Trigger, groups: tuple[Group, ...], pattern: object, role: str, low: int, high: int
) -> tuple[Side, ...]:
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=role)
        for g in groups
        if low <= g.start <= high and pattern.search(text, max(0, g.start - 48), g.start)  # type: ignore[attr-defined]
    )


def _name_apposed(trigger: Trigger, groups: tuple[Group, ...], found: Group | None) -> Group | None:
    """« par le ministre du secteur, A »: the name that follows a description and a comma."""
    if found is None or any(m.name is not None or m.actors for m in found.mentions):
        return found
    for group in groups:
        if found.end < group.start <= found.end + 32 and not group.governor and group.mentions[0].name is not None:
            between = trigger.gist.text[found.end : group.start]
            return group if between.endswith(", ") and between.count(",") == 1 else found
    return found


def _find_tail(
    trigger: Trigger, groups: tuple[Group, ...], other: Group | None, words: ClauseWords
) -> tuple[Side, ...]:
    """The last of a list whose members carry phrases of their own (« A, conseiller du président, et B »)."""
    if other is None:
        return ()
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=trigger.frame.other)
        for g in groups
        if other.end < g.start <= other.end + 70
        and words.joint.search(text, max(other.end, g.start - 24), g.start)
        and text[g.end : g.end + 1] in (".", "", ",", ";")
        and not set(text[other.end : g.start]) & set(".;:«")
        and not words.verb.search(text, other.end, g.start)
    )


def _pair(subject: Group | None, other: Group | None, trigger: Trigger) -> tuple[Side, ...]:
    """Subject and complement as sides."""
    sides = []
    if subject is not None:
        sides.append(Side(group=subject, role=trigger.frame.subject))
    if other is not None and other is not subject:
        sides.append(Side(group=other, role=trigger.frame.other))
    return tuple(sides)


def _read_active(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    subject = find_subject(trigger.gist, groups, trigger.at, low, words)
    other = find_complement(trigger.gist, groups, trigger.end, high, trigger.frame.links, words)
    if other is None and subject is not None and "" in trigger.frame.links:
        other = _find_object_before(trigger, groups, subject, words)
    if other is None and subject is not None and trigger.turn.voice == "reflexive":
        return (Side(group=subject, role=None if len(subject.mentions) > 1 else trigger.frame.subject),)
    if other is None and not trigger.frame.alone and trigger.frame.lone is False and not trigger.turn.clitic:
        return ()
    if other is not None and subject is not None and _is_matter(subject, other, trigger):
        other = None
    return (
        *_pair(subject, other, trigger),
        *_find_leader(trigger, groups, other, words),
        *_find_tail(trigger, groups, other, words),
    )


def _is_matter(subject: Group, other: Group, trigger: Trigger) -> bool:
    """« les deux présidents ont discuté de la guerre avec l'Iran »: a state beside those who already are two."""
    several = sum(len(m.actors) for m in subject.mentions) > 1
    return several and trigger.frame.lone and all(m.kind == "state" for m in other.mentions)


def _find_object_before(
    trigger: Trigger, groups: tuple[Group, ...], subject: Group, words: ClauseWords
) -> Group | None:
    """« A, que B a reçu »: A."""
    before = [g for g in groups if g.end <= subject.start]
    if before and words.whom.search(trigger.gist.text[before[-1].end : subject.start]):
        return before[-1]
    return None


def _find_leader(
    trigger: Trigger, groups: tuple[Group, ...], other: Group | None, words: ClauseWords
) -> tuple[Side, ...]:
    """The leader named after a delegation that is a mention of its own (« des ambassadeurs conduits par A »)."""
    if other is None:
        return ()
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=trigger.frame.other)
        for g in groups
        if other.end <= g.start <= other.end + 60 and words.led.search(text, other.end, g.start)
    )


def _read_light(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    subject = find_subject(trigger.gist, groups, trigger.at, low, words)
    other = find_complement(trigger.gist, groups, trigger.at, high, trigger.frame.links, words)
    return _pair(subject, other, trigger)


def _read_passive(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    agent = find_complement(trigger.gist, groups, trigger.end, high, tuple(words.agents), words)
    agent = _name_apposed(trigger, groups, agent) or _find_framed(trigger, groups)
    if agent is None and (both := _find_together(trigger, groups, words, high)):
        return both
    patient = find_subject(trigger.gist, groups, trigger.at, low, words)
    if trigger.frame.passive_keeps:
        patient = find_complement(trigger.gist, groups, trigger.end, high, trigger.frame.links, words)
    if patient is None and agent is not None:
        patient = _find_free(groups, agent.end, high)
    sides = []
    if agent is not None:
        sides.append(Side(group=agent, role=trigger.frame.subject))
    if patient is not None:
        sides.append(Side(group=patient, role=trigger.frame.other))
    return tuple(sides)


def _find_framed(trigger: Trigger, groups: tuple[Group, ...]) -> Group | None:
    """« B được A tiếp »: the agent between the mark of the passive and the verb."""
    return next((g for g in groups if trigger.at <= g.start and g.end <= trigger.start and not g.governor), None)


def _read_led(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int) -> tuple[Side, ...]:
    """« la délégation était conduite par A, celle du pays par B »: every agent."""
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=None)
        for g in groups
        if trigger.end <= g.start < high
        and (g.governor in words.agents or words.led.search(text, max(0, g.start - 48), g.start))
    )


def _read_gerund(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    other = find_complement(trigger.gist, groups, trigger.end, high, trigger.frame.links, words)
    subject = find_subject(trigger.gist, groups, trigger.at, low, words)
    leader = _find_leader(trigger, groups, other, words)
    if subject is None:
        last = leader[-1].group if leader else other
        subject = _find_free(groups, last.end if last else trigger.end, high)
    return (
        *_pair(subject, other, trigger),
        *_find_leader(trigger, groups, other, words),
        *_find_tail(trigger, groups, other, words),
    )


def _read_noun(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« entre A et B », « de A avec B »; a noun alone has no sides."""
    gist, reach = trigger.gist, min(high, trigger.end + _NOUN_REACH)
    both = _find_together(trigger, groups, words, high if trigger.turn.voice == "occur" else reach)
    if both:
        return both
    owner = find_possessor(gist, groups, trigger.start, words)
    if trigger.turn.voice == "occur" and owner is None:
        states = tuple(
            Side(group=g, role=None)
            for g in groups
            if trigger.end <= g.start < reach and len(g.mentions) > 1 and all(m.kind == "state" for m in g.mentions)
        )
        if states or not trigger.frame.alone:
            return states
    other = find_complement(gist, groups, trigger.end, reach, tuple(x for x in trigger.frame.links if x), words)
    owner = owner or next(
        (g for g in groups if trigger.end <= g.start < reach and words.owner.search(gist.text[trigger.end : g.start])),
        None,
    )
    if owner is None and other is not None and words.own.search(gist.text, trigger.at, trigger.start):
        owner = find_subject(gist, groups, trigger.at, low, words) or _find_free(groups, other.end, high)
    if owner is None and other is None and words.own.search(gist.text, trigger.at, trigger.start):
        owner = _find_owner(trigger, groups, words, low, high)
    if other is None and owner is not None and trigger.turn.status in ("postponed", "cancelled"):
        other = find_subject(gist, groups, trigger.at, low, words)
    return _pair(owner, other, trigger)


def _find_together(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, reach: int) -> tuple[Side, ...]:
    """« entre A et B », « sous la présidence de A et B »."""
    return tuple(
        Side(group=g, role=None)
        for g in groups
        if trigger.end <= g.start < reach
        and words.together.search(trigger.gist.text, max(trigger.end, g.start - 48), g.start)
    )


def _find_owner(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int) -> Group | None:
    """Whose visit « sa visite » is: only nouns one side is enough for belong to a subject without a counterpart."""
    if not trigger.frame.alone:
        return None
    return find_subject(trigger.gist, groups, trigger.at, low, words) or _find_free(groups, trigger.end, high)


def _read_circumstance(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« lors de la rencontre avec B »: with a counterpart alone, the subject of the sentence is the other side."""
    sides = _read_noun(trigger, groups, words, low, high)
    if len(sides) == 1 and sides[0].role == trigger.frame.other and not trigger.frame.alone:
        other = sides[0].group
        if words.together.search(trigger.gist.text, max(trigger.end, other.start - 24), other.start):
            return sides
        subject = _find_main(trigger, groups, words, low) or _find_free(groups, other.end, high)
        return _pair(subject, other, trigger)
    if not sides and trigger.frame.alone and words.some.search(trigger.gist.text, trigger.at, trigger.start):
        return _pair(_find_main(trigger, groups, words, low) or _find_free(groups, trigger.end, high), None, trigger)
    if not sides and not trigger.frame.alone and trigger.frame.group != "conference":
        subject = _find_main(trigger, groups, words, low) or _find_free(groups, trigger.end, high)
        if subject is not None and sum(max(1, len(m.actors)) for m in subject.mentions) > 1:
            return (Side(group=subject, role=None),)
    return sides


def _find_main(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> Group | None:
    return find_subject(trigger.gist, groups, trigger.at, low, words, shared=False)


def _read_stay(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« A, en visite à »: the visitor is the nearest person before, whatever governs them, else the first after."""
    before = [g for g in groups if low <= g.start and g.end <= trigger.at and g.mentions[-1].kind != "state"]
    visitor = before[-1] if before else _find_free(groups, trigger.end, high)
    return _pair(visitor, None, trigger)


def _read_object(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« la visite que A doit effectuer »: the first free group after."""
    holder = _find_free(groups, trigger.end, high)
    if holder is None or trigger.frame.alone or len(holder.mentions) > 1:
        return _pair(holder, None, trigger)
    links = tuple(x for x in trigger.frame.links if x)
    other = find_complement(trigger.gist, groups, holder.end, high, links, words)
    return _pair(holder, other or find_subject(trigger.gist, groups, trigger.at, low, words), trigger)


def _find_free(groups: tuple[Group, ...], start: int, end: int) -> Group | None:
    return next((g for g in groups if start <= g.start < end and not g.governor), None)


Reader = Callable[[Trigger, tuple[Group, ...], ClauseWords, int, int], tuple[Side, ...]]
_READERS: dict[str, Reader] = {
    "active": _read_active,
    "reflexive": _read_active,
    "passive": _read_passive,
    "gerund": _read_gerund,
    "light": _read_light,
    "noun": _read_noun,
    "occur": _read_noun,
    "circumstance": _read_circumstance,
    "stay": _read_stay,
    "object": _read_object,
}
