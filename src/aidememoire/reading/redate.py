"""A reading solved again with more knowledge: what was read stays, only what dates were worked out to be may change."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aidememoire.analysis.parse import parse
from aidememoire.dates.learn import RECORD
from aidememoire.dates.solve import solve
from aidememoire.model.events import EventMention
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Reading
from aidememoire.model.time import When
from aidememoire.pack.language import LanguagePack
from aidememoire.reading.clues import build_clues
from aidememoire.reading.read import date_events, date_ties


@dataclass(frozen=True, slots=True, kw_only=True)
class Redating:
    """One event whose date is another now."""

    source: str
    event: EventMention
    before: When
    after: When


def redate(reading: Reading, pack: LanguagePack, knowledge: Knowledge) -> Reading:
    """The reading with its times solved again; equal to it where `knowledge` has nothing more to say.

    A reading that a record's dates changed says so among its versions.
    """
    report = reading.report
    parsed = parse(report, pack.sentences)
    told = (*reading.events, *reading.asides)
    clues = build_clues(parsed, reading.cast, reading.ties, reading.times, told, pack.dates)
    solution = solve(report, reading.times, clues, knowledge)
    found = replace(
        reading,
        published=solution.published,
        whens=solution.whens,
        events=date_events(reading.events, reading.cast, solution, report),
        asides=date_events(reading.asides, reading.cast, solution, report),
        ties=date_ties(reading.ties, reading.times, solution),
        gaps=(*(g for g in reading.gaps if g.stage != "dates"), *solution.gaps),
    )
    kept = tuple(v for v in reading.versions if v[0] != "redated")
    return replace(found, versions=(*kept, ("redated", "by the record")) if _leans_on_record(found) else kept)


def find_redatings(before: Reading, after: Reading) -> tuple[Redating, ...]:
    """The events that the two readings of one report date differently, in order."""
    source, nothing = before.report.source, When(edtf=None)
    pairs = zip(before.events, after.events, strict=True)
    return tuple(
        Redating(source=source, event=b, before=b.when or nothing, after=a.when or nothing)
        for a, b in ((a, b) for b, a in pairs)
        if (a.when or nothing).edtf != (b.when or nothing).edtf
    )


def _leans_on_record(reading: Reading) -> bool:
    whens = (reading.published, *reading.whens)
    return any((b.source or "").startswith(RECORD) for w in whens for b in w.basis)
