"""English: parts of months, weeks and years, days counted in them, and weekdays counted from today."""

from __future__ import annotations

import re

from aidememoire.languages.en.dates_words import (
    ANY_MONTH,
    COUNT,
    DAY,
    FULL_WEEKDAY,
    LAST,
    NEXT,
    THIS,
    WEEKDAY,
    YEAR,
    read_month,
    read_number,
    read_unit,
    read_weekday,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_RANK = r"(?i:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)"
_EDGE = {"beginning": "start", "start": "start", "middle": "mid", "end": "end", "b": "start", "e": "end"}
_UNIT = {"m": "month", "y": "year", "w": "week"}


def read_amount(side: str | None) -> int:
    """-1 for « last », 1 for « next », 0 for « this » or none."""
    return 0 if not side else -1 if re.match(LAST, side) else 1 if re.match(NEXT, side) else 0


@rule(
    name="en.dates.nth-of-a-period",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:the\s)?(?:(?P<rank>{_RANK})(?P<back>\slast)?|(?P<last>(?i:last)))\s"
        rf"(?:(?P<weekday>{WEEKDAY})|(?P<unit>(?i:day|week)))\s(?:of|in)\s(?:(?P<month>{ANY_MONTH})(?:,?\s(?:of\s)?"
        rf"(?P<year>{YEAR}))?|(?:the\s)?(?:(?P<side>{LAST}|{NEXT}|{THIS})\s)?month|(?P<whole>{YEAR})))(?!\w)"
    ),
    examples=(
        Example(text="The panel meets on the first Tuesday of October.", finds="the first Tuesday of October"),
        Example(text="He leaves on the last day of October 2015.", finds="the last day of October 2015"),
    ),
    refusals=("The first minister of October left.",),
)
def nth_of_a_period(match: re.Match[str]) -> TimeValue | None:
    """« the first Tuesday of October », « the third last week of 2018 »."""
    rank = -1 if match["last"] else read_number(match["rank"]) * (-1 if match["back"] else 1)
    unit = "weekday" if match["weekday"] else match["unit"].lower()
    bare = not (match["month"] or match["whole"])
    return TimeValue(
        nth=(rank, unit),
        weekday=read_weekday(match["weekday"]),
        month=read_month(match["month"]) if match["month"] else None,
        year=read_year(match["year"] or match["whole"]),
        reference="report" if bare else None,
        offset=(read_amount(match["side"]), "month") if bare else None,
    )


@rule(
    name="en.dates.day-of-a-month",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:the\s)?(?P<day>{DAY})(?:\sday)?\sof\s(?:the\s)?(?P<side>{LAST}|{NEXT}|{THIS})\smonth)"
    ),
    examples=(Example(text="It is due on the 20th of next month.", finds="the 20th of next month"),),
    refusals=("The 20 of the next room came.",),
)
def day_of_a_month(match: re.Match[str]) -> TimeValue | None:
    """« the 20th of next month »."""
    offset = (read_amount(match["side"]), "month")
    return TimeValue(nth=(read_number(match["day"]), "day"), reference="report", offset=offset)


@rule(
    name="en.dates.weekday-and-day",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?P<weekday>{WEEKDAY}),?\s(?:the\s)?|(?:on\s)?the\s)(?P<day>(?:[12]\d|3[01]|[1-9])"
        rf"(?:st|nd|rd|th)|(?<=on the )first))(?=[\s,.;)]|$)"
        rf"(?!\s(?:of\b|(?!(?:that|in|at|to|with|by|when|and) )[a-z]|{ANY_MONTH}|[A-Z]))"
    ),
    examples=(
        Example(text="The prince arrives on Tuesday the 19th.", finds="Tuesday the 19th"),
        Example(text="The spokesman said on the 2nd that talks went on.", finds="on the 2nd"),
    ),
    refusals=("He saw the 19th century.", "They met on the 2nd floor.", "On Tuesday the 19th of March they met."),
)
def weekday_and_day(match: re.Match[str]) -> TimeValue | None:
    """« Tuesday the 19th », « on the 15th »: the month is for the report's day to give."""
    day = read_number(match["day"])
    return TimeValue(weekday=read_weekday(match["weekday"]), day=day, reference="report")


@rule(
    name="en.dates.edge-of-a-unit",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:the\s)?(?:(?P<edge>(?i:beginning|start|middle|end))\sof\s(?:around\s)?(?:the\s)?"
        rf"(?:(?P<side>{LAST}|{NEXT}|{THIS})\s)?(?P<unit>(?i:week|month|year))|(?P<short>[BE]O[MYW])))(?!\w|'s)"
    ),
    examples=(Example(text="They will meet again at the end of the month.", finds="the end of the month"),),
    refusals=("The end of the talks is near.",),
)
def edge_of_a_unit(match: re.Match[str]) -> TimeValue | None:
    """« the end of the month », « the beginning of last week », « EOY »."""
    short = (match["short"] or "").lower()
    unit = _UNIT[short[2]] if short else read_unit(match["unit"])
    modifier = _EDGE[short[0] if short else match["edge"].lower()]
    return TimeValue(reference="report", offset=(read_amount(match["side"]), unit), modifier=modifier)


@rule(
    name="en.dates.edge-of-a-year",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:the\s)?(?P<edge>(?i:beginning|start|middle|end))\sof\s(?P<year>{YEAR}))(?![\w/-])",
    examples=(Example(text="It will open at the end of 2026.", finds="the end of 2026"),),
    refusals=("The end of 2026 soldiers' service.",),
)
def edge_of_a_year(match: re.Match[str]) -> TimeValue | None:
    """« the end of 2012 »."""
    return TimeValue(year=int(match["year"]), modifier=_EDGE[match["edge"].lower()])


@rule(
    name="en.dates.counted-weekdays",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?P<n>{COUNT})\s(?P<weekday>{FULL_WEEKDAY[:-6]}s)(?!\w)\s(?P<way>(?i:from now|from today|hence"
        r"|ago|back)))(?!\w)"
    ),
    examples=(Example(text="The talks resume three Fridays from now.", finds="three Fridays from now"),),
    refusals=("Three Fridays were lost.",),
)
def counted_weekdays(match: re.Match[str]) -> TimeValue | None:
    """« three Fridays from now », « two Thursdays ago »."""
    number, ahead = read_number(match["n"]), match["way"].lower() not in ("ago", "back")
    return TimeValue(
        weekday=read_weekday(match["weekday"][:-1]),
        reference="report",
        direction="future" if ahead else "past",
        offset=(number - 1 if ahead else -(number - 1), "week"),
    )


@rule(
    name="en.dates.weekday-after-next",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?P<weekday>{FULL_WEEKDAY})\safter\snext)(?!\w)",
    examples=(Example(text="They meet on Friday after next.", finds="Friday after next"),),
    refusals=("After next Friday they rest.",),
)
def weekday_after_next(match: re.Match[str]) -> TimeValue | None:
    """« Friday after next »: the second one to come."""
    return TimeValue(weekday=read_weekday(match["weekday"]), reference="report", direction="future", offset=(1, "week"))


@rule(
    name="en.dates.month-and-year-in-numbers",
    stage="dates",
    pattern=(
        r"(?<![\w/.,-])(?P<t>(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)|(?P<year2>(?:19|20)\d\d)[/-]"
        r"(?P<month2>0[1-9]|1[0-2])|(?P<year3>(?:20)?\d\d)Q(?P<quarter>[1-4])|(?P<year4>\d\d)q(?P<quarter2>[1-4]))"
        r"(?![\w/-]|[.,]\d)"
    ),
    examples=(Example(text="Exports grew again in 2018Q4.", finds="2018Q4"),),
    refusals=("Regulation 2016/679 applies.", "File 12/2013/4 is closed."),
)
def month_and_year_in_numbers(match: re.Match[str]) -> TimeValue | None:
    """« 2/2013 », « 2014-10 », « 2018Q4 »."""
    quarter = match["quarter"] or match["quarter2"]
    year = int(match["year"] or match["year2"] or match["year3"] or match["year4"])
    month = match["month"] or match["month2"]
    return TimeValue(
        year=year if year > 99 else 2000 + year,
        month=int(month) if month else None,
        quarter=int(quarter) if quarter else None,
    )


@rule(
    name="en.dates.rest-of-a-unit",
    stage="dates",
    pattern=r"(?<!\w)(?P<t>(?i:all|(?P<rest>(?:the )?rest of the))\s(?P<unit>(?i:week|month|year)))(?!\w)",
    examples=(Example(text="The envoy stays for the rest of the week.", finds="the rest of the week"),),
    refusals=("All weekly papers said so.",),
)
def rest_of_a_unit(match: re.Match[str]) -> TimeValue | None:
    """« all week », « the rest of the week » (from today on)."""
    unit = read_unit(match["unit"])
    return TimeValue(reference="report", offset=(0, "day" if match["rest"] else unit))


RULES = (
    nth_of_a_period,
    day_of_a_month,
    weekday_and_day,
    edge_of_a_unit,
    edge_of_a_year,
    counted_weekdays,
    weekday_after_next,
    month_and_year_in_numbers,
    rest_of_a_unit,
)
