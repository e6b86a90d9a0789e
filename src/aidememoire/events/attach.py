"""Attachment: which actors of a sentence take part in what its trigger tells, and in which role."""

from __future__ import annotations

from collections.abc import Callable

from aidememoire.events.beside import find_beside
from aidememoire.events.clause import (
    Group,
    find_complement,
    find_fronted,
    find_subject,
    find_with_whom,
    get_bounds,
    join_subjects,
)
from aidememoire.events.nouns import read_circumstance, read_light, read_noun, read_object, read_stay
from aidememoire.events.posts import add_poster
from aidememoire.events.quoted import drop_speaker
from aidememoire.events.sides import Side, find_free, find_together, pair
from aidememoire.events.tails import find_leader, find_tail, name_apposed
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_OTHER_AGENT = 70
_FAR = frozenset({"call", "message"})
_BACK = 24
_PRONOUN_REACH = 24
_LETTER = 120
"""How far after its verb the sender of a letter may stand."""


def attach(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> tuple[Side, ...]:
    """The sides of one trigger, its subject first. Empty when nobody can be attached."""
    low, high = get_bounds(trigger.gist, trigger.start, trigger.end, words)
    led = trigger.frame.adds and set(trigger.frame.links) <= words.agents and trigger.frame.links != ()
    read = _read_led if led else _READERS[trigger.turn.voice]
    sides = add_poster(trigger, groups, read(trigger, groups, words, low, high), words)
    extra = (
        *_find_governed(trigger, groups, words.invited, "host", low, high),
        *(() if _is_on_the_way(trigger) else _find_governed(trigger, groups, words.present, "present", low, high)),
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
            (k for k in drop_speaker(kept, trigger) if k.group.start not in invited or k in extra),
            key=lambda s: (s.role == "present", s in extra, s.group.start),
        )
    )


def _is_on_the_way(trigger: Trigger) -> bool:
    """« lors de sa visite, A a rencontré B en présence de C »: C is there at the meeting, not on the visit."""
    return trigger.frame.group == "visit" and trigger.turn.voice in ("circumstance", "stay")


def _find_governed(
    trigger: Trigger, groups: tuple[Group, ...], pattern: object, role: str, low: int, high: int
) -> tuple[Side, ...]:
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=role)
        for g in groups
        if low <= g.start <= high and pattern.search(text, max(0, g.start - 48), g.start)  # type: ignore[attr-defined]
    )


def _read_active(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    if whom := find_with_whom(trigger.gist, groups, trigger.at, words):
        return pair(*whom, trigger)
    subject = name_apposed(trigger, groups, find_subject(trigger.gist, groups, trigger.at, low, words), words)
    if subject is not None and words.plural.match(trigger.gist.text, trigger.at):
        subject = join_subjects(trigger.gist, groups, subject, words)
    other = find_complement(trigger.gist, groups, trigger.end, high, trigger.frame.links, words)
    if other is None and subject is not None and "" in trigger.frame.links:
        other = _find_object_before(trigger, groups, subject, words)
    if other is None and subject is not None:
        other = find_fronted(trigger.gist, groups, trigger.at, trigger.frame.links, words)
    if other is None and subject is not None and trigger.turn.clitic:
        other = _find_meant(trigger, groups, subject, low, words)
    if other is None and subject is not None and trigger.frame.group in _FAR:
        other = _find_honoured(trigger, groups, subject, words)
    each = trigger.turn.voice == "reflexive" or words.reciprocal.search(trigger.gist.text, 0, trigger.start)
    if other is None and subject is not None and each:
        mutual = len(subject.mentions) > 1 and trigger.frame.group != "visit"
        return (Side(group=subject, role=None if mutual else trigger.frame.subject),)
    pronoun = words.with_them.search(trigger.gist.text, trigger.start, min(high, trigger.end + _PRONOUN_REACH))
    lone = trigger.frame.alone or trigger.frame.lone or trigger.turn.clitic or pronoun is not None
    if other is None and not lone and words.unnamed.search(trigger.gist.text[trigger.end : trigger.end + 120]) is None:
        return ()
    if other is not None and subject is not None and _is_matter(subject, other, trigger):
        other = None
    if subject is not None and (other is None or all(m.kind == "state" for m in other.mentions)):
        other = find_beside(trigger, groups, subject, words) or other
    other = name_apposed(trigger, groups, other, words)
    if trigger.frame.group == "message" and trigger.frame.subject == "initiator":
        subject = _find_sender(trigger, groups, high, words) or subject
    return (
        *pair(subject, other, trigger),
        *find_leader(trigger, groups, other, words),
        *find_tail(trigger, groups, other, words),
    )


def _find_meant(
    trigger: Trigger, groups: tuple[Group, ...], antecedent: Group, low: int, words: ClauseWords
) -> Group | None:
    """« A a rendu visite à B, qui l'a reçu »: A, the subject of the sentence, whom the pronoun means."""
    if words.antecedent.search(trigger.gist.text[antecedent.end : trigger.at]) is None:
        return None
    before = [g for g in groups if low <= g.start and g.end <= antecedent.start and not g.governor]
    return before[0] if before and all(m.kind == "person" for m in before[0].mentions) else None


def _find_honoured(trigger: Trigger, groups: tuple[Group, ...], subject: Group, words: ClauseWords) -> Group | None:
    """« On the election of B, A sent his congratulations »: B."""
    text = trigger.gist.text
    before = (g for g in groups if g.end <= subject.start and all(m.kind == "person" for m in g.mentions))
    around = ((g, f"{text[max(0, g.start - _BACK) : g.start]}◊{text[g.end : subject.start]}") for g in before)
    return next((g for g, words_around in around if words.honoured.search(words_around)), None)


def _find_sender(trigger: Trigger, groups: tuple[Group, ...], high: int, words: ClauseWords) -> Group | None:
    """« the minister delivered a letter from A to B »: A, who is no bearer."""
    near = (g for g in groups if trigger.end <= g.start < min(high, trigger.end + _LETTER))
    return next((g for g in near if g.governor in words.senders), None)


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


def _read_passive(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    agent = find_complement(trigger.gist, groups, trigger.end, high, tuple(words.agents), words)
    agent = name_apposed(trigger, groups, agent, words) or _find_framed(trigger, groups)
    if trigger.frame.group == "message":
        agent = _find_sender(trigger, groups, high, words) or agent
    if agent is None and (both := find_together(trigger, groups, words, high) or _find_chairs(trigger, groups, words)):
        return both
    thing = trigger.frame.group == "signing"
    patient = (
        None if thing else _find_apposed(trigger, groups) or find_subject(trigger.gist, groups, trigger.at, low, words)
    )
    if patient is not None and words.plural.match(trigger.gist.text, trigger.at):
        patient = join_subjects(trigger.gist, groups, patient, words)
    if trigger.frame.passive_keeps:
        patient = find_complement(trigger.gist, groups, trigger.end, high, trigger.frame.links, words)
    patient = name_apposed(trigger, groups, patient, words)
    if patient is None and agent is not None:
        patient = find_free(groups, agent.end, high)
    sides = []
    if agent is not None:
        sides.append(Side(group=agent, role=trigger.frame.subject))
        sides.extend(_find_other_agents(trigger, groups, agent, words) if thing else ())
    if patient is not None:
        sides.append(Side(group=patient, role=trigger.frame.other))
    return tuple(sides)


def _find_chairs(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> tuple[Side, ...]:
    """« Coprésidée par A et B, la 5e session s'est tenue »: A and B, at the head of the sentence."""
    first = next((g for g in groups if g.start >= trigger.end), None)
    if first is None or trigger.frame.group != "dialogue" or trigger.gist.text[: trigger.at].strip():
        return ()
    led = words.led.search(trigger.gist.text, trigger.start, first.start) is not None
    return (Side(group=first, role=None),) if led and sum(len(m.actors) for m in first.mentions) > 1 else ()


def _find_other_agents(
    trigger: Trigger, groups: tuple[Group, ...], agent: Group, words: ClauseWords
) -> tuple[Side, ...]:
    """« signé, côté chilien, par A et, côté cubain, par B »: B."""
    text = trigger.gist.text
    return tuple(
        Side(group=g, role=trigger.frame.subject)
        for g in groups
        if agent.end < g.start <= agent.end + _OTHER_AGENT
        and g.governor in words.agents
        and not words.verb.search(text, agent.end, g.start)
        and not set(text[agent.end : g.start]) & set(".;:«")
    )


def _find_apposed(trigger: Trigger, groups: tuple[Group, ...]) -> Group | None:
    """« A a convoqué B, reçu par C »: a bare participle after a comma is said of the nearest before it."""
    before = [g for g in groups if g.end <= trigger.at]
    bare = trigger.at == trigger.start and before and trigger.gist.text[before[-1].end : trigger.at].strip() == ","
    return before[-1] if bare else None


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
    subject = (
        _find_comer(trigger, groups)
        or _find_absolute(trigger, groups, words)
        or find_subject(trigger.gist, groups, trigger.at, low, words, verb=trigger.start)
    )
    subject = _find_traveller(trigger, groups, subject, low)
    leader = find_leader(trigger, groups, other, words)
    if subject is None:
        last = leader[-1].group if leader else other
        subject = find_free(_leave_lands(trigger, groups), last.end if last else trigger.end, high)
    return (
        *pair(subject, other, trigger),
        *find_leader(trigger, groups, other, words),
        *find_tail(trigger, groups, other, words),
    )


def _find_comer(trigger: Trigger, groups: tuple[Group, ...]) -> Group | None:
    """« A a accueilli B, arrivé à Lima pour une visite »: B, who came, not the subject of the sentence."""
    found = _find_apposed(trigger, groups) if trigger.frame.group == "visit" else None
    return found if found is not None and all(m.kind == "person" for m in found.mentions) else None


def _leave_lands(trigger: Trigger, groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """« Visiting Georgia, A met B »: of a visit those groups that may be its guest."""
    if trigger.frame.group != "visit":
        return groups
    return tuple(g for g in groups if any(m.kind != "state" for m in g.mentions))


def _find_traveller(trigger: Trigger, groups: tuple[Group, ...], found: Group | None, low: int) -> Group | None:
    """« A and B visited Georgia to meet »: those who went, not the state visited."""
    if found is None or any(m.kind != "state" for m in found.mentions) or trigger.frame.group != "talks":
        return found
    before = [g for g in groups if low <= g.start and g.end <= found.start and not g.governor]
    return before[-1] if before and all(m.kind == "person" for m in before[-1].mentions) else found


def _find_absolute(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> Group | None:
    """« with B leading the other side »: B, whom a preposition of company makes the subject of the participle."""
    before = next((g for g in reversed(groups) if g.end <= trigger.at), None)
    if before is None or before.governor not in words.company or not trigger.frame.adds:
        return None
    return before if trigger.gist.text[before.end : trigger.at] == " " else None


Reader = Callable[[Trigger, tuple[Group, ...], ClauseWords, int, int], tuple[Side, ...]]
_READERS: dict[str, Reader] = {
    "active": _read_active,
    "reflexive": _read_active,
    "passive": _read_passive,
    "gerund": _read_gerund,
    "light": read_light,
    "noun": read_noun,
    "occur": read_noun,
    "circumstance": read_circumstance,
    "stay": read_stay,
    "object": read_object,
}
