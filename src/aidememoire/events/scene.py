"""The scene: where the people in office of one report stand in its headline, its body and its captions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import find_groups
from aidememoire.model.actors import ActorMention, Cast
from aidememoire.pack.events import EventGrammar

_BODY = 14
"""How many sentences of the body are looked at."""
_SEGMENTS = ("body", "headline", "caption")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """One person at `[start, end)` of a gist; `group` numbers the phrase, `governor` is its preposition or ""."""

    start: int
    end: int
    governor: str
    group: int
    mention: ActorMention


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Sentence numbers by segment, in order; `sights` by sentence, then by actor (the first sight of each)."""

    parse: Parse
    gists: Sequence[Gist]
    cast: Cast
    grammar: EventGrammar
    orders: Mapping[str, tuple[int, ...]]
    sights: Mapping[int, Mapping[int, Sight]]

    def has(self, order: int, *actors: int) -> bool:
        """Whether all of them stand in the sentence."""
        return all(actor in self.sights[order] for actor in actors)


def build_scene(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> Scene:
    """The scene of one report."""
    orders = {
        segment: tuple(n for n, g in enumerate(gists) if g.sentence.segment == segment)[:_BODY] for segment in _SEGMENTS
    }
    sights = {n: _find_sights(parse, gists[n], grammar) for held in orders.values() for n in held}
    return Scene(parse=parse, gists=gists, cast=cast, grammar=grammar, orders=orders, sights=sights)


def _find_sights(parse: Parse, gist: Gist, grammar: EventGrammar) -> dict[int, Sight]:
    held: dict[int, Sight] = {}
    at = {id(m): (start, end) for start, end, m in gist.find_mentions()}
    for number, group in enumerate(find_groups(parse, gist, grammar.words)):
        for mention in group.mentions:
            start, end = at[id(mention)]
            sight = Sight(start=start, end=end, governor=group.governor, group=number, mention=mention)
            for actor in mention.actors if mention.kind == "person" else ():
                held.setdefault(actor, sight)
    return held


def count_sights(scene: Scene) -> Counter[int]:
    """In how many sentences of the body each person stands."""
    return Counter(actor for n in scene.orders["body"] for actor in scene.sights[n])


def list_people(scene: Scene) -> Iterator[int]:
    """Named people with an office or a side, by their first sight in the body, else elsewhere; no spokespeople."""
    seen: set[int] = set()
    for order in (n for segment in ("body", "headline", "caption") for n in scene.orders[segment]):
        for actor in sorted(scene.sights[order], key=lambda i: scene.sights[order][i].start):
            person = scene.cast.actors[actor]
            code = person.office.code if person.office is not None else None
            known = person.name is not None and (person.state is not None or person.office is not None)
            if actor not in seen and known and code != "spokesperson":
                yield actor
            seen.add(actor)
