"""People named only later: « a reçu plusieurs ambassadeurs », « les ministres se sont réunis », then each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.clause import Group, find_groups
from aidememoire.events.days import conflicts
from aidememoire.events.screen import get_sides
from aidememoire.events.telling import Telling
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import ActorMention, Cast, LocalActor
from aidememoire.model.events import Participant
from aidememoire.model.time import TimeMention
from aidememoire.pack.events import ClauseWords

_ENVOYS = frozenset({"ambassador", "ambassador_elect", "charge_d_affaires"})
_SENT = _ENVOYS | {"representative"}
"""Whose letters may be handed over by the report's own words."""
_RECEIVED = frozenset({"appointment", "reception"})
_JOINT = frozenset({"talks", "dialogue", "conference"})
_SESSIONS = frozenset({"dialogue", "conference"})
_SAT = frozenset({"reflexive", "occur", "light", "circumstance"})
_AHEAD = 7


def fill_guests(telling: Telling, parse: Parse, gists: Sequence[Gist], cast: Cast, words: ClauseWords) -> Telling:
    """`telling` with those named after it, where its guests or all its people are a group left unnamed."""
    if telling.background or telling.segment not in ("body", "dateline"):
        return telling
    if telling.open and telling.kind in _RECEIVED:
        one_by_one = telling.kind == "reception" and len(get_sides(telling, cast)) > 1
        return telling if one_by_one else _fill_envoys(telling, gists, cast)
    if telling.kind in _RECEIVED and (posts := _find_unnamed_envoys(telling, cast)):
        return _name_envoys(telling, posts, gists, cast)
    named = any(cast.actors[p.actor].kind == "person" for p in telling.participants)
    half = telling.group in _SESSIONS and telling.voice in _SAT and _get_open_sides(telling, cast)
    if telling.group == "conference" and telling.voice == "circumstance":
        return telling
    if telling.voice != "noun" and telling.group in _JOINT and telling.status == "held" and (half or not named):
        return _fill_speakers(telling, parse, gists, cast, words)
    return telling


def _get_open_sides(telling: Telling, cast: Cast) -> frozenset[str]:
    """The sides for which only a state takes part."""
    people = {cast.actors[p.actor].state for p in telling.participants if cast.actors[p.actor].kind == "person"}
    return get_sides(telling, cast) - people


def _fill_envoys(telling: Telling, gists: Sequence[Gist], cast: Cast) -> Telling:
    """Envoys of other sides, wherever they stand; of a side whose envoy is told without a name too."""
    named = (p.actor for p in telling.participants if cast.actors[p.actor].name is not None)
    mine = {cast.actors[actor].state for actor in named} - {None}

    def fits(actor: LocalActor) -> bool:
        if actor.office is None:
            return telling.kind == "appointment" and actor.name is not None and actor.state not in (*mine, None)
        codes = _SENT if telling.kind == "appointment" else _ENVOYS
        return actor.office.code in codes and actor.state not in mine

    own = (m for _, _, m in gists[telling.order].find_mentions() if isinstance(m, ActorMention))
    here = (m for m in own if m.citation.span.start >= telling.citation.span.end)
    later = (m for g in _take_same_day(telling, gists) for _, _, m in g.find_mentions() if isinstance(m, ActorMention))
    return _add(telling, (*here, *later), cast, fits, role="guest")


def _find_unnamed_envoys(telling: Telling, cast: Cast) -> frozenset[int]:
    """« the envoys of A, B and C presented »: two of them at least, by their states alone."""
    actors = ((p.actor, cast.actors[p.actor]) for p in telling.participants)
    found = frozenset(n for n, a in actors if a.name is None and a.kind == "person" and a.state and a.office)
    return found if len(found) > 1 else frozenset()


def _name_envoys(telling: Telling, posts: frozenset[int], gists: Sequence[Gist], cast: Cast) -> Telling:
    """Those whom later sentences name, in the place of the envoy of their state."""
    wanted = {cast.actors[n].state for n in posts}

    def fits(actor: LocalActor) -> bool:
        post = actor.office is None or actor.office.code in _SENT
        return actor.kind == "person" and actor.name is not None and actor.state in wanted and post

    later = (m for g in _take_same_day(telling, gists) for _, _, m in g.find_mentions() if isinstance(m, ActorMention))
    filled = _add(telling, later, cast, fits, role="guest")
    told = {cast.actors[p.actor].state for p in filled.participants if p not in telling.participants}
    kept = tuple(p for p in filled.participants if p.actor not in posts or cast.actors[p.actor].state not in told)
    return replace(filled, participants=kept)


def _take_same_day(telling: Telling, gists: Sequence[Gist]) -> Iterator[Gist]:
    """The sentences after, up to one that tells of another day (« on Wednesday it had been the turn of »)."""
    for gist in gists[telling.order + 1 :]:
        days = tuple(m for _, _, m in gist.find_mentions() if isinstance(m, TimeMention) and _is_day(m))
        if telling.times and days and all(conflicts(telling.times, (day,)) for day in days):
            return
        yield gist


def _is_day(time: TimeMention) -> bool:
    return time.value.kind in ("date", "time") and (time.value.weekday is not None or time.value.day is not None)


def _fill_speakers(telling: Telling, parse: Parse, gists: Sequence[Gist], cast: Cast, words: ClauseWords) -> Telling:
    """Officials who are subjects of the next sentences: of the sides named, else of two sides at least."""
    sides = get_sides(telling, cast)
    session = telling.group in _SESSIONS and telling.voice in _SAT
    wanted = _get_open_sides(telling, cast)
    if not telling.open and not session and (not sides or telling.group == "talks"):
        return telling
    subjects: list[ActorMention] = []
    before = _find_named(gists[: telling.order]) if sides else frozenset()
    for gist in [g for g in gists[telling.order + 1 :] if g.sentence.segment == "body"][:_AHEAD]:
        groups = find_groups(parse, gist, words)
        led = _find_leaders(gist.text, groups, words)
        free = [g for g in groups if not g.governor and g not in led]
        subjects.extend(m for g in led for m in g.mentions if m.kind == "person")
        if free and free[0].mentions[0].name is None and len(free) > 1 and free[1].start - free[0].end <= len(", "):
            del free[0]
        verb = words.verb.search(gist.text, free[0].end) if free else None
        for group in free[: None if verb is not None else 1]:
            if (verb is None or group.end <= verb.start()) and all(m.kind == "person" for m in group.mentions):
                subjects.extend(group.mentions)

    subjects[:0] = _find_beside(parse, telling, gists[telling.order], words) if session else []
    faced = {m.actors[0] for m in subjects if m.actors and words.counterpart.search(fold(m.citation.quote))}

    def fits(actor: LocalActor) -> bool:
        seated = actor.office is not None or any(cast.actors[i] is actor for i in faced)
        known = actor.kind == "person" and actor.name is not None and seated
        return known and actor.state is not None and (not sides or actor.state in wanted)

    subjects = [m for m in subjects if not before.intersection(m.actors)]
    filled = _add(telling, subjects, cast, fits, role=None)
    return filled if len(get_sides(filled, cast)) > 1 else telling


def _find_beside(parse: Parse, telling: Telling, gist: Gist, words: ClauseWords) -> list[ActorMention]:
    """« la session s'est achevée, avec A qui… »: people in the session's own sentence, after its words."""
    end = telling.citation.span.end
    groups = (g for g in find_groups(parse, gist, words) if g.governor in words.company)
    return [m for g in groups for m in g.mentions if m.kind == "person" and m.citation.span.start >= end]


def _find_leaders(text: str, groups: Sequence[Group], words: ClauseWords) -> list[Group]:
    """« conduite par A, celle du Chili par B »: A and B."""
    led = [g for g in groups if words.led.search(text, max(0, g.start - 48), g.start)]
    return led + [g for g in groups if led and g not in led and g.governor in words.agents and g.start > led[0].end]


def _find_named(gists: Sequence[Gist]) -> frozenset[int]:
    """Who is spoken of in the body before: a session recalled in passing is not theirs."""
    own = (g for g in gists if g.sentence.segment == "body")
    return frozenset(a for g in own for _, _, m in g.find_mentions() if isinstance(m, ActorMention) for a in m.actors)


def _add(
    telling: Telling,
    mentions: Iterable[ActorMention],
    cast: Cast,
    fits: Callable[[LocalActor], bool],
    *,
    role: str | None,
) -> Telling:
    held = {p.actor for p in telling.participants}
    added: dict[int, Participant] = {}
    for mention in mentions:
        if len(mention.actors) == 1 and mention.actors[0] not in held and fits(cast.actors[mention.actors[0]]):
            actor = mention.actors[0]
            added.setdefault(actor, Participant(actor=actor, role=role, citation=mention.citation))
    return replace(telling, participants=(*telling.participants, *added.values()))


def part_rounds(telling: Telling, gists: Sequence[Gist], cast: Cast, words: ClauseWords) -> tuple[Telling, ...]:
    """« A a accordé deux audiences », to B, then to C: one reception of each guest of another side."""
    hosts = tuple(p for p in telling.participants if p.role == "host")
    guests = [p for p in telling.participants if p.role == "guest"]
    sides = {cast.actors[p.actor].state for p in guests}
    told = telling.kind == "reception" and telling.open and len(hosts) == 1 and len(sides) == len(guests) > 1
    if not told or words.rounds.search(gists[telling.order].text) is None:
        return (telling,)
    rest = tuple(p for p in telling.participants if p not in hosts and p not in guests)
    return tuple(replace(telling, participants=(*hosts, guest, *rest)) for guest in guests)
