"""English words of dates: pieces of patterns, and what they stand for (lower case)."""

from __future__ import annotations

import re

_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty"
).split()
SMALL_NUMBERS = tuple(_NUMBERS[1:14])
"""How many days a visit may last, in words."""
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

MONTH_NUMBER = {m: n for n, m in enumerate(_MONTHS, 1)} | {m[:3]: n for n, m in enumerate(_MONTHS, 1)} | {"sept": 9}
WEEKDAY_NUMBER = {w: n for n, w in enumerate(_WEEKDAYS)} | {w[:3]: n for n, w in enumerate(_WEEKDAYS)}
WEEKDAY_NUMBER |= {"tues": 1, "wedn": 2, "thur": 3, "thurs": 3}
NUMBER = {w: n for n, w in enumerate(_NUMBERS, 1)} | {"a": 1, "an": 1, "couple of": 2, "a couple of": 2, "a few": 3}
NUMBER |= {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "the last": 1}
ORDINAL = {w: n for n, w in enumerate(_ORDINALS, 1)}
SEASON = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PART = {"morning": "MO", "noon": "MI", "afternoon": "AF", "evening": "EV", "night": "NI", "tonight": "EV"}
UNIT = {"yr": "year", "qtr": "quarter", "day": "day",
        "week": "week", "fortnight": "week", "month": "month", "quarter": "quarter", "year": "year",
        "decade": "decade", "century": "century", "centurie": "century", "hour": "hour", "minute": "minute",
        "second": "second", "weekend": "weekend", "week-end": "weekend"}  # fmt: skip

_LONG = "|".join(_MONTHS)
MONTH = rf"(?:(?i:{_LONG.replace('may|', '').replace('march|', '')})|May|MAY|may|March|MARCH|march)(?!\w)"
ANY_MONTH = rf"(?:{MONTH}|(?i:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?:\.|(?!\w)))"
_SHORT_DAYS = "Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun|MON|TUES?|WED|THU(?:RS?)?|FRI|SAT|SUN"
"""In capitals only: « which last sat in 2019 » names no day."""
WEEKDAY = rf"(?:(?i:{'|'.join(_WEEKDAYS)})|{_SHORT_DAYS})(?!\w)\.?"
FULL_WEEKDAY = rf"(?i:{'|'.join(_WEEKDAYS)})(?!\w)"
_NOT_MORE = r"(?!\d|\w|\.\d|,\d(?!\d\d\d(?!\d)))"
DAY = rf"(?:(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?{_NOT_MORE}|(?i:{'|'.join(_ORDINALS)}|thirtieth)(?!\w))"
YEAR = (
    r"(?:1[5-9]\d\d|20\d\d)(?!\d|[.,]\d|\s?(?:%|km|people|soldiers|troops|million|billion|students|delegates|members))"
)
PARTS = r"(?:morning|afternoon|evening|night|noon)(?!\w)"
COUNT = rf"(?:\d{{1,3}}|(?i:an?|{'|'.join(_NUMBERS)}|thirty|forty|fifty|sixty|(?:a )?couple of|a few))(?!\w|[.,]\d)"
UNITS = (
    r"(?:days?|weeks?|fortnights?|months?|quarters?|qtrs?|years?|yrs?|decades?|century|centuries|hours?|minutes?"
    r"|seconds?)(?!\w)"
)
LAST = r"(?i:last|past|previous)(?!\w)"
NEXT = r"(?i:next|coming|(?<!(?<!the)\s)following|upcoming)(?!\w)"
THIS = r"(?i:this|current)(?!\w)"


def read_number(words: str) -> int:
    """« 12th », « twelve », « twelfth » as a number; 0 where it is none."""
    key = words.lower().strip()
    digits = re.match(r"\d+", key)
    return int(digits.group()) if digits else NUMBER.get(key) or ORDINAL.get(key) or (30 if key == "thirtieth" else 0)


def read_month(words: str) -> int:
    """The month's number."""
    return MONTH_NUMBER[words.lower().strip(" .")]


def read_weekday(words: str | None) -> int | None:
    """0 for « Monday »; None for None."""
    if words is None:
        return None
    key = words.lower().strip(" .")
    return WEEKDAY_NUMBER[key if key in WEEKDAY_NUMBER else key[:3]]


def read_unit(words: str) -> str:
    """The unit's code of « years »."""
    key = words.lower()
    return UNIT.get(key) or UNIT[key.removesuffix("s")]


def read_part(words: str | None) -> str | None:
    """TimeML's part of day; None for None."""
    return None if words is None else PART[words.lower()]


def read_year(words: str | None) -> int | None:
    """« 2024 », « '98 »; None for none."""
    if not words:
        return None
    year = int(words.strip("' "))
    return year if year > 99 else year + (1900 if year > 40 else 2000)
