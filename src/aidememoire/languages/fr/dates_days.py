"""French: one calendar day, with or without its year."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_words import (
    DAY,
    LAST,
    NEXT,
    PARTS,
    SHORT_MONTH,
    SHORT_YEAR,
    WEEKDAY,
    YEAR,
    read_direction,
    read_month,
    read_number,
    read_part,
    read_weekday,
    read_year,
)
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_HEAD = (
    rf"(?:(?:(?:dans|en|au|à)\s)?(?:l[ae]\s|l'|cours de l[ae]\s|fin de |fin d')?(?P<part>{PARTS})\s(?:du|de|d'|le)\s)?"
    rf"(?:(?:(?i:le|(?P<this>ce))\s)?(?P<weekday>{WEEKDAY})(?:\s(?:dans l[ae']\s?|en\s)?(?P<part2>{PARTS}))?"
    r"(?:,?\s|\s\()(?:(?:le|du)\s)?|(?i:le|(?P<this2>ce))\s)?"
)


def _is_day(match: re.Match[str], month: int) -> bool:
    limit = 29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31
    return 1 <= read_number(match["day"]) <= limit


def _read_this(match: re.Match[str]) -> str | None:
    """« ce lundi 4 mars » is the day the report is written."""
    return "report" if match["this"] or match["this2"] else None


@rule(
    name="fr.dates.day-month-year",
    stage="dates",
    pattern=rf"(?<![\w/.-])(?P<t>{_HEAD}(?P<day>{DAY})\s?(?P<month>{SHORT_MONTH}),?\s(?P<year>{YEAR}|{SHORT_YEAR}))",
    examples=(
        Example(text="Les deux ministres se sont rencontrés le 12 mai 2023 à Lima.", finds="le 12 mai 2023"),
        Example(text="L'accord a été signé mercredi 1er juin 2022 à Accra.", finds="mercredi 1er juin 2022"),
        Example(text="Il a reçu mercredi (1er juin 2022) son homologue.", finds="mercredi (1er juin 2022"),
        Example(text="Elle est arrivée dans la soirée du 3 août 2021.", finds="dans la soirée du 3 août 2021"),
    ),
    refusals=("Le décret compte 31 juin 2021 parmi ses coquilles.", "Il habite 12 rue du 4 septembre."),
)
def full_date(match: re.Match[str]) -> TimeValue | None:
    """Day, month and year, with what may stand around them: weekday, part of day."""
    month = read_month(match["month"])
    if not _is_day(match, month):
        return None
    return TimeValue(
        year=read_year(match["year"]),
        month=month,
        day=read_number(match["day"]),
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"] or match["part2"]),
        reference=_read_this(match),
    )


@rule(
    name="fr.dates.day-month",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>{_HEAD}(?P<day>{DAY})\s?(?P<month>{SHORT_MONTH})(?:\s(?P<side>{LAST}|{NEXT}))?)"
        rf"(?!,?\s(?:{YEAR}|{SHORT_YEAR}))(?!\.?\d)"
    ),
    examples=(
        Example(text="Il a reçu l'ambassadrice lundi 4 mars à Tunis.", finds="lundi 4 mars"),
        Example(text="Ils se sont parlé dans l'après-midi du 9 octobre.", finds="dans l'après-midi du 9 octobre"),
        Example(text="La réunion du jeudi après-midi 24 avril a duré.", finds="jeudi après-midi 24 avril"),
        Example(text="Il a pris ses fonctions le 6 mai dernier.", finds="le 6 mai dernier"),
        Example(text="Le ministre est rentré le 16octobre.", finds="le 16octobre"),
    ),
    refusals=("La rue du 11 Novembre est fermée.", "Le 12 mai 2023 restera dans les mémoires."),
)
def day_month(match: re.Match[str]) -> TimeValue | None:
    """Day and month; the year is for the solver to find."""
    month = read_month(match["month"])
    before = match.string[max(0, match.start() - 28) : match.start()].lower()
    if not _is_day(match, month) or re.search(
        r"\b(?:rue|place|avenue|boulevard|quai|pont|stade|lycee)( \w+)? (?:du )?$", before
    ):
        return None
    if re.search(r"\b(?:rue|place|avenue|boulevard|quai|pont|stade|lycee) $", before):
        return None
    return TimeValue(
        month=month,
        day=read_number(match["day"]),
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"] or match["part2"]),
        direction=read_direction(match["side"]),
        reference=_read_this(match),
    )


_NUMERIC_HEAD = rf"(?:(?:(?i:le)\s)?(?P<weekday>{WEEKDAY}),?\s(?:(?:le|du)\s)?|(?i:le)\s)?"


def read_numeric(match: re.Match[str]) -> TimeValue | None:
    """Which of the first two numbers is the day: the only one that can be, else the first, and not surely so."""
    first, second = int(match["a"]), int(match["b"])
    year = read_year(match["year"])
    weekday = read_weekday(match["weekday"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    if second > 12:
        return TimeValue(year=year, month=first, day=second, weekday=weekday, order="month")
    order = "day" if first > 12 or first == second else "day?"
    return TimeValue(year=year, month=second, day=first, weekday=weekday, order=order)


@rule(
    name="fr.dates.numeric-date",
    stage="dates",
    pattern=(
        rf"(?<![\w/.,:+-])(?P<t>{_NUMERIC_HEAD}(?P<a>[0-3]?\d)(?P<mark>[-/.])(?P<b>[0-3]?\d)(?P=mark)(?P<year>"
        r"(?:19|20)\d\d))"
        r"(?![\w/-]|[.,]\d)"
    ),
    examples=(
        Example(text="Signé le 05-11-2014 à Dakar.", finds="le 05-11-2014"),
        Example(text="La visite a commencé le 21/05/2024.", finds="le 21/05/2024"),
        Example(text="Publié le 03.02.2022 par le ministère.", finds="le 03.02.2022"),
        Example(text="Washington, 05/21/2024, les deux ministres se sont vus.", finds="05/21/2024"),
    ),
    refusals=("Appelez le 12-34-2024 pour toute question.", "Le dossier 45/13/2020 est clos."),
)
def numeric_date(match: re.Match[str]) -> TimeValue | None:
    """05-11-2014, 21/05/2024, 03.02.2022; month first where it can only be so, or where the report shows it."""
    return read_numeric(match)


@rule(
    name="fr.dates.numeric-day-month",
    stage="dates",
    pattern=(
        rf"(?<![\w/.,:+-])(?:(?<=\ble )|(?<=\bdu )|(?<=\bau )|(?<=\bLe )|(?P<weekday>{WEEKDAY})(?:\sle)?\s)"
        r"(?P<t>(?P<a>[0-3]?\d)/(?P<b>[01]?\d))(?P<year>)(?![\w/%-]|[.,]\d|\s(?:des|de la|du|millions))"
    ),
    examples=(
        Example(text="Ils se sont entretenus le 16/4 par téléphone.", finds="16/4"),
        Example(text="Mis à jour le 23/10 par la rédaction.", finds="23/10"),
    ),
    refusals=("Il est arrivé premier avec 16/4 au dernier contrôle.", "Le 2/3 des membres ont voté."),
)
def numeric_day_month(match: re.Match[str]) -> TimeValue | None:
    """« le 16/4 »: day and month in numbers, after an article."""
    value = read_numeric(match)
    return value if value is None or value.order != "month" else None


@rule(
    name="fr.dates.iso-date",
    stage="dates",
    pattern=(
        r"(?<![\w/.-])(?P<t>(?:le\s)?(?P<year>(?:19|20)\d\d)-(?P<month>0?[1-9]|1[0-2])-(?P<day>0?[1-9]|[12]\d|3[01])"
        r")(?:(?![\w-])|(?=T\d\d:))(?:T[\d:]{5,8}(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)?(?!\w))?"
    ),
    examples=(
        Example(text="La note est du 2024-12-31 au soir.", finds="2024-12-31"),
        Example(text="Mis en ligne 2021-03-04T09:15:00+01:00 par la rédaction.", finds="2021-03-04"),
    ),
    refusals=("Le numéro 2024-13-31 est attribué.", "Réf. A2024-12-31."),
)
def iso_date(match: re.Match[str]) -> TimeValue | None:
    """2024-12-31."""
    return TimeValue(year=int(match["year"]), month=int(match["month"]), day=int(match["day"]))


@rule(
    name="fr.dates.crawl-month",
    stage="dates",
    pattern=r"(?<=\bdate )(?P<t>(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2]))(?![\w-])",
    examples=(Example(text="date 2023-04 Le ministre a reçu l'ambassadeur de Suède à Quito.", finds="2023-04"),),
    refusals=("La saison 2002-03 fut rude.", "Le mandat 2023-04 est court."),
)
def crawl_month(match: re.Match[str]) -> TimeValue | None:
    """The month in a page's header line."""
    return TimeValue(year=int(match["year"]), month=int(match["month"]))


RULES = (full_date, day_month, numeric_date, numeric_day_month, iso_date, crawl_month)
