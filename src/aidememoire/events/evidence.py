"""Evidence that two people of one report are the ones whose contact it tells, each piece with its words.

Nothing here decides: every piece has a name, by which it is weighed, and a place in the report, by which it is shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from aidememoire.events.scene import Scene, Sight, count_sights, list_people
from aidememoire.events.screen import ENVOYS
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention, LocalActor, PlaceMention

HERE = ("talk", "receive", "topic", "call", "message", "visit", "sign", "session", "press", "ceremony", "seat", "blame")
HEAD = ("talk", "receive", "call", "message", "visit", "sign", "session", "press", "ceremony", "blame")
_NEAR = 8
"""Sentences of the body in which two people may stand together."""
_LEAD = 3
_ADJACENT = 4
_AFTER = 6
_CROWD = 6
_BEHALF = 80
_FACING = ENVOYS | {"envoy"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of evidence: its name, and the words it rests on at `[start, end)` of the gist of sentence `order`."""

    name: str
    order: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two people of different sides, the sentences they stand in (one, or two in a row), and what speaks for them."""

    actors: tuple[int, int]
    span: tuple[int, ...]
    pieces: tuple[Piece, ...]

    @property
    def names(self) -> frozenset[str]:
        """The names of the evidence."""
        return frozenset(piece.name for piece in self.pieces)


def find_pairs(scene: Scene) -> tuple[Pair, ...]:
    """Every two people who may have met, in the order of the report, with the evidence."""
    people = tuple(list_people(scene))
    found = [(p, span) for p in combinations(people, 2) if _may_meet(scene, p) and (span := _find_span(scene, p))]
    counts = count_sights(scene)
    pairs = []
    for pair, span in found:
        held = {p.name: p for p in _find_pieces(scene, pair, span, people, counts)}
        if len(found) == 1:
            held["only-pair"] = _point(scene, "only-pair", span[0], pair)
        if len(found) > _CROWD:
            held["many-pairs"] = _point(scene, "many-pairs", span[0], pair)
        pairs.append(Pair(actors=pair, span=span, pieces=tuple(held.values())))
    return tuple(pairs)


def _may_meet(scene: Scene, pair: tuple[int, int]) -> bool:
    """Whether they act for different sides, one at least in an office that is told; of two envoys neither receives."""
    one, two = (scene.cast.actors[i] for i in pair)
    if one.state == two.state or any(a.state is None and a.office is None for a in (one, two)):
        return False
    return not (_is_envoy(one) and _is_envoy(two)) and (one.office is not None or two.office is not None)


def _is_envoy(actor: LocalActor) -> bool:
    return actor.office is not None and actor.office.code in _FACING


def _find_span(scene: Scene, pair: tuple[int, int]) -> tuple[int, ...]:
    """The sentence of the lead with both; else two in a row, one each; else wherever they both stand."""
    one, two = pair
    body = scene.orders["body"][:_NEAR]
    lead = [n for n in body[:_LEAD] if scene.has(n, one, two)]
    rows = [
        (a, b)
        for a, b in pairwise(body[: _ADJACENT + 1])
        if (scene.has(a, one) and scene.has(b, two)) or (scene.has(a, two) and scene.has(b, one))
    ]
    rest = [n for n in (*body, *scene.orders["caption"], *scene.orders["headline"]) if scene.has(n, one, two)]
    if lead or not rows:
        return (*lead, *rest)[:1]
    return rows[0]


def _find_pieces(
    scene: Scene, pair: tuple[int, int], span: tuple[int, ...], people: Sequence[int], counts: Counter[int]
) -> Iterator[Piece]:
    for name in _name_places(scene, pair, span, people, counts):
        yield _point(scene, name, span[0], pair)
    if len(span) == 1 and span[0] in scene.orders["body"]:
        yield from _find_joints(scene, pair, span[0])
    yield from _find_words(scene, span, "here", HERE)
    yield from _find_words(scene, scene.orders["headline"], "head", HEAD)
    after = tuple(n for n in scene.orders["body"] if n > span[0])[:_AFTER]
    yield from _find_words(scene, after, "after", ("host",))
    lead = (*scene.orders["headline"], *scene.orders["body"][:2])
    yield from _find_words(scene, lead, "lead", ("odd",))
    yield from _find_oddities(scene, span)
    yield from _find_principals(scene, pair, span)
    if any(scene.has(n, pair[0]) for n in after) and any(scene.has(n, pair[1]) for n in after):
        yield _point(scene, "after:both", span[0], pair)
    for order in (*span, *after):
        for start, end, mention in scene.gists[order].find_mentions():
            if isinstance(mention, ActorMention) and mention.kind == "group" and set(pair) <= set(mention.actors):
                yield Piece(name="group-of-both", order=order, start=start, end=end)
            if order in span and isinstance(mention, PlaceMention) and _is_home(scene, mention, pair):
                yield Piece(name="at-home", order=order, start=start, end=end)


def _name_places(
    scene: Scene, pair: tuple[int, int], span: tuple[int, ...], people: Sequence[int], counts: Counter[int]
) -> Iterator[str]:
    """Where the two stand in the report, how often, and what they are."""
    body = scene.orders["body"]
    rank = body.index(span[0]) if span[0] in body else None
    if rank is None:
        yield "aside"
    elif len(span) == 1:
        yield "same:0" if rank == 0 else "same:1-2" if rank < 3 else "same:3"
    else:
        yield "adjacent:0" if rank == 0 else "adjacent:1"
    if set(people[:2]) == set(pair):
        yield "first-two"
    yield f"times:{min(3, *(counts[i] for i in pair))}"
    heads = scene.orders["headline"]
    if all(any(scene.has(n, actor) for n in heads) for actor in pair):
        yield "head:both"
    one, two = (scene.cast.actors[i] for i in pair)
    if _is_envoy(one) != _is_envoy(two):
        yield "envoy"
    if one.state is None or two.state is None:
        yield "side-unknown"
    if one.office is None or two.office is None:
        yield "office-unknown"
    elif one.office.code is not None and one.office.code == two.office.code:
        yield "same-office"


def _find_joints(scene: Scene, pair: tuple[int, int], order: int) -> Iterator[Piece]:
    """How the second of the two is joined to the first in one sentence."""
    words, text = scene.grammar.words, scene.gists[order].text
    first, second = sorted((scene.sights[order][i] for i in pair), key=lambda s: s.start)
    between = text[first.end : second.start]
    stretch = {"order": order, "start": first.start, "end": max(first.end, second.end)}
    joint = "joined" if first.group == second.group else _name_governor(scene, second)
    yield Piece(name=joint, **stretch)
    for name, pattern in (
        ("subordinate", words.subordinate),
        ("talk-between", scene.grammar.evidence.words.get("talk")),
    ):
        if pattern is not None and pattern.search(between):
            yield Piece(name=name, **stretch)
    if any(words.counterpart.search(fold(s.mention.citation.quote)) for s in (first, second)):
        yield Piece(name="counterpart", **stretch)


def _name_governor(scene: Scene, sight: Sight) -> str:
    words = scene.grammar.words
    kinds = (("with", words.company), ("agent", words.agents), ("to", words.addressed), ("of", words.owners))
    found = next((name for name, held in kinds if sight.governor in held), None)
    return f"governor:{found or ('other' if sight.governor else 'none')}"


def _find_words(scene: Scene, orders: Sequence[int], where: str, kinds: Sequence[str]) -> Iterator[Piece]:
    """The first words of each kind in these sentences."""
    for kind in kinds:
        pattern = scene.grammar.evidence.words.get(kind)
        hits = ((n, pattern.search(scene.gists[n].text)) for n in orders) if pattern is not None else ()
        order, match = next(((n, m) for n, m in hits if m is not None), (0, None))
        if match is not None:
            yield Piece(name=f"{where}:{kind}", order=order, start=match.start(), end=match.end())


def _find_oddities(scene: Scene, span: Sequence[int]) -> Iterator[Piece]:
    """Words by which the sentence tells of the past, or of those who led a side."""
    for name, pattern in (("past", scene.grammar.words.past_time), ("here:chairs", scene.grammar.chairs)):
        hits = ((n, pattern.search(scene.gists[n].text)) for n in span)
        order, match = next(((n, m) for n, m in hits if m is not None), (0, None))
        if match is not None:
            yield Piece(name=name, order=order, start=match.start(), end=match.end())


def _find_principals(scene: Scene, pair: tuple[int, int], span: Sequence[int]) -> Iterator[Piece]:
    """One of the two in whose name somebody else came, wherever the span names them."""
    for order in span:
        text = scene.gists[order].text
        for sight in (scene.sights[order][i] for i in pair if scene.has(order, i)):
            if scene.grammar.behalf.search(text[max(0, sight.start - _BEHALF) : sight.start]):
                yield Piece(name="behalf", order=order, start=sight.start, end=sight.end)


def _is_home(scene: Scene, place: PlaceMention, pair: tuple[int, int]) -> bool:
    return place.country is not None and place.country in {scene.cast.actors[i].state for i in pair}


def _point(scene: Scene, name: str, order: int, pair: tuple[int, int]) -> Piece:
    """A piece that rests on the two people themselves: cited where the first of them stands in the sentence."""
    sight = next(s for i, s in scene.sights[order].items() if i in pair)
    return Piece(name=name, order=order, start=sight.start, end=sight.end)
