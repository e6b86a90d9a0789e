"""Periods and the calendar: what the solver counts with. Pure; never reads the clock."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from aidememoire.model.quick import quick
from aidememoire.model.time import TimeValue

FIRST_YEAR = 1990
"""No report read without a year is older than this."""

SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}
_SEASON_CODE = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}


@quick
@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Period:
    """First and last day, both inside; `grain` is the unit the words gave; `edtf` how it is written."""

    lo: date
    hi: date
    grain: str
    edtf: str

    @property
    def is_day(self) -> bool:
        """One calendar day."""
        return self.lo == self.hi


def build_day(day: date) -> Period:
    """One day."""
    return Period(lo=day, hi=day, grain="day", edtf=day.isoformat())


def build_month(year: int, month: int) -> Period:
    """One month."""
    return Period(lo=date(year, month, 1), hi=end_of_month(year, month), grain="month", edtf=f"{year:04}-{month:02}")


def build_year(year: int) -> Period:
    """One year."""
    return Period(lo=date(year, 1, 1), hi=date(year, 12, 31), grain="year", edtf=f"{year:04}")


def build_years(first: int, count: int, grain: str) -> Period:
    """A decade or century, written with X for what is open."""
    edtf = f"{first:04}"[: 3 if count == 10 else 2].ljust(4, "X")
    return Period(lo=date(max(first, 1), 1, 1), hi=date(first + count - 1, 12, 31), grain=grain, edtf=edtf)


def build_quarter(year: int, quarter: int) -> Period:
    """One quarter, written with EDTF's codes 33 to 36."""
    lo = date(year, 3 * quarter - 2, 1)
    return Period(lo=lo, hi=end_of_month(year, 3 * quarter), grain="quarter", edtf=f"{year:04}-{32 + quarter}")


def build_season(year: int, season: str) -> Period:
    """One season of the northern half, written with EDTF's codes 21 to 24; a winter begins in December of its year."""
    first, last = SEASON_MONTHS[season]
    hi = end_of_month(year + (first > last), last)
    return Period(lo=date(year, first, 1), hi=hi, grain="season", edtf=f"{year:04}-{_SEASON_CODE[season]}")


def build_interval(first: Period, last: Period) -> Period | None:
    """From the first day of one to the last of the other; None when that would be inverted."""
    if last.hi < first.lo or last.lo < first.lo:
        return None
    if first.edtf == last.edtf:
        return first
    days = "week" in (first.grain, last.grain)
    edtf = f"{first.lo}/{last.hi}" if days else f"{first.edtf}/{last.edtf}"
    return Period(lo=first.lo, hi=last.hi, grain=last.grain, edtf=edtf)


def build_week(day: date) -> Period:
    """Monday to Sunday around `day`."""
    lo = day - timedelta(days=day.weekday())
    hi = lo + timedelta(days=6)
    return Period(lo=lo, hi=hi, grain="week", edtf=f"{lo}/{hi}")


def build_week_from(month: int, day: int, year: int | None) -> TimeValue | None:
    """Seven days from a day and month, whose year may be left open; None where no calendar has the day."""
    first = get_date(year or 2023, month, day)
    if first is None:
        return None
    last = first + timedelta(days=6)
    ends = TimeValue(year=last.year if year else None, month=last.month, day=last.day)
    return TimeValue(year=year, month=month, day=day, end=ends)


def find_nth(month: Period, number: int, unit: str, weekday: int | None) -> Period | None:
    """The nth weekday, day, week (begun in it) or half of a month; negative counts from its end."""
    one = timedelta(days=1)
    if unit == "half":
        middle = month.lo.replace(day=15)
        lo, hi = (month.lo, middle) if number == 1 else (middle + one, month.hi)
        return Period(lo=lo, hi=hi, grain="day", edtf=f"{lo}/{hi}")
    step = timedelta(days=1 if unit == "day" else 7)
    wanted = 0 if unit == "week" else weekday
    if number > 0:
        first = month.lo if unit == "day" else find_next_weekday(month.lo, wanted or 0)
        day = first + (number - 1) * step
    else:
        final = month.hi - timedelta(days=6 if unit == "week" else 0)
        last = final if unit == "day" else find_last_weekday(final, wanted or 0)
        day = last + (number + 1) * step
    if not month.lo <= day <= month.hi:
        return None
    return build_week(day) if unit == "week" else build_day(day)


def end_of_month(year: int, month: int) -> date:
    """Its last day."""
    return date(year, month, monthrange(year, month)[1])


def get_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date:
    """The same day of a later (or earlier) month, or that month's last."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"{day} and {months} months lie outside the calendar")
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def shift(day: date, amount: int, unit: str) -> date:
    """`day` moved by `amount` units (day, week, month, quarter, semester, year, decade, century)."""
    if unit in ("day", "week", "weekend"):
        return day + timedelta(days=amount * (1 if unit == "day" else 7))
    months = {"month": 1, "quarter": 3, "semester": 6, "year": 12, "decade": 120, "century": 1200}
    return add_months(day, amount * months[unit])


def find_last_weekday(day: date, weekday: int) -> date:
    """The last such weekday on or before `day`."""
    return day - timedelta(days=(day.weekday() - weekday) % 7)


def find_next_weekday(day: date, weekday: int) -> date:
    """The first such weekday on or after `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)
