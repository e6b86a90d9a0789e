"""What is a contact between states, and what is not."""

from __future__ import annotations

from aidememoire.events.telling import Telling
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.events import Participant
from aidememoire.pack.events import ClauseWords

_FACE_TO_FACE = frozenset({"talks", "call"})
"""Groups that need people: states that « meet » or « receive » each other play football."""

ENVOYS = frozenset({"ambassador", "ambassador_elect", "charge_d_affaires"})
_OF_STATE = frozenset({"head_of_state", "deputy_head_of_state", "head_of_government", "foreign_minister", "speaker"})


_SESSIONS = frozenset({"conference", "dialogue"})
"""Groups that somebody may attend in another state beside people the report does not name."""
_CALLED_OFF = frozenset({"postponed", "cancelled"})
"""What becomes of a dated visit that a ministry tells of without the visitor's name: « the visit by Iran »."""
_OF_BODIES = frozenset({"chair", "deputy_chair", "director", "deputy_director", "member"})
"""Offices that of themselves are nobody's abroad: who presides a body of no known state may be of sport or trade."""


def get_side(actor: LocalActor) -> str | None:
    """The state or international body an actor acts for; a party or a parliament of no known state is no side."""
    return actor.state


def get_sides(telling: Telling, cast: Cast) -> frozenset[str]:
    """The known sides that take part."""
    kept = (p for p in telling.participants if p.role != "present" or telling.kind == "ceremony")
    found = (get_side(cast.actors[p.actor]) for p in kept)
    return frozenset(side for side in found if side)


def is_contact(telling: Telling, cast: Cast, words: ClauseWords) -> bool:
    """Two sides meet; or one goes abroad; or one speaks of its foreign relations."""
    sides = get_sides(telling, cast)
    if telling.group == "visit":
        return _is_abroad(telling, cast, words, sides)
    if telling.alone:
        return bool(sides)
    if telling.group in _FACE_TO_FACE and _is_match(telling, cast):
        return False
    if len(sides) >= 2 or (len(sides) == 1 and _has_stranger(telling, cast, words)):
        return True
    if len(sides) == 1 and _has_counterpart(telling, cast, words):
        return True
    seated = telling.kind == "reception" and telling.voice == "passive" and _is_seat(telling)
    return (telling.open or seated or telling.group in _SESSIONS) and _is_held_abroad(telling, cast, sides)


def _is_match(telling: Telling, cast: Cast) -> bool:
    """Only states, or a state and somebody without an office: their trainers and players do not meet states."""
    actors = [cast.actors[p.actor] for p in telling.participants]
    states = [a for a in actors if a.kind == "state"]
    plain = telling.status == "held" and all(a.kind in ("state", "person") and a.office is None for a in actors)
    return bool(states) and (plain or len(states) == len(actors))


def is_with_strangers(telling: Telling, cast: Cast) -> bool:
    """« A a reçu plusieurs ambassadeurs »: an official and people of other states, whom the report does not name."""
    people = [cast.actors[p.actor] for p in telling.participants if cast.actors[p.actor].kind == "person"]
    official = any(a.office is not None or a.state is not None for a in people)
    return telling.foreign and official and not telling.background and telling.group in ("talks", "appointment")


def _is_seat(telling: Telling) -> bool:
    """« A sera reçu lundi à l'Élysée »: a seat of power says by itself whose host receives."""
    place = telling.place
    return place is not None and place.country is not None and any(b.rule.startswith("states:") for b in place.because)


def _is_held_abroad(telling: Telling, cast: Cast, sides: frozenset[str]) -> bool:
    """An official in another state, with people the report does not name or at a conference."""
    official = any(cast.actors[p.actor].office is not None for p in telling.participants)
    country = telling.place.country if telling.place is not None else None
    return official and country is not None and bool(sides) and country not in sides


def _has_counterpart(telling: Telling, cast: Cast, words: ClauseWords) -> bool:
    """« le ministre de la Pêche et son homologue chilien »: by the word itself the first is of another side."""
    people = [p for p in telling.participants if p.role != "present" and cast.actors[p.actor].kind == "person"]
    told = any(cast.actors[p.actor].state and words.counterpart.search(fold(p.citation.quote)) for p in people)
    return told and any(_is_official_of_none(cast.actors[p.actor]) for p in people)


def _is_official_of_none(actor: LocalActor) -> bool:
    return actor.state is None and actor.office is not None


def _has_stranger(telling: Telling, cast: Cast, words: ClauseWords) -> bool:
    """Whether a person in an office takes part whose side the report leaves unsaid: its readers know it."""
    envoys = any(is_envoy(cast.actors[p.actor]) for p in telling.participants)
    if telling.group == "message" or envoys:
        return any(_is_official(cast.actors[p.actor]) for p in telling.participants if p.role != "present")
    return any(
        _is_stranger(p, telling, cast.actors[p.actor], words) for p in telling.participants if p.role != "present"
    )


def is_envoy(actor: LocalActor) -> bool:
    return actor.state is not None and actor.office is not None and actor.office.code in ENVOYS


def _is_official(actor: LocalActor) -> bool:
    """An office of state without a side: that of the report's own country."""
    if actor.kind != "person" or get_side(actor) is not None or actor.office is None:
        return False
    return actor.name is not None or actor.office.code in _OF_STATE


def _is_stranger(participant: Participant, telling: Telling, actor: LocalActor, words: ClauseWords) -> bool:
    if actor.kind != "person" or get_side(actor) is not None:
        return False
    quote = participant.citation.quote
    if words.counterpart.search(fold(quote)):
        return True
    lower = participant.role not in ("host", "initiator")
    own = lower and quote.split(None, 1)[0].lower() in words.possessive and not _is_style(quote)
    stands = actor.office is not None and actor.office.code not in _OF_BODIES
    return bool(actor.name) and not own and (stands or telling.group == "call")


def _is_style(quote: str) -> bool:
    """« His Majesty King X »: a style of address says nothing of whose official somebody is."""
    return quote.partition(" ")[2][:1].isupper()


def _is_abroad(telling: Telling, cast: Cast, words: ClauseWords, sides: frozenset[str]) -> bool:
    """A visit with a visitor whose state is known, to another state or by the invitation of another side."""
    if all(cast.actors[p.actor].kind == "state" for p in telling.participants):
        return len(sides) == 1 and telling.status in _CALLED_OFF and telling.segment == "body" and bool(telling.times)
    guests = {get_side(cast.actors[p.actor]) for p in telling.participants if p.role == "guest"} - {None}
    if not guests:
        return bool(sides) and _has_stranger(telling, cast, words)
    if len(sides) == 1 and telling.status == "held" and _are_envoys(telling, cast):
        return False
    if telling.place is not None and telling.place.country is not None:
        return telling.place.country not in guests
    return len(sides) >= 2 or telling.place is not None or _has_come(telling, cast)


def _are_envoys(telling: Telling, cast: Cast) -> bool:
    """« L'ambassadeur du Chili a effectué une visite à Cuzco »: envoys travel in the country they are sent to."""
    guests = [cast.actors[p.actor] for p in telling.participants if p.role == "guest"]
    return bool(guests) and all(is_envoy(actor) for actor in guests)


def _has_come(telling: Telling, cast: Cast) -> bool:
    """« Botswana's President A arrived in the country »: a visitor whose own words say of which state he is."""
    guests = (cast.actors[p.actor] for p in telling.participants if p.role == "guest")
    told = any(b.rule == "actors.own-words" for a in guests for b in a.because)
    return told and telling.here and telling.segment == "body"
