"""The English DateGrammar."""

from __future__ import annotations

from aidememoire.languages.en import dates_days, dates_feasts, dates_months, dates_parts, dates_relative
from aidememoire.pack.dates import Context, DateGrammar
from aidememoire.rules.rule import build_pattern

_CONTEXTS = (
    Context(
        name="en.dates.published-on",
        pattern=build_pattern(r"\b(?i:published|updated|posted|issued)\b[^.;]{0,20}$"),
        sets=("bearing", "published"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.last-day",
        pattern=build_pattern(
            r"\b(?i:(?:ends?|end|ending|concludes?|concluding|runs?|lasts?|stays?)(?: on| until)?)\s$"
        ),
        sets=("bearing", "last"),
        grains=frozenset(("day",)),
    ),
    Context(
        name="en.dates.plan-before",
        pattern=build_pattern(
            r"\b(?i:will|is to|are to|scheduled|expected|planned|due|by the end of|prepar\w+|to celebrate"
            r"|to mark)\b[^.;]{0,90}$"
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

GRAMMAR = DateGrammar(
    rules=(*dates_days.RULES, *dates_months.RULES, *dates_parts.RULES, *dates_feasts.RULES, *dates_relative.RULES),
    exchange=dates_feasts.EXCHANGE,
    year_end=9,
    week_end=4,
    ranges=frozenset(("en.dates.days-in-a-month",)),
    contexts=_CONTEXTS,
    aims=build_pattern(
        r"\b(?i:(?:to|will|would|should|could|can) (?:elevate|upgrade|raise|lift|establish|build|form)"
        r"|elevating|upgrading"
        r"|raising|towards? an?|future|possible)\b[^.;]{0,120}$"
    ),
)
