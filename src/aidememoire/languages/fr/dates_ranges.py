"""French: ranges and lists of days."""

from __future__ import annotations

import re

from aidememoire.dates.calendar import build_week_from
from aidememoire.languages.fr.dates_words import (
    DAY,
    LAST,
    MONTH,
    NEXT,
    SHORT_MONTH,
    WEEKDAY,
    YEAR,
    read_direction,
    read_month,
    read_number,
    read_weekday,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_SIDE = rf"(?:\s(?P<side>{LAST}|{NEXT}))?"


def build_range(match: re.Match[str]) -> TimeValue | None:
    """A range of days from the groups d1, m1, y1, w1 and d2, m2, y2, w2; None when it cannot be one."""
    groups = match.groupdict()
    month2 = read_month(groups["m2"])
    month1 = read_month(groups["m1"]) if groups.get("m1") else month2
    day1, day2 = read_number(groups["d1"]), read_number(groups["d2"])
    year2 = read_year(groups.get("y2"))
    year1 = read_year(groups.get("y1")) or (None if year2 is None else year2 - (month1 > month2))
    if (month1 == month2 and day1 >= day2) or not (1 <= day1 <= 31 and 1 <= day2 <= 31):
        return None
    side = read_direction(groups.get("side"))
    end = TimeValue(year=year2, month=month2, day=day2, weekday=read_weekday(groups.get("w2")), direction=side)
    return TimeValue(
        year=year1, month=month1, day=day1, weekday=read_weekday(groups.get("w1")), direction=side, end=end
    )


@rule(
    name="fr.dates.range-of-days",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:à partir du|à compter du|du|entre le|depuis le|de)\s|(?<![\w/.,-]))(?:(?P<w1>{WEEKDAY}"
        r")\s)?(?P<d1>"
        rf"{DAY})"
        rf"(?:\s?(?P<m1>{MONTH}))?(?:\s(?P<y1>{YEAR}))?(?:,?\s(?:jusqu'|jusque )?(?:au|et(?:\sle)?|à)|\s?[-–—])\s?"
        rf"(?:(?P<w2>{WEEKDAY})\s)?(?P<d2>{DAY})\s?(?P<m2>{SHORT_MONTH})(?:\s(?P<y2>{YEAR}))?{_SIDE})"
    ),
    examples=(
        Example(text="Elle sera en visite du 8 au 11 juillet.", finds="du 8 au 11 juillet"),
        Example(text="Le roi était à Oslo du 28 septembre au 2 octobre.", finds="du 28 septembre au 2 octobre"),
        Example(text="La visite a eu lieu du 4 au 6 novembre 2024.", finds="du 4 au 6 novembre 2024"),
    ),
    refusals=("Le taux est passé du 8 au 11 pour cent.", "Elle sera là du 11 au 8 juillet."),
)
def range_of_days(match: re.Match[str]) -> TimeValue | None:
    """« du 8 au 11 juillet », « du 28 septembre au 2 octobre 2023 »."""
    return build_range(match)


@rule(
    name="fr.dates.list-of-days",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:les|des)\s)(?P<d1>{DAY})(?:,\s{DAY})*(?:,?\s(?:et|au|-)\s|\s?[-–]\s?)(?P<d2>{DAY})\s?"
        rf"(?P<m2>{SHORT_MONTH})"
        rf"(?:\s(?P<y2>{YEAR}))?{_SIDE})"
    ),
    examples=(
        Example(text="Sa visite à Rome les 4 et 5 avril a été brève.", finds="les 4 et 5 avril"),
        Example(text="Les ministres se réuniront les 6, 7 et 8 mai 2025.", finds="les 6, 7 et 8 mai 2025"),
    ),
    refusals=("Les 5 et 4 avril ne se suivent pas.", "Les 4 et 5 étages sont vides."),
)
def list_of_days(match: re.Match[str]) -> TimeValue | None:
    """« les 4 et 5 avril »: days of one month that follow each other."""
    return build_range(match)


@rule(
    name="fr.dates.dashed-days",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?i:le|les|du)\s)?(?P<d1>{DAY})\s?[-–—/]\s?(?P<d2>{DAY})\s?(?P<m2>{SHORT_MONTH})"
        rf"(?:\s(?P<y2>{YEAR}))?{_SIDE})"
    ),
    examples=(
        Example(text="Le forum se tient à Abidjan, 1er-2 juin, au palais.", finds="1er-2 juin"),
        Example(text="Visite officielle à Tbilissi (12-14 mars 2022).", finds="12-14 mars 2022"),
    ),
    refusals=("Le score de 14-12 mars les esprits.", "Le vol 12-140 mars est annulé."),
)
def dashed_days(match: re.Match[str]) -> TimeValue | None:
    """« 1er-2 juin »."""
    return build_range(match)


@rule(
    name="fr.dates.numeric-range",
    stage="dates",
    pattern=(
        r"(?<![\w/.,:+-])(?P<t>(?:(?:du|les)\s)?(?P<d1>[0-3]?\d)\s?(?:[-–—]|au|et)\s?(?P<d2>[0-3]?\d)(?P<mark>[/.]"
        r")(?P<month>[01]?\d)"
        r"(?:(?P=mark)(?P<year>(?:19|20)\d\d)))(?![\w/-])"
    ),
    examples=(Example(text="Le sommet de Danang, 8 – 9/11/2017, a réuni vingt pays.", finds="8 – 9/11/2017"),),
    refusals=("Le lot 8 – 9/14/2017 est vendu.", "Une fourchette de 8 – 9/10."),
)
def numeric_range(match: re.Match[str]) -> TimeValue | None:
    """« 8 – 9/11/2017 »."""
    day1, day2, month, year = int(match["d1"]), int(match["d2"]), int(match["month"]), int(match["year"])
    if not (1 <= day1 < day2 <= 31 and 1 <= month <= 12):
        return None
    return TimeValue(year=year, month=month, day=day1, end=TimeValue(year=year, month=month, day=day2))


@rule(
    name="fr.dates.weekday-to-weekday",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<span>(?i:de|du))\s)?(?P<weekday>{WEEKDAY})\s(?:à|au|jusqu'à|jusqu'au|(?P<pair>et))\s"
        rf"(?P<weekday2>{WEEKDAY}))(?!\s(?:\d|{LAST}|{NEXT}))"
    ),
    examples=(
        Example(text="Il séjourne à Lusaka de lundi à jeudi.", finds="de lundi à jeudi"),
        Example(text="Elle était à Lusaka mardi et mercredi.", finds="mardi et mercredi"),
    ),
    refusals=(
        "Il l'a vu lundi et jeudi.",
        "La visite va du lundi 4 au jeudi 7 mars.",
        "Le bureau est ouvert du lundi au vendredi.",
    ),
)
def weekday_to_weekday(match: re.Match[str]) -> TimeValue | None:
    """« de lundi à jeudi », « lundi et mardi »: the second is the first such day after the first."""
    if re.search(r"\b(?:ouverte?s?|chaque semaine|horaires?|tous les jours) $", match.string[: match.start()]):
        return None
    first, last = read_weekday(match["weekday"]), read_weekday(match["weekday2"])
    if (match["span"] is None) != (match["pair"] is not None):
        return None
    if match["pair"] and (first is None or last is None or (last - first) % 7 != 1):
        return None
    return TimeValue(weekday=first, reference="report", end=TimeValue(weekday=last, reference="report"))


@rule(
    name="fr.dates.week-of-a-day",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?:la\s)?semaine\sdu\s(?:{WEEKDAY}\s)?(?P<day>{DAY})\s(?P<month>{MONTH})(?:\s(?P<year>{YEAR}))?)",
    examples=(Example(text="Les équipes se verront la semaine du 4 mars.", finds="la semaine du 4 mars"),),
    refusals=("La semaine du dialogue s'ouvre en mars.",),
)
def week_of_a_day(match: re.Match[str]) -> TimeValue | None:
    """« la semaine du 4 mars »: seven days from it."""
    return build_week_from(read_month(match["month"]), read_number(match["day"]), read_year(match["year"]))


RULES = (week_of_a_day, weekday_to_weekday, dashed_days, range_of_days, list_of_days, numeric_range)
