"""Tellings: an EventMention with what its report knows around it, ready to be compared with other reports'."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain

from aidememoire.consolidate.days import Days, build_days
from aidememoire.consolidate.names import Name, fold_name
from aidememoire.lexicon.fold import fold
from aidememoire.model.actors import LocalActor
from aidememoire.model.events import EventMention
from aidememoire.model.reading import Reading
from aidememoire.model.span import Span

REMOTE = frozenset({"phone", "video", "online", "videoconference", "virtual", "letter"})
FORWARD = frozenset({"planned", "proposed", "postponed"})
"""Statuses of what is, or was, to come."""

SOLE = frozenset(
    {
        "head_of_state",
        "head_of_government",
        "foreign_minister",
        "defence_minister",
        "secretary_of_defence",
        "crown_prince",
        "pope",
    }
)
"""Offices that one person holds at a time."""

NAMING = frozenset({"name", "adjective", "demonym"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A participant made comparable: `name` empty for someone only described."""

    name: Name
    side: str | None
    office: str | None
    printed: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One event as one report tells it.

    id          content-derived: the report, the kind and the place of the words
    position    index into reading.events, or into reading.asides when `aside`
    mechanism   words of the session's mechanism, the states' names left out, shortened so that « agricole » and
                « agriculture » meet
    labels      words of that mechanism's English label, shortened alike
    ordinal     the session's number, given with the event or elsewhere with its mechanism
    topics      frameworks named in the words that tell the event
    words       the folded clause
    """

    id: str
    reading: Reading
    position: int
    aside: bool
    event: EventMention
    parties: frozenset[str]
    people: tuple[Person, ...]
    days: Days | None
    mechanism: frozenset[str]
    labels: frozenset[str]
    ordinal: int | None
    topics: frozenset[str]
    words: str

    @property
    def report(self) -> str:
        """The id of the report that tells it."""
        return self.reading.report.id

    @property
    def remote(self) -> bool | None:
        """True for a contact at a distance, False for one in person, None where the report does not say."""
        if self.event.kind == "call" or self.event.mode in REMOTE:
            return True
        return False if self.event.mode is not None or self.event.kind == "visit" else None


def build_tellings(reading: Reading) -> tuple[Telling, ...]:
    """Every event of a reading, its own and those of its asides, in order."""
    seen: Counter[tuple[str, int, int]] = Counter()
    found = []
    for aside, events in ((False, reading.events), (True, reading.asides)):
        for position, event in enumerate(events):
            key = (event.kind, event.citation.span.start, event.citation.span.end)
            found.append(_build_telling(reading, event, position, aside, seen[key]))
            seen[key] += 1
    return tuple(found)


def _build_telling(reading: Reading, event: EventMention, position: int, aside: bool, twin: int) -> Telling:
    span = event.citation.span
    place = "|".join((reading.report.id, event.kind, str(span.start), str(span.end), str(twin)))
    actors = [reading.cast.actors[p.actor] for p in event.participants]
    spans = (span, *(c.span for c in event.evidence))
    return Telling(
        id=sha256(place.encode()).hexdigest()[:32],
        reading=reading,
        position=position,
        aside=aside,
        event=event,
        parties=_find_parties(reading, event, position, aside),
        people=tuple(_build_person(a) for a in actors if a.kind == "person" or a.office is not None),
        days=build_days(event.when.edtf if event.when else None),
        mechanism=_find_mechanism(reading, event),
        labels=_find_labels(reading, event),
        ordinal=_find_ordinal(reading, event),
        topics=frozenset(f.name for f in reading.ties.frameworks if any(s.overlaps(f.citation.span) for s in spans)),
        words=" ".join(fold(event.citation.quote).casefold().split()),
    )


def get_side(actor: LocalActor) -> str | None:
    """The state acted for, or the organisation where there is no state."""
    return actor.state


def _build_person(actor: LocalActor) -> Person:
    office = actor.office
    return Person(
        name=fold_name(actor.name),
        side=get_side(actor),
        office=office.code if office and not office.former else None,
        printed=_shorten(office.printed) if office and not office.former else frozenset(),
    )


def _shorten(text: str) -> frozenset[str]:
    return frozenset(w[:5] for w in fold_name(text) if len(w) > 3)


def _find_mechanism(reading: Reading, event: EventMention) -> frozenset[str]:
    if event.mechanism is None:
        return frozenset()
    span = event.mechanism.span
    states = [s.citation.quote for s in reading.cast.states if span.covers(s.citation.span)]
    return _shorten(event.mechanism.quote) - frozenset().union(*map(_shorten, states))


def _find_ordinal(reading: Reading, event: EventMention) -> int | None:
    """The event's own number, else the one number its mechanism has in the report, unless that of a later session."""
    if event.ordinal is not None or event.mechanism is None or event.background:
        return event.ordinal
    span = event.mechanism.span
    found = {m.ordinal for m in reading.ties.mechanisms if m.citation.span.overlaps(span)} - {None}
    return found.pop() if len(found) == 1 else None


def _find_labels(reading: Reading, event: EventMention) -> frozenset[str]:
    if event.mechanism is None:
        return frozenset()
    span = event.mechanism.span
    return frozenset().union(*(_shorten(m.name) for m in reading.ties.mechanisms if m.citation.span.overlaps(span)))


def _find_parties(reading: Reading, event: EventMention, position: int, aside: bool) -> frozenset[str]:
    """The sides of the participants; under two, also the country visited, those who speak, those its words name."""
    found = {side for p in event.participants if (side := get_side(reading.cast.actors[p.actor]))}
    if len(found) < 2 and event.kind == "visit" and event.place is not None and event.place.country is not None:
        found.add(event.place.country)
    if len(found) < 2 and not aside:
        found.update(chain.from_iterable(a.states for a in reading.acts if a.event == position))
    if len(found) < 2:
        found.update(_find_named(reading, event))
    return frozenset(found)


def _find_named(reading: Reading, event: EventMention) -> set[str]:
    span = event.citation.span
    found = {p for f in reading.ties.frameworks if span.overlaps(f.citation.span) for p in f.parties}
    if event.mechanism is not None:
        session = event.mechanism.span
        found.update(p for m in reading.ties.mechanisms if session.overlaps(m.citation.span) for p in m.parties)
        found.update(found or _find_of_session(reading, event))
    if found:
        return found
    taken = [p.citation.span for p in event.participants] + ([event.place.citation.span] if event.place else [])
    for state in reading.cast.states:
        inside = span.covers(state.citation.span) and state.sense in NAMING
        if inside and not _is_taken(state.citation.span, taken):
            found.add(state.code)
    return found


def _find_of_session(reading: Reading, event: EventMention) -> set[str]:
    """« la session précédente »: the sides of the one session that the report tells."""
    if event.participants or not event.background:
        return set()
    told = [e for e in reading.events if e.kind == event.kind and e.mechanism and e.participants and not e.background]
    sides = {frozenset(s for p in e.participants if (s := get_side(reading.cast.actors[p.actor]))) for e in told}
    return set(sides.pop()) if len(sides) == 1 else set()


def _is_taken(span: Span, taken: list[Span]) -> bool:
    return any(t.covers(span) for t in taken)
