"""One expression worked out from what it hangs on: the report's day, or the day last told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from aidememoire.dates.calendar import (
    SEASON_MONTHS,
    Period,
    add_months,
    build_day,
    build_interval,
    build_month,
    build_quarter,
    build_season,
    build_week,
    build_year,
    build_years,
    find_last_weekday,
    find_next_weekday,
    find_nth,
    get_date,
    shift,
)
from aidememoire.dates.feasts import find_feasts
from aidememoire.model.time import TimeValue

_NEAR = 62
"""Days after the report within which a day and month without a tense is a plan rather than a year-old fact."""
_LATE = 3
"""Days by which a page may lag behind the story it prints, whose « aujourd'hui mercredi » names its day."""
_EVE = 2
"""Days before a report dated to the month alone that are still taken to be in that month."""
_RECENT, _FAR = 45, 430
"""Days within which « mercredi 13 » is looked for: of a report's own time, or where told which way."""
_OLD = 240
"""Days before the report from which on it is so."""


def resolve(value: TimeValue, anchor: Period | None, previous: Period | None) -> Period | None:
    """The period of `value`; None where its words, `anchor` (when the report was written) and `previous` leave it open.

    Never raises; a day outside the calendar is None.
    """
    try:
        if value.end is not None:
            return _resolve_range(value, anchor)
        return _resolve_one(value, anchor, previous)
    except (OverflowError, ValueError):
        return None


def get_direction(value: TimeValue) -> str | None:
    """past or future, by the expression's own words, else future where the words around it make it a plan."""
    return "past" if value.direction == "held" else value.direction or ("future" if value.bearing == "ahead" else None)


def _resolve_range(value: TimeValue, anchor: Period | None) -> Period | None:
    end = value.end
    if end is None:
        return None
    if end.weekday is not None and end.day is None and end.month is None and value.weekday is not None:
        first = _resolve_one(value, anchor, None)
        if first is None or not first.is_day:
            return first
        return build_interval(first, build_day(find_next_weekday(first.lo + timedelta(days=1), end.weekday)))
    if (
        value.direction == "held"
        and value.year is None
        and end.year is None
        and (begun := _resolve_begun(value, anchor))
    ):
        return begun
    last = resolve(
        replace(end, direction=end.direction or value.direction, bearing=end.bearing or value.bearing), anchor, None
    )
    if last is None:
        return None
    if value.year is not None:
        first = _resolve_one(value, last, None)
    elif value.month is None:
        first = _resolve_one(value, anchor, None)
    else:
        near = Period(lo=last.lo, hi=last.lo, grain="day", edtf="")
        first = _choose(value, near, "past")
    return None if first is None else build_interval(first, last)


def _resolve_begun(value: TimeValue, anchor: Period | None) -> Period | None:
    """« a entamé sa visite du 28 septembre au 2 octobre », told in September: it may last beyond the report."""
    end = value.end
    if (
        end is None
        or anchor is None
        or value.day is None
        or value.month is None
        or end.day is None
        or end.month is None
    ):
        return None
    first = _choose(value, anchor, "past")
    if first is None:
        return None
    days = (get_date(first.lo.year + n, end.month, end.day) for n in (0, 1))
    last = next((day for day in days if day is not None and day >= first.lo), None)
    return None if last is None else build_interval(first, build_day(last))


def _resolve_one(value: TimeValue, anchor: Period | None, previous: Period | None) -> Period | None:
    if value.kind in ("duration", "set"):
        return None
    if value.nth is not None:
        month = _resolve_one(replace(value, nth=None, weekday=None), anchor, previous)
        return (
            None
            if month is None or month.grain not in ("month", "year")
            else find_nth(month, *value.nth, value.weekday)
        )
    if value.year is not None:
        return _resolve_full(value, value.year)
    if value.decade is not None:
        return build_years(value.decade, 10, "decade")
    if value.century is not None:
        return build_years((value.century - 1) * 100, 100, "century")
    if value.reference == "event" and value.weekday is not None and value.direction is not None:
        return _resolve_weekday_beside(value, previous)
    if value.reference == "event" and value.weekday is not None:
        return previous if previous is not None and previous.is_day and previous.lo.weekday() == value.weekday else None
    if value.reference == "event":
        return _resolve_offset(value, previous if previous is not None and previous.is_day else None)
    if anchor is None or value.reference == "tie":
        return None
    return _resolve_from(value, anchor)


def _resolve_from(value: TimeValue, anchor: Period) -> Period | None:
    """What hangs on the day of the report alone."""
    if value.offset is not None and value.offset[1] == "year" and (value.month or value.season or value.feast):
        year = shift(anchor.hi, value.offset[0], "year").year
        begun = value.season == "WI" and value.offset[0] == 0 and anchor.hi.month <= SEASON_MONTHS["WI"][1]
        return _resolve_full(value, year - begun)
    if value.day is not None and value.month is None:
        return _resolve_weekday_and_day(value, anchor)
    if value.month is not None or value.season is not None or value.quarter is not None or value.feast is not None:
        return _choose(value, anchor, get_direction(value))
    if value.reference == "week" and value.weekday is not None and value.offset is not None:
        if not anchor.is_day:
            return None
        monday = build_week(shift(anchor.lo, value.offset[0], "week")).lo
        return build_day(monday + timedelta(days=value.weekday))
    if (
        value.reference == "report"
        and value.weekday is not None
        and (value.offset is None or value.offset[1] == "week")
    ):
        return _resolve_weekday(value, anchor)
    return _resolve_offset(value, anchor)


def _resolve_full(value: TimeValue, year: int) -> Period | None:
    if value.feast is not None:
        return next(iter(_list_feasts(value.feast, year)), None)
    if value.month is not None and value.day is not None:
        day = get_date(year, value.month, value.day)
        return None if day is None else build_day(day)
    if value.month is not None:
        return build_month(year, value.month)
    if value.quarter is not None:
        return build_quarter(year, value.quarter)
    return build_season(year, value.season) if value.season in SEASON_MONTHS else build_year(year)


def _list_feasts(code: str, year: int) -> tuple[Period, ...]:
    both = ((build_day(lo), build_day(hi)) for lo, hi in find_feasts(code, year))
    return tuple(p for lo, hi in both if (p := build_interval(lo, hi)) is not None)


def _choose(value: TimeValue, anchor: Period, direction: str | None) -> Period | None:
    """The year of a day, month, season or quarter that names none: the last before the anchor, or the next after it."""
    years = range(anchor.lo.year - 4, anchor.hi.year + 5)
    if value.feast is not None:
        found = [p for y in years for p in _list_feasts(value.feast, y)]
    else:
        found = [p for y in years if (p := _resolve_full(value, y)) is not None]
    strict = value.day is None and value.feast is None and value.direction is not None
    limit = anchor.hi + timedelta(days=0 if strict else 1)
    past = [p for p in found if (p.hi < anchor.lo if strict else p.lo <= limit)]
    coming = [p for p in found if (p.lo > anchor.hi if strict else p.hi >= anchor.lo - timedelta(days=1))]
    last, following = (past[-1] if past else None), (coming[0] if coming else None)
    if direction == "future":
        return following
    if value.direction == "held" and _is_next(last, anchor, following):
        return following
    if last is not None and _is_of_another_year(value, last, anchor):
        ahead = direction is None and following is not None and (following.lo - anchor.hi).days <= _NEAR
        last = following if ahead and following is not None and following.lo.weekday() == value.weekday else None
    if direction == "past" or last is None or following is None:
        return last
    if value.weekday is not None and last.is_day and last.lo.weekday() != value.weekday:
        near = following.lo.weekday() == value.weekday and (following.lo - anchor.hi).days < 200
        return following if near else last
    plan = (anchor.hi - last.hi).days > _OLD and (following.lo - anchor.hi).days <= _NEAR
    return following if plan else last


def _is_of_another_year(value: TimeValue, last: Period, anchor: Period) -> bool:
    """A day told months ago whose weekday is not the calendar's: the page's own date is no date of the story."""
    misfit = value.weekday is not None and last.is_day and last.lo.weekday() != value.weekday
    return misfit and (anchor.lo - last.hi).days > _NEAR


def _is_next(last: Period | None, anchor: Period, following: Period | None) -> bool:
    """A year-old day that comes again within days of the page: it was stamped before it was brought up to date."""
    if last is None or following is None or not anchor.is_day:
        return False
    return (anchor.lo - last.hi).days > _OLD and (following.lo - anchor.lo).days <= _LATE


def _resolve_weekday(value: TimeValue, anchor: Period) -> Period | None:
    """The day itself from a report dated to the day; else no more than the report's month."""
    if value.weekday is None:
        return None
    if not anchor.is_day:
        return anchor if anchor.grain == "month" and get_direction(value) != "future" else None
    one = timedelta(days=1)
    if get_direction(value) == "future":
        weeks = value.offset[0] if value.offset is not None else 0
        first = anchor.lo + one if value.offset is None and value.direction == "future" else anchor.lo
        return build_day(find_next_weekday(first, value.weekday) + timedelta(days=7 * weeks))
    if value.direction == "past" and value.offset is not None:
        return build_day(find_last_weekday(anchor.lo - one, value.weekday) + timedelta(days=7 * value.offset[0]))
    if value.direction == "past" and value.offset is None:
        return build_day(find_last_weekday(anchor.lo - one, value.weekday))
    return build_day(find_last_weekday(anchor.lo, value.weekday))


def _resolve_weekday_beside(value: TimeValue, previous: Period | None) -> Period | None:
    """« le mercredi suivant », « précédent »: of the day last told."""
    if previous is None or not previous.is_day or value.weekday is None:
        return None
    one = timedelta(days=1)
    ahead = value.direction == "future"
    find = find_next_weekday if ahead else find_last_weekday
    return build_day(find(previous.lo + (one if ahead else -one), value.weekday))


def _resolve_weekday_and_day(value: TimeValue, anchor: Period) -> Period | None:
    """« mercredi 13 »: the last such day on or before the report, or the next after it, and not months away."""
    ahead = get_direction(value) == "future"
    step = timedelta(days=1 if ahead else -1)
    day = anchor.lo if ahead else anchor.hi
    for _ in range(_FAR if value.direction is not None else _RECENT):
        if day.day == value.day and value.weekday in (None, day.weekday()):
            return build_day(day)
        day += step
    return None


def _resolve_offset(value: TimeValue, anchor: Period | None) -> Period | None:
    """So many days, weeks, months from the anchor; of a report dated to the month, « hier » is in that month.

    The day before falls in the month before once in thirty: less often than the weekday told of such a report.
    """
    if anchor is None or value.offset is None:
        return None
    amount, unit = value.offset
    if unit in ("hour", "minute", "second"):
        return None
    if unit in ("day", "week", "weekend"):
        if not anchor.is_day:
            near = unit == "day" and -_EVE <= amount <= 0
            return anchor if near and anchor.grain == "month" else None
        day = shift(anchor.lo, amount, unit)
        if unit == "day" and value.weekday is not None and (day - find_last_weekday(day, value.weekday)).days <= _LATE:
            day = find_last_weekday(day, value.weekday)
        if unit == "week" and (value.reference != "event" or value.modifier != "count"):
            return build_week(day)
        if unit == "weekend":
            past = amount == 0 and get_direction(value) != "future" and day.weekday() < 4
            saturday = build_week(day).hi - timedelta(days=8 if past else 1)
            return build_interval(build_day(saturday), build_day(saturday + timedelta(days=1)))
        return build_day(day)
    if unit == "month" and anchor.grain in ("day", "month"):
        day = add_months(anchor.hi, amount)
        return build_month(day.year, day.month)
    if anchor.lo.year != anchor.hi.year:
        return None
    day = shift(date(anchor.hi.year, anchor.hi.month, 1), amount, unit)
    return {
        "year": lambda: build_year(day.year),
        "decade": lambda: build_years(day.year // 10 * 10, 10, "decade"),
        "century": lambda: build_years(day.year // 100 * 100, 100, "century"),
        "quarter": lambda: build_quarter(day.year, (day.month + 2) // 3),
    }.get(unit, lambda: None)()
