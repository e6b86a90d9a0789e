"""When the report was written: what the page states, or what its first contact is worked out to be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from aidememoire.dates.bound import Bound
from aidememoire.dates.calendar import FIRST_YEAR, Period
from aidememoire.dates.candidates import MOST, Verdict, build_in_year, fits_weekday, judge
from aidememoire.dates.completed import complete
from aidememoire.dates.evidence import ASIDES, HEADS, gather, get_zone, is_partial_day
from aidememoire.dates.publication import Published, build_inferred, find_published, is_near
from aidememoire.dates.resolve import get_direction, resolve
from aidememoire.dates.stamps import is_stamp
from aidememoire.model.clues import Clue
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue, When

_NOT_NEWS = frozenset({"published", "recalled", "beside"})
_EARLY = 300
"""Characters of the body within which a full date, unless recalled, dates the news."""
_SLACK = timedelta(days=7)
"""How far a page's own day may stand before what it tells has happened: clocks and headers are a little off."""
_STORED = timedelta(days=3)
"""How long after « ce lundi 4 mars » a page that prints it is stored."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """What other expressions hang on.

    period      when the report came out, None when not worked out
    published   the same as a When
    main        the expression that dates the report's first contact, and `first` what it is; None when it has none
    verdict     how `main` was worked out where no date is stated
    because     what `period` rests on
    """

    period: Period | None
    published: When
    main: TimeMention | None
    first: Period | None
    verdict: Verdict | None
    because: tuple[Because, ...]


def find_anchor(
    report: Report, times: tuple[TimeMention, ...], clues: tuple[Clue, ...], knowledge: Knowledge
) -> Anchor:
    """The anchor of a report: stated, or solved from its first contact and everything that bears on the year."""
    return _set_today(report, times, _find_anchor(report, times, clues, knowledge))


def _set_today(report: Report, times: tuple[TimeMention, ...], anchor: Anchor) -> Anchor:
    """The day of writing, on which other expressions hang: the dateline's, else « ce lundi 4 mars ».

    A page's own day is often the day it was stored, a little after what it prints was written.
    """
    if anchor.period is None:
        return anchor
    stamp = _find_dateline(report, times)
    day = resolve(stamp.value, anchor.period, None) if stamp is not None else None
    if stamp is not None and day is not None and day.is_day and is_near(anchor.period, day.lo, day.hi):
        return _hang_on(anchor, day, "dateline", stamp)
    for time in times:
        value = time.value
        told = value.reference == "report" and value.day is not None and value.month is not None
        if not told or get_direction(value) == "future" or get_zone(report, time) in ASIDES:
            continue
        day = anchor.first if time is anchor.main and anchor.first else resolve(value, anchor.period, None)
        if day is not None and day.is_day and _is_today(anchor.period, day):
            return _hang_on(anchor, day, "today", time)
    return anchor


def _is_today(written: Period, day: Period) -> bool:
    if not written.is_day:
        return is_near(written, day.lo, day.hi)
    return timedelta() <= written.lo - day.lo <= _STORED


def _hang_on(anchor: Anchor, day: Period, rule: str, time: TimeMention) -> Anchor:
    if anchor.period is not None and anchor.period.edtf == day.edtf:
        return anchor
    because = Because(rule=rule, citation=time.citation, note=f"written on {day.edtf}")
    return replace(anchor, period=day, because=(*anchor.because, because))


def _find_anchor(
    report: Report, times: tuple[TimeMention, ...], clues: tuple[Clue, ...], knowledge: Knowledge
) -> Anchor:
    bounds = gather(report, times, clues, knowledge)
    main = _find_main(report, _drop_impossible(times, bounds), clues)
    dateline = _find_dateline(report, times)
    stated = find_published(report, times)
    update = _find_in_head(report, times)
    trusted = [p for p in stated if p.trusted]
    told = {t: _is_held(t, clues) for t in times} if main is not None and _is_led(main, clues) else {}
    if trusted and _is_clock(trusted[0], dateline, told):
        stated, trusted = (), []
    if trusted:
        return _build_stated(_refine(stated, dateline, update), main)
    main = complete(report, times, main)
    lead = main or dateline
    if lead is None:
        return _build_stated(stated[0], None) if stated else _build_unknown(None, None)
    for hint in stated:
        if _confirms(hint, lead.value):
            return _build_stated(_refine([hint], dateline, update), main)
    if not is_partial_day(lead.value):
        first = resolve(lead.value, None, None)
        return _build_solved(lead, first, None, (), dateline) if first else _build_unknown(lead, None)
    verdict = judge(lead, lead.value, bounds, knowledge.horizon)
    if verdict.settled:
        return _build_solved(lead, verdict.periods[0], verdict, verdict.because, dateline)
    return _build_unknown(lead, verdict)


def _is_clock(published: Published, dateline: TimeMention | None, told: Mapping[TimeMention, bool]) -> bool:
    """« jeudi 17 avril 2025 | » above a story sent on 9 May: the day the page was looked at.

    So too above one whose lead tells of 9 September, where no day `told` falls near the page's; what is held (True)
    falls before it.
    """
    if published.because.rule != "header":
        return False
    if dateline is not None and is_partial_day(dateline.value):
        day = resolve(replace(dateline.value, direction="past"), published.period, None)
        return day is not None and not is_near(published.period, day.lo, day.hi)
    years = tuple(published.period.lo.year + step for step in (-1, 0, 1))
    past = {t.citation.quote for t, held in told.items() if held}  # a paragraph printed twice tells one contact
    partial = [(t.value, t.citation.quote in past) for t in told if is_partial_day(t.value)]
    days = [(day, held) for value, held in partial for year in years if (day := build_in_year(value, year)) is not None]
    last = published.period.hi + _SLACK
    near = (is_near(published.period, day.lo, day.hi) and not (held and day.lo > last) for day, held in days)
    return bool(days) and not any(near)


def _is_held(time: TimeMention, clues: tuple[Clue, ...]) -> bool:
    """Whether a contact that has been held is dated by these words."""
    return any(c.kind == "held" and c.time is not None and c.time.citation.span == time.citation.span for c in clues)


def _is_led(main: TimeMention, clues: tuple[Clue, ...]) -> bool:
    """Whether the lead's own contact, or one that was held, is dated by `main`, a day without its year."""
    spans = {c.time.citation.span for c in clues if c.kind in ("lead", "held") and c.time is not None}
    return is_partial_day(main.value) and main.citation.span in spans


def _drop_impossible(times: tuple[TimeMention, ...], bounds: tuple[Bound, ...]) -> tuple[TimeMention, ...]:
    """Times without the full days on which somebody named did not hold the office named: no news of this report."""
    held = [b for b in bounds if b.because.rule == "tenure" and b.hard]
    kept = []
    for time in times:
        period = resolve(time.value, None, None) if held and time.value.year and time.value.day else None
        if period is None or all(b.allows(period.lo, period.hi) for b in held):
            kept.append(time)
    return tuple(kept)


def _find_main(report: Report, times: tuple[TimeMention, ...], clues: tuple[Clue, ...]) -> TimeMention | None:
    """The lead's own day, else the first day in headline or body that is no plan, else in a caption."""
    spans = {c.time.citation.span for c in clues if c.kind == "lead" and c.time is not None}
    days = [t for t in times if t.value.kind == "date" and t.value.day is not None and t.value.month is not None]
    days = [t for t in days if t.value.bearing not in _NOT_NEWS and get_zone(report, t) not in ASIDES | HEADS]
    led = [t for t in days if t.citation.span in spans]
    if led:
        return led[0]
    bodies = report.find_segments("body")
    early = bodies[0].span.start + _EARLY if bodies else 0
    days = [t for t in days if t.value.year is None or t.citation.span.start < early]
    days = [t for t in days if t.value.year is None or t.value.year >= FIRST_YEAR]
    told = [t for t in days if get_direction(t.value) != "future"] or [t for t in days if t.value.year is None]
    for zones in (("headline", "body"), ("caption",)):
        found = [t for t in told if get_zone(report, t) in zones]
        if found:
            return found[0]
    return None


def _find_dateline(report: Report, times: tuple[TimeMention, ...]) -> TimeMention | None:
    found = [t for t in times if t.value.end is None and is_stamp(report, t, get_zone(report, t))]
    return found[0] if found else None


def _find_in_head(report: Report, times: tuple[TimeMention, ...]) -> TimeMention | None:
    """A day without its year among the page's own words: « Mis à jour le 26/10 »."""
    found = (t for t in times if t.value.end is None and is_partial_day(t.value))
    return next((t for t in found if get_zone(report, t) in HEADS or t.value.bearing == "published"), None)


def _refine(stated: Sequence[Published], dateline: TimeMention | None, update: TimeMention | None) -> Published:
    """A stated month becomes a day where the dateline, or an update or an address of that month, gives one."""
    best = stated[0]
    if best.period.is_day:
        return best
    for stamp in (dateline, update):
        day = resolve(stamp.value, best.period, None) if stamp is not None else None
        if stamp is None or day is None:
            continue
        inside = best.period.lo <= day.lo and day.hi <= best.period.hi
        if inside or (stamp is dateline and is_near(best.period, day.lo, day.hi)):
            because = Because(rule="dateline", citation=stamp.citation, note=f"dated {day.edtf}")
            return Published(period=day, because=because, trusted=best.trusted)
    days = [p for p in stated if p.period.is_day and best.period.lo <= p.period.lo <= best.period.hi]
    return days[0] if days else best


def _confirms(hint: Published, value: TimeValue) -> bool:
    """Whether a dated address can be this story's: its first contact falls near it, on the weekday printed."""
    period = resolve(value, hint.period, None)
    return period is not None and is_near(hint.period, period.lo, period.hi) and fits_weekday(value, period)


def _build_stated(published: Published, main: TimeMention | None) -> Anchor:
    period = published.period
    when = When(edtf=period.edtf, grain=period.grain, basis=(published.because,))
    told = main is not None and not period.is_day and get_direction(main.value) != "future"
    first = resolve(main.value, period, None) if main is not None and told else None
    near = first is not None and is_near(period, first.lo, first.hi)
    return Anchor(
        period=period,
        published=when,
        main=main,
        first=first if near else None,
        verdict=None,
        because=(published.because,),
    )


def _build_solved(
    main: TimeMention,
    first: Period,
    verdict: Verdict | None,
    because: tuple[Because, ...],
    dateline: TimeMention | None,
) -> Anchor:
    """On or shortly after the first contact; on the dateline's day where there is one."""
    told = Because(rule="after-the-event", citation=main.citation, note=f"told on or shortly after {first.edtf}")
    basis = (*because, told)
    period = build_inferred(first)
    if dateline is not None:
        near = Period(lo=first.lo, hi=first.hi + timedelta(days=14), grain="day", edtf="")
        year = dateline.value.year or near.hi.year
        day = resolve(dateline.value, near, None) if dateline is not main else build_in_year(dateline.value, year)
        if day is not None and first.lo <= day.lo <= near.hi:
            period = day
            basis = (*because, Because(rule="dateline", citation=dateline.citation, note=f"dateline of {day.edtf}"))
    published = When(edtf=period.edtf, grain=period.grain, basis=basis)
    wide = (
        period
        if period.is_day
        else Period(lo=first.hi, hi=first.hi + timedelta(days=14), grain="month", edtf=period.edtf)
    )
    return Anchor(period=wide, published=published, main=main, first=first, verdict=verdict, because=basis)


def _build_unknown(main: TimeMention | None, verdict: Verdict | None) -> Anchor:
    periods = verdict.periods if verdict is not None else ()
    months = tuple(dict.fromkeys(p.lo.isoformat()[:7] for p in periods)) if len(periods) <= MOST else ()
    because = verdict.because if verdict is not None else ()
    published = When(edtf=None, basis=because if months else (), alternatives=months)
    return Anchor(period=None, published=published, main=main, first=None, verdict=verdict, because=because)
