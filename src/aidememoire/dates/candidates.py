"""Which years a day and month without a year may be of, and which of them the evidence leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from aidememoire.dates.bound import Bound
from aidememoire.dates.calendar import FIRST_YEAR, Period, build_day, build_interval, get_date
from aidememoire.dates.evidence import SEEN
from aidememoire.model.span import Because
from aidememoire.model.time import TimeMention, TimeValue

_PEOPLE = 2
MOST = 4
"""A set of more candidates than this says no more than `XXXX-05-21`."""
_MONTHS = ("January February March April May June July August September October November December").split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is left: `periods` in order; `clash` when only leaving the printed weekday out leaves anything.

    settled   the one period left rests on evidence and not on where the search stops
    """

    periods: tuple[Period, ...]
    because: tuple[Because, ...]
    clash: bool = False
    settled: bool = False


def list_candidates(value: TimeValue, last_year: int, *, weekday: bool = True) -> tuple[Period, ...]:
    """Every period of 1990 to `last_year` that the printed day (and weekday) fits."""
    found = []
    for year in range(FIRST_YEAR, last_year + 1):
        period = build_in_year(value, year)
        if period is not None and (not weekday or fits_weekday(value, period)):
            found.append(period)
    return tuple(found)


def build_in_year(value: TimeValue, year: int) -> Period | None:
    """The day or range of days of `value`, begun in `year`."""
    first = get_date(year, value.month or 0, value.day or 0)
    if first is None:
        return None
    end = value.end
    if end is None or end.month is None or end.day is None:
        return build_day(first)
    last = get_date(year + (end.month < (value.month or 0)), end.month, end.day)
    return None if last is None else build_interval(build_day(first), build_day(last))


def fits_weekday(value: TimeValue, period: Period) -> bool:
    """Whether the printed weekdays are the calendar's."""
    if value.weekday is not None and period.lo.weekday() != value.weekday:
        return False
    return value.end is None or value.end.weekday is None or period.hi.weekday() == value.end.weekday


def judge(main: TimeMention, value: TimeValue, bounds: tuple[Bound, ...], horizon: int) -> Verdict:
    """The years left for `value`; `main` is where it is printed. Does not depend on the order of `bounds`."""
    every = list_candidates(value, horizon)
    has_weekday = value.weekday is not None or (value.end is not None and value.end.weekday is not None)
    left = _keep_hard(every, bounds)
    clash = False
    if not left and has_weekday:
        every = list_candidates(value, horizon, weekday=False)
        left = _keep_hard(every, bounds)
        clash = bool(left)
    told = tuple(b for b in bounds if b.because.rule != SEEN)
    chosen = _keep_soft(left, told) if len(left) <= MOST else left
    if has_weekday and not clash:
        chosen = _keep_seen(chosen, bounds)
    open_end = not has_weekday and _goes_on(value, told, horizon)
    reasons = [_show_calendar(main, value, every)] if has_weekday and not clash else []
    reasons.extend(_pick_reasons(every, chosen, bounds))
    return Verdict(
        periods=chosen, because=tuple(reasons), clash=clash, settled=len(chosen) == 1 and not clash and not open_end
    )


def _keep_hard(periods: tuple[Period, ...], bounds: tuple[Bound, ...]) -> tuple[Period, ...]:
    hard = [b for b in bounds if b.hard]
    left = tuple(p for p in periods if all(b.allows(p.lo, p.hi) for b in hard))
    if left:
        return left
    return tuple(p for p in periods if all(b.allows(p.lo, p.hi, wide=True) for b in hard))


def _keep_soft(periods: tuple[Period, ...], bounds: tuple[Bound, ...]) -> tuple[Period, ...]:
    soft = [b for b in bounds if not b.hard]
    if len(periods) < 2 or not soft:
        return periods
    faults = {p: sum(not b.allows(p.lo, p.hi) for b in soft) for p in periods}
    least = min(faults.values())
    return tuple(p for p in periods if faults[p] == least) if least == 0 else periods


def _keep_seen(periods: tuple[Period, ...], bounds: tuple[Bound, ...]) -> tuple[Period, ...]:
    """The one period near which at least two people were seen in the offices told; else all of them."""
    seen = [b for b in bounds if b.because.rule == SEEN]
    if len(periods) < 2 or len({b.because.note for b in seen}) < _PEOPLE:
        return periods
    near = tuple(p for p in periods if all(b.allows(p.lo, p.hi) for b in seen))
    return near if len(near) == 1 else periods


def _goes_on(value: TimeValue, bounds: tuple[Bound, ...], horizon: int) -> bool:
    """Whether the year after the last one searched would do as well: then the search, not the evidence, stopped."""
    beyond = build_in_year(value, horizon + 1) or build_in_year(value, horizon + 4)
    return beyond is not None and all(b.allows(beyond.lo, beyond.hi) for b in bounds)


def _pick_reasons(every: tuple[Period, ...], chosen: tuple[Period, ...], bounds: tuple[Bound, ...]) -> list[Because]:
    """The fewest bounds that together exclude what was excluded, the strongest first."""
    out = {p for p in every if p not in chosen}
    reasons: list[Because] = []
    rest = sorted(bounds, key=lambda b: _sort_key(b))
    while out and rest:
        best = max(rest, key=lambda b: (sum(not b.allows(p.lo, p.hi) for p in out), b.hard))
        gone = {p for p in out if not best.allows(p.lo, p.hi)}
        if not gone:
            break
        reasons.append(best.because)
        out -= gone
        rest.remove(best)
    return reasons


def _sort_key(bound: Bound) -> tuple[bool, str, int, str, tuple[tuple[date, date], ...]]:
    because = bound.because
    start = because.citation.span.start if because.citation else -1
    return (not bound.hard, because.rule, start, because.source or "", bound.spans)


def _show_calendar(main: TimeMention, value: TimeValue, periods: tuple[Period, ...]) -> Because:
    years = ", ".join(str(p.lo.year) for p in periods) or "no year"
    name = _DAYS[value.weekday] if value.weekday is not None else "that day"
    note = f"{name} {value.day} {_MONTHS[(value.month or 1) - 1]} fits {years}"
    return Because(rule="weekday+day+month", citation=main.citation, note=note)
