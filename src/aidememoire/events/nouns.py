"""Who takes part in what a noun tells: owners, counterparts, the subject of the verb it stands with."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.beside import find_beside
from aidememoire.events.clause import Group, find_complement, find_fronted, find_subject
from aidememoire.events.owners import find_possessor
from aidememoire.events.sides import Side, find_free, find_heads, find_together, pair
from aidememoire.events.tails import find_leader
from aidememoire.events.trigger import Trigger
from aidememoire.pack.events import ClauseWords

_NOUN_REACH = 150
_CHAIR = 48
_PRONOUN_REACH = 16


def read_light(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    subject = find_subject(trigger.gist, groups, trigger.at, low, words)
    other = find_complement(trigger.gist, groups, trigger.at, high, trigger.frame.links, words)
    if other is not None and _is_of_next(trigger, groups, other, words):
        other = None
    if subject is not None and (other is None or _are_states(other)):
        other = find_beside(trigger, groups, subject, words) or other
    other = other or find_fronted(trigger.gist, groups, trigger.at, trigger.frame.links, words)
    put_off = trigger.turn.status in ("postponed", "cancelled")
    if put_off and other is None and (both := find_together(trigger, groups, words, trigger.end + _NOUN_REACH)):
        return both
    owned = trigger.frame.group == "visit" and (put_off or subject is None)
    if owned and (guest := _find_guest(trigger, groups, words)) is not None:
        land = subject if subject is not None and _are_states(subject) else None
        return pair(guest, land, trigger)
    if trigger.frame.group == "dialogue" and other is None and subject is not None and _are_states(subject):
        return find_together(trigger, groups, words, high) or pair(subject, other, trigger)
    if subject is None and other is None:
        return find_together(trigger, groups, words, high)
    if (
        other is None
        and trigger.frame.group in ("talks", "dialogue")
        and (both := _find_presided(trigger, groups, words))
    ):
        return (*both, *(Side(group=g, role="present") for g in (subject,) if g is not None))
    return (*pair(subject, other, trigger), *find_leader(trigger, groups, other, words))


def _is_of_next(trigger: Trigger, groups: tuple[Group, ...], other: Group, words: ClauseWords) -> bool:
    """« with A attending the session, B met C »: C is the complement of B's verb, not of what A attends."""
    text = trigger.gist.text
    between = (g for g in groups if trigger.end <= g.start and g.end <= other.start and not g.governor)
    people = (g for g in between if all(m.kind == "person" for m in g.mentions))
    return any("," in text[trigger.end : g.start] and words.verb.search(text, g.end, other.start) for g in people)


def _find_presided(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> tuple[Side, ...]:
    """« A a présidé des pourparlers entre B et C »: B and C, people, beside A."""
    both = find_together(trigger, groups, words, trigger.end + _NOUN_REACH)
    return both if all(m.kind == "person" for s in both for m in s.group.mentions) else ()


def _find_guest(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords) -> Group | None:
    """« the Union postponed the visit of its envoy A », « a parade opened the visit of A »: A, of whom it is."""
    after = (g for g in groups if trigger.end <= g.start < trigger.end + _NOUN_REACH)
    of = (g for g in after if _is_owner(trigger.gist.text[trigger.end : g.start], words))
    return next((g for g in of if all(m.kind == "person" for m in g.mentions)), None)


def _are_states(group: Group) -> bool:
    """« Oman et le Japon ont tenu leur dialogue sous la présidence de A et B »: those who sat there come later."""
    return all(m.kind == "state" for m in group.mentions)


def read_noun(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int) -> tuple[Side, ...]:
    """« entre A et B », « de A avec B »; a noun alone has no sides."""
    gist, reach = trigger.gist, min(high, trigger.end + _NOUN_REACH)
    both = find_together(trigger, groups, words, high if trigger.turn.voice == "occur" else reach)
    if not both and trigger.turn.voice == "occur" and trigger.frame.group == "dialogue":
        both = find_heads(trigger, groups, words, low)
    if both:
        return both
    owner = find_possessor(gist, groups, trigger.start, words)
    direct = _find_direct(trigger, groups)
    if trigger.turn.voice == "occur" and owner is None and direct is None:
        states = tuple(
            Side(group=g, role=None)
            for g in groups
            if trigger.end <= g.start < reach and len(g.mentions) > 1 and all(m.kind == "state" for m in g.mentions)
        )
        if states or not trigger.frame.alone:
            return states or _find_owners(trigger, groups, words, reach) or _find_partner(trigger, groups, words, high)
    other = find_complement(gist, groups, trigger.end, reach, tuple(x for x in trigger.frame.links if x), words)
    other = other or direct
    owner = owner or _find_named(trigger, groups, direct, words, reach)
    if owner is None and other is not None and words.own.search(gist.text, trigger.at, trigger.start):
        owner = _find_holder(trigger, groups, words, low) or find_free(groups, other.end, high)
    if owner is None and other is None and words.own.search(gist.text, trigger.at, trigger.start):
        owner = _find_owner(trigger, groups, words, low, high)
    put_off = trigger.turn.status in ("postponed", "cancelled")
    if put_off and owner is None and other is None and (both := _find_joint_owners(trigger, groups, words, low)):
        return both
    if other is None and owner is not None and put_off:
        other = find_subject(gist, groups, trigger.at, low, words)
    return pair(owner, other, trigger)


def _find_joint_owners(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> tuple[Side, ...]:
    """« A et B ont décidé de reporter leur entretien »: both."""
    if words.theirs.search(trigger.gist.text, trigger.at, trigger.start) is None:
        return ()
    subject = find_subject(trigger.gist, groups, trigger.at, low, words)
    people = [i for m in subject.mentions if m.kind == "person" for i in m.actors] if subject is not None else []
    return (Side(group=subject, role=None),) if subject is not None and len(people) > 1 else ()


def _find_direct(trigger: Trigger, groups: tuple[Group, ...]) -> Group | None:
    """« lễ đón B »: the group right after a noun that takes an object."""
    if not trigger.frame.direct:
        return None
    first = next((g for g in groups if g.start >= trigger.end), None)
    near = first is not None and trigger.gist.text[trigger.end : first.start].isspace()
    return first if near and first is not None and not first.governor else None


def _find_owners(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, reach: int) -> tuple[Side, ...]:
    """« la rencontre de A et du B s'est tenue »: both, whose noun it is."""
    for group in groups:
        if trigger.end <= group.start < reach and _is_owner(trigger.gist.text[trigger.end : group.start], words):
            people = [i for m in group.mentions if m.kind == "person" for i in m.actors]
            return (Side(group=group, role=None),) if len(people) > 1 else ()
    return ()


def _find_named(
    trigger: Trigger, groups: tuple[Group, ...], other: Group | None, words: ClauseWords, reach: int
) -> Group | None:
    """« lễ đón B diễn ra dưới sự chủ trì của A », « la visite officielle de A »: A."""
    text = trigger.gist.text
    after = (g for g in groups if other is not None and other.end <= g.start)
    chair = next((g for g in after if words.led.search(text, max(trigger.end, g.start - _CHAIR), g.start)), None)
    near = (g for g in groups if trigger.end <= g.start < reach)
    return chair or next((g for g in near if _is_owner(text[trigger.end : g.start], words)), None)


def _find_partner(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, high: int) -> tuple[Side, ...]:
    """« un entretien est prévu lundi avec B »: B alone."""
    if trigger.turn.status != "planned":
        return ()
    links = tuple(x for x in trigger.frame.links if x)
    return pair(None, find_complement(trigger.gist, groups, trigger.end, high, links, words), trigger)


def _is_owner(between: str, words: ClauseWords) -> bool:
    """« la visite de A », « la visite que A devait faire »."""
    return words.owner.search(between) is not None or words.whom.search(between) is not None


def _find_owner(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int) -> Group | None:
    """Whose visit « sa visite » is: only nouns one side is enough for belong to a subject without a counterpart."""
    if not trigger.frame.alone:
        return None
    return _find_holder(trigger, groups, words, low) or find_free(groups, trigger.end, high)


def read_circumstance(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« lors de la rencontre avec B »: with a counterpart alone, the subject of the sentence is the other side."""
    sides = read_noun(trigger, groups, words, low, high)
    if trigger.frame.group == "conference" and any(_is_of_verb(trigger, s.group, words) for s in sides):
        return ()
    if len(sides) == 1 and sides[0].role == trigger.frame.other and not trigger.frame.alone:
        other = sides[0].group
        if words.together.search(trigger.gist.text, max(trigger.end, other.start - 24), other.start):
            return sides
        subject = _find_main(trigger, groups, words, low) or find_free(groups, other.end, high)
        return pair(subject or _find_author(trigger, groups, words, low), other, trigger)
    if not sides and trigger.frame.alone and words.some.search(trigger.gist.text, trigger.at, trigger.start):
        return pair(_find_main(trigger, groups, words, low) or find_free(groups, trigger.end, high), None, trigger)
    if not sides and not trigger.frame.alone and trigger.frame.group != "conference":
        subject = _find_main(trigger, groups, words, low) or find_free(groups, trigger.end, high)
        if subject is not None and sum(max(1, len(m.actors)) for m in subject.mentions) > 1:
            return (Side(group=subject, role=None),)
        told = _find_told(trigger, subject, groups, high, words)
        before = trigger.gist.text[trigger.at : trigger.start]
        if subject is not None and told is not None and (words.some.search(before) or words.theirs.search(before)):
            return pair(subject, told, trigger)
    return sides


def _is_of_verb(trigger: Trigger, group: Group, words: ClauseWords) -> bool:
    """« en marge du sommet, A s'est entretenu avec B »: B is whom A met, not of the summit."""
    return words.verb.search(trigger.gist.text, trigger.end, max(trigger.end, group.start)) is not None


def _find_author(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> Group | None:
    """« Remarks by A during talks with B », « Propos de A après son entretien avec B »: A, where no verb is told."""
    own = words.own.search(trigger.gist.text, trigger.at, trigger.start) is not None
    links = words.agents | words.owners if own else words.agents
    before = [g for g in groups if low <= g.start and g.end <= trigger.at and g.governor in links]
    before = [g for g in before if g.governor in words.agents or all(m.kind == "person" for m in g.mentions)]
    if not before or words.verb.search(trigger.gist.text, low, trigger.at):
        return None
    return before[-1]


def _find_told(
    trigger: Trigger, subject: Group | None, groups: tuple[Group, ...], high: int, words: ClauseWords
) -> Group | None:
    """« lors d'une rencontre, A a assuré à B que », « A a remercié B »: the one spoken to, next after the subject."""
    after = [g for g in groups if subject is not None and subject.end <= g.start < high]
    if subject is None or not after or any(m.kind != "person" for m in after[0].mentions):
        return None
    said = words.addressing.search(trigger.gist.text, subject.end, after[0].start) is not None
    return after[0] if after[0].governor in words.addressed or (said and not after[0].governor) else None


def _find_main(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> Group | None:
    if words.own.search(trigger.gist.text, trigger.at, trigger.start):
        return _find_holder(trigger, groups, words, low)
    return find_subject(trigger.gist, groups, trigger.at, low, words, shared=False)


def _find_holder(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> Group | None:
    """« A a vu B lors de sa visite », « A a dit que C … lors de sa visite »: A; but B in « A a reçu B lors de … ».

    The nearest free group before is the object of the verb of one before it, or stands in what that one says. « a
    rappelé les promesses faites par B lors de sa visite »: B, the agent who stands right before it.
    """
    agent = next((g for g in groups if g.governor in words.agents and 0 <= trigger.at - g.end <= 1), None)
    if agent is not None and trigger.frame.group == "visit" and all(m.kind == "person" for m in agent.mentions):
        return agent
    found = find_subject(trigger.gist, groups, trigger.at, low, words, shared=False)
    before = [g for g in groups if low <= g.start and found is not None and g.end <= found.start and not g.governor]
    for group in before:
        between = trigger.gist.text[group.end : found.start] if found else ""
        parted = words.subordinate.search(between) or words.verb.search(between)
        if parted and all(m.kind == "person" for m in group.mentions) and not words.hosting.search(between):
            return group
    return found


def read_stay(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int) -> tuple[Side, ...]:
    """« A, en visite à »: the visitor is the nearest person before, whatever governs them, else the first after.

    « entre A et B, en visite à »: B. « A a été invité par B à faire une visite »: A, whom the agent asks to come.
    """
    before = [g for g in groups if low <= g.start and g.end <= trigger.at and g.mentions[-1].kind != "state"]
    if len(before) > 1 and before[-1].governor in words.agents and trigger.turn.status == "proposed":
        before = before[:-1]
    visitor = before[-1] if before else find_free(groups, trigger.end, high)
    if before and len(before[-1].mentions) > 1 and words.together.search(trigger.gist.text, 0, before[-1].start):
        visitor = replace(before[-1], mentions=before[-1].mentions[-1:])
    return pair(visitor, None, trigger)


def _find_land(trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int) -> Group | None:
    """« Peru has called off the visit that A was to make »: Peru, who calls it off."""
    caller = find_subject(trigger.gist, groups, trigger.at, low, words)
    return caller if caller is not None and _are_states(caller) else None


def read_object(
    trigger: Trigger, groups: tuple[Group, ...], words: ClauseWords, low: int, high: int
) -> tuple[Side, ...]:
    """« la visite que A doit effectuer »: the first free group after; the subject for « la visite qu'il … »."""
    links = tuple(x for x in trigger.frame.links if x)
    told_of = words.pronoun.search(trigger.gist.text, trigger.end, min(high, trigger.end + _PRONOUN_REACH))
    if told_of is not None:
        holder = find_subject(trigger.gist, groups, trigger.start, low, words, shared=False)
        agents = (
            g for g in reversed(groups) if low <= g.start and g.end <= trigger.start and g.governor in words.agents
        )
        holder = holder or next(agents, None)  # « remis par A, lors de l'audience qu'il a accordée à B »
        other = find_complement(trigger.gist, groups, told_of.end(), high, links, words)
        return pair(holder, None if trigger.frame.alone else other, trigger)
    holder = find_free(groups, trigger.end, high)
    if holder is not None and trigger.frame.alone and trigger.turn.status in ("postponed", "cancelled"):
        return pair(holder, _find_land(trigger, groups, words, low), trigger)
    if holder is None or trigger.frame.alone or len(holder.mentions) > 1:
        return pair(holder, None, trigger)
    other = find_complement(trigger.gist, groups, holder.end, high, links, words)
    other = other or find_subject(trigger.gist, groups, trigger.at, low, words)
    if other is None and trigger.turn.clitic:
        other = find_free(groups, holder.end, high)
    return pair(holder, other, trigger)
