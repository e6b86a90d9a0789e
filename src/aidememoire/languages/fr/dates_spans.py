"""French: durations, sets, times of day."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_words import (
    COUNT,
    PARTS,
    UNITS,
    VAGUE,
    WEEKDAY,
    read_number,
    read_part,
    read_unit,
    read_weekday,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_LETTER = {"day": "P{}D", "week": "P{}W", "month": "P{}M", "quarter": "P{}Q", "semester": "P{}M", "year": "P{}Y",
           "decade": "P{}DE", "century": "P{}C", "hour": "PT{}H", "minute": "PT{}M", "second": "PT{}S"}  # fmt: skip


def build_duration(number: float | str, unit: str) -> str:
    """The ISO 8601 duration of « trois ans »: P3Y; X for a vague number."""
    if unit == "semester" and isinstance(number, int):
        number *= 6
    return _LETTER[unit].format(number)


_LASTING = re.compile(
    r"(?:plus|moins|pres|environ|periode|mandat|duree|peine|plan|bail|delai|contrat|terme|cycle|bout|relations"
    r"|cooperation|amitie"
    r"|partenariat|programme|guerre|accord|conflit|histoire|absence|travail|negociations|histoire|ecart"
    r"|intervalle|espace|suite|cours"
    r"|prison|reclusion|experience|expérience|paix|existence|visa|bourse|formation|et|apres|lutte|occupation"
    r"|colonisation|projet) de $"
)


def _is_age(match: re.Match[str]) -> bool:
    """« âgé de 38 ans », « Anne Dupuis, 38 ans, », « un chauffeur de 38 ans », « les moins de 17 ans »."""
    text = match.string
    before, after = text[max(0, match.start() - 30) : match.start()].lower(), text[match.end() : match.end() + 2]
    if re.search(r"\bagee?s? (?:de|d'environ) $|\bles (?:plus|moins) de $", before):
        return True
    if re.search(r"[\w]+[,(] ?$", before) and after[:1] in (",", ")", "."):
        return text[match.start("n")].isdigit()
    return before.endswith(" de ") and text[match.start("n")].isdigit() and not _LASTING.search(before)


@rule(
    name="fr.dates.duration",
    stage="dates",
    pattern=rf"(?<![\w.,-])(?P<t>(?:(?i:environ)\s)?(?P<n>{COUNT})\s(?P<unit>{UNITS}))",
    examples=(Example(text="Il fera une visite officielle de trois jours au Tchad.", finds="trois jours"),),
    refusals=("Il a vu trois ministres.", "Trois jours plus tard, il partit."),
)
def duration(match: re.Match[str]) -> TimeValue | None:
    """« trois jours », « 27 ans »; not an age."""
    if re.match(r"ans?$", match["unit"]) and _is_age(match):
        return None
    number = read_number(match["n"])
    return TimeValue(kind="duration", duration=build_duration(number, read_unit(match["unit"]))) if number else None


@rule(
    name="fr.dates.every-unit",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?i:chaque)\s(?P<unit>{UNITS})|(?i:tous les|toutes les)\s(?:(?P<n>{COUNT})\s)?(?P<unit2>{UNITS}"
        r"))"
    ),
    examples=(
        Example(text="Les ministres se réunissent chaque année à Genève.", finds="chaque année"),
        "Ils se voient tous les deux ans.",
    ),
    refusals=("Chaque ministre a parlé.",),
)
def every_unit(match: re.Match[str]) -> TimeValue | None:
    """« chaque année », « tous les deux ans »."""
    number = read_number(match["n"]) if match["n"] else 1
    return TimeValue(kind="set", every=build_duration(number, read_unit(match["unit"] or match["unit2"])))


@rule(
    name="fr.dates.every-weekday",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?i:chaque|tous les)\s(?P<weekday>{WEEKDAY.replace('(?!', 's?(?!')})(?:\s(?P<part>{PARTS}))"
        r"?)"
    ),
    examples=(Example(text="Le conseil se tient tous les jeudis à Bamako.", finds="tous les jeudis"),),
    refusals=("Les jeudis noirs sont rares.",),
)
def every_weekday(match: re.Match[str]) -> TimeValue | None:
    """« tous les jeudis »."""
    number = read_weekday(match["weekday"].removesuffix("s"))
    return TimeValue(kind="set", weekday=number, part_of_day=read_part(match["part"]), every="P1W")


@rule(
    name="fr.dates.hour",
    stage="dates",
    pattern=(
        r"(?<![\w.,:/-])(?P<t>(?P<hour>[01]?\d|2[0-4])\s?(?:(?:heures?|h)(?!\w)(?:\s?(?P<minute>[0-5]\d)"
        r"(?!\d))?|h(?P<minute2>[0-5]\d)(?!\d)|:(?P<minute3>[0-5]\d)(?![\d:]))"
        r"(?:\s\(?(?P<zone>GMT|UTC)(?:[+-]\d+)?\)?)?)"
    ),
    examples=(Example(text="L'avion s'est posé vers 10h30 à Niamey.", finds="10h30"), "Il a parlé à 21 h 45."),
    refusals=("Le score est de 10:2.", "Il habite au 10 hameau des Lys."),
)
def hour(match: re.Match[str]) -> TimeValue | None:
    """« 10h30 », « 21 h 45 », « 13:00 »."""
    before = fold(match.string[max(0, match.start() - 16) : match.start()]).lower()
    if re.search(r"\b(?:pendant|durant|de|plus de|pres de|en|toutes les|dans les) $", before) and "heure" in match["t"]:
        number = int(match["hour"])
        return TimeValue(kind="duration", duration=build_duration(number, "hour"))
    minute = match["minute"] or match["minute2"] or match["minute3"]
    return TimeValue(kind="time", hour=int(match["hour"]), minute=int(minute) if minute else None)


@rule(
    name="fr.dates.vague-duration",
    stage="dates",
    pattern=rf"(?<!\w)(?P<t>(?P<vague>{VAGUE})\s(?P<unit>{UNITS}))(?!\s(?:plus tard|à venir))",
    examples=(Example(text="Depuis plusieurs années, ils coopèrent.", finds="plusieurs années"),),
    refusals=("Plusieurs ministres ont parlé.",),
)
def vague_duration(match: re.Match[str]) -> TimeValue | None:
    """« quelques jours », « plusieurs années »."""
    return TimeValue(kind="duration", duration=build_duration("X", read_unit(match["unit"])))


RULES = (duration, every_unit, every_weekday, hour, vague_duration)
