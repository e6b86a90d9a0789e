"""French: expressions read only when times are exported for themselves (adjectives, adverbs, bare parts of day)."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_spans import build_duration
from aidememoire.languages.fr.dates_words import (
    COUNT,
    DAY,
    MONTH,
    UNITS,
    YEAR,
    read_month,
    read_number,
    read_part,
    read_unit,
    read_weekday,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_RATES = {"quotidien": "P1D", "journalier": "P1D", "hebdomadaire": "P1W", "mensuel": "P1M", "trimestriel": "P3M",
          "semestriel": "P6M", "annuel": "P1Y", "biennal": "P2Y", "quinquennal": "P5Y"}  # fmt: skip
_NAMED = {"quinquennat": "P5Y", "septennat": "P7Y", "quart de siecle": "P25Y", "demi-siecle": "P50Y",
          "demi-heure": "PT30M", "quart d'heure": "PT15M", "demi-journee": "PT12H", "quinzaine": "P15D"}  # fmt: skip
_NOW = (
    r"désormais|dorénavant|actuellement|actuel(?:le)?s?|maintenant|à l'heure actuelle|en ce moment|de nos jours"
    r"|à présent"
)
_BEFORE = (
    r"auparavant|récemment|nouvellement|jadis|autrefois|naguère|dernièrement|précédemment|il y a peu|dans le passé"
)
_AFTER = r"bientôt|prochainement|à l'avenir|dans le futur|ultérieurement|sous peu"


@rule(
    name="fr.dates.rate",
    stage="dates",
    pattern=(
        r"(?<![\w-])(?P<t>(?P<word>quotidien|journalier|hebdomadaire|mensuel|trimestriel|semestriel|annuel"
        r"|biennal|quinquennal)(?:ne|le|ère)?s?)(?!\w)"
    ),
    examples=("Le dialogue annuel aura lieu à Rome.",),
    refusals=("La manuelle est sortie.",),
)
def rate(match: re.Match[str]) -> TimeValue | None:
    """« annuel », « quotidienne »; not « le quotidien », which is a newspaper."""
    if re.search(
        r"\b(?:le|les|des|un|aux|au|du|ce|de|\w+aux|presse) $", match.string[max(0, match.start() - 14) : match.start()]
    ):
        return None
    return TimeValue(kind="set", every=_RATES[match["word"]])


@rule(
    name="fr.dates.per-unit",
    stage="dates",
    pattern=rf"(?<=\bpar )(?P<t>(?P<unit>{UNITS}))",
    examples=(Example(text="Ils se voient deux fois par semestre.", finds="semestre"),),
    refusals=("Ils passent par Rome.",),
)
def per_unit(match: re.Match[str]) -> TimeValue | None:
    """« par semestre »."""
    return TimeValue(kind="set", every=build_duration(1, read_unit(match["unit"])))


@rule(
    name="fr.dates.named-duration",
    stage="dates",
    pattern=(
        r"(?<![\w-])(?P<t>(?:une?\s)?(?P<word>quinquennat|septennat|quart de siècle|demi-siècle|demi-heure"
        r"|quart d'heure|demi-journée))(?!\w)"
    ),
    examples=("Il achève son quinquennat.",),
    refusals=("Un quart des voix.",),
)
def named_duration(match: re.Match[str]) -> TimeValue | None:
    """« quinquennat », « un quart de siècle »."""
    return TimeValue(kind="duration", duration=_NAMED[fold(match["word"])])


@rule(
    name="fr.dates.decimal-duration",
    stage="dates",
    pattern=r"(?<![\w.,])(?P<t>(?P<n>\d+,\d+)\s(?P<unit>secondes?|minutes?|heures?|ans|mois))(?!\w)",
    examples=("Il gagne avec 3,5 secondes d'avance.",),
    refusals=("Il gagne 3,5 points.",),
)
def decimal_duration(match: re.Match[str]) -> TimeValue | None:
    """« 3,5 secondes »."""
    return TimeValue(kind="duration", duration=build_duration(match["n"].replace(",", "."), read_unit(match["unit"])))


@rule(
    name="fr.dates.recent-units",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:ces|au cours des|les|des)\s)(?:dernier|dernière|prochain|prochaine)s\s"
        rf"(?P<unit>{UNITS}))"
    ),
    examples=("Ces derniers jours, il s'est tu.",),
    refusals=("Ces derniers ministres sont partis.",),
)
def recent_units(match: re.Match[str]) -> TimeValue | None:
    """« ces derniers jours »."""
    return TimeValue(kind="duration", duration=build_duration("X", read_unit(match["unit"])))


@rule(
    name="fr.dates.now-then-soon",
    stage="dates",
    pattern=rf"(?<![\w-])(?P<t>(?P<now>(?i:{_NOW}))|(?P<before>(?i:{_BEFORE}))|(?P<after>(?i:{_AFTER})))(?![\w-])",
    examples=("Il est désormais ministre.", "Il l'avait vu auparavant."),
    refusals=("Son actualité est riche.",),
)
def now_then_soon(match: re.Match[str]) -> TimeValue | None:
    """« désormais », « auparavant », « bientôt »."""
    return TimeValue(kind="time", reference="now" if match["now"] else "before" if match["before"] else "after")


@rule(
    name="fr.dates.part-of-the-day-told",
    stage="dates",
    pattern=(
        r"(?<![\w-])(?P<t>(?P<same>(?:le|la)\s)?(?:(?<=le )matin même|(?<=le )soir même|(?<=à )(?:midi"
        r"|minuit)|(?<=vers )(?:midi|minuit)"
        r"|(?:la\s)(?:nuit|soirée|matinée)|l'après-midi|(?<=dans )la journée|(?<=en )(?:soirée|matinée)))"
        r"(?!\w|\s(?:(?:de|du|des|où)\b|d'))"
    ),
    examples=("Il l'a vu dans la soirée, à Oslo.", "La réunion a commencé à midi."),
    refusals=("La nuit des rois est jouée.",),
)
def part_of_the_day_told(match: re.Match[str]) -> TimeValue | None:
    """« dans la soirée », « à midi », « le matin même »: of the day last told."""
    words = fold(match["t"]).lower()
    if words in ("midi", "minuit"):
        return TimeValue(kind="time", hour=12 if words == "midi" else 0, minute=0)
    part = re.search(r"matinee|matin|soiree|soir|nuit|apres-midi|journee", words)
    return None if part is None else TimeValue(kind="time", part_of_day=read_part(part.group()))


@rule(
    name="fr.dates.first-of-days",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?:(?:du|au)\s)?(?P<t>(?:(?:le|les)\s)?(?P<day>{DAY}))(?=(?:,\s{DAY})*\s(?:et|au|ou)\s(?:le\s)?{DAY}"
        rf"\s(?P<month>{MONTH})(?:\s(?P<year>{YEAR}))?)"
    ),
    examples=("Le scrutin aura lieu les 6 et 13 avril.",),
    refusals=("Les 6 et 13 ministres sont là.",),
)
def first_of_days(match: re.Match[str]) -> TimeValue | None:
    """« les 6 » in « les 6 et 13 avril »."""
    return TimeValue(year=read_year(match["year"]), month=read_month(match["month"]), day=read_number(match["day"]))


@rule(
    name="fr.dates.weekdays",
    stage="dates",
    pattern=(
        r"(?<![\w-])(?P<t>(?:les\s)(?:\w+\set\s\w+\s)?(?P<weekday>lundi|mardi|mercredi|jeudi|vendredi|samedi"
        r"|dimanche)s)(?!\w)"
    ),
    examples=("Le marché se tient les jeudis.",),
    refusals=("Il vient jeudi.",),
)
def weekdays(match: re.Match[str]) -> TimeValue | None:
    """« les jeudis »."""
    return TimeValue(kind="set", weekday=read_weekday(match["weekday"]), every="P1W")


@rule(
    name="fr.dates.units-gone-by",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?:les|ces)\s)?(?P<n>{COUNT})\s(?P<unit>jours?|semaines?|mois|ann[ée]es?)\s"
        r"(?P<side>pass[ée]e?s?|[ée]coul[ée]e?s|suivante?s?|[aà] venir))(?!\w)"
    ),
    examples=("Il a voyagé les 2 semaines passées.",),
    refusals=("Les 2 ministres suivants ont parlé.",),
)
def units_gone_by(match: re.Match[str]) -> TimeValue | None:
    """« les deux années passées », « les trois mois suivants »: a run of whole units."""
    number, unit = read_number(match["n"]), read_unit(match["unit"])
    first, last = (-number, -1) if fold(match["side"])[0] in "pe" else (1, number)
    return TimeValue(reference="report", offset=(first, unit), end=TimeValue(reference="report", offset=(last, unit)))


@rule(
    name="fr.dates.unit-that-follows",
    stage="dates",
    pattern=r"(?<!\w)(?P<t>(?:la|le|l')\s?(?P<unit>jour|semaine|mois|année)\s(?:qui suit|d'après|suivante?))(?!\w)",
    examples=("Il reviendra la semaine qui suit.",),
    refusals=("La semaine qui finit fut rude.",),
)
def unit_that_follows(match: re.Match[str]) -> TimeValue | None:
    """« la semaine qui suit », « le mois suivant »."""
    return TimeValue(reference="event", offset=(1, read_unit(match["unit"])))


@rule(
    name="fr.dates.day-beside-a-date",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:le\s)?(?P<word>lendemain|surlendemain|veille) du (?P<day>{DAY})\s(?P<month>{MONTH})"
        rf"(?:\s(?P<year>{YEAR}))?)"
    ),
    examples=("Il est arrivé le lendemain du 13 février.",),
    refusals=("Il est arrivé le lendemain du vote.",),
)
def day_beside_a_date(match: re.Match[str]) -> TimeValue | None:
    """« le lendemain du 13 février », within one month."""
    day = read_number(match["day"]) + {"lendemain": 1, "surlendemain": 2, "veille": -1}[match["word"]]
    if not 1 <= day <= 28:
        return None
    return TimeValue(year=read_year(match["year"]), month=read_month(match["month"]), day=day)


@rule(
    name="fr.dates.bare-month",
    stage="dates",
    pattern=r"^(?P<t>(?P<month>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))$",
    examples=("mars",),
    refusals=("Il marche en mars.",),
)
def bare_month(match: re.Match[str]) -> TimeValue | None:
    """« mars », and nothing else."""
    return TimeValue(month=read_month(match["month"]))


@rule(
    name="fr.dates.numbers-alone",
    stage="dates",
    pattern=(
        r"^(?P<t>(?:le\s)?(?P<day>0?[1-9]|[12]\d|3[01])[ /](?P<month>0?[1-9]|1[0-2])(?:[ /](?P<year>(?:19"
        r"|20)?\d\d))?)$"
    ),
    examples=("31 10",),
    refusals=("Il en reste 31 10 fois.",),
)
def numbers_alone(match: re.Match[str]) -> TimeValue | None:
    """« 31 10 », « le 20 02 14 », and nothing else."""
    return TimeValue(year=read_year(match["year"]), month=int(match["month"]), day=int(match["day"]))


RULES = (
    numbers_alone,
    units_gone_by,
    unit_that_follows,
    day_beside_a_date,
    bare_month,
    first_of_days,
    weekdays,
    rate,
    per_unit,
    named_duration,
    decimal_duration,
    recent_units,
    now_then_soon,
    part_of_the_day_told,
)
