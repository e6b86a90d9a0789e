"""Where the sun and the moon stand: what the calendars of feasts are counted from. Pure; never reads the clock.

Positions follow J. Meeus, Astronomical Algorithms (2nd ed.), chapters 25 and 47 with their largest terms: the moon to
about a minute of time between 1800 and 2200. Moments are days of universal time counted as `date.toordinal` does, so
that 0.5 added is noon at Greenwich.
"""

from __future__ import annotations

from functools import lru_cache
from math import acos, asin, cos, degrees, radians, sin, tan

_J2000 = 730120.5
"""Noon of 1 January 2000."""
_MONTH = 29.530588861
_YEAR = 365.2422

_MOON = (
    (0, 0, 1, 0, 6288774), (2, 0, -1, 0, 1274027), (2, 0, 0, 0, 658314), (0, 0, 2, 0, 213618), (0, 1, 0, 0, -185116),
    (0, 0, 0, 2, -114332), (2, 0, -2, 0, 58793), (2, -1, -1, 0, 57066), (2, 0, 1, 0, 53322), (2, -1, 0, 0, 45758),
    (0, 1, -1, 0, -40923), (1, 0, 0, 0, -34720), (0, 1, 1, 0, -30383), (2, 0, 0, -2, 15327), (0, 0, 1, 2, -12528),
    (0, 0, 1, -2, 10980), (4, 0, -1, 0, 10675), (0, 0, 3, 0, 10034), (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888),
    (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163), (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036), (2, 0, 2, 0, 3994),
    (4, 0, 0, 0, 3861), (2, 0, -3, 0, 3665), (0, 1, -2, 0, -2689), (2, 0, -1, 2, -2602), (2, -1, -2, 0, 2390),
)  # fmt: skip
"""Multiples of elongation, sun's anomaly, moon's anomaly, latitude; millionths of a degree."""


@lru_cache(maxsize=8192)
def find_sun(moment: float) -> float:
    """Apparent longitude of the sun in degrees, [0, 360)."""
    t = _count_centuries(moment)
    anomaly = radians(357.52911 + 35999.05029 * t - 0.0001537 * t * t)
    centre = (
        (1.914602 - 0.004817 * t) * sin(anomaly)
        + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
        + 0.000289 * sin(3 * anomaly)
    )
    mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
    return (mean + centre - 0.00569 - 0.00478 * sin(radians(125.04 - 1934.136 * t))) % 360


@lru_cache(maxsize=8192)
def find_elongation(moment: float) -> float:
    """Degrees by which the moon is ahead of the sun, [0, 360): 0 at new moon, 180 at full moon."""
    t = _count_centuries(moment)
    elongation = radians(297.8501921 + 445267.1114034 * t - 0.0018819 * t * t)
    sun = radians(357.5291092 + 35999.0502909 * t - 0.0001536 * t * t)
    moon = radians(134.9633964 + 477198.8675055 * t + 0.0087414 * t * t)
    node = radians(93.2720950 + 483202.0175233 * t - 0.0036539 * t * t)
    less = 1 - 0.002516 * t
    longitude = 218.3164477 + 481267.88123421 * t - 0.0015786 * t * t
    for d, m, n, f, size in _MOON:
        longitude += size * 1e-6 * less ** abs(m) * sin(d * elongation + m * sun + n * moon + f * node)
    longitude -= 0.00478 * sin(radians(125.04 - 1934.136 * t))
    return (longitude - find_sun(moment)) % 360


def find_new_moon(moment: float) -> float:
    """The last new moon at or before a moment."""
    found = _settle_moon(moment - find_elongation(moment) / 360 * _MONTH)
    if found > moment:
        return _settle_moon(found - _MONTH)
    following = _settle_moon(found + _MONTH)
    return following if following <= moment else found


def find_next_moon(moon: float) -> float:
    """The new moon after another."""
    return _settle_moon(moon + _MONTH)


def find_sun_at(longitude: float, moment: float) -> float:
    """When, nearest to a moment, the sun is at a longitude."""
    for _ in range(6):
        moment -= _turn(find_sun(moment) - longitude) / 360 * _YEAR
    return moment


def find_sunset(day: int, latitude: float, longitude: float) -> tuple[float, float]:
    """Sunrise and sunset at a place on a day (ordinal); the longitude counts eastward."""
    noon = day + 0.5 - longitude / 360
    slant = asin(sin(radians(23.44)) * sin(radians(find_sun(noon))))
    half = degrees(
        acos((sin(radians(-0.833)) / cos(radians(latitude)) / cos(slant)) - tan(radians(latitude)) * tan(slant))
    )
    return noon - half / 360, noon + half / 360


def _settle_moon(moment: float) -> float:
    for _ in range(5):
        moment -= _turn(find_elongation(moment)) / 360 * _MONTH
    return moment


def _turn(degrees_: float) -> float:
    """The same angle, [-180, 180)."""
    return (degrees_ + 180) % 360 - 180


def _count_centuries(moment: float) -> float:
    """Julian centuries of dynamical time since 2000: it runs ahead of universal time by about a minute."""
    t = (moment - _J2000) / 36525
    return t + (63 + 32 * t + 56 * t * t) / 86400 / 36525
