"""English: months, seasons, quarters, years, weekdays, days named from another, spans."""

from __future__ import annotations

import re

from aidememoire.languages.en.dates_words import (
    ANY_MONTH,
    COUNT,
    FULL_WEEKDAY,
    LAST,
    MONTH,
    NEXT,
    ORDINAL,
    PARTS,
    SEASON,
    THIS,
    UNITS,
    WEEKDAY,
    YEAR,
    read_month,
    read_number,
    read_part,
    read_unit,
    read_weekday,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_SIDE = rf"(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))"
_MODIFIER = r"(?:(?P<mod>(?i:early|mid|late|end of|beginning of|start of|middle of))(?:[\s-](?:in\s)?))"
_MODIFIERS = {"early": "start", "beginning of": "start", "start of": "start", "mid": "mid", "middle of": "mid"}
_LETTER = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "C"}
_TIME_LETTER = {"hour": "H", "minute": "M", "second": "S"}


def read_side(match: re.Match[str]) -> int:
    """-1 last, 1 next, 0 this."""
    return -1 if match["last"] else 1 if match["next"] else 0


def build_duration(number: int, unit: str) -> str:
    """P3Y, PT2H."""
    return f"PT{number}{_TIME_LETTER[unit]}" if unit in _TIME_LETTER else f"P{number}{_LETTER[unit]}"


@rule(
    name="en.dates.month",
    stage="dates",
    pattern=(
        rf"(?<![\w/-])(?P<t>(?:{_MODIFIER})?(?:(?:{_SIDE})\s)?(?:(?P<month>{ANY_MONTH})(?:,?\s(?:of\s)?(?P<year>{YEAR}))"
        rf"|(?P<bare>{MONTH})))(?!\s\d)"
    ),
    examples=(
        Example(text="Ties were raised in September 2023.", finds="September 2023"),
        Example(text="They will meet in early June.", finds="early June"),
        Example(text="They met last October in Rome.", finds="last October"),
    ),
    refusals=("They may meet.", "The march was long."),
)
def month(match: re.Match[str]) -> TimeValue | None:
    """« September 2023 », « early June », « last October »."""
    bare = match["bare"]
    if bare in ("may", "march") or (
        bare in ("May", "March")
        and not re.search(
            r"(?:^|\b(?:in|by|since|until|of|during|early|mid|late|last|next|this)[ -])$",
            match.string[max(0, match.start("bare") - 8) : match.start("bare")],
            re.I,
        )
    ):
        return None
    number = read_month(match["month"] or bare)
    direction = "past" if match["last"] else "future" if match["next"] else None
    modifier = match["mod"]
    return TimeValue(
        year=read_year(match["year"]),
        month=number,
        direction=direction,
        reference="report" if match["this"] else None,
        offset=(0, "year") if match["this"] else None,
        modifier=None if modifier is None else _MODIFIERS.get(modifier.lower(), "end"),
    )


@rule(
    name="en.dates.season",
    stage="dates",
    pattern=rf"(?<![\w-])(?P<t>(?:(?:the|{_SIDE})\s)?(?P<season>(?i:spring|summer|autumn|winter)|fall(?= of))(?:\s(?:of\s)?(?P<year>{YEAR}))?)(?!\w)",
    examples=(Example(text="They will meet this summer.", finds="this summer"),),
    refusals=("Prices fall again.",),
)
def season(match: re.Match[str]) -> TimeValue | None:
    """« this summer », « the spring of 2024 »."""
    told = bool(match["this"] or match["last"] or match["next"])
    return TimeValue(
        season=SEASON[match["season"].lower()],
        year=read_year(match["year"]),
        direction="past" if match["last"] else "future" if match["next"] else None,
        reference="report" if told else None,
        offset=(0, "year") if match["this"] else None,
    )


@rule(
    name="en.dates.quarter",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:the\s)?(?P<n>(?i:first|second|third|fourth|1st|2nd|3rd|4th))\s(?:quarter|qtr)(?!\w)(?:\s(?:of\s)?(?P<year>{YEAR}))?)",
    examples=(Example(text="Trade grew in the third quarter of 2024.", finds="the third quarter of 2024"),),
    refusals=("The third quarterback fell.",),
)
def quarter(match: re.Match[str]) -> TimeValue | None:
    """« the third quarter of 2024 »."""
    return TimeValue(quarter=ORDINAL.get(match["n"].lower()) or int(match["n"][0]), year=read_year(match["year"]))


@rule(
    name="en.dates.year",
    stage="dates",
    pattern=(
        rf"(?:(?<=\b[Ii]n )|(?<=\bsince )|(?<=\bSince )|(?<=\bfrom )|(?<=\bby )|(?<=\bof )|(?<=\buntil )|(?<=\bbefore )|(?<=\bafter )"
        rf"|(?<=\byear )|(?<=\bduring )|(?<=\())(?P<t>(?P<year>{YEAR}))(?![\w/]|-\d)"
    ),
    examples=(Example(text="Relations date from 1962 and last.", finds="1962"),),
    refusals=("Some 2000 people came.", "Resolution 1973 was adopted."),
)
def year(match: re.Match[str]) -> TimeValue | None:
    """A year after a preposition."""
    return TimeValue(year=int(match["year"]))


@rule(
    name="en.dates.term-of-office",
    stage="dates",
    pattern=rf"(?i:term|tenure|member|seat|chair|presidency)\b[^.;\d]{{0,60}}?(?P<t>(?P<year>{YEAR})\s?[-–—]\s?(?P<last>{YEAR}))(?![\w/-])",
    examples=(Example(text="The country is a Council member for the 2023-2025 term.", finds="2023-2025"),),
    refusals=("He became a member in 2023.",),
)
def term_of_office(match: re.Match[str]) -> TimeValue | None:
    """The years of a mandate."""
    first, last = int(match["year"]), int(match["last"])
    return TimeValue(year=first, bearing="term", end=TimeValue(year=last)) if first < last else None


@rule(
    name="en.dates.decade",
    stage="dates",
    pattern=r"(?<!\w)(?P<t>(?:the\s)?(?P<decade>(?:1[5-9]|20)\d0)s)(?!\w)",
    examples=(Example(text="The dispute dates from the 1970s.", finds="the 1970s"),),
    refusals=("In 1970 they met.",),
)
def decade(match: re.Match[str]) -> TimeValue | None:
    """« the 1970s »."""
    return TimeValue(decade=int(match["decade"]))


@rule(
    name="en.dates.weekday",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?:(?:{_SIDE})\s)?(?P<weekday>{FULL_WEEKDAY}|(?:^|(?<=on )){WEEKDAY})(?:\s(?P<part>{PARTS}))?"
        rf"(?:\s(?P<rel>(?:(?i:of|from)\s)?(?P<rside>{LAST}|{NEXT}|{THIS})\sweek))?)(?!,?\s(?:the\s)?\d)"
    ),
    examples=(
        Example(text="The prince was received on Wednesday in Rome.", finds="Wednesday"),
        Example(text="They spoke last Friday.", finds="last Friday"),
    ),
    refusals=("On Tuesday, 4 March, they met.",),
)
def weekday(match: re.Match[str]) -> TimeValue | None:
    """« Wednesday », « last Friday », « this Monday »."""
    if re.search(r"\b(?:every|each) $", match.string[max(0, match.start() - 6) : match.start()]):
        return None
    if match["rside"]:
        amount = -1 if re.match(LAST, match["rside"]) else 1 if re.match(NEXT, match["rside"]) else 0
        return TimeValue(weekday=read_weekday(match["weekday"]), reference="week", offset=(amount, "week"))
    return TimeValue(
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"]),
        reference="report",
        direction="past" if match["last"] else "future" if match["next"] else None,
        offset=(0, "week") if match["this"] else None,
    )


@rule(
    name="en.dates.today-and-yesterday",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?P<word>(?i:the day after tomorrow|the day before yesterday|today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening)|last night))"
        rf"(?:\s(?P<part>{PARTS}))?)(?!\w|'s)"
    ),
    examples=(Example(text="The two presidents spoke yesterday evening.", finds="yesterday evening"),),
    refusals=("The today's paper is here.",),
)
def today_and_yesterday(match: re.Match[str]) -> TimeValue | None:
    """« today », « yesterday », « tomorrow », « this morning », « last night »."""
    word = match["word"].lower()
    amounts = {
        "the day after tomorrow": 2,
        "the day before yesterday": -2,
        "yesterday": -1,
        "tomorrow": 1,
        "last night": -1,
    }
    part = read_part(match["part"]) or read_part(
        word.split()[-1] if word.split()[-1] in ("morning", "afternoon", "evening", "night", "tonight") else None
    )
    return TimeValue(reference="report", offset=(amounts.get(word, 0), "day"), part_of_day=part)


@rule(
    name="en.dates.day-from-an-event",
    stage="dates",
    pattern=r"(?<![\w-])(?P<t>(?P<word>(?i:(?:on )?the same day|that day|the (?:next|following) day|the previous day|the day before|the day after|a day (?:earlier|later)))(?!\s(?:of|yesterday|tomorrow|the)))(?!\w)",
    examples=(Example(text="The same day, she met the speaker.", finds="The same day"),),
    refusals=("The day before the vote was calm.",),
)
def day_from_an_event(match: re.Match[str]) -> TimeValue | None:
    """« the same day », « the following day », « a day earlier »."""
    word = match["word"].lower()
    amount = (
        1
        if re.search(r"next|following|after|later", word)
        else -1
        if re.search(r"previous|before|earlier", word)
        else 0
    )
    return TimeValue(reference="event", offset=(amount, "day"))


@rule(
    name="en.dates.last-and-next-unit",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:(?P<mod>(?i:early|late|mid|end of|beginning of))\s)?(?:the\s)?(?:{_SIDE})\s(?P<unit>(?i:week|weekend|month|quarter|year|decade|century)))(?!\w|'s)",
    examples=(Example(text="The meeting is set for early next month.", finds="early next month"),),
    refusals=("The week was long.",),
)
def last_and_next_unit(match: re.Match[str]) -> TimeValue | None:
    """« last week », « next year », « this month »."""
    return TimeValue(reference="report", offset=(read_side(match), read_unit(match["unit"])))


@rule(
    name="en.dates.counted-units",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:the\s)?(?:{_SIDE})\s(?P<n>{COUNT}|few)\s(?P<unit>{UNITS}))",
    examples=(Example(text="Trade doubled over the last two years.", finds="the last two years"),),
    refusals=("The last two ministers left.",),
)
def counted_units(match: re.Match[str]) -> TimeValue | None:
    """« the last two years », « the next three days »: a run of whole units."""
    number, unit = read_number(match["n"]) or 3, read_unit(match["unit"])
    if match["this"] or unit in ("hour", "minute", "second"):
        return None
    first, last = (-number, -1) if match["last"] else (1, number)
    return TimeValue(reference="report", offset=(first, unit), end=TimeValue(reference="report", offset=(last, unit)))


@rule(
    name="en.dates.time-ago",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:(?P<into>(?i:in)\s)?(?P<n>{COUNT})\s(?P<unit>{UNITS})(?:\s(?P<way>(?i:ago|from now|from today|hence|later|earlier|after|before)))?)(?<!in ))(?!\w)",
    examples=(Example(text="Ties were made thirty years ago.", finds="thirty years ago"),),
    refusals=("Thirty delegates ago is no phrase.",),
)
def time_ago(match: re.Match[str]) -> TimeValue | None:
    """« thirty years ago », « two days later », « in three weeks »; else a duration."""
    number, unit, way = read_number(match["n"]), read_unit(match["unit"]), (match["way"] or "").lower()
    if match["unit"].lower().startswith("fortnight"):
        number *= 2
    if not number:
        return None
    if unit in ("hour", "minute", "second") or not (way or match["into"]):
        return TimeValue(kind="duration", duration=build_duration(number, unit))
    sign = -1 if way in ("ago", "earlier", "before") else 1
    reference = "event" if way in ("later", "earlier", "after", "before") else "report"
    return TimeValue(reference=reference, offset=(sign * number, unit), modifier="count")


@rule(
    name="en.dates.every-unit",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?i:every|each)\s(?:(?P<n>{COUNT})\s)?(?:(?P<unit>{UNITS})|(?P<weekday>{FULL_WEEKDAY})))",
    examples=(Example(text="The ministers meet every two years.", finds="every two years"),),
    refusals=("Every minister spoke.",),
)
def every_unit(match: re.Match[str]) -> TimeValue | None:
    """« every two years », « every Monday »."""
    if match["weekday"]:
        return TimeValue(kind="set", weekday=read_weekday(match["weekday"]), every="P1W")
    return TimeValue(
        kind="set", every=build_duration(read_number(match["n"]) if match["n"] else 1, read_unit(match["unit"]))
    )


RULES = (
    month, season, quarter, year, term_of_office, decade, weekday, today_and_yesterday, day_from_an_event,
    last_and_next_unit, counted_units, time_ago, every_unit,
)  # fmt: skip
