"""Feasts by rule: how the days of a feast are found in a Gregorian year.

A feast is written by how it is found:
  fixed:12-25            that day
  nth:11-4-3             the fourth (4) Thursday (3) of November (11); -1 is the last
  easter+1               days after Easter Sunday; `orthodox+1` after that of the Eastern churches
  hebrew:7-10            the tenth of Tishri, months counted from Nisan
  islamic:10-1           the first of Shawwal
  china:1-1, vietnam:1-1 the first day of the first lunar month
  hindu:7-30@sunset      the lunar day 30 of the seventh month (Chaitra is 1) at a moment of the day
  solar:1                the sun enters a sign among the fixed stars; `nowruz` the Persian new year
Each may be moved by days (`+1`), moved where it falls on a weekday (`=-1@6`: a day earlier when a Sunday), and drawn
out to a last day: `islamic:9-1..islamic:10-1-1`. Islamic days are those of the Umm al-Qura calendar: where the moon is
sighted they may be a day off.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from aidememoire.dates.hebrew import find_hebrew_day
from aidememoire.dates.moons import find_hindu_day, find_islamic_day, find_lunar_day, find_solar_day, find_spring

_PARTS = re.compile(
    r"(?P<code>nth:\d+--?\d-\d|[a-z]+(?::\d+(?:-\d+)?)?(?:@[a-z]+)?)(?P<shift>[+-]\d+)?(?P<moves>(?:=[+-]\d@\d)*)"
)
_TEHRAN = 3.5 / 24


def find_feasts(code: str, year: int) -> tuple[tuple[date, date], ...]:
    """First and last day of the feast, each time it begins in a Gregorian year; none for a code of no calendar."""
    first, _, last = code.partition("..")
    found = []
    for lo in _find_days(first, year):
        ends = [d for y in (year, year + 1) for d in _find_days(last, y) if d >= lo] if last else [lo]
        if ends:
            found.append((lo, ends[0]))
    return tuple(found)


def find_feast(code: str, year: int) -> date | None:
    """The first day of the feast in a Gregorian year, the earlier where there are two; None where it has none."""
    return next((lo for lo, _ in find_feasts(code, year)), None)


def _find_days(code: str, year: int) -> list[date]:
    match = _PARTS.fullmatch(code)
    if match is None:
        return []
    shift = timedelta(days=int(match["shift"] or 0))
    found = []
    for day in _find_base(match["code"], year):
        moved = day + shift
        for move in match["moves"].split("=")[1:]:
            amount, _, weekday = move.partition("@")
            if (day + shift).weekday() == int(weekday):
                moved = day + shift + timedelta(days=int(amount))
        found.append(moved)
    return sorted(d for d in found if d.year == year)


def _find_base(code: str, year: int) -> list[date]:
    """The days, those near the edges of the year included."""
    kind, _, rest = code.partition(":")
    numbers = [int(n) for n in re.findall(r"(?<=-)-\d+|\d+", rest.partition("@")[0])]
    if kind == "fixed":
        return [date(year, numbers[0], numbers[1])]
    if kind == "nth":
        return [_find_nth(year, *numbers)]
    if kind in ("easter", "orthodox"):
        return [find_easter(year) if kind == "easter" else find_orthodox_easter(year)]
    if kind == "hebrew":
        return [find_hebrew_day(year + add, numbers[0], numbers[1]) for add in (3760, 3761)]
    if kind == "islamic":
        first = (year - 622) * 33 // 32
        return [find_islamic_day(y, numbers[0], numbers[1]) for y in range(max(first - 1, 1), first + 3)]
    if kind in ("china", "vietnam"):
        return [find_lunar_day(kind, y, numbers[0], numbers[1]) for y in (year - 1, year)]
    if kind == "hindu":
        found = [find_hindu_day(year, numbers[0], numbers[1], rest.partition("@")[2])]
        return [d for d in found if d is not None]
    if kind == "solar":
        return [find_solar_day(year, numbers[0])]
    return [find_spring(year, _TEHRAN)] if kind == "nowruz" else []


def find_easter(year: int) -> date:
    """Easter Sunday of the Western churches (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)


def find_orthodox_easter(year: int) -> date:
    """Easter Sunday of the Eastern churches, as a Gregorian day (Meeus)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def _find_nth(year: int, month: int, nth: int, weekday: int) -> date:
    if nth < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
