"""Every expression of a report worked out together, with the working."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from aidememoire.dates.anchor import Anchor, find_anchor
from aidememoire.dates.apposed import share_apposed
from aidememoire.dates.calendar import Period, build_day, find_last_weekday, get_date
from aidememoire.dates.candidates import MOST, fits_weekday
from aidememoire.dates.dispatch import find_act_day
from aidememoire.dates.evidence import ASIDES, HEADS, get_zone, is_partial_day
from aidememoire.dates.numeric import settle_orders
from aidememoire.dates.resolve import resolve
from aidememoire.dates.stays import build_stay, end_stay, find_lengths, is_of_no_tense, is_of_the_saying, last_days
from aidememoire.model.clues import Clue
from aidememoire.model.events import EventMention
from aidememoire.model.knowledge import Knowledge
from aidememoire.model.reading import Gap
from aidememoire.model.report import Report
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue, When

_NO_DAY = frozenset({"duration", "set"})
_SENTENCE = 60
"""Characters before the words of an event within which a day of the same sentence stands."""
_LONGEST = timedelta(days=31)
"""How long a range is at most of whose days a day without its year may be one."""
_ELSEWHERE = frozenset({"recalled", "term", "ahead", "edition", "beside"})
"""Bearings of expressions that date something else than the news."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Solution:
    """published, and one When for each of `times`; `gaps` are the contradictions met.

    `act_day` is the day of the dispatch, where its agency sends contacts out on their own day.
    """

    published: When
    times: tuple[TimeMention, ...]
    whens: tuple[When, ...]
    gaps: tuple[Gap, ...] = ()
    act_day: When | None = None

    def get_when(self, time: TimeMention) -> When:
        """What an expression was worked out to be (KeyError when it is not of this report)."""
        for known, when in zip(self.times, self.whens, strict=True):
            if known is time or known == time:
                return when
        raise KeyError(time.citation.quote)


def solve(report: Report, times: tuple[TimeMention, ...], clues: tuple[Clue, ...], knowledge: Knowledge) -> Solution:
    """Work out the publication date and every expression; exact only where the evidence leaves one answer.

    The result does not depend on the order of `clues`, nor on the clock. Knowledge.empty() turns reference data off.
    """
    read = _apply_tenses(settle_orders(times), clues)
    anchor = find_anchor(report, read, clues, knowledge)
    whens: list[When] = []
    gaps: list[Gap] = []
    last = When(edtf=None)
    previous = anchor.period if anchor.period is not None and anchor.period.is_day else anchor.first
    ranges = _find_ranges(report, read, anchor)
    for time in read:
        zone = get_zone(report, time)
        when, period, clash = _solve_one(time, zone, anchor, previous, ranges)
        if (
            when.edtf is None
            and zone not in ASIDES
            and time.value.offset == (0, "day")
            and time.value.reference == "event"
        ):
            when = replace(last, basis=(*time.because, *last.basis))
        elif _tells_one_day(time.value) and zone in ("headline", "body", "dateline"):
            last = when
        whens.append(when)
        if clash:
            gaps.append(Gap(citation=time.citation, stage="dates", reason=clash))
        told = time.value.bearing != "beside" and zone in ("headline", "body", "dateline")
        if period is not None and period.grain == "day" and told:
            previous = period
    shared = share_apposed(report, times, tuple(whens))
    act_day = find_act_day(report, times, shared, knowledge)
    return Solution(published=anchor.published, times=times, whens=shared, gaps=tuple(gaps), act_day=act_day)


def _tells_one_day(value: TimeValue) -> bool:
    """A day of the month that « le même jour » may mean: of a range of days it would be any."""
    return value.day is not None and value.bearing != "beside" and value.end is None


def date_event(event: EventMention, solution: Solution, report: Report) -> When:
    """The date of an event: its own expressions' best, else (a held event of the foreground) the published month."""
    front = event.status == "held" and not event.background
    dated = [t for t in event.times if t.value.kind not in _NO_DAY and not _is_of_what_is_said(event, t)]
    off = _ELSEWHERE if front else frozenset() if event.status == "held" else frozenset({"recalled", "beside"})
    off = off - {"ahead"} if event.untensed else off
    news = [t for t in dated if t.value.bearing not in off]
    pairs = [(t, solution.get_when(t)) for t in news or (_keep_recalled(dated) if event.status == "held" else ())]
    ends = tuple(w for t, w in pairs if t.value.bearing == "last")
    found = [
        w
        for t, w in pairs
        if (t.value.bearing != "last" or len(pairs) == 1)
        and not is_of_the_saying(t, w, event.status, solution.published)
        and not is_of_no_tense(t, w, event, solution.published)
    ]
    known = [w for w in found if w.edtf is not None and not (front and _is_old(w, solution.published))]
    stay = [w for w in known if event.kind == "visit" and w.edtf is not None and "/" in w.edtf and w.edtf[0].isdigit()]
    if stay:
        return stay[0]
    if known:
        best = max(known, key=lambda w: (_rate(w), -known.index(w)))
        if event.kind != "visit":
            return best
        times = (*event.times, *find_lengths(event, solution.times))
        ending = event.ending or best in ends
        stay_days = build_stay(best, solution.times, solution.whens, report, ending=ending)
        return last_days(stay_days, times, back=True) if ending else last_days(end_stay(stay_days, ends), times)
    day = any(t.value.day is not None and t.value.bearing != "recalled" for t in dated)
    if ((news or day) and not known) or event.background or event.status != "held" or event.from_segment in ASIDES:
        return When(edtf=None)
    published = solution.published
    if published.edtf is None or len(published.edtf) < 7 or _holds_day(event, solution, report):
        return When(edtf=None)
    quote = report.cite_span(event.citation.span)
    because = Because(rule="published-month", citation=quote, note="no day told; the month the report came out")
    return When(edtf=published.edtf[:7], grain="month", basis=(*published.basis, because))


def _is_of_what_is_said(event: EventMention, time: TimeMention) -> bool:
    """A month or a year in a statement to the press: what it is about, not when it was made."""
    value = time.value
    near = value.day is not None or value.weekday is not None or value.hour is not None
    return event.kind == "press_statement" and not near and (value.offset is None or value.offset[1] != "day")


def _keep_recalled(times: list[TimeMention]) -> list[TimeMention]:
    """Days that only look recalled: nothing else dates the event they stand with."""
    return [t for t in times if t.value.bearing == "recalled" and t.value.day is not None]


def _holds_day(event: EventMention, solution: Solution, report: Report) -> bool:
    """Whether its own words, or those just before in the sentence, name a day that is no part of it.

    The month of publication would be a guess.
    """
    span = event.citation.span
    for time in solution.times:
        at = time.citation.span
        if time.value.day is None or time.value.bearing == "beside" or get_zone(report, time) in HEADS | {"dateline"}:
            continue
        after = report.text[span.end : at.start] if time.value.bearing == "said" else "\n"
        if len(after) < 2 * _SENTENCE and not set(".;\n") & set(after):
            return True
        if time.value.bearing == "recalled" and span.start <= at.start and at.end <= span.end:
            return True
        if 0 <= span.start - at.end <= _SENTENCE and not set(".;\n") & set(report.text[at.end : span.start]):
            return True
    return False


def _is_old(when: When, published: When) -> bool:
    """Years before the report: not what it tells as news."""
    if when.edtf is None or published.edtf is None or not (when.edtf[:4].isdigit() and published.edtf[:4].isdigit()):
        return False
    return int(when.edtf[:4]) < int(published.edtf[:4]) - 1


def _rate(when: When) -> int:
    """A solved day before a day without its year before anything coarser."""
    if when.grain == "day":
        return 2 if when.edtf is not None and when.edtf[0].isdigit() else 1
    return 0


def _apply_tenses(times: tuple[TimeMention, ...], clues: tuple[Clue, ...]) -> tuple[TimeMention, ...]:
    """What the events say of an expression's tense, where its own words say nothing."""
    tense = {c.time.citation.span: "future" for c in clues if c.kind == "planned" and c.time is not None}
    held = {c.time.citation.span: "past" for c in clues if c.kind == "held" and c.time is not None}
    kept = []
    for time in times:
        span = time.citation.span
        value = time.value
        if span in held and value.day is not None and value.year is None:
            value = replace(value, direction=value.direction or "held")
        elif span in tense and value.bearing is None:
            value = replace(value, bearing="ahead")
        kept.append(time if value is time.value else replace(time, value=value))
    return tuple(kept)


def _solve_one(
    time: TimeMention, zone: str, anchor: Anchor, previous: Period | None, ranges: tuple[Period, ...]
) -> tuple[When, Period | None, str]:
    value = time.value
    aside = zone in ASIDES
    main = anchor.main
    shared = anchor.first is not None and value.year in (None, anchor.first.lo.year)
    if main is not None and anchor.first is not None and shared and not aside and _same_day(value, main.value):
        return _build(time, value, anchor.first, anchor), anchor.first, _clash(value, anchor.first)
    inside = (_find_inside(value, anchor) or _find_within(value, ranges)) if not aside else None
    period = inside or resolve(value, None if aside else anchor.period, None if aside else previous)
    if period is not None and value.weekday is None and _is_own_span(period, anchor):
        return When(edtf=None), None, ""
    if period is not None:
        return _build(time, value, period, anchor), period, _clash(value, period)
    if is_partial_day(value):
        verdict = anchor.verdict
        same = main is not None and _same_day(value, main.value) and not aside
        if verdict is not None and same:
            clash = "the printed weekday fits no year that the rest of the report allows" if verdict.clash else ""
            return _build_open(time, value, verdict.periods, verdict.because, verdict.clash), None, clash
        return _build_open(time, value, (), (), False), None, ""
    return When(edtf=None), None, ""


def _is_own_span(period: Period, anchor: Anchor) -> bool:
    """« hier » in a report that came out by the turn of a month, as the contact it tells shows: of no known day."""
    return anchor.period is not None and period.edtf == anchor.period.edtf and "/" in period.edtf


def _find_inside(value: TimeValue, anchor: Anchor) -> Period | None:
    """A weekday alone is the one such day of the report's own day or few days, where nothing closer is known."""
    first = anchor.first
    if first is None or (anchor.period is not None and anchor.period.is_day):
        return None
    alone = value.weekday is not None and value.day is None and value.reference == "report" and value.direction is None
    alone = alone and value.offset in (None, (0, "week"))
    day = find_last_weekday(first.hi, value.weekday or 0)
    return build_day(day) if alone and day >= first.lo > day - timedelta(days=7) else None


def _find_ranges(report: Report, times: tuple[TimeMention, ...], anchor: Anchor) -> tuple[Period, ...]:
    """The report's own days, where they are several, and the ranges of days that it prints with their year."""
    full = [t for t in times if t.value.end is not None and t.value.year is not None and t.value.day is not None]
    told = [resolve(t.value, None, None) for t in full if get_zone(report, t) not in ASIDES]
    return tuple(p for p in (anchor.first, *told) if p is not None and timedelta() < p.hi - p.lo <= _LONGEST)


def _find_within(value: TimeValue, ranges: tuple[Period, ...]) -> Period | None:
    """A day without its year is one of a range it lies in (« du 3 au 6 mai 2021 », then « le 5 mai »)."""
    if not is_partial_day(value) or value.end is not None or value.bearing == "beside":
        return None
    days = {d for p in ranges for y in {p.lo.year, p.hi.year} if (d := get_date(y, value.month or 0, value.day or 0))}
    inside = {d for d in days if any(p.lo <= d <= p.hi for p in ranges)}
    return build_day(next(iter(inside))) if len(inside) == 1 else None


def _same_day(value: TimeValue, other: TimeValue) -> bool:
    if value.kind != "date" or (value.year is not None and other.year is not None and value.year != other.year):
        return False
    ends = (value.end and (value.end.month, value.end.day), other.end and (other.end.month, other.end.day))
    return value.day is not None and (value.month, value.day) == (other.month, other.day) and ends[0] == ends[1]


def _clash(value: TimeValue, period: Period) -> str:
    if value.day is None or period.grain != "day" or fits_weekday(value, period):
        return ""
    return f"the printed weekday is not that of {period.edtf}; the printed day is kept"


def _build(time: TimeMention, value: TimeValue, period: Period, anchor: Anchor) -> When:
    basis = list(time.because)
    if value.year is None and value.decade is None and value.century is None:
        basis.extend(b for b in anchor.because if b not in basis)
    if _clash(value, period):
        basis.append(Because(rule="weekday-clash", citation=time.citation, note=_clash(value, period)))
    return When(edtf=period.edtf, grain=period.grain, basis=tuple(basis))


def _build_open(
    time: TimeMention, value: TimeValue, periods: tuple[Period, ...], because: tuple[Because, ...], clash: bool
) -> When:
    """A day without its year: a set of few candidates, else the day alone."""
    bare = f"XXXX-{value.month:02}-{value.day:02}"
    if value.end is not None and value.end.month is not None and value.end.day is not None:
        bare += f"/XXXX-{value.end.month:02}-{value.end.day:02}"
    basis = [*time.because, *because]
    if clash:
        note = "the printed weekday fits no year that the rest of the report allows"
        basis.append(Because(rule="weekday-clash", citation=time.citation, note=note))
    few = 1 < len(periods) <= MOST and value.end is None and not clash and bool(because)
    edtf = "[" + ",".join(p.edtf for p in periods) + "]" if few else bare
    return When(
        edtf=edtf,
        grain="day",
        basis=tuple(basis),
        alternatives=tuple(p.edtf for p in periods) if len(periods) <= 2 * MOST else (),
    )
