"""English: calendar days and runs of days."""

from __future__ import annotations

import re

from aidememoire.dates.calendar import build_week_from
from aidememoire.languages.en.dates_words import (
    ANY_MONTH,
    DAY,
    FULL_WEEKDAY,
    PARTS,
    WEEKDAY,
    YEAR,
    read_month,
    read_number,
    read_part,
    read_weekday,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_HEAD = rf"(?:(?P<weekday>{WEEKDAY})(?:\s(?P<part>{PARTS}))?(?:,?\s|\s\())?(?:(?:on\s)?the\s)?"
_YEAR = rf"(?:(?:,?\s(?:of\s)?|,|/)(?P<year>{YEAR}))?"
_CLOCK = re.compile(r"[\s,|–-]{1,4}(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?![\d:]|\s?[AaPp]\.?[Mm])")
"""An hour beside a date, with nothing that tells morning from evening."""
_DASH = r"\s?(?:-|–|—|(?i:to|until|till|and|through|thru))\s?(?:the\s)?"


def build_day(match: re.Match[str]) -> TimeValue | None:
    """The day of the groups day, month, year, weekday, part; None where no calendar has it."""
    month, day = read_month(match["month"]), read_number(match["day"])
    if not 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    return TimeValue(
        year=read_year(match["year"]),
        month=month,
        day=day,
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"]),
    )


@rule(
    name="en.dates.month-day",
    stage="dates",
    pattern=rf"(?<![\w/.-])(?P<t>{_HEAD}(?P<month>{ANY_MONTH})\s(?:the\s)?(?P<day>{DAY}){_YEAR})(?!\w|:\d)",
    examples=(
        Example(text="The ministers met on November 12 in Oslo.", finds="November 12"),
        Example(text="They spoke on Tuesday, May 21, 2024.", finds="Tuesday, May 21, 2024"),
        Example(text="They spoke on Tuesday (May 21) at length.", finds="Tuesday (May 21"),
    ),
    refusals=("In May 2024 they met.", "He may, 12 times, say so."),
)
def month_day(match: re.Match[str]) -> TimeValue | None:
    """« November 12 », « Tuesday, May 21, 2024 »."""
    return build_day(match)


@rule(
    name="en.dates.day-month",
    stage="dates",
    pattern=rf"(?<![\w/.-])(?P<t>{_HEAD}(?P<day>{DAY}|[0-3]?\d(?=[A-Za-z]))\s?(?:of\s)?(?P<month>{ANY_MONTH}){_YEAR})",
    examples=(
        Example(text="The visit began on 12 November.", finds="12 November"),
        Example(text="He arrived on Thursday 17th of May 2018.", finds="Thursday 17th of May 2018"),
    ),
    refusals=("The 12 marches were calm.",),
)
def day_month(match: re.Match[str]) -> TimeValue | None:
    """« 12 November », « the 17th of May 2018 »."""
    return build_day(match)


@rule(
    name="en.dates.numeric-date",
    stage="dates",
    pattern=(
        rf"(?<![\w/.,:+-])(?P<t>(?:(?P<weekday>{WEEKDAY}),?\s)?(?P<a>[0-3]?\d)(?P<mark>[-/.])(?P<b>[0-3]?\d)(?P=mark)"
        r"(?P<year>(?:19|20)?\d\d))(?![\w/-]|[.,]\d)"
    ),
    examples=(Example(text="Signed on 05/21/2024 in Lima.", finds="05/21/2024"),),
    refusals=("The file 45/13/2020 is closed.",),
)
def numeric_date(match: re.Match[str]) -> TimeValue | None:
    """05/21/2024, 21.05.2024: month first with slashes and dashes unless the report shows otherwise, else day first.

    Who counts the hours to twenty-four puts the day first too (« 06/03/2019 21:39 »).
    """
    first, second = int(match["a"]), int(match["b"])
    year, weekday = read_year(match["year"]), read_weekday(match["weekday"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    european = match["mark"] == "." or _CLOCK.match(match.string, match.end()) is not None
    if first > 12 or (second <= 12 and european):
        order = "day" if first > 12 or first == second else "day?"
        return TimeValue(year=year, month=second, day=first, weekday=weekday, order=order)
    order = "month" if second > 12 or first == second else "month?"
    return TimeValue(year=year, month=first, day=second, weekday=weekday, order=order)


@rule(
    name="en.dates.numeric-month-day",
    stage="dates",
    pattern=(
        rf"(?<![\w/.,:+-])(?:(?<=on )|(?<=until )|(?<=by )|(?P<weekday>{WEEKDAY}),?\s|^)(?P<t>(?P<a>[01]?\d)/"
        r"(?P<b>[0-3]?\d))(?![\w/%-]|[.,]\d)"
    ),
    examples=(Example(text="They met on 10/31 in Quito.", finds="10/31"),),
    refusals=("He came first with 16/4 points.",),
)
def numeric_month_day(match: re.Match[str]) -> TimeValue | None:
    """« on 10/31 »."""
    month, day = int(match["a"]), int(match["b"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return TimeValue(month=month, day=day, weekday=read_weekday(match["weekday"]))


@rule(
    name="en.dates.iso-date",
    stage="dates",
    pattern=(
        r"(?<![\w/.-])(?P<t>(?P<year>(?:19|20)\d\d)-(?P<month>0?[1-9]|1[0-2])(?:-(?P<day>0?[1-9]|[12]\d|3[01]))?)"
        r"(?:(?![\w-])|(?=T\d\d:))"
    ),
    examples=(
        Example(text="Stored 2021-03-04T09:15:00Z by us.", finds="2021-03-04"),
        Example(text="The note is of 2024-12-31 at night.", finds="2024-12-31"),
    ),
    refusals=("Number 2024-13-31 was given.",),
)
def iso_date(match: re.Match[str]) -> TimeValue | None:
    """2024-12-31, and a crawl line's 2024-12."""
    day = match["day"]
    if day is None and not re.search(r"date $", match.string[: match.start()]):
        return None
    return TimeValue(year=int(match["year"]), month=int(match["month"]), day=int(day) if day else None)


@rule(
    name="en.dates.days-in-a-month",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?:[Ff]rom|[Bb]etween)\s)?(?:the\s)?(?:(?P<w1>{WEEKDAY}),?\s)?(?:"
        rf"(?P<ma>{ANY_MONTH})\s(?P<d1>{DAY}){_DASH}(?:(?P<mb>{ANY_MONTH})\s)?(?P<d2>{DAY})"
        rf"|(?P<d3>{DAY})(?:\s(?P<mc>{ANY_MONTH}))?{_DASH}(?:{WEEKDAY},?\s)?(?:the\s)?(?P<d4>{DAY})\s(?:of\s)?(?P<m"
        rf"d>{ANY_MONTH})){_YEAR})"
    ),
    examples=(
        Example(text="He will be in Senegal from October 24-25.", finds="from October 24-25"),
        Example(text="The visit lasts from 3 to 5 May 2024.", finds="from 3 to 5 May 2024"),
    ),
    refusals=("From October 25-24 nothing follows.", "From 3 to 5 ministers came."),
)
def days_in_a_month(match: re.Match[str]) -> TimeValue | None:
    """« October 24-25 », « from 3 to 5 May 2024 »."""
    if match["ma"]:
        month1, day1, day2 = read_month(match["ma"]), read_number(match["d1"]), read_number(match["d2"])
        month2 = read_month(match["mb"]) if match["mb"] else month1
    else:
        month2, day1, day2 = read_month(match["md"]), read_number(match["d3"]), read_number(match["d4"])
        month1 = read_month(match["mc"]) if match["mc"] else month2
    if (month1 == month2 and day1 >= day2) or not (1 <= day1 <= 31 and 1 <= day2 <= 31):
        return None
    year = read_year(match["year"])
    first = None if year is None else year - (month1 > month2)
    return TimeValue(year=first, month=month1, day=day1, end=TimeValue(year=year, month=month2, day=day2))


@rule(
    name="en.dates.week-of-a-day",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:the\s)?week\sof\s(?:(?P<month>{ANY_MONTH})\s(?P<day>{DAY})|(?P<day2>{DAY})\s(?P<month2>{ANY_MONTH})){_YEAR})",
    examples=(Example(text="The teams meet in the week of March 4.", finds="the week of March 4"),),
    refusals=("The week of talks in March ended.",),
)
def week_of_a_day(match: re.Match[str]) -> TimeValue | None:
    """« the week of March 4 »: seven days from it."""
    month, day = read_month(match["month"] or match["month2"]), read_number(match["day"] or match["day2"])
    return build_week_from(month, day, read_year(match["year"]))


@rule(
    name="en.dates.weekday-to-a-day",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>[Ff]rom\s(?P<weekday>{FULL_WEEKDAY})\s(?:to|until|till|through)\s(?:the\s)?"
        rf"(?:(?P<month>{ANY_MONTH})\s(?P<day>{DAY})|(?P<day2>{DAY})\s(?:of\s)?(?P<month2>{ANY_MONTH})){_YEAR})"
    ),
    examples=(
        Example(text="He will be in Senegal from Sunday to April 30.", finds="from Sunday to April 30"),
        Example(text="He is in Senegal from Monday until 5 May 2024.", finds="from Monday until 5 May 2024"),
    ),
    refusals=("It was moved from Sunday to another day.",),
)
def weekday_to_a_day(match: re.Match[str]) -> TimeValue | None:
    """« from Sunday to April 30 »: the weekday is the one by the report, the end a day of its month."""
    month, day = read_month(match["month"] or match["month2"]), read_number(match["day"] or match["day2"])
    if not 1 <= day <= 31:
        return None
    end = TimeValue(year=read_year(match["year"]), month=month, day=day)
    return TimeValue(weekday=read_weekday(match["weekday"]), reference="report", end=end)


RULES = (
    week_of_a_day,
    weekday_to_a_day,
    days_in_a_month,
    month_day,
    day_month,
    numeric_date,
    numeric_month_day,
    iso_date,
)
