"""The last resort: a report whose precise reading tells no contact, but whose lead names one and who had it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.screen import is_envoy
from aidememoire.events.status import is_elapsed
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords, EventGrammar
from aidememoire.rules.rule import Rule

_SENTENCES = 3
_OF_REACH = 40
_TIME_REACH = 120
_PEOPLE = frozenset({"person", "group", "delegation"})


def find_in_lead(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> tuple[Telling, ...]:
    """At most one contact, of the first sentence of the lead, else of the headline, that names one with its sides."""
    body = [(n, g) for n, g in enumerate(gists) if g.sentence.segment == "body"][:_SENTENCES]
    heads = [(n, g) for n, g in enumerate(gists) if g.sentence.segment == "headline"]
    for order, gist in (*body, *heads):
        for rule in grammar.leads:
            for match in rule.pattern.finditer(gist.text):
                telling = _build(parse, gist, order, cast, grammar, rule, match)
                if telling is not None:
                    return (telling,)
    return ()


def _build(
    parse: Parse, gist: Gist, order: int, cast: Cast, grammar: EventGrammar, rule: Rule, match: re.Match[str]
) -> Telling | None:
    words = grammar.words
    if is_doubtful(gist, match, words):
        return None
    kind, mode = split_kind(rule.build(match))
    groups = tuple(g for g in find_groups(parse, gist, words) if _takes_part(gist, g, match, words))
    people = _name_people(groups, cast)
    place = _find_destination(gist, match, people, cast, words) if kind == "visit" else None
    if not _is_enough(people, cast, place, kind):
        return None
    near = gist.text[max(0, match.start() - 90) : match.end() + 90]
    cited = gist.cite(parse, match.start(), match.end())
    return Telling(
        citation=cited,
        kind=kind,
        group={"meeting": "talks", "reception": "talks"}.get(kind, kind),
        mode=mode,
        status="planned" if words.coming.search(near) or words.ahead.search(near) else "held",
        background=False,
        participants=people[:1] if kind == "visit" else people,
        times=find_times(gist, match, words),
        place=place,
        because=(Because(rule=rule.name, citation=cited),),
        segment=gist.sentence.segment,
        order=order,
    )


def split_kind(given: str) -> tuple[str, str | None]:
    """« call/phone » as kind and mode."""
    kind, _, mode = given.partition("/")
    return kind, mode or None


def is_doubtful(gist: Gist, match: re.Match[str], words: ClauseWords) -> bool:
    """Whether the words are denied, only claimed or wished for, put off, recalled, past, or quoted."""
    text, at = gist.text, match.start()
    near = text[max(0, at - 60) : match.end() + 90]
    quoted = text.count("«", 0, at) > text.count("»", 0, at)
    before = text[max(0, at - 60) : at]
    known = words.recalled.search(before) is not None or words.wished.search(before) is not None
    known = known or is_elapsed(gist, at, words)
    odd = (words.denial, words.hearsay, words.fates.postponed, words.fates.cancelled, words.fates.unheld)
    return quoted or known or any(p.search(text) for p in odd) or words.past_time.search(near) is not None


def _takes_part(gist: Gist, group: Group, match: re.Match[str], words: ClauseWords) -> bool:
    """Whether a group stands in the clause of the words matched, free or as their complement."""
    text = gist.text
    a, b = (group.end, match.start()) if group.end <= match.start() else (match.end(), group.start)
    if b < a:
        return False
    between = text[a:b]
    if words.subordinate.search(between) or words.stop.search(between) or "«" in between or "»" in between:
        return False
    if group.governor == "":
        return True
    if group.start < match.start():
        return False
    return group.governor in words.partners or (group.governor in words.owners and b - a <= _OF_REACH)


def _name_people(groups: tuple[Group, ...], cast: Cast) -> tuple[Participant, ...]:
    held: dict[int, Participant] = {}
    for mention in (m for g in groups for m in g.mentions if m.kind in _PEOPLE):
        for actor in mention.actors:
            if cast.actors[actor].kind != "state":
                held.setdefault(actor, Participant(actor=actor, role=None, citation=mention.citation))
    return tuple(held.values())


def _is_enough(people: tuple[Participant, ...], cast: Cast, place: PlaceMention | None, kind: str) -> bool:
    """A visitor with a place abroad, or people in office of two states at least."""
    officials = [p for p in people if cast.actors[p.actor].office is not None]
    states = {cast.actors[p.actor].state for p in people} - {None}
    if kind == "visit":
        first = bool(officials) and officials[0] is people[0]
        return first and place is not None and not is_envoy(cast.actors[people[0].actor])
    return len(people) > 1 and len(states) > 1 and bool(officials)


def _find_destination(
    gist: Gist, match: re.Match[str], people: tuple[Participant, ...], cast: Cast, words: ClauseWords
) -> PlaceMention | None:
    """The first place in the words, or after them, that lies in another state than the visitor's."""
    home = cast.actors[people[0].actor].state if people else None
    if home is None:
        return None
    for start, _, mention in gist.find_mentions(match.start()):
        if not isinstance(mention, PlaceMention) or mention.country in (None, home):
            continue
        if start < match.end():
            return mention
        return mention if words.locative.search(gist.text, max(0, start - 40), start) else None
    return None


def find_times(gist: Gist, match: re.Match[str], words: ClauseWords) -> tuple[TimeMention, ...]:
    """The nearest time beside the words, where it can date them."""
    found: list[tuple[int, TimeMention]] = []
    for start, end, mention in gist.find_mentions():
        if not isinstance(mention, TimeMention) or mention.value.kind not in ("date", "time"):
            continue
        distance = max(start - match.end(), match.start() - end, 0)
        value = mention.value
        dated = value.day is not None or value.weekday is not None or value.reference is not None
        low = max(0, start - 60)
        loose = words.not_when.search(gist.text, low, start) or words.of_time.search(gist.text, low, start)
        if dated and not loose and distance <= _TIME_REACH:
            found.append((distance, mention))
    return tuple(mention for _, mention in sorted(found, key=lambda item: item[0]))[:1]
