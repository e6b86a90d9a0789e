"""English: months, seasons, quarters, years, decades."""

from __future__ import annotations

import re

from aidememoire.languages.en.dates_words import (
    ANY_MONTH,
    LAST,
    MONTH,
    NEXT,
    ORDINAL,
    SEASON,
    THIS,
    YEAR,
    read_month,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_SIDE = rf"(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))"
_MODIFIER = r"(?:(?P<mod>(?i:early|mid|late|end of|beginning of|start of|middle of))(?:[\s-](?:in\s)?))"
_NAMED = re.compile(r"(?:[A-Z][\w'-]+|counterpart|minister|president|ambassador|envoy|official),? $")
"""Words before somebody's given name: « his counterpart, January Moyo », « Minister April Carver »."""
_MODIFIERS = {"early": "start", "beginning of": "start", "start of": "start", "mid": "mid", "middle of": "mid"}


@rule(
    name="en.dates.month",
    stage="dates",
    pattern=(
        rf"(?<![\w/-])(?P<t>(?:{_MODIFIER})?(?:(?:{_SIDE})\s)?(?:(?P<month>{ANY_MONTH})(?:,?\s(?:of\s)?(?P<year>{YEAR}"
        r"))"
        rf"|(?P<bare>{MONTH})))(?!\s\d)"
    ),
    examples=(
        Example(text="Ties were raised in September 2023.", finds="September 2023"),
        Example(text="They will meet in early June.", finds="early June"),
        Example(text="They met last October in Rome.", finds="last October"),
    ),
    refusals=("They may meet.", "The march was long.", "He met his counterpart, January Moyo."),
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
    named = bare and match["t"] == bare and _NAMED.search(match.string[: match.start()][-24:])
    if named and re.match(r" [A-Z][a-z]{2,}", match.string[match.end() :]):
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
    pattern=(
        rf"(?<![\w-])(?P<t>(?:(?:the|{_SIDE})\s)?(?P<season>(?i:spring|summer|autumn|winter)|fall(?= of))"
        rf"(?:\s(?:of\s)?(?P<year>{YEAR}))?)(?!\w)"
    ),
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
    pattern=(
        r"(?<!\w)(?P<t>(?:the\s)?(?P<n>(?i:first|second|third|fourth|1st|2nd|3rd|4th))\s(?:quarter|qtr)"
        rf"(?!\w)(?:\s(?:of\s)?(?P<year>{YEAR}))?)"
    ),
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
        r"(?:(?<=\b[Ii]n )|(?<=\bsince )|(?<=\bSince )|(?<=\bfrom )|(?<=\bby )|(?<=\bof )|(?<=\buntil )"
        r"|(?<=\bbefore )|(?<=\bafter )"
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
    pattern=(
        rf"(?i:term|tenure|member|seat|chair|presidency)\b[^.;\d]{{0,60}}?(?P<t>(?P<year>{YEAR})\s?[-–—]\s?(?P<last"
        rf">{YEAR}))(?![\w/-])"
    ),
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


RULES = (month, season, quarter, year, term_of_office, decade)
