"""A contact told by what was said, in the lead alone: « L'ambassadeur de C a fait part au ministre B de … »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.lead import find_times
from aidememoire.events.telling import Telling, build_talks
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast, LocalActor, PlaceMention
from aidememoire.model.events import Participant
from aidememoire.pack.events import EventGrammar

_SENTENCES = 2
_FACING = frozenset({"ambassador", "ambassador_elect", "charge_d_affaires", "envoy", "resident_coordinator"})
"""Those whose trade it is to speak to the officials of another state face to face."""


def find_spoken(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> tuple[Telling, ...]:
    """At most one meeting, of two named officials of two states, one of whom told the other something as the lead says.

    One of them is an envoy, or a place of the sentence lies in the state of one: the other came to it.
    """
    body = [(n, g) for n, g in enumerate(gists) if g.sentence.segment == "body"][:_SENTENCES]
    for order, gist in body:
        if _is_doubtful(gist, grammar):
            continue
        groups = find_groups(parse, gist, grammar.words)
        for first, second, facing in _pair(gist, groups, grammar):
            match = grammar.spoken.search(gist.text, first.end, second.start)
            quoted = gist.text.count("«", 0, first.start) > gist.text.count("»", 0, first.start)
            if match is None or quoted or first.governor or not _is_told(second, match.group("direct"), grammar):
                continue
            told = facing or second
            people = tuple(p for g in (first, told) for p in _name(g, cast))
            if len(people) == 2 and _face_each_other(people, gist, cast, met=facing is not None):
                return (_build(parse, gist, order, people, (first.start, told.end), grammar),)
    return ()


def _pair(gist: Gist, groups: tuple[Group, ...], grammar: EventGrammar) -> Iterator[tuple[Group, Group, Group | None]]:
    """Each two groups in a row; with « à son hôte, A » also A, who is there by that word."""
    for index, (first, second) in enumerate(pairwise(groups)):
        after = groups[index + 2] if index + 2 < len(groups) else None
        called = grammar.facing.search(fold(second.mentions[0].citation.quote)) is not None
        beside = after is not None and gist.text[second.end : after.start].strip() in (",", "")
        yield first, second, after if called and beside else None


def _is_doubtful(gist: Gist, grammar: EventGrammar) -> bool:
    words = grammar.words
    odd = (words.denial, words.fates.postponed, words.fates.cancelled, words.past_time, grammar.afar)
    return any(p.search(gist.text) for p in odd)


def _is_told(group: Group, direct: str | None, grammar: EventGrammar) -> bool:
    """Whether the second is the one spoken to: after a preposition of address, or as the object of « a remercié »."""
    return group.governor == "" if direct else group.governor in grammar.words.partners


def _name(group: Group, cast: Cast) -> tuple[Participant, ...]:
    return tuple(
        Participant(actor=i, role=None, citation=m.citation)
        for m in group.mentions
        for i in m.actors
        if m.kind == "person" and cast.actors[i].name is not None and cast.actors[i].office is not None
    )


def _face_each_other(people: tuple[Participant, ...], gist: Gist, cast: Cast, *, met: bool) -> bool:
    one, two = (cast.actors[p.actor] for p in people)
    if one.state == two.state or None in (one.state, two.state):
        return False
    return met or _is_envoy(one) or _is_envoy(two) or _is_at_home(gist, (one.state, two.state))


def _is_envoy(actor: LocalActor) -> bool:
    return actor.office is not None and actor.office.code in _FACING


def _is_at_home(gist: Gist, states: tuple[str | None, str | None]) -> bool:
    places = (m for _, _, m in gist.find_mentions() if isinstance(m, PlaceMention))
    return any(place.country in states for place in places)


def _build(
    parse: Parse,
    gist: Gist,
    order: int,
    people: tuple[Participant, ...],
    span: tuple[int, int],
    grammar: EventGrammar,
) -> Telling:
    cited = gist.cite(parse, *span)
    match = grammar.spoken.search(gist.text, *span)
    times = find_times(gist, match, grammar.words) if match is not None else ()
    return build_talks(cited, people, times, "events.told-face-to-face", (gist.sentence.segment, order))
