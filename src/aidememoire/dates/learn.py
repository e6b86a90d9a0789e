"""What the dated readings of a record teach: who was seen in which office, since when frameworks hold, sessions held.

Sound by construction: a tenure learned has outer bounds only (others were seen in the same office before and after), a
sighting is weak evidence that counts only beside another, and nothing is learned from a date that the record gave.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from aidememoire.dates.knowledge import read_bounds
from aidememoire.lexicon.person_names import match_names, split_name
from aidememoire.model.events import EventMention
from aidememoire.model.knowledge import FrameworkSince, Knowledge, SessionHeld, Sighting, Tenure, build_knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.time import When

RECORD = "record: "
"""How the source of every reason begins that a record gave."""
ALONE = frozenset({"head_of_state", "head_of_government", "foreign_minister", "defence_minister", "speaker"})
"""Offices that one person of a state holds at a time."""
_ENOUGH = 2
"""Reports that must have seen somebody else in an office before it bounds a tenure: one may be misread."""


def learn(readings: Iterable[Reading], known: Knowledge) -> Knowledge:
    """`known` with everything the readings' own dates teach; the same for the readings in any order."""
    sightings: set[Sighting] = set()
    sessions: set[SessionHeld] = set()
    frameworks: set[FrameworkSince] = set()
    for reading in readings:
        sightings.update(_find_sightings(reading))
        sessions.update(_find_sessions(reading))
        frameworks.update(_find_frameworks(reading, known))
    seen = tuple(sorted(sightings, key=lambda s: (s.first, s.last, s.person, s.row)))
    tenures = (*known.tenures, *_build_tenures(seen, known))
    since = (*known.frameworks, *_keep_agreed(frameworks))
    built = build_knowledge(tenures, since, [split_name(t.person) for t in tenures], known.version)
    ordered = tuple(sorted(sessions, key=lambda s: (s.name, s.parties, s.ordinal, s.first, s.row)))
    return replace(built, sightings=seen, sessions=ordered, horizon=max(built.horizon, known.horizon))


def find_days(when: When | None) -> tuple[date, date] | None:
    """First and last day of an exact date that the record had no part in; None for any other."""
    if when is None or when.edtf is None or any((b.source or "").startswith(RECORD) for b in when.basis):
        return None
    parts = when.edtf.split("/")
    bounds = [read_bounds(p) for p in parts if len(p) >= len("2024-05") and p[:4].isdigit()]
    if len(bounds) != len(parts) or len(bounds) not in (1, 2) or None in bounds:
        return None
    first, last = bounds[0], bounds[-1]
    return (first[0], last[1]) if first is not None and last is not None else None


def _name_source(reading: Reading, days: tuple[date, date]) -> str:
    return f"{RECORD}{reading.report.source} ({days[0]}{'' if days[0] == days[1] else f'/{days[1]}'})"


def _find_dated(reading: Reading) -> Iterator[tuple[EventMention, tuple[date, date]]]:
    for event in reading.events:
        days = find_days(event.when) if event.status == "held" and not event.background else None
        if days is not None:
            yield event, days


def _find_sightings(reading: Reading) -> Iterator[Sighting]:
    for event, days in _find_dated(reading):
        for participant in event.participants:
            actor = reading.cast.actors[participant.actor]
            office = actor.office
            if actor.name is None or actor.state is None or office is None or office.code is None or office.former:
                continue
            if len(split_name(actor.name)) > 1:
                row = _name_source(reading, days)
                yield Sighting(
                    person=actor.name, office=office.code, state=actor.state, first=days[0], last=days[1], row=row
                )


def _find_sessions(reading: Reading) -> Iterator[SessionHeld]:
    for event, days in _find_dated(reading):
        for mechanism in reading.ties.mechanisms:
            if event.ordinal is not None and event.ordinal == mechanism.ordinal and len(mechanism.parties) > 1:
                yield SessionHeld(
                    name=mechanism.name,
                    parties=tuple(sorted(mechanism.parties)),
                    ordinal=event.ordinal,
                    first=days[0],
                    last=days[1],
                    row=_name_source(reading, days),
                )


def _find_frameworks(reading: Reading, known: Knowledge) -> Iterator[FrameworkSince]:
    """Frameworks whose beginning a report states and reference data do not hold."""
    for framework in reading.ties.frameworks:
        days = find_days(framework.since)
        parties = tuple(sorted(framework.parties))
        if days is None or len(parties) < 2 or any(f.name == framework.name for f in known.by_parties.get(parties, ())):
            continue
        row = _name_source(reading, days)
        yield FrameworkSince(
            parties=parties, name=framework.name, earliest=days[0], latest=days[1], until=None, source=row, row=row
        )


def _keep_agreed(frameworks: set[FrameworkSince]) -> tuple[FrameworkSince, ...]:
    """One row for each framework: the narrowest told; none where two tellings exclude each other."""
    groups: dict[tuple[tuple[str, ...], str], list[FrameworkSince]] = defaultdict(list)
    for row in sorted(frameworks, key=lambda f: (f.latest - f.earliest, f.earliest, f.row)):
        groups[row.parties, row.name].append(row)
    kept = []
    for rows in groups.values():
        best = rows[0]
        if all(r.earliest <= best.latest and best.earliest <= r.latest for r in rows):
            kept.append(best)
    return tuple(sorted(kept, key=lambda f: (f.parties, f.name)))


def _build_tenures(seen: tuple[Sighting, ...], known: Knowledge) -> Iterator[Tenure]:
    """Outer bounds of people whom reference data do not know, from others seen in the same office around them."""
    groups: dict[tuple[str, str], list[Sighting]] = defaultdict(list)
    for sighting in seen:
        if sighting.office in ALONE:
            groups[sighting.state, sighting.office].append(sighting)
    for (state, office), rows in sorted(groups.items()):
        for person in sorted({r.person for r in rows}):
            words = split_name(person)
            if any(t.office == office and t.state == state for w in words for t in known.by_name.get(w, ())):
                continue
            own = [r for r in rows if match_names(words, split_name(r.person))]
            others = [r for r in rows if not set(words) & set(split_name(r.person))]
            before = _find_edge([r for r in others if r.last < min(o.first for o in own)], last=True)
            after = _find_edge([r for r in others if r.first > max(o.last for o in own)], last=False)
            if before is None and after is None:
                continue
            yield Tenure(
                person=person,
                office=office,
                state=state,
                since=date.min if before is None else before.last + timedelta(days=1),
                until=None if after is None else after.first - timedelta(days=1),
                checked=None,
                source="record",
                row="; ".join(r.row for r in (before, after) if r is not None),
            )


def _find_edge(rows: list[Sighting], *, last: bool) -> Sighting | None:
    """The nearest sighting of somebody whom enough reports saw there."""
    for row in sorted(rows, key=lambda r: (r.last, r.row) if last else (r.first, r.row), reverse=last):
        told = {r.row for r in rows if match_names(split_name(row.person), split_name(r.person))}
        if len(told) >= _ENOUGH:
            return row
    return None
