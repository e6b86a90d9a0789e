"""French: months, seasons, quarters."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_words import (
    LAST,
    MONTH,
    NEXT,
    ORDINAL,
    ORDINALS,
    SEASON,
    SEASONS,
    SHORT_YEAR,
    YEAR,
    read_direction,
    read_month,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_MODIFIERS = {"debut": "start", "mi": "mid", "fin": "end", "courant": None, "milieu": "mid"}
_MODIFIER = (
    r"(?:(?:(?:la |le )?(?P<mod>(?i:début|fin|milieu|courant))(?:\s(?:du mois )?d[e'u]\s?|\s)|(?P<mid>(?i:mi))-))"
)
_LATE = (
    rf"(?:\s(?:de l'année )?(?P<year>{YEAR}|{SHORT_YEAR})|\sde (?P<rel>l'an(?:née)? (?:dernière?|passée?|prochaine?"
    rf")|cette année)|\s(?P<side>{LAST}|{NEXT}))"
)
_BEFORE = re.compile(fold(r"\b(?i:en|dès|depuis|jusqu'en|d'ici|à partir de|rentrée de) $"))


def read_modifier(match: re.Match[str]) -> str | None:
    """start, mid or end from the groups mod and mid."""
    return _MODIFIERS[fold(match["mod"]).lower()] if match["mod"] else "mid" if match["mid"] else None


@rule(
    name="fr.dates.month-of-year",
    stage="dates",
    pattern=(
        rf"(?<![\w/-])(?<!\d )(?P<t>(?:{_MODIFIER})?(?:(?:au |du |le |ce )?mois (?:de |d'))?(?P<month>{MONTH}){_LATE}"
        r")"
    ),
    examples=(
        Example(text="Le partenariat a été élevé en septembre 2023 à Hanoï.", finds="septembre 2023"),
        Example(text="Ils s'étaient rencontrés en octobre dernier.", finds="octobre dernier"),
        Example(text="Elle reviendra début juin prochain.", finds="début juin prochain"),
    ),
    refusals=("Le 4 septembre 2023 il pleuvait.", "Il marche depuis mars."),
)
def month_of_year(match: re.Match[str]) -> TimeValue | None:
    """A month tied to a year, or to the last or next such month."""
    relative = fold(match["rel"] or "")
    offset = (1 if "proch" in relative else 0 if "cette" in relative else -1, "year") if relative else None
    return TimeValue(
        year=read_year(match["year"]),
        month=read_month(match["month"]),
        direction=read_direction(match["side"]),
        reference="report" if offset else None,
        offset=offset,
        modifier=read_modifier(match),
    )


@rule(
    name="fr.dates.part-of-month",
    stage="dates",
    pattern=rf"(?<![\w/-])(?P<t>{_MODIFIER}(?:mois (?:de |d'))?(?P<month>{MONTH}))(?!{_LATE})",
    examples=(
        Example(text="Ils se sont vus fin mars à Ohrid.", finds="fin mars"),
        "La visite est prévue mi-septembre.",
    ),
    refusals=("Il a reçu mi-figue le conseiller.", "Fin mars 2024, il neigeait."),
)
def part_of_month(match: re.Match[str]) -> TimeValue | None:
    """« début septembre », « mi-juin », « fin mars »."""
    return TimeValue(month=read_month(match["month"]), modifier=read_modifier(match))


@rule(
    name="fr.dates.month",
    stage="dates",
    pattern=rf"(?<![\w-])(?P<t>(?P<full>mois (?:de |d'))?(?P<month>{MONTH}))(?!{_LATE})(?!\s\d)",
    examples=(Example(text="La commission se réunira en juillet à Nouakchott.", finds="juillet"),),
    refusals=("Le président mai a parlé.", "Il a vu mars et la lune."),
)
def month(match: re.Match[str]) -> TimeValue | None:
    """« en juillet », « depuis mars », « au mois de mai »."""
    at = match.start("t")
    if not match["full"] and not _BEFORE.search(match.string, max(0, at - 16), at):
        return None
    return TimeValue(month=read_month(match["month"]))


@rule(
    name="fr.dates.season",
    stage="dates",
    pattern=(
        r"(?<![\w-])(?P<t>(?:(?i:au|en|à l'|l'|cet|ce|cette|le)\s?)(?:(?:début|fin|milieu)\s(?:du|de l')\s?)?(?P<s"
        rf"eason>{SEASONS})"
        rf"(?:\s(?P<year>{YEAR})|\s(?P<side>{LAST}|{NEXT}))?)"
    ),
    examples=(
        Example(text="Le sommet aura lieu au printemps à Bichkek.", finds="au printemps"),
        Example(text="Ils s'étaient vus à l'automne 2022.", finds="à l'automne 2022"),
    ),
    refusals=("Il a été reçu par le roi.", "Le printemps des peuples est un livre."),
)
def season(match: re.Match[str]) -> TimeValue | None:
    """« au printemps », « à l'automne 2022 », « cet été »."""
    words = fold(match["t"]).lower()
    if words.startswith("le ") and not (match["year"] or match["side"]):
        return None
    if words == "l'ete" and not match["year"]:
        return None
    this = words.startswith(("cet ", "ce ", "cette "))
    return TimeValue(
        season=SEASON[fold(match["season"]).lower()],
        year=read_year(match["year"]),
        direction=read_direction(match["side"]),
        reference="report" if this else None,
        offset=(0, "year") if this else None,
    )


@rule(
    name="fr.dates.quarter",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:au|le|du|ce)\s)?(?P<n>{ORDINALS})\s(?P<unit>trimestre|semestre)(?:\s(?:de\s)?(?:l'an"
        rf"née\s)?(?P<year>{YEAR}))?)"
    ),
    examples=(Example(text="Les échanges ont crû au premier trimestre 2024.", finds="au premier trimestre 2024"),),
    refusals=("Le trimestre fut bon.",),
)
def quarter(match: re.Match[str]) -> TimeValue | None:
    """« au premier trimestre 2024 », « le second semestre »."""
    number = ORDINAL[fold(match["n"])]
    if match["unit"] == "semestre":
        if number > 2:
            return None
        end = TimeValue(year=read_year(match["year"]), month=6 * number)
        return TimeValue(year=read_year(match["year"]), month=6 * number - 5, end=end)
    return TimeValue(year=read_year(match["year"]), quarter=number)


RULES = (month_of_year, part_of_month, month, season, quarter)
