"""Words said by two sides together, in a report that speaks of their contact only in passing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.attach import attach
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.status import find_mode
from aidememoire.events.telling import Telling, build_talks
from aidememoire.events.trigger import Trigger, find_triggers
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import EventGrammar

_LEAD = 2
_CONTACTS = frozenset({"talks", "call"})
_TIME_REACH = 60


def find_joint(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> tuple[Telling, ...]:
    """« A et B ont assuré le 2 juin que … », and further on « cette rencontre »: one contact of A and B, or none.

    Both sides have to be named with their offices, as one subject, in the lead; the noun has to point back to them.
    """
    body = [(n, g) for n, g in enumerate(gists) if g.sentence.segment == "body"]
    for order, gist in body[:_LEAD]:
        people = _find_pair(parse, gist, cast, grammar)
        if people is None:
            continue
        for _, other in (item for item in body if item[0] >= order):
            for trigger in find_triggers(parse, other, grammar):
                if _points_back(parse, trigger, grammar):
                    return (_build(parse, gist, order, people, trigger, grammar),)
        for other in (g for g in gists if g.sentence.segment == "headline"):
            for trigger in find_triggers(parse, other, grammar):
                if _names_contact(trigger):
                    return (_build(parse, gist, order, people, trigger, grammar),)
        agreed = grammar.agreed.match(gist.text, people.end)
        if agreed is not None and (times := _find_times(gist, people, grammar)):
            agreement = _build_agreed(parse, gist, order, people, agreed, times)
            return (_hold_afar(agreement, gist, grammar),)
    return ()


def _hold_afar(telling: Telling, gist: Gist, grammar: EventGrammar) -> Telling:
    """« C'est par téléphone que A et B ont convenu de »: the contact is a call."""
    cue = next((c for c in grammar.modes if telling.group in c.groups and c.pattern.search(gist.text)), None)
    if cue is None or cue.kind is None:
        return telling
    return replace(telling, kind=cue.kind, group=cue.kind, mode=cue.mode)


def _build_agreed(
    parse: Parse,
    gist: Gist,
    order: int,
    people: Group,
    agreed: re.Match[str],
    times: tuple[TimeMention, ...],
) -> Telling:
    """« A et B sont convenus mardi de … »: who agree on a day, as one subject, met on it."""
    cited = gist.cite(parse, people.start, agreed.end())
    return build_talks(cited, _name(people), times, "events.agreed-together", (gist.sentence.segment, order))


def _name(people: Group) -> tuple[Participant, ...]:
    held: dict[int, Participant] = {}
    for mention in people.mentions:
        for actor in mention.actors:
            held.setdefault(actor, Participant(actor=actor, role=None, citation=mention.citation))
    return tuple(held.values())


def _names_contact(trigger: Trigger) -> bool:
    """« La santé au menu du tête-à-tête »: a headline that names the contact of those who open the lead."""
    return trigger.is_noun and trigger.frame.group in _CONTACTS and trigger.turn.status == "held"


def date_joint(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """« A et B ont dit le 2 juin … Ils parlaient à l'issue de leur entretien »: the talks are of the day of the words.

    Only for the one contact that is told by a circumstance, without a day, of the pair that opens the lead.
    """
    undated = [t for t in own if t.group in _CONTACTS and not t.background and t.status == "held" and not t.times]
    if len(undated) != 1 or undated[0].voice != "circumstance":
        return own
    lead = next((g for g in gists if g.sentence.segment == "body"), None)
    people = _find_pair(parse, lead, cast, grammar) if lead is not None else None
    if lead is None or people is None:
        return own
    pair = {i for m in people.mentions for i in m.actors}
    if pair != {p.actor for p in undated[0].participants}:
        return own
    times = _find_times(lead, people, grammar)
    return tuple(replace(t, times=times) if t is undated[0] else t for t in own)


def _find_pair(parse: Parse, gist: Gist, cast: Cast, grammar: EventGrammar) -> Group | None:
    """The free group of people in office, of two states at least, that opens the sentence."""
    if grammar.words.denial.search(gist.text) or grammar.words.fates.unheld.search(gist.text):
        return None
    free = (g for g in find_groups(parse, gist, grammar.words) if not g.governor)
    group = next((g for g in free if any(m.kind == "person" for m in g.mentions)), None)
    if group is None or any(m.kind != "person" for m in group.mentions):
        return None
    actors = [cast.actors[i] for m in group.mentions for i in m.actors]
    states = {a.state for a in actors}
    named = all(a.office is not None and a.name is not None for a in actors)
    return group if named and len(actors) > 1 and len(states) > 1 and None not in states else None


def _points_back(parse: Parse, trigger: Trigger, grammar: EventGrammar) -> bool:
    """Whether the words are a noun of contact, of people told of already: « cette rencontre », « leur entretien »."""
    words, text = grammar.words, trigger.gist.text
    if not trigger.is_noun or trigger.frame.group not in _CONTACTS or trigger.turn.status != "held":
        return False
    if not words.pointing.search(text, max(0, trigger.start - 30), trigger.start):
        return False
    near = text[max(0, trigger.start - 60) : trigger.end + 60]
    if words.coming.search(near) or words.past_time.search(near):
        return False
    groups = find_groups(parse, trigger.gist, words)
    return not attach(trigger, tuple(g for g in groups if g.start > trigger.end), words)


def _build(parse: Parse, gist: Gist, order: int, people: Group, trigger: Trigger, grammar: EventGrammar) -> Telling:
    """The contact as the sentence of its people tells it; the noun that points back to it is evidence."""
    cue = find_mode(trigger, grammar)
    cited = trigger.gist.cite(parse, trigger.start, trigger.end)
    changed = cue is not None and cue.kind is not None
    return Telling(
        citation=gist.cite(parse, people.start, people.end),
        kind=cue.kind if cue is not None and cue.kind is not None else trigger.frame.kind,
        group="call" if changed else trigger.frame.group,
        mode=cue.mode if cue else trigger.frame.mode,
        status="held",
        background=False,
        participants=_name(people),
        times=_find_times(gist, people, grammar),
        place=None,
        because=(Because(rule="events.said-together", citation=cited),),
        segment=gist.sentence.segment,
        order=order,
        evidence=(cited,),
    )


def _find_times(gist: Gist, people: Group, grammar: EventGrammar) -> tuple[TimeMention, ...]:
    """The day beside the verb of those who speak, or the one that opens the sentence."""
    words = grammar.words
    for start, end, mention in gist.find_mentions():
        if not isinstance(mention, TimeMention) or mention.value.kind not in ("date", "time"):
            continue
        value, low = mention.value, max(0, start - 60)
        dated = value.day is not None or value.weekday is not None or value.reference is not None
        loose = words.not_when.search(gist.text, low, start) or words.of_time.search(gist.text, low, start)
        said = words.reported.search(gist.text, people.end, start) if start >= people.end else None
        near = end <= people.start or start - people.end <= _TIME_REACH
        if dated and near and not loose and said is None:
            return (mention,)
    return ()
