"""The English DateGrammar."""

from __future__ import annotations

from aidememoire.languages.en import (
    dates_days,
    dates_feasts,
    dates_landmarks,
    dates_months,
    dates_parts,
    dates_relative,
)
from aidememoire.languages.en.dates_words import MONTH_NUMBER, NUMBER, ORDINAL, PART, SEASON, UNIT, WEEKDAY_NUMBER
from aidememoire.pack.dates import Context, DateGrammar, sort_words
from aidememoire.rules.rule import build_pattern

_CONTEXTS = (
    Context(
        name="en.dates.published-on",
        pattern=build_pattern(
            r"\b(?i:published|updated|posted|issued)\b[^.;]{0,20}$|"
            r"\b(?i:release|article|story|readout|transcript|text|news) (?i:was|were|is) "
            r"(?i:published|released|issued|posted) (?i:by|on|in|at) [^.;]{0,60}\son\s$|\(@\w{1,30}\)\s$"
        ),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.said-on",
        pattern=build_pattern(
            r", [^,;.]{3,90}\b(?:said|reported|announced|stated|confirmed|disclosed|revealed)"
            r"(?: in an? (?:[\w-]+ )?(?:statement|release|post|tweet))?(?: on)?\s$"
        ),
        sets=("bearing", "said"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.last-day",
        pattern=build_pattern(
            r"\b(?i:(?:ends?|end|ending|concludes?|concluding|runs?|lasts?|stays?)(?: on| until)?)\s$"
            r"|\b(?i:ended|concluded|wrapped up|completed|wound up)(?: on| late| early)* $"
            r"|\b(?i:ended|concluded|wrapped up|completed|wound up) (?:an?|his|her|their|the|its)\b[^.;,]{0,70}"
            r"\b(?:visit|trip|tour|stay)\b[^.;,]{0,40}(?: on| late| early)* $"
            r"|\b(?i:(?:leaves|will leave|departs|will depart)(?: home)?|(?:returns|will return) home)(?: on)?\s$"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.day-that-ends-a-visit",
        pattern=build_pattern(
            r" (?:(?:wrapped up|wraps up|concluded|concludes|ended|ends|completed|wound up)"
            r"|[^.;]{0,50}?\b(?:after|at the (?:end|conclusion|close) of|concluding|wrapping up|ending|completing))"
            r" (?:an?|his|her|their|the|its) (?:(?!by\b)[\w-]+ ){0,3}(?:visit|trip|tour|stay)\b"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
        after=True,
    ),
    Context(
        name="en.dates.day-of-a-thing",
        pattern=build_pattern(
            r" (?:(?!(?:an?|the|their|its|two|three|several)\b)[a-z]+ )?"
            r"(?:elections?|vote|polls?|referendum|attacks?|coup|ceasefire|agreement|deal|accords?|treaty"
            r"|declaration|statement|massacre|war|invasion|earthquake|explosion|blast|shooting|strikes?|uprising"
            r"|revolution|resolution|memorandum|protests?|deadline)\b"
        ),
        sets=("bearing", "beside"),
        grains=frozenset(("day",)),
        after=True,
    ),
    Context(
        name="en.dates.day-before-this",
        pattern=build_pattern(r"\b(?i:since|following|as a follow-up to|following up on)\s$"),
        sets=("bearing", "beside"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.plan-before",
        pattern=build_pattern(
            r"\b(?i:slated|to (?:take place|be held|be hosted|convene|kick off))\b[^.;]{0,40}$|"
            r"\b(?i:will|is to|are to|scheduled|expected|planned|due|by the end of|prepar\w+|to celebrate"
            r"|to mark|(?:agreed|decided|invited(?: \w+){1,6}|proposed) to)\b"
            # « agreed to boost trade at their meeting in Lima on »: the day of the meeting
            r"(?![^.;]{0,90}\b(?:at|during|in) (?:their|his|her) (?:[a-z-]+ ){0,2}(?:meeting|talks|summit|encounter)\b)"
            r"[^.;]{0,90}$"
        ),
        sets=("bearing", "ahead"),
        grains=frozenset(("day", "month", "year")),
    ),
    Context(
        name="en.dates.year-recalled",
        pattern=build_pattern(
            r"\b(?i:since|established|signed|founded|launched|upgraded|elevated|set up|normali[sz]\w+|declaration"
            r"|agreement|treaty"
            r"|convention|date|dates|from)\b[^.;]{0,60}$"
        ),
        sets=("bearing", "recalled"),
        grains=frozenset(("day", "month", "year")),
    ),
)

_SORTS = {
    "feast": dates_feasts.NAMES.heads,
    "hijri": dates_feasts.HIJRI_WORDS,
    "weekend": ("weekend",),
    "week": ("week",),
    "month period": MONTH_NUMBER,
    "weekday span": [w for day in WEEKDAY_NUMBER for w in (day, f"{day}s")],
    "unit span": [w for unit in UNIT for w in (unit, f"{unit}s")],
    "month-unit": ("month",),
    "period": ("month",),
    "season": SEASON,
    "deictic": (*PART, "today", "yesterday", "tomorrow"),
    "day-unit": ("day",),
    "rank": (*ORDINAL, "last", "st", "nd", "rd", "th"),
    "side": ("last", "past", "previous", "next", "coming", "following", "upcoming", "this", "current"),
    "next": ("next",),
    "way": ("from", "hence", "ago", "back"),
    "edge": ("beginning", "start", "middle", "end", *(f"{a}o{b}" for a in "be" for b in "myw")),
    "each": ("every", "each"),
    "count": (*NUMBER, "few", "couple"),
    "whole": ("all", "rest"),
}
_NEEDS = {
    "feast": ("feast",),
    "hijri number": ("hijri-day",),
    "weekend": ("weekend",),
    "month week": ("week-of-a-day",),
    "month": ("month-day", "day-month", "month"),
    "month number": ("days-in-a-month",),
    "number marked": ("numeric-date", "numeric-month-day"),
    "number": ("month-and-year-in-numbers",),
    "year": ("year", "term-of-office", "decade"),
    "year marked": ("iso-date",),
    "season": ("season",),
    "unit rank": ("quarter",),
    "rank span": ("nth-of-a-period",),
    "month-unit side": ("day-of-a-month",),
    "rank": ("weekday-and-day",),
    "edge": ("edge-of-a-unit",),
    "edge year": ("edge-of-a-year",),
    "way weekday": ("counted-weekdays",),
    "weekday": ("weekday", "weekday-to-weekday"),
    "next weekday": ("weekday-after-next",),
    "unit whole": ("rest-of-a-unit",),
    "deictic": ("today-and-yesterday",),
    "day-unit": ("day-from-an-event",),
    "side unit": ("last-and-next-unit", "counted-units"),
    "count unit": ("time-ago",),
    "each": ("every-unit",),
}

GRAMMAR = DateGrammar(
    rules=(*dates_days.RULES, *dates_months.RULES, *dates_parts.RULES, *dates_feasts.RULES, *dates_relative.RULES),
    exchange=dates_feasts.EXCHANGE,
    year_end=9,
    week_end=4,
    ranges=frozenset(("en.dates.days-in-a-month", "en.dates.week-of-a-day", "en.dates.weekday-to-weekday")),
    contexts=_CONTEXTS,
    landmarks=(dates_landmarks.CONGRESS,),
    lunar=dates_landmarks.LUNAR,
    aims=build_pattern(
        r"\b(?i:(?:to|will|would|should|could|can) (?:elevate|upgrade|raise|lift|establish|build|form)"
        r"|elevating|upgrading"
        r"|raising|towards? an?|future|possible)\b[^.;]{0,120}$"
    ),
    triggers=sort_words(_SORTS),
    needs={f"en.dates.{name}": frozenset(sorts.split()) for sorts, names in _NEEDS.items() for name in names},
)
