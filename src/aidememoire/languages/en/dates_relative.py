"""English: weekdays, days and units named from another, spans."""

from __future__ import annotations

import re

from aidememoire.languages.en.dates_words import (
    COUNT,
    FULL_WEEKDAY,
    LAST,
    NEXT,
    PARTS,
    SMALL_NUMBERS,
    THIS,
    UNITS,
    WEEKDAY,
    read_number,
    read_part,
    read_unit,
    read_weekday,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_SIDE = rf"(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))"
_LETTER = {"day": "D", "week": "W", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "C"}
_TIME_LETTER = {"hour": "H", "minute": "M", "second": "S"}


def read_side(match: re.Match[str]) -> int:
    """-1 last, 1 next, 0 this."""
    return -1 if match["last"] else 1 if match["next"] else 0


def build_duration(number: int, unit: str) -> str:
    """P3Y, PT2H."""
    return f"PT{number}{_TIME_LETTER[unit]}" if unit in _TIME_LETTER else f"P{number}{_LETTER[unit]}"


@rule(
    name="en.dates.weekday",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?:(?:{_SIDE})\s)?(?P<weekday>{FULL_WEEKDAY}|(?:^|(?<=on )){WEEKDAY})(?:\s(?P<part>{PARTS}"
        r"))?"
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
    if match["next"] and match["next"].lower() == "next":
        return TimeValue(weekday=read_weekday(match["weekday"]), reference="week", offset=(1, "week"))
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
        r"(?<![\w-])(?P<t>(?P<word>(?i:the day after tomorrow|the day before yesterday|today|yesterday"
        r"|tomorrow|tonight|this (?:morning|afternoon|evening)|last night))"
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
    pattern=(
        r"(?<![\w-])(?P<t>(?P<word>(?i:(?:on )?the same day|that day|the (?:next|following) day|the previous day"
        r"|the day before|the day after|a day (?:earlier|later)|(?:earlier|later) (?:in the|that|the same) day))"
        r"(?!\s(?:of|yesterday|tomorrow|the)\b))(?!\w)"
    ),
    examples=(
        Example(text="The same day, she met the speaker.", finds="The same day"),
        Example(text="Later in the day, he was received by the king.", finds="Later in the day"),
    ),
    refusals=("The day before the vote was calm.",),
)
def day_from_an_event(match: re.Match[str]) -> TimeValue | None:
    """« the same day », « the following day », « a day earlier »."""
    word = match["word"].lower()
    amount = (
        1
        if re.search(r"next|following|after|day later", word)
        else -1
        if re.search(r"previous|before|day earlier", word)
        else 0
    )
    return TimeValue(reference="event", offset=(amount, "day"))


@rule(
    name="en.dates.weekday-to-weekday",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:from\s)?(?:{_SIDE}\s)?(?P<weekday>{FULL_WEEKDAY})\s(?:to|until|till|through|(?P<pair>and))\s"
        rf"(?P<weekday2>{FULL_WEEKDAY}))(?!,?\s(?:the\s)?\d)"
    ),
    examples=(
        Example(text="He is in Lusaka from Monday to Thursday.", finds="from Monday to Thursday"),
        Example(text="She was in Lusaka on Tuesday and Wednesday.", finds="Tuesday and Wednesday"),
    ),
    refusals=(
        "He saw her on Monday and Thursday.",
        "They moved it from Monday to next Thursday.",
        "The shop opens every Monday to Friday.",
    ),
)
def weekday_to_weekday(match: re.Match[str]) -> TimeValue | None:
    """« from Monday to Thursday », « Monday and Tuesday »: the second is the first such day after the first."""
    first, last = read_weekday(match["weekday"]), read_weekday(match["weekday2"])
    if match["pair"] and (first is None or last is None or (last - first) % 7 != 1):
        return None
    if re.search(r"\b(?:every|each|open|opens) $", match.string[max(0, match.start() - 6) : match.start()]):
        return None
    return TimeValue(
        weekday=first,
        reference="report",
        direction="past" if match["last"] else "future" if match["next"] else None,
        end=TimeValue(weekday=last, reference="report"),
    )


@rule(
    name="en.dates.weekend",
    stage="dates",
    pattern=r"(?<!\w)(?:(?i:over|at|during)\s)(?P<t>the\sweekend)(?!\w|\sof|\sbefore|\safter)",
    examples=(Example(text="The two spoke over the weekend.", finds="the weekend"),),
    refusals=("The weekend was long.",),
)
def weekend(match: re.Match[str]) -> TimeValue | None:
    """« over the weekend »."""
    return TimeValue(reference="report", offset=(0, "weekend"))


@rule(
    name="en.dates.last-and-next-unit",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<mod>(?i:early|late|mid|end of|beginning of))\s)?(?:the\s)?(?:{_SIDE})\s(?P<unit>"
        r"(?i:week|weekend|month|quarter|qtr|year|yr|decade|century)))(?!\w|'s)"
    ),
    examples=(Example(text="The meeting is set for early next month.", finds="early next month"),),
    refusals=("The week was long.",),
)
def last_and_next_unit(match: re.Match[str]) -> TimeValue | None:
    """« last week », « next year », « this month »."""
    return TimeValue(reference="report", offset=(read_side(match), read_unit(match["unit"])))


@rule(
    name="en.dates.counted-units",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:the\s)?(?:(?:{_SIDE})\s(?P<n>{COUNT}|few)|(?P<n2>{COUNT})\s(?P<up>upcoming))\s(?P<unit>{UNITS}))",
    examples=(Example(text="Trade doubled over the last two years.", finds="the last two years"),),
    refusals=("The last two ministers left.",),
)
def counted_units(match: re.Match[str]) -> TimeValue | None:
    """« the last two years », « the next three days »: a run of whole units."""
    number, unit = read_number(match["n"] or match["n2"]) or 3, read_unit(match["unit"])
    if match["this"] or unit in ("hour", "minute", "second"):
        return None
    first, last = (-number, -1) if match["last"] else (1, number)
    far = "nth" if match["up"] or (match["next"] or "").lower() == "upcoming" else None
    return TimeValue(
        reference="report", offset=(first, unit), modifier=far, end=TimeValue(reference="report", offset=(last, unit))
    )


@rule(
    name="en.dates.time-ago",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<into>(?i:in)\s)?(?P<n>{COUNT})\s(?P<unit>{UNITS})(?:\s(?P<way>(?i:ago|from now"
        r"|from today|hence|later|earlier|after|before)))?)(?<!in ))(?!\w)"
    ),
    examples=(Example(text="Ties were made thirty years ago.", finds="thirty years ago"),),
    refusals=("Thirty delegates ago is no phrase.",),
)
def time_ago(match: re.Match[str]) -> TimeValue | None:
    """« thirty years ago », « two days later », « in three weeks »; else a duration (« the first in a decade »)."""
    number, unit, way = read_number(match["n"]), read_unit(match["unit"]), (match["way"] or "").lower()
    if match["unit"].lower().startswith("fortnight"):
        number *= 2
    if not number:
        return None
    behind = match["into"] and not way and _RARE.search(match.string, max(0, match.start() - 120), match.start())
    if unit in ("hour", "minute", "second") or behind or not (way or match["into"]):
        return TimeValue(kind="duration", duration=build_duration(number, unit))
    sign = -1 if way in ("ago", "earlier", "before") else 1
    reference = "event" if way in ("later", "earlier", "after", "before") else "report"
    return TimeValue(reference=reference, offset=(sign * number, unit), modifier="count")


_RARE = re.compile(r"\b(?:first|only|latest|biggest|highest|largest|longest|best|worst|never|no|not)\b[^.;]*$")
"""« the first visit in a decade »: ten years behind, not ahead."""
_DURING = re.compile(r"\bduring (?:the|this|his|her|their) $", re.IGNORECASE)


@rule(
    name="en.dates.days-long",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?P<n>\d{{1,2}}|(?i:{'|'.join(SMALL_NUMBERS)}))-(?i:day))"
        r"(?=,? (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b)"
    ),
    examples=(
        Example(text="He arrived in Lima on Monday for a three-day official visit.", finds="three-day"),
        Example(text="She begins a 2-day trip to Peru.", finds="2-day"),
    ),
    refusals=("They held a three-day fair.",),
)
def days_long(match: re.Match[str]) -> TimeValue | None:
    """« three-day » of a visit; « during the three-day visit » goes on telling of one."""
    number = read_number(match["n"])
    bearing = "length" if _DURING.search(match.string, 0, match.start()) else "stay"
    return TimeValue(kind="duration", duration=build_duration(number, "day"), bearing=bearing) if number else None


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
    weekday_to_weekday, weekday, today_and_yesterday, day_from_an_event, weekend, last_and_next_unit,
    counted_units, time_ago, days_long, every_unit,
)  # fmt: skip
