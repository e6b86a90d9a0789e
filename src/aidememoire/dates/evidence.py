"""Evidence on when a report was written: bounds, each with the words or the row it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from aidememoire.dates.bound import BEGIN, END, Bound
from aidememoire.dates.calendar import Period, add_months, build_year
from aidememoire.dates.landmarks import bound_by_landmark, bound_by_lunar_year
from aidememoire.dates.resolve import resolve
from aidememoire.lexicon.person_names import match_names, split_name
from aidememoire.model.clues import Clue
from aidememoire.model.knowledge import FrameworkSince, Knowledge, Tenure
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue

ASIDES = frozenset({"related_link", "teaser", "boilerplate"})
HEADS = frozenset({"header", "byline", "credit"})
FRESH = 31
"""Days for which a contact is news: a report that knows of a later day may still tell of it."""
_BESIDE_EDITION = 80
"""Characters between « l'an prochain » and the year an edition bears."""
SEEN = "seen-in-office"
"""Rule of a sighting: counts only beside another person's, and only for a printed weekday."""


def gather(
    report: Report, times: tuple[TimeMention, ...], clues: tuple[Clue, ...], knowledge: Knowledge
) -> tuple[Bound, ...]:
    """Every bound the report and the reference data give; the order does not matter."""
    found: list[Bound] = []
    held = {c.time.citation.span for c in clues if c.kind == "held" and c.time is not None}
    for time in times:
        if get_zone(report, time) not in ASIDES | HEADS:
            held_then = time.citation.span in held and time.value.month is not None
            found.extend(_bound_by_year(time, held=held_then, later=_count_years_ahead(report, time, times)))
    for clue in clues:
        if clue.kind == "office":
            found.extend(_bound_by_office(clue, knowledge))
            found.extend(_bound_by_sightings(clue, knowledge))
        elif clue.kind == "session":
            found.extend(_bound_by_sessions(clue, knowledge))
        elif clue.kind == "framework":
            found.extend(_bound_by_framework(clue, knowledge))
        elif clue.kind == "anniversary" and clue.year is not None:
            found.append(_bound_by_anniversary(clue, clue.year))
        elif clue.kind == "occasion" and clue.year is not None:
            found.append(_bound_by_occasion(clue, build_year(clue.year)))
        elif clue.kind == "landmark":
            found.extend(bound_by_landmark(clue, knowledge))
        elif clue.kind == "lunar" and clue.years:
            found.append(bound_by_lunar_year(clue))
    found.extend(_bound_after_upgrade(report, clues, times, knowledge))
    return tuple(found)


def get_zone(report: Report, time: TimeMention) -> str:
    """The kind of segment an expression stands in."""
    segment = report.get_segment(time.citation.span.start)
    return segment.read_as if segment is not None else "body"


def is_partial_day(value: TimeValue) -> bool:
    """A day and month without a year."""
    return value.kind == "date" and value.year is None and value.month is not None and value.day is not None


def _count_years_ahead(report: Report, time: TimeMention, times: tuple[TimeMention, ...]) -> int:
    """« l'an prochain, au Forum 2018 »: how many years after the report an edition is said to be; 0 where unsaid."""
    at = time.citation.span.start
    for other in times:
        offset, end = other.value.offset, other.citation.span.end
        near = 0 <= at - end <= _BESIDE_EDITION and not set(".;\n") & set(report.text[end:at])
        if near and other.value.reference == "report" and offset is not None and offset[1] == "year":
            return max(0, offset[0])
    return 0


def _bound_by_year(time: TimeMention, *, held: bool, later: int) -> Iterator[Bound]:
    """Years given to something else: what is recalled or `held` is over, what is ahead is not, a term runs.

    `later`  how many years after the report an edition is to be
    """
    value = time.value
    period = resolve(value, None, None) if value.year is not None else None
    if period is None or value.kind != "date":
        return
    bearing = value.bearing
    lo = period.lo - timedelta(days=FRESH) if period.grain == "day" else period.lo
    if bearing == "recalled":
        note = f"told after {period.edtf}"
        yield Bound(spans=((lo, END),), because=_cite("year-recalled", time, note))
    elif bearing == "ahead":
        hi = period.hi
        yield Bound(spans=((BEGIN, hi),), because=_cite("year-ahead", time, f"{period.edtf} is still to come"))
    elif bearing == "term":
        wide = ((period.lo - timedelta(days=366), period.hi + timedelta(days=366)),)
        yield Bound(spans=((period.lo, period.hi),), wide=wide, because=_cite("term", time, f"a term of {period.edtf}"))
    elif bearing == "edition":
        year = build_year(period.lo.year - later)
        note = f"held in {period.edtf}" if not later else f"{period.edtf} is {later} year after the report"
        yield Bound(spans=((year.lo, year.hi),), because=_cite("edition", time, note), hard=False)
    elif value.end is None and value.bearing is None:
        note = f"told after {period.edtf}"
        yield Bound(spans=((lo, END),), because=_cite("year-told", time, note), hard=held)


def _cite(rule: str, time: TimeMention, note: str) -> Because:
    return Because(rule=rule, citation=time.citation, note=note)


def _find_tenures(words: tuple[str, ...], knowledge: Knowledge) -> set[Tenure]:
    """Tenures that share a word of a name: of several words, one other than the commonest (two must agree)."""
    lists = sorted((knowledge.by_name.get(w, ()) for w in dict.fromkeys(words)), key=len)
    return {t for rows in (lists[:-1] if len(lists) > 1 else lists) for t in rows}


def _bound_by_office(clue: Clue, knowledge: Knowledge) -> Iterator[Bound]:
    """Tenures of a person named with the office: all of them, since one may have held it twice."""
    words = split_name(clue.name or "") if clue.segment not in ASIDES - {"related_link"} else ()
    held = sorted(
        (
            t
            for t in _find_tenures(words, knowledge)
            if _same_office(t.office, clue.code)
            and clue.state in (None, t.state)
            and match_names(words, split_name(t.person))
        ),
        key=lambda t: (t.since, t.row),
    )
    if not held or len({split_name(t.person) for t in held}) > 1 or (clue.state is None and len(words) < 2):
        return
    aside = clue.segment == "related_link"
    slack = timedelta(days=120 if aside else 0)
    spans = tuple((t.since, END if t.until is None else t.until + slack) for t in held)
    shown = ", ".join(f"{t.since} to {t.until or '…'}" for t in held)
    note = f"{held[0].person} {clue.code} {shown}"
    source = "; ".join(t.row for t in held)
    yield Bound(
        spans=spans, because=Because(rule="tenure", citation=clue.citation, source=source, note=note), hard=not aside
    )


def _same_office(known: str, told: str | None) -> bool:
    """« ambassador » without its post is any of them."""
    return known == told or (told is not None and ":" not in told and known.startswith(f"{told}:"))


def find_frameworks(clue: Clue, knowledge: Knowledge) -> tuple[FrameworkSince, ...]:
    """The rows of reference data for the framework of a clue."""
    rows = knowledge.by_parties.get(tuple(sorted(clue.states)), ())
    return tuple(f for f in rows if f.name == clue.code)


def _bound_by_framework(clue: Clue, knowledge: Knowledge) -> Iterator[Bound]:
    if clue.segment in ASIDES:
        return
    for row in find_frameworks(clue, knowledge):
        note = f"{'–'.join(row.parties)} {row.name} in force since {row.earliest}"
        because = Because(rule="framework-in-force", citation=clue.citation, source=row.row, note=note)
        yield Bound(spans=((row.earliest, END),), because=because)
        if row.until is not None:
            note = f"{row.name} replaced on {row.until}"
            because = Because(rule="framework-replaced", citation=clue.citation, source=row.row, note=note)
            yield Bound(spans=((BEGIN, row.until),), because=because, hard=False)


def _bound_after_upgrade(
    report: Report, clues: tuple[Clue, ...], times: tuple[TimeMention, ...], knowledge: Knowledge
) -> Iterator[Bound]:
    """« un an après l'élévation »: a year or so after the report's one framework began, or the next one printed."""
    named = sorted(
        (c for c in clues if c.kind == "framework" and c.segment not in ASIDES), key=lambda c: c.citation.span
    )
    kinds = {(c.states, c.code) for c in named}
    for time in times:
        value, at = time.value, time.citation.span.end
        if value.reference != "tie" or value.offset is None or get_zone(report, time) in ASIDES:
            continue
        near = [c for c in named if 0 <= c.citation.span.start - at <= 160]
        chosen = near[:1] or (named[:1] if len(kinds) == 1 else [])
        since = _find_since(chosen[0], knowledge) if chosen else None
        if since is None:
            continue
        amount, unit = value.offset
        months = amount * (12 if unit == "year" else 1)
        lo, hi = add_months(since[0], months), add_months(since[1], months + (10 if unit == "year" else 2))
        note = f"{amount} {unit} after {since[0]}"
        because = Because(rule="after-upgrade", citation=time.citation, source=since[2], note=note)
        yield Bound(spans=((lo - timedelta(days=45), hi),), because=because)


def _find_since(clue: Clue, knowledge: Knowledge) -> tuple[date, date, str | None] | None:
    if clue.time is not None and (period := resolve(clue.time.value, None, None)) is not None:
        return period.lo, period.hi, None
    rows = find_frameworks(clue, knowledge)
    return (rows[0].earliest, rows[0].latest, rows[0].row) if len(rows) == 1 else None


def _bound_by_anniversary(clue: Clue, year: int) -> Bound:
    """An anniversary in preparation: not after its year, nor (softly, see `wide`) more than two years before."""
    period: Period = build_year(year)
    because = Because(rule="anniversary-ahead", citation=clue.citation, note=f"anniversary of {year} still to come")
    return Bound(spans=((BEGIN, period.hi),), because=because)


def _bound_by_occasion(clue: Clue, year: Period) -> Bound:
    """In the year marked; at its loosest a few weeks before or after."""
    because = Because(rule="occasion", citation=clue.citation, note=f"marks {year.edtf}")
    slack = timedelta(days=62)
    return Bound(spans=((year.lo, year.hi),), wide=((year.lo - slack, year.hi + slack),), because=because)


_AROUND = timedelta(days=183)
"""About how far from a day on which somebody was seen in an office they are likely to have held it."""


def _bound_by_sightings(clue: Clue, knowledge: Knowledge) -> Iterator[Bound]:
    """Days on which the record saw the person in this office: weak, see candidates.SEEN."""
    words = split_name(clue.name or "")
    if len(words) < 2 or clue.segment in ASIDES or clue.state is None:
        return
    rows = [
        s
        for s in knowledge.sightings
        if s.state == clue.state and s.office == clue.code and match_names(words, split_name(s.person))
    ]
    if rows:
        spans = tuple((s.first - _AROUND, s.last + _AROUND) for s in rows)
        note = f"{clue.name} seen as {clue.code} of {clue.state} on {', '.join(str(s.first) for s in rows[:3])}"
        because = Because(rule=SEEN, citation=clue.citation, source="; ".join(s.row for s in rows[:3]), note=note)
        yield Bound(spans=spans, because=because, hard=False)


def _bound_by_sessions(clue: Clue, knowledge: Knowledge) -> Iterator[Bound]:
    """After the sessions of a lower number, before those of a higher one."""
    rows = [s for s in knowledge.sessions if s.name == clue.code and s.parties == tuple(sorted(clue.states))]
    for row in rows:
        if clue.ordinal is None or row.ordinal == clue.ordinal:
            continue
        earlier = row.ordinal < clue.ordinal
        span = (row.last, END) if earlier else (BEGIN, row.first)
        note = (
            f"session {row.ordinal} held on {row.first}: session {clue.ordinal} is {'later' if earlier else 'earlier'}"
        )
        yield Bound(spans=(span,), because=Because(rule="session", citation=clue.citation, source=row.row, note=note))
