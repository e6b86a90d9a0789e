"""French: days as the furniture of pages prints them: English months, the year first, two figures of the year."""

from __future__ import annotations

import re

from aidememoire.dates.calendar import get_date
from aidememoire.languages.fr.dates_words import DAY, SHORT_MONTH, YEAR, read_month, read_number
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_NUMBER = {m[:3].lower(): n for n, m in enumerate(_MONTHS, 1)}
_MONTH = rf"(?:{'|'.join(_MONTHS)}|Sept|{'|'.join(m[:3] for m in _MONTHS)})(?!\w)\.?"
ENGLISH = tuple({*(m.lower() for m in _MONTHS), *_NUMBER, "sept"})


def _build(year: str, month: int, day: str) -> TimeValue | None:
    number = read_number(day)
    return None if get_date(int(year), month, number) is None else TimeValue(year=int(year), month=month, day=number)


@rule(
    name="fr.dates.english-date",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<month>{_MONTH})\s(?P<day>{DAY})(?:st|nd|rd|th)?,?"
        rf"|(?P<french>{SHORT_MONTH})\s(?P<day2>{DAY}),)\s(?P<year>{YEAR}))"
    ),
    examples=(
        Example(text="Le ministre est rentré à Rabat. La Dépêche du Rif, April 14, 2025", finds="April 14, 2025"),
        Example(text="Par la rédaction, Aug 17, 2022", finds="Aug 17, 2022"),
        Example(text="Par la rédaction, août 17, 2022", finds="août 17, 2022"),
    ),
    refusals=("April Benson a parlé.", "June 31, 2022 n'est pas un jour.", "En mars 17 pays ont signé."),
)
def english_date(match: re.Match[str]) -> TimeValue | None:
    """« April 14, 2025 », and the same order with a French month."""
    if match["french"]:
        return _build(match["year"], read_month(match["french"]), match["day2"])
    return _build(match["year"], _NUMBER[match["month"][:3].lower()], match["day"])


@rule(
    name="fr.dates.english-day-first",
    stage="dates",
    pattern=rf"(?<![\w/.-])(?P<t>(?P<day>{DAY})(?:st|nd|rd|th)?[\s-](?P<month>{_MONTH}),?[\s-](?P<year>{YEAR}))",
    examples=(Example(text="Par la rédaction, 17 Aug, 2022", finds="17 Aug, 2022"),),
    refusals=("Le 31 Feb 2022 n'existe pas.",),
)
def english_day_first(match: re.Match[str]) -> TimeValue | None:
    """« 17 Aug, 2022 », « 17-Aug-2022 »."""
    return _build(match["year"], _NUMBER[match["month"][:3].lower()], match["day"])


@rule(
    name="fr.dates.year-first",
    stage="dates",
    pattern=(
        r"(?<![\w/.-])(?P<t>(?P<year>(?:19|20)\d\d)(?P<mark>[/.])(?P<month>0?[1-9]|1[0-2])(?P=mark)"
        r"(?P<day>0?[1-9]|[12]\d|3[01]))(?![\w/%-]|[.,]\d)"
    ),
    examples=(Example(text="Mis en ligne 2022/8/1 par la rédaction.", finds="2022/8/1"),),
    refusals=("Le dossier 2022/13/1 est clos.", "La loi 2022/8 est votée."),
)
def year_first(match: re.Match[str]) -> TimeValue | None:
    """« 2022/8/1 », « 2022.08.01 »."""
    return _build(match["year"], int(match["month"]), match["day"])


@rule(
    name="fr.dates.two-figure-year",
    stage="dates",
    pattern=(
        r"(?<![\w/.,:+-])(?P<t>(?:(?i:le)\s)?(?:(?P<a>[0-3]?\d)/(?P<b>[01]?\d)/(?P<year>[0-3]\d)"
        r"|(?P<a2>[0-3]\d)(?P<mark>[.-])(?P<b2>[01]\d)(?P=mark)(?P<year2>[0-3]\d)))(?![\w/%-]|[.,]\d)"
    ),
    examples=(Example(text="Mis en ligne le 1/8/22 par la rédaction.", finds="le 1/8/22"),),
    refusals=("Appelez le 01.99.22 pour toute question.", "Le dossier 45/13/20 est clos."),
)
def two_figure_year(match: re.Match[str]) -> TimeValue | None:
    """« 1/8/22 », « 17.08.22 »: the day first."""
    first, second = int(match["a"] or match["a2"]), int(match["b"] or match["b2"])
    year = 2000 + int(match["year"] or match["year2"])
    if get_date(year, second, first) is None:
        return None
    order = "day" if first > 12 or first == second else "day?"
    return TimeValue(year=year, month=second, day=first, order=order)


RULES = (english_date, english_day_first, year_first, two_figure_year)
