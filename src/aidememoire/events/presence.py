"""People whom a later sentence says were there: « L'audience s'est déroulée en présence de C »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.pack.events import ClauseWords, EventGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules

_CONTACTS = frozenset({"talks", "dialogue", "signing", "appointment"})
_JUST = 2
"""How many sentences after a signing may tell who signed."""
_SHORT = 90
"""How far from the words of presence the first of those named may stand, and each from the one before."""


def add_present(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own` contacts with those told to have been there, each added to the contact told last before."""
    told = list(own)
    for order, gist in enumerate(gists):
        if gist.sentence.segment != "body":
            continue
        for rule in choose_rules(grammar.presence, gist.text):
            if "who" in rule.pattern.groupindex:
                _add_signatories(told, parse, gist, order, rule)
                continue
            match = rule.pattern.search(gist.text)
            at = _find_contact(told, order, _name_groups(match, grammar)) if match is not None else None
            if match is None or at is None or is_put_off(gist, match, grammar.words):
                continue
            found = _name_people(parse, gist, match, rule, cast, grammar.words)
            told[at] = add_people(told[at], parse, gist, match, rule, found)
            if found:
                break
    return tuple(told)


def _add_signatories(told: list[Telling], parse: Parse, gist: Gist, order: int, rule: Rule) -> None:
    """« A a signé pour le Chili, B pour le Pérou »: each is one of those who held the signing told just before."""
    signed = [n for n, t in enumerate(told) if t.group == "signing" and order - _JUST <= t.order <= order]
    at = next((n for n in reversed(signed) if told[n].status == "held" and not told[n].background), None)
    if at is None:
        return
    people = {start: m for start, _, m in gist.find_mentions() if isinstance(m, ActorMention) and m.kind == "person"}
    for match in rule.pattern.finditer(gist.text):
        mention = people.get(match.start("who"))
        found = mention.actors if mention is not None else ()
        who = tuple(Participant(actor=a, role=None, citation=mention.citation) for a in found if mention is not None)
        told[at] = add_people(told[at], parse, gist, match, rule, who)


def is_put_off(gist: Gist, match: re.Match[str], words: ClauseWords) -> bool:
    """Whether the sentence tells what is still to come or of another contact, « a rendu compte de », or denies it."""
    before = gist.text[max(0, match.start() - 60) : match.start()].rstrip(", ")
    if words.recalled.search(before):
        return True
    near = gist.text[max(0, match.start() - 60) : match.end() + 60]
    return words.coming.search(near) is not None or words.denial.search(gist.text) is not None


def _name_groups(match: re.Match[str], grammar: EventGrammar) -> frozenset[str]:
    """The groups of contacts that the words of presence name: « attended the talks », « during the signing »."""
    rows = (row for hit in grammar.triggers.find(match.group()) for row in hit.rows)
    return frozenset(grammar.frames[row.code].group for row in rows) & _CONTACTS


def _find_contact(told: list[Telling], order: int, groups: frozenset[str]) -> int | None:
    """The contact held that is told last before, or in, sentence `order`: of the `groups` named, where there is any."""
    held = [
        (t.order, n)
        for n, t in enumerate(told)
        if t.order <= order and t.group in _CONTACTS and t.status == "held" and not t.background
    ]
    held = [item for item in held if told[item[1]].group in groups] or held
    return max(held, key=lambda item: (item[0], -item[1]))[1] if held else None


def _name_people(
    parse: Parse, gist: Gist, match: re.Match[str], rule: Rule, cast: Cast, words: ClauseWords
) -> tuple[Participant, ...]:
    groups, told = find_groups(parse, gist, words), rule.build(match)
    side = (
        find_named_before(gist, groups, match, words)
        if told == "before"
        else find_named_after(gist, groups, match, words)
    )
    return tuple(
        Participant(actor=actor, role="guest" if told == "guests" else "present", citation=mention.citation)
        for group in side
        for mention in group.mentions
        if mention.kind == "person"
        for actor in mention.actors
        if cast.actors[actor].name is not None or cast.actors[actor].office is not None
    )


def find_named_before(
    gist: Gist, groups: tuple[Group, ...], match: re.Match[str], words: ClauseWords
) -> tuple[Group, ...]:
    """The last free group before the words, or the last named of many: « officials, including A, attended »."""
    before = [g for g in groups if g.end <= match.start()]
    free = [g for g in before if not g.governor or words.including.search(gist.text, max(0, g.start - 24), g.start)]
    return tuple(free[-1:])


def find_named_after(
    gist: Gist, groups: tuple[Group, ...], match: re.Match[str], words: ClauseWords
) -> tuple[Group, ...]:
    """The groups after the words, one after the other, until a verb or a stop."""
    found: list[Group] = []
    at = match.end()
    for group in (g for g in groups if g.start >= match.end()):
        between = gist.text[at : group.start]
        listed = found and words.comma.fullmatch(between.replace(";", ","))
        if len(between) > _SHORT or words.verb.search(between + " ") or (not listed and words.stop.search(between)):
            break
        found.append(group)
        at = group.end
    return tuple(found)


def add_people(
    telling: Telling, parse: Parse, gist: Gist, match: re.Match[str], rule: Rule, found: tuple[Participant, ...]
) -> Telling:
    held = {p.actor for p in telling.participants}
    fresh = {p.actor: p for p in reversed(found) if p.actor not in held}
    if not fresh:
        return telling
    because = Because(rule=rule.name, citation=gist.cite(parse, match.start(), match.end()))
    return replace(
        telling,
        participants=(*telling.participants, *reversed(fresh.values())),
        because=(*telling.because, because),
    )
