"""Clues for the date solver, drawn from what the other stages found."""

from __future__ import annotations

from collections.abc import Iterator

from aidememoire.analysis.parse import Parse
from aidememoire.model.actors import Cast, LocalActor
from aidememoire.model.clues import Clue
from aidememoire.model.events import EventMention
from aidememoire.model.ties import FrameworkMention, Ties
from aidememoire.model.time import TimeMention
from aidememoire.pack.dates import DateGrammar
from aidememoire.reading.landmarks import find_landmarks

_ASIDES = frozenset({"teaser", "boilerplate", "credit"})
_LEAD = 2
"""Sentences of the body that are the lead."""


def build_clues(
    parse: Parse,
    cast: Cast,
    ties: Ties,
    times: tuple[TimeMention, ...],
    events: tuple[EventMention, ...],
    grammar: DateGrammar,
) -> tuple[Clue, ...]:
    """What offices, frameworks, anniversaries and events say of when the report was written; teasers say nothing."""
    return tuple(
        dict.fromkeys(
            (
                *_find_offices(parse, cast, events),
                *_find_frameworks(parse, ties, grammar),
                *_find_anniversaries(parse, ties, times),
                *_find_occasions(parse, ties, grammar),
                *_find_sessions(ties, events),
                *_find_tenses(events),
                *find_landmarks(parse, cast, grammar),
            )
        )
    )


def _find_offices(parse: Parse, cast: Cast, events: tuple[EventMention, ...]) -> Iterator[Clue]:
    """People of foreground held events with the office they held, and people with offices in related links."""
    seen: set[tuple[int, str]] = set()
    for event in events:
        if event.background or event.status != "held" or event.from_segment in _ASIDES:
            continue
        for participant in event.participants:
            key = (participant.actor, event.from_segment)
            if key not in seen:
                seen.add(key)
                actor = cast.actors[participant.actor]
                others = {cast.actors[p.actor].state for p in event.participants} - {actor.state, None}
                yield from _build_office(actor, event.from_segment, next(iter(others)) if len(others) == 1 else None)
    if not seen:
        yield from _find_in_lead(parse, cast)
    for number, actor in enumerate(cast.actors):
        citation = actor.name_citation
        segment = parse.report.get_segment(citation.span.start) if citation is not None else None
        if segment is not None and segment.kind == "related_link" and (number, "related_link") not in seen:
            yield from _build_office(actor, "related_link")


def _find_in_lead(parse: Parse, cast: Cast) -> Iterator[Clue]:
    """Where no contact was found: people named with their offices in the first sentences of the body."""
    first = [s for s in parse.sentences if s.segment == "body"][:_LEAD]
    if not first:
        return
    end = parse.view.get_span(first[-1].start, first[-1].end).end
    for actor in cast.actors:
        citation = actor.name_citation
        segment = parse.report.get_segment(citation.span.start) if citation is not None else None
        if citation is not None and segment is not None and segment.read_as == "body" and citation.span.end <= end:
            yield from _build_office(actor, "body")


def _build_office(actor: LocalActor, segment: str, post: str | None = None) -> Iterator[Clue]:
    """The clue of one person; `post` is the state an ambassador is met by."""
    office = actor.office
    if actor.kind != "person" or actor.name is None or actor.name_citation is None:
        return
    if office is None or office.code is None or office.former:
        return
    code = f"ambassador:{post}" if office.code == "ambassador" and post is not None else office.code
    yield Clue(
        kind="office",
        citation=actor.name_citation,
        segment=segment,
        name=actor.name,
        code=code,
        state=actor.state,
    )


def _find_frameworks(parse: Parse, ties: Ties, grammar: DateGrammar) -> Iterator[Clue]:
    """Frameworks in force: not those of asides, nor those the report only aims at."""
    for framework in ties.frameworks:
        segment = parse.report.get_segment(framework.citation.span.start)
        kind = segment.read_as if segment is not None else "body"
        if kind not in _ASIDES and not _is_aim(parse, framework, grammar):
            yield Clue(
                kind="framework",
                citation=framework.citation,
                segment=kind,
                code=framework.name,
                states=framework.parties,
                time=framework.since_time,
            )


def _is_aim(parse: Parse, framework: FrameworkMention, grammar: DateGrammar) -> bool:
    if grammar.aims is None or framework.since_time is not None:
        return False
    at = parse.get_range(framework.citation.span)[0]
    sentence = next((s for s in parse.sentences if s.start <= at < s.end), None)
    start = sentence.start if sentence is not None else max(0, at - 200)
    return grammar.aims.search(parse.text, start, at) is not None


def _find_anniversaries(parse: Parse, ties: Ties, times: tuple[TimeMention, ...]) -> Iterator[Clue]:
    """Anniversaries whose year the words around it put in the future."""
    ahead = {t.value.year for t in times if t.value.bearing == "ahead"}
    for anniversary in ties.anniversaries:
        segment = parse.report.get_segment(anniversary.citation.span.start)
        if (segment is None or segment.kind not in _ASIDES) and anniversary.year in ahead:
            yield Clue(
                kind="anniversary", citation=anniversary.citation, year=anniversary.year, ordinal=anniversary.ordinal
            )


def _find_occasions(parse: Parse, ties: Ties, grammar: DateGrammar) -> Iterator[Clue]:
    """In the lead: an anniversary that the contact marks, so many years after a year."""
    text, seen = parse.view.folded, grammar.occasions
    for sentence in [s for s in parse.sentences if s.segment == "body"][:_LEAD]:
        for anniversary in ties.anniversaries:
            at = parse.get_range(anniversary.citation.span)[0]
            inside = sentence.start <= at < sentence.end and anniversary.year is not None
            if inside and seen is not None and seen.search(text, sentence.start, at):
                yield Clue(kind="occasion", citation=anniversary.citation, year=anniversary.year)
        found = grammar.elapsed.search(text, sentence.start, sentence.end) if grammar.elapsed is not None else None
        if found is not None:
            year = int(found["year"]) + grammar.count(found["n"])
            yield Clue(kind="occasion", citation=parse.cite(*found.span()), year=year)


def _find_sessions(ties: Ties, events: tuple[EventMention, ...]) -> Iterator[Clue]:
    """The numbered session that a foreground held event is."""
    for event in events:
        if event.background or event.status != "held" or event.ordinal is None or event.from_segment in _ASIDES:
            continue
        for mechanism in ties.mechanisms:
            if mechanism.ordinal == event.ordinal and len(mechanism.parties) > 1:
                yield Clue(
                    kind="session",
                    citation=mechanism.citation,
                    code=mechanism.name,
                    states=tuple(sorted(mechanism.parties)),
                    ordinal=mechanism.ordinal,
                )


def _find_tenses(events: tuple[EventMention, ...]) -> Iterator[Clue]:
    """The first foreground held event's day leads; a plan's days are still to come, unless a held event shares them."""
    front = [e for e in events if e.from_segment in ("headline", "body", "caption", "dateline")]
    held = [e for e in front if e.status == "held" and not e.background]
    days = [t for e in held[:1] for t in e.times if t.value.day is not None and t.value.bearing != "recalled"]
    for time in days[:1]:
        yield Clue(kind="lead", citation=time.citation, time=time)
    done = {t.citation.span for e in held for t in e.times if not _is_of_a_plan(e, t)}
    coming = {t.citation.span for e in front if e.status in ("planned", "proposed") for t in e.times}
    for event in held:
        for time in event.times:
            if _is_of_a_plan(event, time) and time.citation.span in coming:
                continue
            open_stay = event.untensed and (time.value.end is not None or time.value.day is not None)
            if time.value.kind != "duration" and not open_stay:
                yield Clue(kind="held", citation=time.citation, time=time)
    for event in front:
        for time in event.times:
            ahead = event.status in ("planned", "proposed") or _was_to_be_then(event, time)
            if ahead and time.value.kind != "duration" and time.citation.span not in done:
                yield Clue(kind="planned", citation=time.citation, time=time)


def _is_of_a_plan(event: EventMention, time: TimeMention) -> bool:
    """« B se rendra le 3 mai à Lima, a dit le porte-parole »: no day of the statement."""
    return event.kind == "press_statement" and time.value.bearing == "ahead"


def _was_to_be_then(event: EventMention, time: TimeMention) -> bool:
    """« la visite qu'il devait faire jeudi »: of what is put off or called off, a day that its own words tell."""
    words = [b.citation for b in event.because[:2] if b.citation is not None]
    inside = time.citation.span.end <= event.citation.span.end
    after = len(words) == 2 and words[1].span.end <= time.citation.span.start
    return event.status in ("postponed", "cancelled") and inside and after
