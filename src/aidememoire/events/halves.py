"""Who was met, where a contact is told of one side by name: the likeliest of the other side, by all that is weighed.

« Une délégation conduite par A a été reçue au palais. … Le président B s'est félicité … » names nobody who received.
The evidence is that of events.weigh; a contact told already is completed, none is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.evidence import Pair, find_pairs
from aidememoire.events.scene import Scene, build_scene
from aidememoire.events.telling import Telling
from aidememoire.events.weigh import LIKELY, explain_pair, find_mention
from aidememoire.model.actors import Cast
from aidememoire.model.events import Participant
from aidememoire.pack.events import EventGrammar

_GROUPS = frozenset({"talks", "call", "appointment"})
_TOLD = frozenset({"held", "planned"})
_READ = frozenset({"headline", "dateline", "body"})
_NEAR = 2
"""Sentences between a contact and those in which the two people are weighed."""


def fill_halves(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own` with the other side of each contact that names one side alone, where one person is likely enough."""
    if not any(_is_half(t, cast) for t in own):
        return own
    scene = build_scene(parse, gists, cast, grammar)
    weights = grammar.evidence.weights
    pairs = sorted(find_pairs(scene), key=lambda p: -weights.weigh(p.names))
    likely = [p for p in pairs if weights.weigh(p.names) >= LIKELY and not p.names & {"behalf", "lead:odd"}]
    told = list(own)
    for number, telling in enumerate(told):
        if _is_half(telling, cast):
            told[number] = _fill(telling, told, likely, scene)
    return tuple(told)


def _is_half(telling: Telling, cast: Cast) -> bool:
    """Whether a contact face to face, or by telephone, names people of one known side and of no other."""
    if telling.background or telling.weak or telling.told_in is not None or telling.status not in _TOLD:
        return False
    if telling.group not in _GROUPS or telling.segment not in _READ:
        return False
    return len({cast.actors[i].state for i in _list_named(telling, cast)} - {None}) == 1


def _list_named(telling: Telling, cast: Cast) -> list[int]:
    people = (p.actor for p in telling.participants if cast.actors[p.actor].kind == "person")
    return [i for i in people if cast.actors[i].name is not None]


def _fill(telling: Telling, told: Sequence[Telling], likely: Sequence[Pair], scene: Scene) -> Telling:
    named = _list_named(telling, scene.cast)
    if any(scene.cast.actors[i].state is None for i in named):
        return telling
    for pair in likely:
        mine, others = set(pair.actors) & set(named), set(pair.actors) - set(named)
        near = telling.segment == "headline" or any(abs(n - telling.order) <= _NEAR for n in pair.span)
        if len(mine) != 1 or not near:
            continue
        other = others.pop()
        if _is_told_elsewhere(pair, told) or not _fits(telling, other, scene.cast):
            return telling
        added = Participant(actor=other, role=None, citation=find_mention(scene, pair.span, other))
        kept = tuple(p for p in telling.participants if not _stands_for(p.actor, other, scene.cast))
        return replace(telling, participants=(*kept, added), because=(*telling.because, *explain_pair(pair, scene)))
    return telling


def _is_told_elsewhere(pair: Pair, told: Sequence[Telling]) -> bool:
    """Whether the two are told to have met already: what is told of one alone is another contact."""
    there = ({p.actor for p in t.participants} for t in told if not t.background and t.group in _GROUPS)
    return any(people.issuperset(pair.actors) for people in there)


def _fits(telling: Telling, other: int, cast: Cast) -> bool:
    """Whether the other is of the side told without a name, where one is, and nobody else of it is told instead."""
    actor = cast.actors[other]
    mine = {cast.actors[i].state for i in _list_named(telling, cast)}
    rest = [cast.actors[p.actor] for p in telling.participants if cast.actors[p.actor].name is None]
    sides = {a.state for a in rest} - mine - {None}
    if actor.state in mine or (sides and actor.state not in sides):
        return False
    unnamed = [a for a in rest if a.kind == "person" and a.state not in mine]
    return all(actor.office is not None and a.office is not None and a.office.code == actor.office.code for a in unnamed)


def _stands_for(unnamed: int, other: int, cast: Cast) -> bool:
    """Whether somebody without a name holds the office of the other: the two are one."""
    one, two = cast.actors[unnamed], cast.actors[other]
    if one.name is not None or one.kind != "person" or one.office is None or two.office is None:
        return False
    return one.office.code == two.office.code and one.state in (None, two.state)
