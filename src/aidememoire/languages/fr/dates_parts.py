"""French: parts of months, weeks and years, and days counted in them."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.languages.fr.dates_words import (
    DAY,
    LAST,
    MONTH,
    NEXT,
    WEEKDAY,
    YEAR,
    read_direction,
    read_month,
    read_number,
    read_unit,
    read_weekday,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_RANKS = {"premier": 1, "premiere": 1, "1er": 1, "1ere": 1, "1re": 1, "second": 2, "seconde": 2, "deuxieme": 2,
          "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "dernier": -1, "derniere": -1}  # fmt: skip
_RANK = (
    r"(?i:premi[eè]re|premier|1er|1[eè]?re|seconde?|deuxi[eè]me|troisi[eè]me|quatri[eè]me|cinqui[eè]me"
    r"|derni[eè]re|dernier"
    r"|\d\s?(?:e|[eè]me))"
)
_EDGES = {"debut": "start", "milieu": "mid", "fin": "end"}


@rule(
    name="fr.dates.nth-of-a-month",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:le|la|au|en)\s)?(?P<rank>{_RANK})\s(?:(?P<weekday>{WEEKDAY})|(?P<unit>jour"
        r"|semaine|quinzaine))\s"
        rf"(?:de |d'|du )(?:mois (?:de |d'))?(?:(?P<month>{MONTH})(?:\s(?P<year>{YEAR}))?|mois (?P<side>{LAST}"
        rf"|{NEXT})|(?P<this>ce mois)))"
    ),
    examples=(
        Example(text="Le comité se réunira le premier mardi d'octobre.", finds="le premier mardi d'octobre"),
        Example(text="Il viendra la deuxième quinzaine d'avril 2025.", finds="la deuxième quinzaine d'avril 2025"),
    ),
    refusals=("Le premier ministre d'octobre est parti.",),
)
def nth_of_a_month(match: re.Match[str]) -> TimeValue | None:
    """« le premier mardi d'octobre », « la deuxième quinzaine d'avril »."""
    printed = fold(match["rank"]).lower()
    rank = _RANKS.get(printed) or int(printed[0])
    unit = {None: "weekday", "jour": "day", "semaine": "week", "quinzaine": "half"}[match["unit"]]
    if unit == "half" and rank not in (1, 2):
        rank = 2
    side = match["side"]
    offset = (0 if match["this"] else 1 if read_direction(side) == "future" else -1, "month")
    return TimeValue(
        month=read_month(match["month"]) if match["month"] else None,
        year=read_year(match["year"]),
        weekday=read_weekday(match["weekday"]),
        nth=(rank, unit),
        reference=None if match["month"] else "report",
        offset=None if match["month"] else offset,
    )


@rule(
    name="fr.dates.edge-of-a-unit",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?:(?:la|le|en)\s)?(?P<edge>(?i:début|milieu|fin))\s(?:de (?:la |l')?|d'|du |de cette )"
        r"(?P<unit>semaine|mois|année)"
        rf"(?:\s(?P<side>{LAST}|{NEXT}))?)(?!\w|\s(?:de|d'|\d))"
    ),
    examples=(Example(text="Ils se reverront à la fin du mois à Oslo.", finds="la fin du mois"),),
    refusals=("La fin des travaux est proche.",),
)
def edge_of_a_unit(match: re.Match[str]) -> TimeValue | None:
    """« la fin du mois », « en début d'année »: the unit, with its edge as a modifier."""
    amount = {None: 0, "past": -1, "future": 1}[read_direction(match["side"])]
    modifier = _EDGES[fold(match["edge"]).lower()]
    return TimeValue(reference="report", offset=(amount, read_unit(match["unit"])), modifier=modifier)


@rule(
    name="fr.dates.weekday-and-day",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?:(?i:le|ce)\s)?(?P<weekday>{WEEKDAY})\s(?P<day>1er|[1-9]|[12]\d|3[01]))(?=[\s,.;)]"
        rf"|$)(?!\s?(?:h\b|heures|ans|jours|{MONTH}|-|/|au\b|et\b))(?![.,]\d)"
    ),
    examples=(Example(text="Il a été reçu mercredi 13, à Rome.", finds="mercredi 13"),),
    refusals=("Il a été reçu mercredi 13 mars à Rome.", "Elle arrive lundi 9 heures."),
)
def weekday_and_day(match: re.Match[str]) -> TimeValue | None:
    """« mercredi 13 »: the month is for the report's day to give."""
    return TimeValue(
        weekday=read_weekday(match["weekday"]), day=int(match["day"].removesuffix("er")), reference="report"
    )


_THIS_MONTH = r"(?:du\s)?(?:courant|(?:du\s|de\sce\s)mois(?:-ci|\scourant|\sen\scours)|de\sce\smois)"


@rule(
    name="fr.dates.day-of-this-month",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?i:le|ce)\s(?P<day>{DAY})\s{_THIS_MONTH})(?!\w)",
    examples=(
        Example(text="Il sera reçu le 8 courant à Dakar.", finds="le 8 courant"),
        Example(text="Il a été reçu le 8 du mois en cours à Dakar.", finds="le 8 du mois en cours"),
        Example(text="Il a été reçu le 8 de ce mois à Dakar.", finds="le 8 de ce mois"),
    ),
    refusals=("Le 8 courait déjà.", "Le courant passe.", "Il a été reçu le 8 du mois dernier."),
)
def day_of_this_month(match: re.Match[str]) -> TimeValue | None:
    """« le 8 courant », « le 8 de ce mois »: of the month of writing."""
    return _build_day_of_this_month(match["day"])


@rule(
    name="fr.dates.days-of-this-month",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?i:du|les)\s(?P<first>{DAY})\s(?:au|et)\s(?P<last>{DAY})\s{_THIS_MONTH})(?!\w)",
    examples=(
        Example(text="Il sera à Dakar du 8 au 11 courant.", finds="du 8 au 11 courant"),
        Example(text="Il était à Dakar les 8 et 9 du mois courant.", finds="les 8 et 9 du mois courant"),
    ),
    refusals=("Il sera à Dakar du 11 au 8 courant.", "Le taux passe du 8 au 11 couramment."),
)
def days_of_this_month(match: re.Match[str]) -> TimeValue | None:
    """« du 8 au 11 courant »."""
    if read_number(match["first"]) >= read_number(match["last"]):
        return None
    return replace(_build_day_of_this_month(match["first"]), end=_build_day_of_this_month(match["last"]))


def _build_day_of_this_month(day: str) -> TimeValue:
    return TimeValue(nth=(read_number(day), "day"), reference="report", offset=(0, "month"))


RULES = (days_of_this_month, day_of_this_month, nth_of_a_month, edge_of_a_unit, weekday_and_day)
