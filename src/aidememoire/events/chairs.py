"""Who sat at a session told of two sides without names: « La délégation du Togo était conduite par A »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.scene import Scene, build_scene
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.pack.events import EventGrammar

_TOLD = frozenset({"held", "planned"})
_BESIDE = frozenset({"dialogue", "signing"})
"""Contacts told in the sentence that names the chairs: another kind is another contact, with people of its own."""
_SIDES = 2
_AFTER = 4
"""Sentences after a session that may tell who sat there."""


def seat_chairs(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own` with the first named of each side in the next sentence that tells who presided or led, where none is."""
    if not any(_find_missing(t, cast) for t in own):
        return own
    scene = build_scene(parse, gists, cast, grammar)
    return tuple(_seat(t, own, scene) if _find_missing(t, cast) else t for t in own)


def _find_missing(telling: Telling, cast: Cast) -> frozenset[str]:
    """The sides of a session between two of which nobody is named."""
    if telling.group != "dialogue" or telling.background or telling.status not in _TOLD or telling.told_in is not None:
        return frozenset()
    people = [cast.actors[p.actor] for p in telling.participants]
    sides = {a.state for a in people if a.state is not None}
    named = {a.state for a in people if a.kind == "person" and a.name is not None}
    return frozenset(sides - named) if len(sides) == _SIDES and None not in named else frozenset()


def _seat(telling: Telling, own: tuple[Telling, ...], scene: Scene) -> Telling:
    missing = set(_find_missing(telling, scene.cast))
    others = {t.order for t in own if t is not telling and not t.background and t.group not in _BESIDE}
    for order in _list_after(telling, scene):
        sentence = scene.gists[order].sentence
        told = scene.grammar.chairs.search(scene.parse.text, sentence.start, sentence.end)
        past = scene.grammar.words.past_time.search(scene.gists[order].text)
        if order in others or told is None or past:
            continue
        found = tuple(_find_first(order, side, scene) for side in sorted(missing))
        seated = tuple(p for p in found if p is not None)
        if seated:
            because = Because(rule="events.chairs", citation=scene.parse.cite(told.start(), told.end()))
            return replace(telling, participants=(*telling.participants, *seated), because=(*telling.because, because))
    return telling


def _list_after(telling: Telling, scene: Scene) -> Iterator[int]:
    """The sentence of a session told in the body and those after; of a headline, the first ones of the body."""
    body = scene.orders["body"]
    first = telling.order if telling.order in body else body[0] if body and telling.segment == "headline" else None
    return (n for n in body if first is not None and 0 <= n - first <= _AFTER)


def _find_first(order: int, side: str, scene: Scene) -> Participant | None:
    """The first of the side in the sentence who has a name and an office and for whom nobody else acts."""
    text = scene.gists[order].text
    for actor, sight in sorted(scene.sights[order].items(), key=lambda item: item[1].start):
        person = scene.cast.actors[actor]
        official = person.name is not None and person.office is not None and not person.office.former
        if (
            official
            and person.state == side
            and not scene.grammar.behalf.search(text[max(0, sight.start - 80) : sight.start])
        ):
            return Participant(actor=actor, role=None, citation=sight.mention.citation)
    return None
