"""The year of the report's own day, by a full date of the same day that the report prints elsewhere."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.dates.candidates import build_in_year, fits_weekday
from aidememoire.dates.evidence import ASIDES, HEADS, get_zone, is_partial_day
from aidememoire.model.report import Report
from aidememoire.model.time import TimeMention

_BESIDE = 2
"""Days between a contact and a full date of the same story that gives it its year."""


def complete(report: Report, times: tuple[TimeMention, ...], main: TimeMention | None) -> TimeMention | None:
    """`main` with the year of the one full date of prose or captions that is its day, or a day or two from it."""
    if main is None or not is_partial_day(main.value):
        return main
    days = [(v.month, v.day) for v in (main.value, main.value.end) if v is not None and v.day is not None]
    full = [
        t.value
        for t in times
        if t.value.year is not None and t.value.day is not None and _is_of_story(report, t, main)
        if any(t.value.month == m and abs(t.value.day - (d or 0)) <= _BESIDE for m, d in days)
    ]
    same = [v for v in full if (v.month, v.day) in days] or full
    year = same[0].year if len({(v.year, v.month, v.day) for v in same}) == 1 else None
    period = build_in_year(main.value, year) if year is not None else None
    if period is None or not fits_weekday(main.value, period):
        return main
    end = replace(main.value.end, year=period.hi.year) if main.value.end is not None else None
    return replace(main, value=replace(main.value, year=year, end=end))


def _is_of_story(report: Report, time: TimeMention, main: TimeMention) -> bool:
    """Whether a full date may be that of `main`: of the same contact or stay."""
    if get_zone(report, time) in ASIDES | HEADS:
        return False
    value, same = time.value, (time.value.month, time.value.day) == (main.value.month, main.value.day)
    told = value.bearing is None or (value.bearing == "ahead" and same and main.value.bearing == "ahead")
    return told and (value.end is None or same)
