"""Statements to the press: told outright, or the only event of a report that quotes an official."""

from __future__ import annotations

from collections.abc import Sequence

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import find_groups
from aidememoire.events.screen import get_side
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import EventGrammar
from aidememoire.rules.rule import Rule
from aidememoire.rules.sieve import choose_rules

_BESIDE = 60
_READ = frozenset({"body", "headline", "dateline", "caption"})


def find_briefings(
    parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar, own: tuple[Telling, ...]
) -> tuple[Telling, ...]:
    """One statement a report at most: the speaker named nearest to the words that tell it."""
    contacts = any(t.status == "held" and not t.background and t.segment != "headline" for t in own)
    for order, gist in sorted(enumerate(gists), key=lambda item: item[1].sentence.segment == "headline"):
        if gist.sentence.segment not in _READ:
            continue
        start, end = gist.sentence.start, gist.sentence.end
        for rule in choose_rules(grammar.briefings, parse.text[start:end]):
            match = rule.pattern.search(parse.text, start, end)
            weight: str | None = rule.build(match) if match else None
            if match is None or weight is None or (weight == "alone" and contacts):
                continue
            at = (match.start(), match.end())
            telling = _build(parse, gists, order, cast, grammar, rule, *at, own=weight == "alone")
            if telling is not None:
                return (telling,)
    return ()


def _build(
    parse: Parse,
    gists: Sequence[Gist],
    order: int,
    cast: Cast,
    grammar: EventGrammar,
    rule: Rule,
    start: int,
    end: int,
    *,
    own: bool,
) -> Telling | None:
    """The statement; with `own`, only of one whose own words are those matched (« the spokesman »)."""
    gist = gists[order]
    speaker = _find_speaker(parse, gists, order, cast, grammar, start, end, own=own)
    if speaker is None:
        return None
    beside = _find_beside(parse, gist, speaker, cast, grammar, parse.cite(start, end).span.end)
    words = parse.cite(start, end)
    times = tuple(
        m for _, _, m in gist.find_mentions() if isinstance(m, TimeMention) and (m.value.year is None or m.value.day)
    )
    return Telling(
        citation=words,
        kind="press_statement",
        group="press",
        mode=None,
        status="held",
        background=False,
        participants=tuple(
            Participant(actor=a, role=None, citation=m.citation) for m in (speaker, *beside) for a in m.actors
        ),
        times=times[:1],
        place=None,
        because=(Because(rule=rule.name, citation=words),),
        segment=gist.sentence.segment,
        order=order,
    )


def _find_beside(
    parse: Parse, gist: Gist, speaker: ActorMention, cast: Cast, grammar: EventGrammar, told: int
) -> tuple[ActorMention, ...]:
    """« A et B ont tenu un point de presse », « avec B », « aux côtés de B »: officials of other sides beside A."""
    words, sides = grammar.words, {get_side(cast.actors[a]) for a in speaker.actors}
    found: list[ActorMention] = []
    for group in find_groups(parse, gist, words):
        near = words.present.search(gist.text, max(0, group.start - 48), group.start) or speaker in group.mentions
        after = group.mentions[0].citation.span.start - told
        if near or (group.governor in words.company and 0 <= after <= _BESIDE):
            found.extend(m for m in group.mentions if m is not speaker and m.kind == "person" and len(m.actors) == 1)
    return tuple(m for m in found if _is_other_official(cast, m.actors[0], sides))


def _is_other_official(cast: Cast, number: int, sides: set[str | None]) -> bool:
    actor = cast.actors[number]
    return actor.name is not None and actor.office is not None and get_side(actor) not in (*sides, None)


def _find_speaker(
    parse: Parse,
    gists: Sequence[Gist],
    order: int,
    cast: Cast,
    grammar: EventGrammar,
    start: int,
    end: int,
    *,
    own: bool,
) -> ActorMention | None:
    """The named person in the words matched; unless `own`, else the nearest free one of this sentence or the next."""
    span = parse.cite(start, end).span
    inside = [
        m for _, _, m in gists[order].find_mentions() if isinstance(m, ActorMention) and m.citation.span.overlaps(span)
    ]
    for number in range(order, min(order + 3, len(gists)) if not own else order):
        inside.extend(m for g in find_groups(parse, gists[number], grammar.words) if not g.governor for m in g.mentions)
    for mention in inside:
        people = mention.kind in ("person", "group") and mention.actors
        if people and all(cast.actors[a].kind == "person" and get_side(cast.actors[a]) for a in people):
            return mention
    return None
