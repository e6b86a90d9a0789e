"""French: days named from the day of the report, or from another event."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_words import (
    COUNT,
    LAST,
    NEXT,
    PARTS,
    UNITS,
    WEEKDAY,
    read_direction,
    read_number,
    read_part,
    read_unit,
    read_weekday,
)
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_DEICTIC = {"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "apres-demain": 2}
_PART = rf"(?:,?\s(?:dans l[ae']\s?|en\s|au\s)?(?:(?:fin|début) de |fin d'|début d')?(?P<part>{PARTS}))?"


@rule(
    name="fr.dates.weekday",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?:(?:(?:dans|en)\s)?(?:la\s|l')(?P<first>{PARTS})\s(?:de|du)\s)?"
        rf"(?:(?P<this>(?i:ce même|ce))\s)?(?P<weekday>{WEEKDAY})(?:\s(?P<side>{LAST}|{NEXT}))?{_PART})"
        rf"(?!\s(?:(?:le\s)?(?:1er|\d)|saint|noir|gras))"
    ),
    examples=(
        Example(text="Le président a été reçu lundi par le roi.", finds="lundi"),
        Example(text="Ils se sont parlé mercredi matin au téléphone.", finds="mercredi matin"),
        Example(text="Il est en visite à Paris ce mardi.", finds="ce mardi"),
        Example(text="Le texte a été voté vendredi dernier.", finds="vendredi dernier"),
        Example(text="Le ministre se rend dès jeudi à Oslo.", finds="jeudi"),
    ),
    refusals=("Il a reçu lundi 4 mars l'ambassadrice.", "Le Vendredi saint est férié."),
)
def weekday(match: re.Match[str]) -> TimeValue | None:
    """A weekday alone, « ce mardi », « lundi dernier »."""
    before = match.string[max(0, match.start() - 12) : match.start()].lower()
    if re.search(r"\b(?:tous les|chaque|les|un|une) $", before):
        return None
    beside = match["side"] is not None and re.match(r"suiv|prec", match["side"]) is not None
    return TimeValue(
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"] or match["first"]),
        reference="event" if beside or (match["this"] and "meme" in match["this"]) else "report",
        direction=read_direction(match["side"]),
        offset=(0, "week") if match["this"] and "meme" not in match["this"] else None,
    )


@rule(
    name="fr.dates.weekday-of-a-week",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?P<weekday>{WEEKDAY})\s(?:de\s)?(?:la\ssemaine\s(?P<side>{LAST}|{NEXT}|d'après|d'avant)"
        r"|(?P<this>cette\ssemaine)|en\s(?P<in>huit|quinze|8|15)(?!\w)))"
    ),
    examples=(
        Example(text="Ils se verront mercredi de la semaine prochaine.", finds="mercredi de la semaine prochaine"),
    ),
    refusals=("La semaine prochaine, un mercredi sera libre.",),
)
def weekday_of_a_week(match: re.Match[str]) -> TimeValue | None:
    """« mercredi de la semaine prochaine », « lundi en huit »."""
    if match["in"]:
        weeks = 1 if match["in"] in ("huit", "8") else 2
        number = read_weekday(match["weekday"])
        return TimeValue(weekday=number, reference="report", direction="future", offset=(weeks, "week"))
    past = match["side"] is not None and (read_direction(match["side"]) == "past" or match["side"] == "d'avant")
    return TimeValue(
        weekday=read_weekday(match["weekday"]),
        reference="week",
        offset=(0 if match["this"] else -1 if past else 1, "week"),
    )


@rule(
    name="fr.dates.counted-units",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:les|des|ces|au cours des|ces)\s)?(?P<n>{COUNT})\s(?P<side>(?i:derni[eè]re?s?|prochai"
        r"ne?s?))\s"
        rf"(?P<unit>jours?|semaines?|mois|ann[ée]es?)(?!\w))"
    ),
    examples=(
        Example(
            text="Leurs échanges ont doublé en deux ans, puis les cinq dernières années.",
            finds="les cinq dernières années",
        ),
    ),
    refusals=("Les deux derniers ministres sont partis.",),
)
def counted_units(match: re.Match[str]) -> TimeValue | None:
    """« les cinq dernières années », « les trois prochains jours »: a run of whole units."""
    number, unit = read_number(match["n"]), read_unit(match["unit"])
    first, last = (-number, -1) if match["side"].lower().startswith("dern") else (1, number)
    return TimeValue(reference="report", offset=(first, unit), end=TimeValue(reference="report", offset=(last, unit)))


@rule(
    name="fr.dates.today-and-yesterday",
    stage="dates",
    pattern=(
        rf"(?<![\w-])(?P<t>(?P<word>(?i:aujourd'hui|avant[- ]hier|hier|après[- ]demain|demain))(?!\w|-)"
        rf"(?:,?\s(?P<weekday>{WEEKDAY}))?{_PART})"
    ),
    examples=(
        Example(text="Les deux présidents se sont vus hier soir.", finds="hier soir"),
        "Il arrive demain à Doha.",
    ),
    refusals=("Le Monde d'hierarchie est un jeu de mots.",),
)
def today_and_yesterday(match: re.Match[str]) -> TimeValue | None:
    """« aujourd'hui », « hier », « avant-hier », « demain », « après-demain »."""
    key = fold(match["word"]).lower().replace(" ", "-")
    return TimeValue(
        reference="report",
        offset=(_DEICTIC[key], "day"),
        weekday=read_weekday(match["weekday"]),
        part_of_day=read_part(match["part"]),
    )


@rule(
    name="fr.dates.this-part-of-day",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?i:ce|cet|cette)\s(?P<part>matin|après-midi|soir|nuit|midi)(?!\w|-là)|(?i:ce jour)"
        r"(?!\w|-|\s(?:de|où|là)))"
    ),
    examples=(Example(text="Le ministre l'a reçue ce matin à Alger.", finds="ce matin"),),
    refusals=("Ce jour-là, il neigeait.", "Ce matinal ministre est là."),
)
def this_part_of_day(match: re.Match[str]) -> TimeValue | None:
    """« ce matin », « cet après-midi », « ce jour »."""
    return TimeValue(reference="report", offset=(0, "day"), part_of_day=read_part(match["part"]))


@rule(
    name="fr.dates.day-from-an-event",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?P<word>(?i:l'avant-veille|la veille au soir|la veille|le surlendemain|dès le lendemain"
        r"|le lendemain|le même jour|ce même jour"
        r"|le jour même|ce jour-là|le jour d'avant|le jour d'après|le jour suivant|le jour précédent))"
        rf"(?:,?\s(?:au\s|dans l[ae']\s?)?(?P<part>{PARTS}))?)"
        r"(?!\s(?:du \d|de son|de sa|de leur|de l[ae']|des|du [a-zé]|d'un))"
    ),
    examples=(
        Example(text="Le même jour, elle a vu le président du Sénat.", finds="Le même jour"),
        Example(text="Il s'était entretenu la veille avec son homologue.", finds="la veille"),
    ),
    refusals=("À la veille de son départ, il a parlé.", "Le lendemain de la guerre fut rude."),
)
def day_from_an_event(match: re.Match[str]) -> TimeValue | None:
    """« la veille », « le lendemain », « le même jour »: counted from the day last told."""
    word = fold(match["word"]).lower()
    steps = {"avant-veille": -2, "veille": -1, "surlendemain": 2, "lendemain": 1, "d'avant": -1, "precedent": -1}
    steps |= {"d'apres": 1, "suivant": 1}
    amount = next((n for key, n in steps.items() if key in word), 0)
    part = "EV" if "au soir" in word else read_part(match["part"])
    return TimeValue(reference="event", offset=(amount, "day"), part_of_day=part)


@rule(
    name="fr.dates.last-and-next-unit",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?i:la|le|au cours de la|au cours du)\s(?P<unit>(?:semaine|mois|week-?end|trimestre"
        rf"|semestre|siècle|décennie))\s(?P<side>{LAST}|{NEXT})"
        r"|(?P<this>(?i:ce|cette|dans la))\s(?P<unit2>(?:semaine|mois|week-?end|trimestre|semestre|siècle"
        r"|décennie))(?:-ci)?(?!-là|\w))"
    ),
    examples=(
        Example(text="Elle avait été reçue la semaine dernière à Rome.", finds="la semaine dernière"),
        "Il viendra le mois prochain.",
    ),
    refusals=("La semaine fut longue.", "Ce mois-là fut rude."),
)
def last_and_next_unit(match: re.Match[str]) -> TimeValue | None:
    """« la semaine dernière », « le mois prochain », « ce week-end »."""
    unit = read_unit(match["unit"] or match["unit2"])
    if match["this"]:
        if match["this"].lower() == "dans la" and unit != "week":
            return None
        return TimeValue(reference="report", offset=(0, unit))
    side = match["side"]
    amount = -1 if read_direction(side) == "past" else 1
    return TimeValue(reference="event" if re.match(r"suiv|preced", side) else "report", offset=(amount, unit))


@rule(
    name="fr.dates.time-ago",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?P<ago>(?i:il y a|voici|voilà|(?P<ahead>dans))\s)(?:(?:environ|près de|plus de"
        r"|presque|à peine|déjà|seulement|tout juste)\s)?"
        rf"(?P<n>{COUNT})\s(?P<unit>{UNITS}))"
    ),
    examples=(Example(text="Les relations ont été nouées il y a trente ans.", finds="il y a trente ans"),),
    refusals=("Il y a trente délégués.", "Il y a quelques mois, ils se parlaient."),
)
def time_ago(match: re.Match[str]) -> TimeValue | None:
    """« il y a trente ans », « dans deux mois »."""
    unit = read_unit(match["unit"])
    if unit in ("hour", "minute", "second"):
        return None
    if match["ahead"]:
        return TimeValue(reference="report", offset=(read_number(match["n"]), unit), modifier="count")
    return TimeValue(reference="report", offset=(-read_number(match["n"]), read_unit(match["unit"])), modifier="count")


@rule(
    name="fr.dates.time-later",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?P<n>{COUNT})\s(?P<unit>{UNITS})\s(?P<way>plus tard|plus tôt|auparavant|après(?=[,.;]"
        r"|\s?$)|avant(?=[,.;]|\s?$)))"
    ),
    examples=(Example(text="Deux jours plus tard, il était à Bakou.", finds="Deux jours plus tard"),),
    refusals=("Deux jours suffisent.", "Trois délégués plus tard, il partit."),
)
def time_later(match: re.Match[str]) -> TimeValue | None:
    """« deux jours plus tard », « un mois auparavant »."""
    if read_unit(match["unit"]) in ("hour", "minute", "second"):
        return None
    sign = 1 if fold(match["way"]) in ("plus tard", "apres") else -1
    return TimeValue(
        reference="event", offset=(sign * read_number(match["n"]), read_unit(match["unit"])), modifier="count"
    )


@rule(
    name="fr.dates.after-an-upgrade",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?P<n>{COUNT})\s(?P<unit>ans?|mois|années?)\saprès|(?i:après)\s(?P<n2>{COUNT})\s(?P<unit"
        r"2>ans?|mois|années?)\s(?:de|d'))"
        r"(?=\s?(?:l'|la |le |les |leur )(?:élévation|établissement|mise à niveau|rehaussement|montée|passage"
        r"|relèvement|élargissement|normalisation"
        r"|rétablissement|instauration|signature|hissement)))"
    ),
    examples=(
        Example(
            text="Un an après l'élévation de leurs liens au partenariat stratégique, ils progressent.",
            finds="Un an après",
        ),
    ),
    refusals=("Un an après, il était ministre.", "Deux mois après la visite du roi, rien."),
)
def after_an_upgrade(match: re.Match[str]) -> TimeValue | None:
    """« un an après l'élévation des relations »: counted from the framework's beginning."""
    number = read_number(match["n"] or match["n2"])
    return TimeValue(reference="tie", offset=(number, read_unit(match["unit"] or match["unit2"])))


RULES = (
    weekday_of_a_week,
    counted_units,
    weekday,
    today_and_yesterday,
    this_part_of_day,
    day_from_an_event,
    last_and_next_unit,
    time_ago,
    time_later,
    after_an_upgrade,
)
