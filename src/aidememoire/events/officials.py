"""The very last resort: a lead that names a contact, and office-holders of two states who stand about it anyhow."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.lead import find_times, is_doubtful, split_kind
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.pack.events import EventGrammar
from aidememoire.rules.rule import Rule

_SENTENCES = 3
_MOST = 4
_SEATED = frozenset({"dialogue", "signing", "meeting"})
"""Kinds whose two sides may be told in the sentence after (« la partie tchadienne était conduite par »)."""


def find_between(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> tuple[Telling, ...]:
    """At most one contact: a few named people in office, of just two states, in a sentence of the lead that names it.

    Unlike in `find_in_lead` they may stand anywhere in the sentence, or in the one after where it tells who sat there.
    """
    body = [(n, g) for n, g in enumerate(gists) if g.sentence.segment == "body"][:_SENTENCES]
    for index, (order, gist) in enumerate(body):
        after = body[index + 1][1] if index + 1 < len(body) else None
        for rule in grammar.leads:
            for match in rule.pattern.finditer(gist.text):
                kind, mode = split_kind(rule.build(match))
                if kind == "visit" or is_doubtful(gist, match, grammar.words):
                    continue
                people = _find_people(parse, gist, after, kind, cast, grammar)
                if people:
                    return (_build(parse, gist, order, rule, match, (kind, mode), people, grammar),)
    return ()


def _find_people(
    parse: Parse, gist: Gist, after: Gist | None, kind: str, cast: Cast, grammar: EventGrammar
) -> tuple[Participant, ...]:
    """Those of the sentence where they are of two states; else with those of the next, where it says who sat there."""
    found = _list_officials(parse, gist, cast, grammar)
    if _are_two_sides(found, cast):
        return found
    seated = after is not None and kind in _SEATED and grammar.chairs.search(after.text)
    if after is None or not seated or len(found) > 1:
        return ()
    both = {p.actor: p for p in (*found, *_list_officials(parse, after, cast, grammar))}
    return tuple(both.values()) if _are_two_sides(tuple(both.values()), cast) else ()


def _list_officials(parse: Parse, gist: Gist, cast: Cast, grammar: EventGrammar) -> tuple[Participant, ...]:
    held: dict[int, Participant] = {}
    for group in find_groups(parse, gist, grammar.words):
        if _stands_aside(gist, group, grammar):
            continue
        for mention in group.mentions:
            for actor in _list_named(mention, cast):
                held.setdefault(actor, Participant(actor=actor, role=None, citation=mention.citation))
    return tuple(held.values())


def _list_named(mention: ActorMention, cast: Cast) -> tuple[int, ...]:
    if mention.kind != "person":
        return ()
    return tuple(i for i in mention.actors if cast.actors[i].name is not None and cast.actors[i].office is not None)


def _stands_aside(gist: Gist, group: Group, grammar: EventGrammar) -> bool:
    """Whether the people are quoted, or are those in whose name or on whose behalf others came."""
    before = gist.text[: group.start]
    if before.count("«") > before.count("»"):
        return True
    return group.mentions[0].kind == "person" and grammar.behalf.search(before[-80:]) is not None


def _are_two_sides(people: tuple[Participant, ...], cast: Cast) -> bool:
    states = {cast.actors[p.actor].state for p in people}
    return 1 < len(people) <= _MOST and len(states) == 2 and None not in states


def _build(
    parse: Parse,
    gist: Gist,
    order: int,
    rule: Rule,
    match: re.Match[str],
    what: tuple[str, str | None],
    people: tuple[Participant, ...],
    grammar: EventGrammar,
) -> Telling:
    words, (kind, mode) = grammar.words, what
    near = gist.text[max(0, match.start() - 90) : match.end() + 90]
    cited = gist.cite(parse, match.start(), match.end())
    return Telling(
        citation=cited,
        kind=kind,
        group="talks" if kind in ("meeting", "reception") else kind,
        mode=mode,
        status="planned" if words.coming.search(near) or words.ahead.search(near) else "held",
        background=False,
        participants=people,
        times=find_times(gist, match, words),
        place=None,
        because=(Because(rule=rule.name, citation=cited), Because(rule="events.two-sides-in-the-lead", citation=cited)),
        segment=gist.sentence.segment,
        order=order,
    )
