"""Contacts between states in one report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aidememoire.analysis.gist import Gist
from aidememoire.analysis.parse import Parse
from aidememoire.events.afterwards import leave_company, name_means, tell_means
from aidememoire.events.audiences import find_audiences
from aidememoire.events.before import is_session_before
from aidememoire.events.briefings import find_briefings
from aidememoire.events.chairs import seat_chairs
from aidememoire.events.facts import find_facts
from aidememoire.events.greetings import part_greetings
from aidememoire.events.grounds import find_dateline, stand_on_ground
from aidememoire.events.guests import fill_guests, part_rounds
from aidememoire.events.halves import fill_halves
from aidememoire.events.hosts import name_host
from aidememoire.events.joint import date_joint, find_joint
from aidememoire.events.lead import find_in_lead
from aidememoire.events.leaders import name_leaders
from aidememoire.events.merge import drop_states, merge
from aidememoire.events.naming import name_unnamed
from aidememoire.events.officials import find_between
from aidememoire.events.openings import lend_hosts, lend_welcomes
from aidememoire.events.parties import fill_parties
from aidememoire.events.passing import drop_mere_mentions
from aidememoire.events.places import fill_places
from aidememoire.events.plans import end_with_visits
from aidememoire.events.presence import add_present
from aidememoire.events.quote import widen
from aidememoire.events.recall import find_spoken_of
from aidememoire.events.restated import restate_days
from aidememoire.events.rows import answer_rows, drop_announced
from aidememoire.events.scene import Scene, build_scene
from aidememoire.events.screen import is_contact, is_with_strangers
from aidememoire.events.seated import seat
from aidememoire.events.spoken import find_spoken
from aidememoire.events.tell import find_tellings
from aidememoire.events.telling import Telling
from aidememoire.events.weak import name_contacts
from aidememoire.events.weigh import add_weighed, is_told_past, is_unlikely
from aidememoire.events.welcomes import add_greeters
from aidememoire.model.actors import Cast
from aidememoire.model.events import EventMention
from aidememoire.pack.events import EventGrammar

ASIDES = frozenset({"related_link", "teaser"})
_CONTACTS = frozenset({"talks", "call", "dialogue", "visit"})
_STANDING = frozenset({"stay", "circumstance", "noun"})


def find_events(parse: Parse, gists: Sequence[Gist], cast: Cast, grammar: EventGrammar) -> tuple[EventMention, ...]:
    """Every contact the report tells: its own first, in order, then past ones, then those of links and teasers."""
    told: list[Telling] = []
    aside: list[Telling] = []
    facts: list[Telling] = []
    dateline = find_dateline(gists)
    for order, gist in enumerate(gists):
        kept = aside if gist.sentence.segment in ASIDES else told
        spoken = find_spoken_of(gists[:order], cast)
        fresh = find_tellings(parse, gist, order, cast, grammar, tuple(kept), spoken)
        kept.extend(stand_on_ground(t, parse, gist, cast, grammar.words, dateline) for t in fresh)
        facts.extend(find_facts(parse, gist, order, grammar))
    told = list(lend_hosts(lend_welcomes(told, gists, grammar.words)))
    single, rows = answer_rows(restate_days(name_contacts(tell_means(_name_echoes(told)))), cast)
    sided = tuple(fill_parties(t, parse, gists, cast) for t in merge(single, cast))
    filled = tuple(name_unnamed(fill_guests(t, parse, gists, cast, grammar.words), cast) for t in sided)
    opened = tuple(one for t in drop_mere_mentions(filled) for one in part_rounds(t, gists, cast, grammar.words))
    contacts = tuple(t for t in opened if is_contact(t, cast, grammar.words))
    own = end_with_visits(tuple(t for t in opened if t in contacts or _is_next(t, contacts)))
    own = seat(own, (*opened, *told), gists, cast, grammar)
    if not any(not t.background for t in own):
        resorts = (find_in_lead, find_joint, find_between, find_spoken)
        told_so = (t for find in resorts for t in find(parse, gists, cast, grammar)[:1])
        found = next((t for t in told_so if _is_likely(t, own, build_scene(parse, gists, cast, grammar))), None)
        own = own if found is None else (*own, name_means(found, told))
    if not any(not t.background for t in own):
        own = (*own, *(t for t in opened if is_with_strangers(t, cast)))
    own = date_joint(own, parse, gists, cast, grammar)
    own = drop_announced((*own, *find_audiences(parse, gists, cast, grammar, own, (*rows, *opened))), cast)
    own = add_present(seat_chairs(own, parse, gists, cast, grammar), parse, gists, cast, grammar)
    own = add_weighed(own, parse, gists, cast, grammar)
    own = fill_halves(own, (*opened, *(t for t in told if t.vague)), parse, gists, cast, grammar)
    own = (*own, *find_briefings(parse, gists, cast, grammar, own))
    own = add_greeters(tuple(leave_company(t, cast) for t in own), parse, gists, cast, grammar)
    own = name_leaders(part_greetings(name_host(own, cast)), cast)
    own = fill_places(tuple(sorted(_drop_weak(_drop_headlines(own), cast), key=_get_order)), gists, cast, grammar.words)
    if not any(not t.background for t in own):
        facts = []
    listed = (*own, *merge(tuple(facts), cast))
    others = tuple(t for t in merge(tuple(aside), cast) if is_contact(t, cast, grammar.words))
    return tuple(_build_event(widen(t, parse), cast) for t in (*listed, *others))


def _is_likely(telling: Telling, own: tuple[Telling, ...], scene: Scene) -> bool:
    return not is_unlikely(telling, scene) and not any(is_told_past(t, telling) for t in own)


def _name_echoes(told: list[Telling]) -> tuple[Telling, ...]:
    """« a fait de même » in a report that lost its lead: of the kind of the first telling after; else nothing."""
    first = next((t for t in told if t.group != "echo"), None)
    if first is None:
        return ()
    return tuple(replace(t, kind=first.kind, group=first.group) if t.group == "echo" else t for t in told)


def _is_next(telling: Telling, contacts: tuple[Telling, ...]) -> bool:
    """A session to come, put off or called off needs no people: the mechanism has its parties.

    Nor does a meeting to come in a place, where the report tells of a contact held, nor the session before it.
    """
    if telling.status in ("held", "denied"):
        return is_session_before(telling, contacts)
    if telling.mechanism is not None and telling.group in ("dialogue", "conference"):
        return True
    return telling.next and telling.place is not None and any(c.status == "held" for c in contacts)


def _drop_headlines(tellings: tuple[Telling, ...]) -> tuple[Telling, ...]:
    """A headline's event stays only where the text below tells none of its kind, nor one that people come for.

    Good wishes below are said in the talks of the headline.
    """
    groups = {t.group for t in tellings if t.segment != "headline" and not t.background}
    told = groups & _CONTACTS
    return tuple(
        t
        for t in tellings
        if t.segment != "headline"
        or not (t.group in groups or told or ("message" in groups and t.group not in _CONTACTS))
    )


def _drop_weak(tellings: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """Words that may be said face to face are no event of their own where the same people meet or talk.

    « A gửi lời chúc tới nhân dân Chile » is said to whoever of Chile A talks to.
    """
    met = {p.actor for t in tellings if not t.weak and not t.background for p in t.participants}
    return tuple(t for t in tellings if not t.weak or not _find_greeters(t, cast) <= met)


def _find_greeters(telling: Telling, cast: Cast) -> set[int]:
    """The people a greeting names, or all who take part where it names none."""
    everyone = {p.actor for p in telling.participants}
    people = {a for a in everyone if cast.actors[a].kind == "person" and cast.actors[a].name is not None}
    return people or everyone


def _get_order(telling: Telling) -> tuple[bool, int, bool, int]:
    return (telling.background, telling.order, telling.voice in _STANDING, telling.citation.span.start)


def _build_event(telling: Telling, cast: Cast) -> EventMention:
    return EventMention(
        citation=telling.citation,
        kind=telling.kind,
        mode=telling.mode,
        status=telling.status,
        background=telling.background,
        participants=drop_states(telling.participants, cast),
        times=telling.times if telling.lasting is None else (*telling.times, telling.lasting),
        place=telling.place,
        because=telling.because,
        evidence=telling.evidence,
        mechanism=telling.mechanism,
        ordinal=telling.ordinal,
        told_in=telling.told_in,
        from_segment=telling.segment,
        untensed=telling.untensed,
        ending=telling.ending,
    )
