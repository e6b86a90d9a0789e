"""Expressions for exchange: TimeML types and values (TIMEX3), with the EDTF beside them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest

from aidememoire.analysis.parse import Parse
from aidememoire.dates.calendar import Period, build_day, shift
from aidememoire.dates.find import find_times
from aidememoire.dates.resolve import get_direction, resolve
from aidememoire.model.time import TimeMention, TimeValue
from aidememoire.pack.dates import DateGrammar

_REFERENCES = {"now": "PRESENT_REF", "before": "PAST_REF", "after": "FUTURE_REF"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Timex:
    """One expression: `[start, end)` of the text, TIMEX3 `type` and `value`, EDTF and first day where known."""

    start: int
    end: int
    type: str
    value: str
    edtf: str | None
    start_day: date | None = None


def export_times(
    parse: Parse, grammar: DateGrammar, anchor: date | None, direction: str | None, *, split: bool = True
) -> tuple[Timex, ...]:
    """Every expression with its TIMEX3 value, read from `anchor`, the day the text was written.

    direction  "past" or "future": which of two days a weekday or a day and month without a year means; None takes
               the nearest day and month, and the last such weekday
    split      a range of days is two expressions, as TimeML has it; else one, that starts on its first day
    """
    rules = tuple(r for r in (*grammar.rules, *grammar.exchange) if not (split and r.name in grammar.ranges))
    times = find_times(parse, replace(grammar, rules=rules, triggers={}, needs={}))
    written = None if anchor is None else build_day(anchor)
    told = written
    found: list[Timex] = []
    for time, following in zip_longest(times, times[1:]):
        if following is not None and time.value.kind == "time" and _is_day_beside(time, following):
            told = find_period(following.value, written, told, direction) or told
        timex, period = _export(time, written, told, direction, grammar)
        if period is not None and period.is_day:
            told = period
        found.append(timex)
    return tuple(found)


def _is_day_beside(time: TimeMention, following: TimeMention) -> bool:
    """« vers 0 h 40, jeudi »: an hour takes its day from the expression right after it."""
    return following.value.kind == "date" and following.citation.span.start - time.citation.span.end <= 2


def _export(
    time: TimeMention, written: Period | None, told: Period | None, direction: str | None, grammar: DateGrammar
) -> tuple[Timex, Period | None]:
    value = time.value
    span = time.citation.span
    if value.kind in ("duration", "set"):
        shown = value.duration or _write_set(value)
        return Timex(start=span.start, end=span.end, type=value.kind.upper(), value=shown, edtf=None), None
    if value.kind == "time":
        shown = _REFERENCES.get(value.reference or "") or _write_hour(value, told)
        day = written if value.reference == "now" else told if value.reference is None else None
        first = day.lo if day is not None else None
        return Timex(start=span.start, end=span.end, type="TIME", value=shown, edtf=None, start_day=first), None
    period = find_period(value, written, told, direction)
    shown, kind = _write(value, period)
    edtf = period.edtf if period is not None else None
    first = _find_first_day(value, period, written, grammar)
    return Timex(start=span.start, end=span.end, type=kind, value=shown, edtf=edtf, start_day=first), period


def _find_first_day(
    value: TimeValue, period: Period | None, written: Period | None, grammar: DateGrammar
) -> date | None:
    """The first day; « three months ago » counts from the very day, « three years ago » from the month."""
    if value.modifier == "count" and value.offset is not None and written is not None and value.reference == "report":
        day = shift(written.lo, *value.offset)
        return day.replace(day=1) if value.offset[1] in ("year", "decade", "century") else day
    if period is None:
        return None
    if value.modifier == "nth" and value.end is not None and value.end.offset is not None and written is not None:
        last = resolve(value.end, written, None)
        return last.lo if last is not None else None
    return _find_edge(period, value.modifier, grammar)


def _find_edge(period: Period, modifier: str | None, grammar: DateGrammar) -> date:
    """Where « the middle », « the end » of a period begins: a convention, for exchange alone."""
    lo = period.lo
    if period.grain == "month" and modifier in ("mid", "end"):
        return lo.replace(day=10 if modifier == "mid" else 21)
    if period.grain == "year" and modifier == "end":
        return lo.replace(month=grammar.year_end)
    if period.grain == "week" and modifier in ("mid", "end"):
        return lo + timedelta(days=2 if modifier == "mid" else grammar.week_end)
    return lo


def find_period(value: TimeValue, written: Period | None, told: Period | None, direction: str | None) -> Period | None:
    """The period of an expression for exchange; see export_times."""
    if value.season is not None and value.year is None and value.reference is None and get_direction(value) is None:
        return None
    day = value.day is not None and value.month is not None and value.year is None
    if day and value.weekday is not None and written is not None and (fitting := _find_fitting(value, written)):
        return fitting
    led = value.reference == "event" or (value.reference == "week" and value.offset is not None)
    if value.direction is None and direction is not None and not led:
        value = replace(value, direction=direction)
        bare = value.day is None and value.month is None and value.offset is None
        if value.weekday is not None and bare and direction == "past":
            value = replace(value, offset=(0, "week"))
    elif get_direction(value) is None and written is not None and value.year is None and value.month is not None:
        return _find_nearest(value, written)
    return resolve(value, written, told)


def _find_fitting(value: TimeValue, written: Period) -> Period | None:
    """The nearest such day of two years that is the weekday printed."""
    if value.end is not None:
        return None
    years = [resolve(replace(value, year=written.lo.year + n), None, None) for n in (-2, -1, 0, 1, 2)]
    fits = [p for p in years if p is not None and p.lo.weekday() == value.weekday]
    return min(fits, key=lambda p: (abs((p.lo - written.lo).days), p.lo), default=None)


def _find_nearest(value: TimeValue, written: Period) -> Period | None:
    both = [resolve(replace(value, direction=way), written, None) for way in ("past", "future")]
    found = [p for p in both if p is not None]
    if value.day is None and (same := resolve(value, written, None)) is not None:
        found.append(same)
    return min(found, key=lambda p: (abs((p.lo - written.lo).days), p.lo), default=None)


def _write(value: TimeValue, period: Period | None) -> tuple[str, str]:
    """TIMEX3 value and type of a date."""
    if period is None:
        return _write_open(value), "DATE"
    if value.part_of_day is not None and period.is_day:
        part = "12:00" if value.part_of_day == "MI" else value.part_of_day
        return f"{period.edtf}T{part}", "TIME"
    if value.offset is not None and value.offset[1] in ("week", "weekend") and value.weekday is None:
        year, week, _ = (period.lo - timedelta(days=0)).isocalendar()
        return f"{year:04}-W{week:02}" + ("-WE" if value.offset[1] == "weekend" else ""), "DATE"
    if period.grain == "season":
        return f"{period.lo.year:04}-{value.season}", "DATE"
    if period.grain == "quarter":
        return f"{period.lo.year:04}-Q{(period.lo.month + 2) // 3}", "DATE"
    return period.edtf.split("/")[0], "DATE"


def _write_open(value: TimeValue) -> str:
    if value.season is not None:
        return f"XXXX-{value.season}"
    if value.month is not None:
        return f"XXXX-{value.month:02}" + (f"-{value.day:02}" if value.day is not None else "")
    if value.weekday is not None:
        return f"XXXX-WXX-{value.weekday + 1}"
    return "PAST_REF" if value.offset is not None and value.offset[0] < 0 else "XXXX-XX-XX"


def _write_set(value: TimeValue) -> str:
    return f"XXXX-WXX-{value.weekday + 1}" if value.weekday is not None else value.every or "P1X"


def _write_hour(value: TimeValue, told: Period | None) -> str:
    day = told.edtf if told is not None and told.is_day else "XXXX-XX-XX"
    if value.hour is None:
        return f"{day}T{value.part_of_day}"
    return f"{day}T{value.hour:02}:{value.minute or 0:02}"
