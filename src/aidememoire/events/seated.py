"""Who sat in a session told without them: « the 5th session of the commission … Heading the Omani side was A »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import EventGrammar

_HEADED = frozenset({"actors.headed", "actors.delegation-side", "actors.flank", "actors.on-behalf"})
"""Rules by which somebody is known to head or to stand for a side."""
_LEADS = 3
"""Sentences, the headline one of them, that name the two sides."""
_BACK, _AHEAD = 1, 5
"""Sentences before and after a session in which those who sat there are named."""


def seat(
    own: tuple[Telling, ...], spare: Sequence[Telling], gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own`, or where it holds no contact, the session of `spare` with those who sat there for its two sides.

    `spare` are tellings that were no contact for want of people.
    """
    if any(not t.background and t.kind != "press_statement" for t in own):
        return own
    named = (t for t in spare if _is_session(t) and t.mechanism is not None)
    seated = (_seat_both(t, spare, gists, cast, grammar.chairs) for t in named)
    found = next((t for t in seated if t is not None), None)
    return own if found is None else (*own, found)


def _is_session(telling: Telling) -> bool:
    front = not telling.background and telling.segment in ("headline", "body", "dateline")
    numbered = telling.group == "talks" and telling.ordinal is not None
    return front and (telling.group == "dialogue" or numbered) and telling.status == "held" and not telling.next


def _seat_both(
    telling: Telling, spare: Sequence[Telling], gists: Sequence[Gist], cast: Cast, chairs: re.Pattern[str]
) -> Telling | None:
    """The session with one official of each of its two sides, one of whom is told to head his; None without both."""
    sides = _find_sides(telling, gists, cast)
    officials = [p for p in _list_officials(telling, gists, cast) if cast.actors[p.actor].state in sides]
    sat = {p.actor for p in _list_officials(telling, [g if chairs.search(g.text) else None for g in gists], cast)}
    heads = [p for p in officials if p.actor in sat or _is_head(p, cast)]
    chosen: dict[str | None, Participant] = {}
    for person in (*heads, *officials):
        chosen.setdefault(cast.actors[person.actor].state, person)
    if len(chosen) != len(sides) or not heads:
        return None
    people = tuple(chosen.values())
    return replace(
        telling,
        kind="dialogue",
        group="dialogue",
        participants=people,
        times=telling.times or _find_times(telling, spare),
        because=(*telling.because, *_explain(people)),
        vague=False,
    )


def _find_sides(telling: Telling, gists: Sequence[Gist], cast: Cast) -> frozenset[str]:
    """The two states that its sentence names, else the lead with it; empty where there are not just two."""
    lead = [g for g in gists if g.sentence.segment in ("headline", "body")][:_LEADS]
    own = gists[telling.order]
    for sentences in ([own], [*lead[:1], own], [*lead, own]):
        found = frozenset(code for gist in sentences for code in _list_states(gist, cast))
        if len(found) > 1:
            return found if len(found) == 2 else frozenset()
    return frozenset()


def _list_states(gist: Gist, cast: Cast) -> Iterator[str]:
    for mention in _list_mentions(gist):
        states = (cast.actors[i].state for i in mention.actors)
        yield from (code for code in states if code is not None and len(code) == 2)


def _list_mentions(gist: Gist) -> Iterator[ActorMention]:
    return (m for _, _, m in gist.find_mentions() if isinstance(m, ActorMention))


def _list_officials(telling: Telling, gists: Sequence[Gist | None], cast: Cast) -> Iterator[Participant]:
    """Named people in office of the sentences around, in order; nobody who speaks for a ministry to the press."""
    around = gists[max(0, telling.order - _BACK) : telling.order + _AHEAD + 1]
    for mention in (m for g in around if g is not None and g.sentence.segment == "body" for m in _list_mentions(g)):
        for actor in mention.actors if mention.kind == "person" else ():
            person = cast.actors[actor]
            if person.name is not None and person.office is not None and person.office.code != "spokesperson":
                yield Participant(actor=actor, role=None, citation=mention.citation)


def _is_head(person: Participant, cast: Cast) -> bool:
    return any(b.rule in _HEADED for b in cast.actors[person.actor].because)


def _find_times(telling: Telling, spare: Sequence[Telling]) -> tuple[TimeMention, ...]:
    """The days told of the session in another sentence near it (« the session took place from 3 to 5 May »)."""
    near = (t for t in spare if _is_session(t) and abs(t.order - telling.order) <= _BACK + 1)
    return next((t.times for t in near if t.times), ())


def _explain(people: Sequence[Participant]) -> tuple[Because, ...]:
    return tuple(Because(rule="events.heads-of-sides", citation=p.citation) for p in people)
