"""Calendars that follow the moon: a day of each as a Gregorian day. Pure; never reads the clock.

The Chinese and the Vietnamese calendar are one, counted from the new moons of two meridians. Hindu months run from new
moon to new moon and are named by the sun among the fixed stars; a feast is the day on which its lunar day holds at a
moment of the day, as almanacs of Delhi print it (an almanac of another place may be a day off).
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from math import floor

from aidememoire.dates.sky import find_elongation, find_new_moon, find_next_moon, find_sun, find_sun_at, find_sunset

ZONES = {"china": 8 / 24, "vietnam": 7 / 24}
"""Parts of a day by which a calendar's meridian is ahead of Greenwich."""
_ISLAMIC_EPOCH = 227015
"""Ordinal of the first day of the Islamic era (16 July 622, Julian)."""
_DELHI = (28.61, 77.21)
_INDIA = 5.5 / 24
_MOMENTS = {"sunrise": 0.0, "morning": 0.25, "noon": 0.5, "afternoon": 0.75, "sunset": 1.0}
"""Parts of the day from sunrise to sunset."""


def find_islamic_day(year: int, month: int, day: int) -> date:
    """A day of the Umm al-Qura calendar (1924 to 2077), else of the arithmetical one, which may be a day or two off."""
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (OverflowError, ValueError):
        before = (year - 1) * 354 + (3 + 11 * year) // 30 + 29 * (month - 1) + month // 2
        return date.fromordinal(_ISLAMIC_EPOCH + before + day - 1)
    return date(found.year, found.month, found.day)


@lru_cache(maxsize=512)
def find_lunar_day(calendar: str, year: int, month: int, day: int) -> date:
    """A day of the Chinese (`china`) or Vietnamese (`vietnam`) year that begins in a Gregorian year."""
    zone = ZONES[calendar]
    moons = _list_moons(year - 1, zone)
    if month > 10:
        moons = _list_moons(year, zone)
    place = month + 1 if month <= 10 else month - 11
    leap = _find_leap(moons, zone)
    if leap is not None and place >= leap:
        place += 1
    return date.fromordinal(_get_day(moons[place], zone) + day - 1)


def _list_moons(year: int, zone: float) -> tuple[float, ...]:
    """New moons from that of the month with the winter solstice of a year to that of the next year's."""
    first = _find_eleventh(year, zone)
    last = _get_day(_find_eleventh(year + 1, zone), zone)
    moons = [first]
    while _get_day(moons[-1], zone) < last:
        moons.append(find_next_moon(moons[-1]))
    return tuple(moons)


def _find_eleventh(year: int, zone: float) -> float:
    solstice = find_sun_at(270, date(year, 12, 21).toordinal() + 0.5)
    end = _get_day(solstice, zone) + 1 - zone
    return find_new_moon(end - 1e-6)


def _find_leap(moons: tuple[float, ...], zone: float) -> int | None:
    """Of thirteen months the first without a principal term (the sun at a multiple of 30 degrees)."""
    if len(moons) < 14:
        return None
    for place in range(1, 13):
        edges = [_get_day(moons[n], zone) - zone for n in (place, place + 1)]
        if find_sun(edges[0]) // 30 == find_sun(edges[1]) // 30:
            return place
    return None


def _get_day(moment: float, zone: float) -> int:
    return floor(moment + zone)


@lru_cache(maxsize=512)
def find_hindu_day(year: int, month: int, lunar: int, moment: str) -> date | None:
    """The day of a Gregorian year on which a lunar day (1 to 30, counted from new moon) of a month (1 Chaitra) holds.

    moment  of the day: sunrise, noon, afternoon, sunset, midnight
    """
    moon = find_new_moon(float(date(year, 1, 1).toordinal() - 32))
    while moon < date(year, 12, 31).toordinal():
        following = find_next_moon(moon)
        sign, then = _find_sign(moon), _find_sign(following)
        if sign != then and sign % 12 + 1 == month:
            found = _find_lunar(moon, lunar, moment)
            if found is not None and found.year == year:
                return found
        moon = following
    return None


def find_solar_day(year: int, sign: int) -> date:
    """The day of a Gregorian year on which the sun has entered a sign (1 Aries) among the fixed stars by sunset."""
    near = date(year, 4, 14).toordinal() + round((sign - 1) * 30.44)
    near -= 365 if date.fromordinal(near).year > year else 0
    moment = find_sun_at(((sign - 1) * 30 + _find_drift(float(near))) % 360, float(near))
    day = floor(moment + _INDIA)
    return date.fromordinal(day + (moment > find_sunset(day, *_DELHI)[1]))


def find_spring(year: int, zone: float) -> date:
    """The Persian new year: the day of the spring equinox where it comes before noon of Tehran, else the next."""
    return date.fromordinal(floor(find_sun_at(0, date(year, 3, 20).toordinal() + 0.5) + zone + 0.5))


def _find_drift(moment: float) -> float:
    """Degrees by which the equinox has moved against the fixed stars (Lahiri)."""
    return 23.853 + 0.013969 * (moment - 730120.5) / 365.25


def _find_sign(moment: float) -> int:
    return int((find_sun(moment) - _find_drift(moment)) % 360 // 30) + 1


def _find_lunar(moon: float, lunar: int, moment: str) -> date | None:
    """The first day from a new moon on whose moment stands in the lunar day, or past it where it was skipped."""
    start = floor(moon + _INDIA)
    for day in range(start, start + 32):
        at = _find_moment(day, moment)
        if at < moon:
            continue
        counted = int(find_elongation(at) // 12) + 1
        if at - moon > 28 and counted < 3:
            counted += 30
        if counted >= lunar:
            return date.fromordinal(day if counted == lunar or day == start else day - 1)
    return None


def _find_moment(day: int, moment: str) -> float:
    if moment == "midnight":
        return day + 1 - _INDIA
    rise, down = find_sunset(day, *_DELHI)
    return rise + (down - rise) * _MOMENTS[moment]
