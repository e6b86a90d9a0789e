"""Sides of a session or a signing that no words of its clause name: those of its adjective, or of the headline."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.screen import get_sides
from aidememoire.events.telling import Telling
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.model.events import Participant

_JOINT = frozenset({"dialogue", "conference", "signing"})
_TOLD = frozenset({"reflexive", "occur", "passive", "light", "circumstance"})
_READ = frozenset({"body", "dateline", "headline"})
_LEAD = 4
"""How many sentences into the body a session may take its sides from the headline."""


def fill_parties(telling: Telling, parse: Parse, gists: Sequence[Gist], cast: Cast) -> Telling:
    """`telling` with the two sides of its own sentence's couple, else of the headline's, where it has not two."""
    if telling.group not in _JOINT or telling.background or telling.status == "denied":
        return telling
    sat = telling.mechanism is not None and all(cast.actors[p.actor].kind == "state" for p in telling.participants)
    if telling.segment not in _READ or not (telling.voice in _TOLD or (sat and telling.voice == "active")):
        return telling
    sides = get_sides(telling, cast)
    if len(sides) > 1 or any(not (get_state(p.actor, cast)) for p in telling.participants):
        return telling
    own = _find_in(gists[telling.order], parse, cast)
    heads = [g for g in gists if g.sentence.segment == "headline"] if _is_lead(telling, gists) else []
    far = (c for g in heads for c in _find_in(g, parse, cast))
    for couple in (*own, *far):
        states = {get_state(a, cast) for a in couple.actors}
        if sides <= states:
            added = tuple(
                Participant(actor=a, role=None, citation=couple.citation)
                for a in couple.actors
                if get_state(a, cast) not in sides
            )
            return replace(telling, participants=(*telling.participants, *added))
    return telling


def get_state(actor: int, cast: Cast) -> str | None:
    """The side of one actor."""
    return cast.actors[actor].state


def _is_lead(telling: Telling, gists: Sequence[Gist]) -> bool:
    body = [n for n, g in enumerate(gists) if g.sentence.segment == "body"][:_LEAD]
    return telling.segment == "headline" or telling.order in body


def _find_in(gist: Gist, parse: Parse, cast: Cast) -> Iterable[ActorMention]:
    span = parse.view.get_span(gist.sentence.start, gist.sentence.end)
    return [c for c in cast.couples if span.start <= c.citation.span.start and c.citation.span.end <= span.end]
