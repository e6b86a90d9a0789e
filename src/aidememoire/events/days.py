"""Whether the days of two tellings can be the same."""

from __future__ import annotations

from aidememoire.model.time import TimeMention, TimeValue


def conflicts(one: tuple[TimeMention, ...], two: tuple[TimeMention, ...]) -> bool:
    """True when both are dated and no time of one can be a time of the other."""
    if not one or not two:
        return False
    return not any(_agree(a.value, b.value) for a in one for b in two)


def precedes(one: tuple[TimeMention, ...], two: tuple[TimeMention, ...]) -> bool:
    """True when the first day of `one` is known to come before the first of `two`, in one year for all that is told."""
    if not one or not two or (days := [_get_month_day(t[0].value) for t in (one, two)]).count(None):
        return False
    years = {t[0].value.year for t in (one, two)} - {None}
    return len(years) < 2 and days[0] < days[1]  # type: ignore[operator]


def _agree(a: TimeValue, b: TimeValue) -> bool:
    """Whether two times may be the same; a day may lie in a range, times told from something else in any."""
    if any(t.reference is not None and (t.month is None or t.day is None) for t in (a, b)):
        return True
    if a.end is not None or b.end is not None:
        return not _is_outside(a, b) and not _is_outside(b, a)
    pairs = ((a.year, b.year), (a.month, b.month), (a.day, b.day), (a.weekday, b.weekday))
    return all(x is None or y is None or x == y for x, y in pairs)


def _is_outside(day: TimeValue, span: TimeValue) -> bool:
    """Whether a day, or a range of days, lies before or after a range; what is not told of either is no reason."""
    if span.end is None:
        return False
    ends = (day, day.end or day, span, span.end)
    start, stop, first, last = (_get_month_day(t) for t in ends)
    if start is None or stop is None or first is None or last is None or first > last or start > stop:
        return False
    years = {t.year for t in ends} - {None}
    return len(years) > 1 or stop < first or start > last


def _get_month_day(time: TimeValue) -> tuple[int, int] | None:
    return None if time.month is None or time.day is None else (time.month, time.day)
