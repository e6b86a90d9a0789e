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
from aidememoire.events.screen import ENVOYS
from aidememoire.events.telling import Telling
from aidememoire.events.weigh import LIKELY, explain_pair, find_mention, is_wished
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.events import Participant
from aidememoire.model.span import Because
from aidememoire.pack.events import EventGrammar

_GROUPS = frozenset({"talks", "call", "appointment", "dialogue", "signing"})
_TOLD = frozenset({"held", "planned"})
_READ = frozenset({"headline", "dateline", "body"})
_RECEIVING = frozenset(
    """head_of_state head_of_government foreign_minister defence_minister minister speaker deputy_head_of_state
    deputy_head_of_government deputy_foreign_minister deputy_minister crown_prince""".split()
)
_AFTER = 3
"""Sentences after a contact in which its host is heard of."""
_NEAR = 2
"""Sentences between a contact and those in which the two people are weighed."""


def fill_halves(
    own: tuple[Telling, ...],
    spare: Sequence[Telling],
    parse: Parse,
    gists: Sequence[Gist],
    cast: Cast,
    grammar: EventGrammar,
) -> tuple[Telling, ...]:
    """`own` with the other side of each contact that names one side alone, where one person is likely enough.

    Where none of `own` is told of the present, the first held of `spare`, which were no contact for want of a side.
    """
    bare = not any(not t.background and t.kind != "press_statement" for t in own)
    rest = [t for t in spare if t.status == "held"] if bare else []
    halves = [t for t in (*own, *rest) if _is_half(t, cast)]
    if not halves:
        return own
    scene = build_scene(parse, gists, cast, grammar)
    weights = grammar.evidence.weights
    pairs = sorted(find_pairs(scene), key=lambda p: -weights.weigh(p.names))
    open_to = (p for p in pairs if not p.names & {"behalf", "lead:odd"} and not is_wished(p, scene))
    likely = [p for p in open_to if weights.weigh(p.names) >= LIKELY]
    told = list(own)
    for half in halves:
        full = _fill(half, told, likely, scene)
        full = _fill_host(half, told, scene) if full is half else full
        if half in own:
            told[own.index(half)] = full
        elif full is not half:
            return (*told, full)
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
        if _are_told_elsewhere(pair.actors, told) or not _fits(telling, other, scene.cast):
            return telling
        added = Participant(actor=other, role=None, citation=find_mention(scene, pair.span, other))
        kept = tuple(p for p in telling.participants if not _stands_for(p.actor, other, scene.cast))
        return replace(telling, participants=(*kept, added), because=(*telling.because, *explain_pair(pair, scene)))
    return telling


def _fill_host(telling: Telling, told: Sequence[Telling], scene: Scene) -> Telling:
    """`telling` with the one official of the state where it happened who acts in the next sentences."""
    country = _find_country(telling, scene.cast) if telling.group == "talks" else None
    if country is None or telling.segment == "headline":
        return telling
    found: dict[int, int] = {}
    for order in (n for n in scene.orders["body"] if 0 <= n - telling.order <= _AFTER):
        if scene.grammar.words.past_time.search(scene.gists[order].text):
            continue
        for actor, sight in scene.sights[order].items():
            if not sight.governor and _is_host(scene.cast.actors[actor], country):
                found.setdefault(actor, order)
    if len(found) != 1:
        return telling
    ((host, order),) = found.items()
    met = (i for i in _list_named(telling, scene.cast))
    if any(_are_told_elsewhere((i, host), told) for i in met) or not _fits(telling, host, scene.cast):
        return telling
    cited = scene.sights[order][host].mention.citation
    guests = tuple(p for p in telling.participants if not _stands_for(p.actor, host, scene.cast))
    added = Participant(actor=host, role="host" if telling.kind == "reception" else None, citation=cited)
    because = Because(rule="events.at-home-to", citation=cited)
    return replace(telling, participants=(*guests, added), because=(*telling.because, because))


def _find_country(telling: Telling, cast: Cast) -> str | None:
    """The state of the place, else the one an envoy who takes part is said to be sent to, where it is not his own."""
    mine = {cast.actors[i].state for i in _list_named(telling, cast)}
    country = telling.place.country if telling.place is not None else None
    posts = _find_posts(telling, cast)
    country = country or (next(iter(posts)) if len(posts) == 1 else None)
    return None if country in mine else country


def _find_posts(telling: Telling, cast: Cast) -> frozenset[str]:
    """The states to which its envoys are said to be sent."""
    return frozenset(code for i in _list_named(telling, cast) for code in _list_posts(cast.actors[i], cast))


def _list_posts(envoy: LocalActor, cast: Cast) -> frozenset[str]:
    """« ambassadeur de Suisse en RDC »: the states that the words of an envoy's office name beside his own."""
    if envoy.office is None or envoy.office.code not in ENVOYS:
        return frozenset()
    spans = [c.span for c in envoy.office.citations]
    named = {s.code for s in cast.states for a in spans if a.start <= s.citation.span.start < a.end}
    return frozenset(named - {envoy.state})


def _is_host(actor: LocalActor, country: str) -> bool:
    """Whether one may receive somebody in the name of the country."""
    if actor.name is None or actor.state != country or actor.office is None or actor.office.former:
        return False
    return actor.office.code in _RECEIVING


def _are_told_elsewhere(both: tuple[int, int], told: Sequence[Telling]) -> bool:
    """Whether the two are told to have met already: what is told of one alone is another contact."""
    there = ({p.actor for p in t.participants} for t in told if not t.background and t.group in _GROUPS)
    return any(people.issuperset(both) for people in there)


def _fits(telling: Telling, other: int, cast: Cast) -> bool:
    """Whether the other is of the side told without a name, where one is, and nobody else of it is told instead."""
    actor = cast.actors[other]
    mine = {cast.actors[i].state for i in _list_named(telling, cast)}
    posts = _find_posts(telling, cast)
    if posts and actor.state not in posts:
        return False
    rest = [cast.actors[p.actor] for p in telling.participants if cast.actors[p.actor].name is None]
    sides = {a.state for a in rest} - mine - {None}
    if actor.state in mine or (sides and actor.state not in sides):
        return False
    unnamed = [a for a in rest if a.kind == "person" and a.state not in mine]
    return all(
        actor.office is not None and a.office is not None and a.office.code == actor.office.code for a in unnamed
    )


def _stands_for(unnamed: int, other: int, cast: Cast) -> bool:
    """Whether somebody without a name holds the office of the other: the two are one."""
    one, two = cast.actors[unnamed], cast.actors[other]
    if one.name is not None or one.kind != "person" or one.office is None or two.office is None:
        return False
    return one.office.code == two.office.code and one.state in (None, two.state)
