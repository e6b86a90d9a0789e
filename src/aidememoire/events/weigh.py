"""Weighing: who had the contact of a report that tells it in no shape known, by all that speaks for and against.

Every two people of different sides are weighed (events.evidence); the likeliest two are taken where they are likely
enough, with those who are as likely beside them. Weights were fitted on open reports; nothing here is drawn by lot.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.evidence import Pair, find_pairs
from aidememoire.events.lead import find_times
from aidememoire.events.scene import Scene, build_scene
from aidememoire.events.screen import get_sides
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, PlaceMention
from aidememoire.model.events import Participant
from aidememoire.model.span import Because, Citation
from aidememoire.pack.events import EventGrammar

LIKELY = 0.4
"""The least log odds at which two people are taken, in a report that tells some contact: three chances in five."""
ALONE = 1.4
"""The same in a report that tells none at all, so that it may well be of something else: four chances in five."""
SEATED = 0.0
"""The same for the first two people of a report that tells a session of their states, or a visit of one to the other's:
who was there is all that is asked."""
UNLIKELY = -0.5
"""Under these odds two people are not taken even where a lead names them and a contact in one sentence."""
BY_FAR = 2.2
"""The same for a third who stands in no phrase with the other two: nine chances in ten."""
_LEAD = 2
_NEXT = 2
"""Sentences after a session within which those who sat there are named."""
_SHOWN = 5
"""How many pieces of evidence a reading shows, the heaviest first."""
_TALKS = frozenset({"meeting", "reception"})
_SEATED = frozenset({"dialogue", "conference"})
_SETTLED = frozenset({"postponed", "cancelled", "denied"})
_NAMED = frozenset(
    f"{where}:{kind}"
    for where in ("here", "head")
    for kind in ("talk", "call", "message", "visit", "sign", "session", "ceremony", "seat")
)
"""Evidence that a contact is named at all."""
_MEANT = frozenset({"group-of-both", "counterpart", "after:host", "here:topic"})
"""Evidence of which two pieces mean a contact that no word names (« the two ministers », « her counterpart »)."""
_BEFORE = 40
_SPOKEN = 110
_PERSON = re.compile(r"⟨P\d+⟩")


def add_weighed(
    own: tuple[Telling, ...], parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar
) -> tuple[Telling, ...]:
    """`own` with the contact of the likeliest two people, where the lead tells none of two sides.

    A session or a signing told without them gets them; else they have a contact of their own.
    """
    front = [t for t in own if not t.background and not t.weak and t.kind != "press_statement"]
    lead = [n for n, g in enumerate(gists) if g.sentence.segment == "body"][:_LEAD]
    if any(_is_led(t, lead, cast) for t in front):
        return own
    scene = build_scene(parse, gists, cast, grammar)
    weights = grammar.evidence.weights
    pairs = sorted(find_pairs(scene), key=lambda p: -weights.weigh(p.names))
    if not pairs or not _is_open(pairs[0], front, lead, scene):
        return own
    odds = weights.weigh(pairs[0].names)
    seated = next((t for t in front if _lacks(t, pairs[0], cast)), None)
    if odds < _get_least(seated, pairs[0], front, cast):
        return own
    people, because = _gather(pairs, scene), explain_pair(pairs[0], scene)
    if seated is not None:
        held = {p.actor for p in seated.participants}
        more = (*seated.participants, *(p for p in people if p.actor not in held))
        full = replace(seated, participants=more, because=(*seated.because, *because))
        return tuple(full if t is seated else t for t in own)
    found = _build(pairs[0], scene, people, because)
    known = any(is_told_past(t, found) or _is_same_letter(t, found) for t in own)
    return own if known else (*own, found)


def _is_same_letter(telling: Telling, found: Telling) -> bool:
    """« A handed B a letter from C »: the message is C's, and told; A, who bears it, sends none."""
    one = telling.group == found.group == "message" and telling.order == found.order
    bearers = {p.actor for p in found.participants} - {p.actor for p in telling.participants}
    return one and len(bearers) == 1


def is_told_past(telling: Telling, found: Telling) -> bool:
    """« la dernière fois que A a rencontré B »: the sentence tells their contact, and that it is past."""
    both = {p.actor for p in found.participants} <= {p.actor for p in telling.participants}
    return telling.background and telling.order == found.order and both


def is_unlikely(telling: Telling, scene: Scene) -> bool:
    """Whether all that is weighed speaks against two of its people: « dans un entretien au journal, A dit que B … »."""
    there = {p.actor for p in telling.participants}
    pairs = (p for p in find_pairs(scene) if there.issuperset(p.actors))
    odds = [scene.grammar.evidence.weights.weigh(pair.names) for pair in pairs]
    return bool(odds) and max(odds) < UNLIKELY


def _get_least(seated: Telling | None, pair: Pair, front: Sequence[Telling], cast: Cast) -> float:
    """The odds asked of a pair: less of the first two of a report that tells of their session, or of a visit of one.

    Not of one who is named as having invited the other, or in whose name the other acts.
    """
    if {"first-two", "behalf"} & pair.names == {"first-two"} and (
        seated is not None or any(_is_visit(t, pair, cast) for t in front)
    ):
        return SEATED
    return LIKELY if front else ALONE


def _is_visit(telling: Telling, pair: Pair, cast: Cast) -> bool:
    """Whether one of the two is told to be in the state of the other."""
    country = telling.place.country if telling.place is not None else None
    there = {p.actor for p in telling.participants}
    hosts = {cast.actors[b].state for a, b in (pair.actors, pair.actors[::-1]) if a in there}
    return telling.group == "visit" and telling.status == "held" and country is not None and country in hosts


def _is_led(telling: Telling, lead: Sequence[int], cast: Cast) -> bool:
    """Whether the headline or the lead tells a contact of people of two sides face to face."""
    people = [cast.actors[p.actor] for p in telling.participants if cast.actors[p.actor].kind == "person"]
    early = telling.segment == "headline" or telling.order in lead
    named = all(a.name is not None for a in people[:2])
    return early and telling.group != "message" and named and len({a.state for a in people}) > 1


def _is_open(pair: Pair, front: Sequence[Telling], lead: Sequence[int], scene: Scene) -> bool:
    """Whether a contact is named at all, and no other words settle it: told already, denied, put off, of sport."""
    words, texts = scene.grammar.words, [scene.gists[n].text for n in pair.span]
    odd = (words.denial, words.fates.postponed, words.fates.cancelled, words.fates.unheld)
    held = any(t.status == "held" for t in front)
    named = held or bool(pair.names & _NAMED) or len(_list_meant(pair, scene)) > 1
    if not named or "lead:odd" in pair.names or any(p.search(t) for p in odd for t in texts):
        return False
    if is_wished(pair, scene) or any(_is_spoken_of(pair, actor, scene) for actor in pair.actors):
        return False
    for telling in front:
        there = {p.actor for p in telling.participants}
        early = telling.segment == "headline" or telling.order in (*lead, *pair.span)
        if any(_is_taken(telling, i, scene.cast) for i in pair.actors):
            return False
        settled = telling.status in _SETTLED or (telling.status == "planned" and early)
        if there.issuperset(pair.actors) or (settled and there.intersection(pair.actors)):
            return False
    return True


def _is_spoken_of(pair: Pair, actor: int, scene: Scene) -> bool:
    """« à l'invitation de A », « a dépêché un émissaire auprès de A », « lu par A »: no more is told of A."""
    aside = (scene.grammar.evidence.words.get("spoken_of"), scene.grammar.words.invited)
    sights = [(scene.gists[n].text, scene.sights[n][actor].start) for n in pair.span if scene.has(n, actor)]
    return all(any(p.search(t, max(0, at - _SPOKEN), at) for p in aside if p is not None) for t, at in sights)


def _list_meant(pair: Pair, scene: Scene) -> frozenset[str]:
    """Evidence that means a contact no word names; a bare pronoun for both (« elles ») means nothing."""
    meant = (p for p in pair.pieces if p.name in _MEANT)
    quotes = ((p.name, scene.gists[p.order].cite(scene.parse, p.start, p.end).quote) for p in meant)
    return frozenset(name for name, quote in quotes if name != "group-of-both" or " " in quote)


def is_wished(pair: Pair, scene: Scene) -> bool:
    """Whether every word for talks in the sentences is of talks that somebody wants (« is seeking a meeting with »)."""
    talk, wished = scene.grammar.evidence.words.get("talk"), scene.grammar.words.wished
    texts = [scene.gists[n].text for n in pair.span]
    named = [(t, m.start()) for t in texts for m in (talk.finditer(t) if talk is not None else ())]
    return bool(named) and all(wished.search(t, max(0, at - _BEFORE), at) is not None for t, at in named)


def _gather(pairs: Sequence[Pair], scene: Scene) -> tuple[Participant, ...]:
    """The first pair, and whoever met one of the two in the same sentences: joined to the other, or likely by far."""
    best, words = pairs[0], scene.grammar.words
    apart = any(words.apart.search(scene.gists[n].text) for n in best.span)
    near = [p for p in pairs[1:] if set(p.span) & set(best.span) and len(set(p.actors) & set(best.actors)) == 1]
    met = [*best.actors, *(a for p in near if not apart and _is_beside(p, best, scene) for a in p.actors)]
    return tuple(
        Participant(actor=actor, role=None, citation=find_mention(scene, best.span, actor))
        for actor in dict.fromkeys(met)
    )


def _is_beside(pair: Pair, best: Pair, scene: Scene) -> bool:
    """Whether the third of a pair stands in one phrase with the first pair's other, or is likely enough alone."""
    odds = scene.grammar.evidence.weights.weigh(pair.names)
    if odds < LIKELY or "behalf" in pair.names:
        return False
    (third,), (other,) = set(pair.actors) - set(best.actors), set(best.actors) - set(pair.actors)
    sights = [scene.sights[n] for n in pair.span if scene.has(n, third, other)]
    return odds >= BY_FAR or any(s[third].group == s[other].group for s in sights)


def find_mention(scene: Scene, span: Sequence[int], actor: int) -> Citation:
    """Where one person stands, in the sentences of the span first."""
    orders = (*span, *sorted(scene.sights))
    return next(scene.sights[n][actor].mention.citation for n in orders if actor in scene.sights[n])


def explain_pair(pair: Pair, scene: Scene) -> tuple[Because, ...]:
    """The heaviest pieces, each with its words and its weight, and the sum of all."""
    met = scene.grammar.evidence.weights.met
    held = sorted((p for p in pair.pieces if p.name in met), key=lambda p: -abs(met[p.name]))[:_SHOWN]
    total = scene.grammar.evidence.weights.weigh(pair.names)
    return tuple(
        Because(
            rule=f"events.weighed:{piece.name}",
            citation=scene.gists[piece.order].cite(scene.parse, piece.start, piece.end),
            note=f"weighs {met[piece.name]:+.2f} of {total:+.2f}",
        )
        for piece in held
    )


def _lacks(telling: Telling, pair: Pair, cast: Cast) -> bool:
    """Whether a contact of their sides is told just before, or in the headline, without people of both.

    A session, a signing where they sign; talks of one of the two with somebody unnamed.
    """
    group = telling.group in _SEATED or (telling.group == "signing" and "here:sign" in pair.names)
    half = telling.group == "talks" and not {p.actor for p in telling.participants}.isdisjoint(pair.actors)
    near = telling.segment == "headline" or 0 <= pair.span[0] - telling.order <= _NEXT
    states = {cast.actors[i].state for i in pair.actors} - {None}
    named = {cast.actors[p.actor].state for p in telling.participants if cast.actors[p.actor].name is not None}
    of_both = bool(states) and states <= get_sides(telling, cast) and len(named) < 2 + group
    return (group or half) and near and telling.status == "held" and of_both


def _is_taken(telling: Telling, actor: int, cast: Cast) -> bool:
    """Whether somebody without a name, in another office of the same state, is told to have been there instead."""
    mine = cast.actors[actor]
    others = (cast.actors[p.actor] for p in telling.participants if p.actor != actor)
    unnamed = [a for a in others if a.kind == "person" and a.name is None and a.office and a.state == mine.state]
    codes = {a.office.code for a in unnamed if a.office is not None}
    return bool(codes) and (mine.office is None or mine.office.code not in codes)


def _build(pair: Pair, scene: Scene, people: tuple[Participant, ...], because: tuple[Because, ...]) -> Telling:
    gist, words = scene.gists[pair.span[0]], scene.grammar.words
    kind = scene.grammar.evidence.weights.choose_kind(pair.names)
    sight = max((s for i, s in scene.sights[pair.span[0]].items() if i in pair.actors), key=lambda s: s.start)
    start = min(s.start for i, s in scene.sights[pair.span[0]].items() if i in pair.actors)
    match = _PERSON.search(gist.text, sight.start)
    ahead = words.coming.search(gist.text) or words.ahead.search(gist.text) or _is_future(gist, pair, scene)
    return Telling(
        citation=gist.cite(scene.parse, start, sight.end),
        kind=kind,
        group="talks" if kind in _TALKS else kind,
        mode="phone" if kind == "call" else None,
        status="planned" if ahead else "held",
        background=False,
        participants=people,
        times=find_times(gist, match, words) if match is not None else (),
        place=_find_place(gist, pair, scene),
        because=because,
        segment=gist.sentence.segment,
        order=pair.span[0],
    )


def _is_future(gist: Gist, pair: Pair, scene: Scene) -> bool:
    """« … arrivé lundi, verra longuement B »: a verb of what is to come between the two."""
    future = scene.grammar.evidence.words.get("future")
    sights = sorted((s for i, s in scene.sights[pair.span[0]].items() if i in pair.actors), key=lambda s: s.start)
    return future is not None and future.search(gist.text, sights[0].end, sights[-1].start) is not None


def _find_place(gist: Gist, pair: Pair, scene: Scene) -> PlaceMention | None:
    """The first place of the sentence in the state of one of the two, where words of place stand before it."""
    states = {scene.cast.actors[i].state for i in pair.actors} - {None}
    for start, _, mention in gist.find_mentions():
        if isinstance(mention, PlaceMention) and mention.country in states:
            return mention if scene.grammar.words.locative.search(gist.text, max(0, start - _BEFORE), start) else None
    return None
