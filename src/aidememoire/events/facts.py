"""Founding facts recalled in passing: relations established, a framework upgraded, an agreement signed years ago."""

from __future__ import annotations

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.telling import Telling
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import EventGrammar
from aidememoire.rules.sieve import choose_rules

_REACH = 110
_READ = frozenset({"body", "headline", "dateline"})


def find_facts(parse: Parse, gist: Gist, order: int, grammar: EventGrammar) -> tuple[Telling, ...]:
    """Facts of one sentence that have a time beside them; a fact without a time says nothing new."""
    if gist.sentence.segment not in _READ:
        return ()
    told: list[Telling] = []
    for rule in choose_rules(grammar.facts, gist.text):
        for match in rule.pattern.finditer(gist.text):
            given: str = rule.build(match)
            kind, _, status = given.partition("/")
            times = _find_times(gist, match.start(), match.end())
            if not times:
                continue
            words = gist.cite(parse, match.start(), match.end())
            told.append(
                Telling(
                    citation=words,
                    kind=kind,
                    group=f"{kind}:{rule.name}",
                    mode=None,
                    status=status or "held",
                    background=not status,
                    participants=(),
                    times=times,
                    place=None,
                    because=(Because(rule=rule.name, citation=words),),
                    segment=gist.sentence.segment,
                    order=order,
                )
            )
    return tuple(told)


def _find_times(gist: Gist, start: int, end: int) -> tuple[TimeMention, ...]:
    """The nearest dated expression with a year inside the match or just after it."""
    found = [
        m
        for a, _, m in gist.find_mentions(start, min(len(gist.text), end + _REACH))
        if isinstance(m, TimeMention)
        and m.value.year is not None
        and (a < end or not set(gist.text[end:a]) & set(".;"))
    ]
    return tuple(found[:1])
