"""Whose guest a visitor is: those of the state visited who welcomed them, saw them off, or had invited them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import find_groups
from aidememoire.events.presence import add_people, find_named_after, find_named_before, is_put_off
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast, LocalActor
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords, EventGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules

_REACH = 4
"""How many sentences after a visit is told its welcome or farewell may stand."""
_EARLY = 2
"""How many sentences before it."""
_ROW = 3
"""Of a longer row of greeters only the first is the host: the others stood in line."""
_AT_AIRPORTS = frozenset({"before at an airport", "after at an airport"})
_ENVOYS = frozenset({"ambassador", "ambassador_elect", "charge_d_affaires"})


def add_greeters(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own` with the hosts of visits held: named officials of another state whom a sentence near by tells to greet.

    Where the place of the visit says which state that is, only its own.
    """
    told = list(own)
    for order, gist in enumerate(gists):
        if gist.sentence.segment not in ("body", "dateline"):
            continue
        for rule in choose_rules(grammar.welcomes, gist.text):
            match = rule.pattern.search(gist.text)
            at = _find_visit(told, order, gist, cast) if match is not None else None
            if match is None or at is None or is_put_off(gist, match, grammar.words):
                continue
            if rule.build(match) in _AT_AIRPORTS and not _is_at_airport(gist, match, grammar.words):
                continue
            found = _find_hosts(told[at], parse, gist, match, rule, cast, grammar)
            if found:
                told[at] = add_people(told[at], parse, gist, match, rule, found)
                break
    return tuple(told)


def _find_visit(told: list[Telling], order: int, gist: Gist, cast: Cast) -> int | None:
    """The visit held that is told last before sentence `order`, or in it, or just after it of somebody it names."""
    held = [n for n, t in enumerate(told) if _is_visit(t) and not _has_counterpart(t, cast)]
    named = {a for _, _, m in gist.find_mentions() if isinstance(m, ActorMention) for a in m.actors}
    mine = [n for n in held if named & {p.actor for p in told[n].participants if p.role == "guest"}]
    before = [n for n in (mine or held) if 0 <= order - told[n].order <= _REACH]
    if before:
        return max(before, key=lambda n: (told[n].order, -n))
    after = [n for n in mine if 0 < told[n].order - order <= _EARLY]
    return min(after, key=lambda n: told[n].order) if after else None


def _is_at_airport(gist: Gist, match: re.Match[str], words: ClauseWords) -> bool:
    """Whether the words, or a place that stands among them, name where travellers land."""
    places = (m.citation.quote for a, _, m in gist.find_mentions() if match.start() <= a < match.end())
    return any(words.airport.search(text) for text in (match.group(), *places))


def _is_visit(telling: Telling) -> bool:
    held = telling.group == "visit" and telling.status == "held" and not telling.background
    return held and any(p.role == "guest" for p in telling.participants)


def _has_counterpart(visit: Telling, cast: Cast) -> bool:
    """Whether the visitor's own counterpart is told to be the host: who stood at the airport did so in their name."""
    offices = {r: {o.code for a in p if (o := cast.actors[a].office)} for r, p in _by_role(visit).items()}
    return bool((offices.get("guest", set()) & offices.get("host", set())) - {None})


def _by_role(visit: Telling) -> dict[str | None, list[int]]:
    return {r: [p.actor for p in visit.participants if p.role == r] for r in ("guest", "host")}


def _find_hosts(
    visit: Telling, parse: Parse, gist: Gist, match: re.Match[str], rule: Rule, cast: Cast, grammar: EventGrammar
) -> tuple[Participant, ...]:
    """Those whom the words name before or after them, of the state visited; the first of a long row."""
    groups = find_groups(parse, gist, grammar.words)
    told = rule.build(match).startswith("before")
    found = find_named_before(gist, groups, match, grammar.words) if told else ()
    if found and all(m.kind == "delegation" for m in found[0].mentions):
        found = find_named_before(gist, tuple(g for g in groups if g.end < found[0].start), match, grammar.words)
    found = found if told else find_named_after(gist, groups, match, grammar.words)
    named = [m for g in found for m in g.mentions if m.kind == "person"]
    people = {a: m for m in reversed(named) for a in m.actors if _is_host(visit, cast.actors[a], cast)}
    hosts = tuple(Participant(actor=a, role="host", citation=m.citation) for a, m in reversed(people.items()))
    return hosts if len(hosts) <= _ROW else hosts[:1]


def _is_host(visit: Telling, actor: LocalActor, cast: Cast) -> bool:
    """Whether somebody named is of the state visited, and no envoy; the visitor's own people are no hosts."""
    home = {cast.actors[p.actor].state for p in visit.participants if p.role == "guest"}
    country = visit.place.country if visit.place is not None else None
    if actor.name is None or actor.state is None or actor.state in home:
        return False
    envoy = actor.office is not None and actor.office.code in _ENVOYS
    return not envoy and country in (None, actor.state)
