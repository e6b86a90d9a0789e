"""Several tellings of one contact made one: the lead's words win, the others are evidence."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.events.days import conflicts
from aidememoire.events.one_stay import is_one_stay, is_open
from aidememoire.events.passing import leads_into
from aidememoire.events.screen import get_side, get_sides
from aidememoire.events.telling import Telling
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.events import Participant
from aidememoire.model.time import TimeMention

TALKS = frozenset({"talks", "call", "dialogue"})
_SECOND = frozenset({"headline", "caption"})
_OPEN = frozenset({"planned", "proposed", "held"})
_BY_ITSELF = frozenset({"occur", "light"})
"""How a session is told whose subject is no side (« le comité mixte a tenu sa 3e réunion »)."""
_CLOSED = frozenset({"postponed", "cancelled", "denied"})
_PUT_OFF = frozenset({"postponed", "cancelled"})
_PLANS = frozenset({"planned", "proposed"})
_NEXT = 2  # sentences between a session and those that say who sat there


def merge(tellings: tuple[Telling, ...], cast: Cast) -> tuple[Telling, ...]:
    """Tellings with those of the same contact folded together. Captions and vague tellings only ever add."""
    events: list[Telling] = []
    for telling in sorted(tellings, key=lambda t: (t.segment in _SECOND, t.vague, t.order)):
        if telling.adds and any(leads_into(telling, other) for other in tellings):
            continue
        index = _find_same(telling, events, cast)
        if index is not None:
            events[index] = _join(events[index], _leave_others(telling, events, index), cast)
        elif (telling.segment != "caption" or telling.order == 0) and (
            not telling.vague or _stands_alone(telling, events, cast)
        ):
            events.append(telling)
    return tuple(events)


def _leave_others(telling: Telling, events: list[Telling], index: int) -> Telling:
    """« A reçu par B et C », then one meeting with each: a headline adds nobody who was met at another."""
    if telling.segment not in _SECOND:
        return telling
    rest = [e for n, e in enumerate(events) if n != index and e.group == events[index].group]
    elsewhere = {p.actor for e in rest for p in e.participants} - {p.actor for p in events[index].participants}
    return replace(telling, participants=tuple(p for p in telling.participants if p.actor not in elsewhere))


def _stands_alone(telling: Telling, events: list[Telling], cast: Cast) -> bool:
    """Whether a vague telling is an event after all.

    A session to come, put off or called off needs no sides; « à l'issue d'une rencontre, A et B » tells a meeting
    when nothing else in the report tells of A and B.
    """
    if telling.adds:
        return False
    if telling.mechanism is not None and (telling.status not in ("held", "denied") or telling.voice == "occur"):
        return True
    if telling.group == "dialogue" and telling.voice in _BY_ITSELF and telling.status == "held":
        return not any(e.group == "dialogue" and e.status == "held" for e in events)
    if _is_next(telling):
        return not any(e.status == telling.status and e.group in TALKS for e in events)
    people = _get_people(telling, cast)
    rivals = [e for e in events if telling.mechanism is None or e.group in TALKS or e.group == telling.group]
    return len(people) > 1 and not any(
        people <= _get_people(e, cast)
        and (e.status == telling.status or e.status in _CLOSED)
        and not (telling.background and conflicts(telling.times, e.times))
        for e in rivals
    )


def _is_next(telling: Telling) -> bool:
    """« la prochaine rencontre est prévue à Lima »: a meeting to come, with its place, needs no people."""
    to_come = telling.next and telling.status in ("planned", "proposed")
    return to_come and telling.group in TALKS and telling.place is not None and not telling.participants


def _find_same(telling: Telling, events: list[Telling], cast: Cast) -> int | None:
    """The event `telling` tells again: for a vague telling the nearest before it."""
    ranked = sorted(range(len(events)), key=lambda i: _rank(telling, events[i]))
    for index in ranked:
        if _is_same(telling, events[index], cast):
            return index
    return None


def _rank(telling: Telling, event: Telling) -> tuple[bool, int]:
    return (event.order > telling.order, abs(telling.order - event.order))


def _is_same(telling: Telling, event: Telling, cast: Cast) -> bool:
    if telling.adds:
        known = {p.actor for p in telling.participants} & {p.actor for p in event.participants}
        named = any(p.role == "guest" for p in telling.participants)
        return bool(known) if named else event.group in TALKS and not event.background and event.order < telling.order
    if not _fits_group(telling, event) or conflicts(telling.times, event.times):
        return False
    if telling.ordinal and event.ordinal and telling.ordinal != event.ordinal:
        return False
    if not _fits_status(telling, event):
        return False
    return _fits_people(telling, event, cast)


def _fits_group(telling: Telling, event: Telling) -> bool:
    if telling.group == event.group or _is_presented(telling, event):
        return True
    if event.group == "appointment" and telling.kind in ("call", "meeting") and not telling.times:
        return telling.segment == "body" and telling.order > event.order
    called = telling.group == "call" and telling.segment == "headline"
    echo = telling.voice == "noun" and not telling.times and telling.segment == "body" and telling.order > event.order
    standing = telling.voice == "circumstance" and {telling.kind, event.kind} == {"call", "meeting"}
    echo = echo or (standing and not telling.times and telling.place is None and telling.order > event.order)
    return (telling.vague or called or echo) and {telling.group, event.group} <= TALKS


def _is_settled(event: Telling, other: Telling) -> bool:
    """« cuộc gặp đã bị hủy », « aucune rencontre n'était prévue »: who denies it does not change what is called off."""
    return event.status == "postponed" or (other.status == "denied" and event.status in _CLOSED)


def _is_presented(telling: Telling, event: Telling) -> bool:
    """« A a reçu B, qui lui a présenté ses lettres de créance »: one contact of the two, told in one sentence."""
    met = telling.group == "appointment" and event.kind == "reception" and telling.order == event.order
    return met and {p.actor for p in telling.participants} == {p.actor for p in event.participants}


def _fits_status(telling: Telling, event: Telling) -> bool:
    told = telling.segment == "headline" and event.status != "held"
    ended = telling.status in _CLOSED and (told or (_ends_plan(telling) and event.status in _PLANS))
    if ended or (telling.status in _CLOSED and telling.vague):
        return not event.background and (telling.group == event.group or event.status != "held")
    if telling.vague and event.status == "cancelled" and telling.status in ("planned", "proposed"):
        return telling.group == event.group
    if telling.was_to and event.status in _PUT_OFF and telling.order > event.order:
        return telling.group == event.group
    if telling.background != event.background:
        return telling.vague and not event.background and not telling.times
    if telling.untensed and telling.vague and not telling.participants and event.status == "planned":
        return telling.group == event.group and telling.order > event.order
    headed = telling.segment in _SECOND and event.status in _OPEN
    begun = _is_begun(telling, event) or is_one_stay(telling, event)
    return telling.status == event.status or headed or begun or _gives_days(telling, event)


def _gives_days(telling: Telling, event: Telling) -> bool:
    """« A entame une visite », then « cette visite, qui aura lieu les 3 et 4 mai »: the days decide what it is."""
    both = telling.group == event.group == "visit" and telling.order > event.order
    return both and event.untensed and telling.voice == "occur" and telling.status == "planned" and bool(telling.times)


def _is_begun(telling: Telling, event: Telling) -> bool:
    """« A a quitté Lima pour Quito, où il effectuera une visite »: the visit to come has begun in the same sentence."""
    begun = event.status == "held" and telling.status == "planned" and telling.order == event.order
    both = telling.group == event.group == "visit" and None not in (telling.place, event.place)
    return begun and both and telling.place.name == event.place.name  # type: ignore[union-attr]


def _ends_plan(telling: Telling) -> bool:
    """« A devait se rendre à Lima. Il a annulé son voyage »: a visit without a place is the one told before it."""
    return telling.group == "visit" and telling.place is None and telling.status != "denied"


def _fits_people(telling: Telling, event: Telling, cast: Cast) -> bool:
    """One's people are among the other's; sides named as states stand for their people."""
    mine, theirs = _get_people(telling, cast), _get_people(event, cast)
    if _are_blocs(event, cast) and mine and telling.group == event.group == "dialogue":
        return 0 < telling.order - event.order <= _NEXT
    if not mine or not theirs:
        return get_sides(telling, cast) <= get_sides(event, cast) or get_sides(event, cast) <= get_sides(telling, cast)
    fewer = frozenset(a for a in mine if not any(_is_told_by(cast.actors[a], cast.actors[b]) for b in theirs - mine))
    return fewer <= theirs or theirs <= mine or (_are_halves(telling, event) and _are_at_home(telling, event, cast))


def _are_blocs(event: Telling, cast: Cast) -> bool:
    """« The ASEAN-EU meeting … was co-chaired by A of Singapore »: a member's minister sits for the bloc."""
    kinds = {cast.actors[p.actor].kind for p in event.participants}
    return kinds == {"organisation"}


def _are_halves(telling: Telling, event: Telling) -> bool:
    """« The welcome for B was held at the palace. A hosted it »: one side each of one contact."""
    mine, theirs = ({p.role for p in t.participants} for t in (telling, event))
    both = len(mine) == len(theirs) == 1 and mine | theirs == {"host", "guest"}
    near = abs(telling.order - event.order) == 1 or (telling.vague and telling.order == event.order)
    return both and telling.kind == event.kind and telling.group == event.group and near


def _are_at_home(telling: Telling, event: Telling, cast: Cast) -> bool:
    """Hosts who wait for a visitor are of the country he visits: those of his own wait when he comes back."""
    country = event.place and event.place.country
    hosts = {get_side(cast.actors[p.actor]) for p in telling.participants if p.role == "host"}
    return event.group != "visit" or country is None or hosts <= {country, None}


def _get_people(telling: Telling, cast: Cast) -> frozenset[int]:
    return frozenset(
        p.actor for p in telling.participants if p.role != "present" and cast.actors[p.actor].kind == "person"
    )


def _join(event: Telling, other: Telling, cast: Cast) -> Telling:
    """`event` with what `other` adds: evidence always, the rest where `event` has nothing."""
    held = {p.actor for p in event.participants}
    added = tuple(p for p in other.participants if p.actor not in held)
    closed = other.vague or other.segment == "headline" or event.status in _PLANS
    closed = (closed and other.status in _CLOSED) or _is_announced(event, other)
    closed = closed or (is_open(event) and is_one_stay(other, event))
    if event.status == "cancelled" and other.vague and other.status in ("planned", "proposed") and not other.was_to:
        other, closed = replace(other, status="postponed"), True
    if other.was_to and event.status in _PUT_OFF:
        other = replace(other, times=tuple(t for t in other.times if t.value.day is not None)[:1])
    if _names_means(event, other) or _is_presented(other, event):
        event = replace(event, kind=other.kind, group=other.group, mode=other.mode)
    return replace(
        event,
        status=other.status if closed and not _is_settled(event, other) else event.status,
        mode=event.mode or (other.mode if other.group == event.group else None),
        participants=(*event.participants, *added),
        times=_choose_times(event, other),
        place=event.place or (other.place if event.group not in ("call", "message") else None),
        lasting=event.lasting or other.lasting,
        mechanism=event.mechanism or other.mechanism,
        ordinal=event.ordinal or other.ordinal,
        evidence=(*event.evidence, other.citation, *other.evidence),
        because=(*event.because, *other.because),
    )


def _is_announced(event: Telling, headline: Telling) -> bool:
    """« A to visit Chile », then « on the visit, A will meet », or « A visits »: what no tense tells is to come."""
    standing = event.voice in ("stay", "circumstance", "noun") and not event.times
    passing = (standing or event.untensed) and event.status == "held"
    return passing and headline.segment == "headline" and headline.status == "planned" and event.group == "visit"


def _choose_times(event: Telling, other: Telling) -> tuple[TimeMention, ...]:
    """The event's own times, unless the other tells the day (« le mois prochain », then « le 5 octobre »)."""
    if event.group == other.group == "visit" and event.times and event.times[0].value.end is None:
        spans = tuple(t for t in other.times if t.value.end is not None and not other.background)
        if spans and (event.status == other.status or event.untensed):
            return spans
    if not event.times or (event.status == "planned" and not _has_day(event.times[0]) and _has_day_of_month(other)):
        return other.times or event.times
    return event.times


def _has_day(time: TimeMention) -> bool:
    """Whether a time names its day by itself; « ce soir » and « demain » lean on another."""
    return time.value.day is not None or time.value.weekday is not None


def _has_day_of_month(telling: Telling) -> bool:
    return any(t.value.day is not None for t in telling.times[:1])


def _names_means(event: Telling, other: Telling) -> bool:
    """« X s'est entretenu avec Y. Au cours de cet appel… »: only verbs that do not say where are made a call."""
    open_verb = event.group == "talks" and event.kind == "meeting" and event.mode is None and event.frame is not None
    standing = other.voice == "circumstance" or (other.voice == "noun" and len(other.participants) > 0)
    own_day = _dates(other) and event.order != other.order
    told = not other.background and (other.segment == "headline" or (standing and not own_day))
    return open_verb and other.group == "call" and told and "" not in event.frame.links  # type: ignore[union-attr]


def _dates(telling: Telling) -> bool:
    return any(t.value.kind == "date" for t in telling.times)


def drop_states(participants: tuple[Participant, ...], cast: Cast) -> tuple[Participant, ...]:
    """Without states, delegations and bodies whose side a person already stands for, or is unknown beside people.

    Nor anyone without a name who may be one of those named.
    """
    people = {get_side(cast.actors[p.actor]) for p in participants if cast.actors[p.actor].kind == "person"}
    if people:
        people.add(None)
    kept = tuple(
        p for p in participants if cast.actors[p.actor].kind == "person" or get_side(cast.actors[p.actor]) not in people
    )
    named = tuple(cast.actors[p.actor] for p in kept if cast.actors[p.actor].name is not None)
    return tuple(p for p in kept if not any(_is_told_by(cast.actors[p.actor], other) for other in named))


def _is_told_by(actor: LocalActor, named: LocalActor) -> bool:
    """« A et B … Le ministre, avec son homologue »: one without a name who may be the one named for that side."""
    if (
        actor.kind != "person"
        or actor.name is not None
        or get_side(actor) is None
        or get_side(actor) != get_side(named)
    ):
        return False
    return actor.office is None or (named.office is not None and actor.office.code == named.office.code)
