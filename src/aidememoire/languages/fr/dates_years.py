"""French: years, runs of years, decades, centuries. Only what stands as a year in its sentence is one."""

from __future__ import annotations

import re

from aidememoire.languages.fr.dates_words import LAST, NEXT, YEAR, read_direction, read_year
from aidememoire.lexicon.fold import fold
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_BEFORE = re.compile(
    fold(
        r"(?:\b(?i:en|depuis|dès|ici|ici à|horizon|à l'an|courant|jusqu'en|jusqu'à|avant|après|pour|à partir de|entre)"
        r"|(?<!plus)(?<!moins)(?<!près)(?<!environ)(?<!total)(?<!quelque)(?<!nombre)(?<!somme)(?<!montant)(?<!hauteur)"
        r"(?<!résolution)(?<!\sloi)(?<!numéro)(?<!altitude)(?<!superficie)\sde) $"
    )
)
_COUNTED = (
    "euros dollars francs dinars dirhams roubles yens yuans personnes soldats hommes femmes étudiants élèves bourses"
    " entreprises kilomètres mètres tonnes hectares places habitants ans jours heures millions milliards participants"
    " délégués militaires familles logements emplois ouvriers travailleurs touristes visiteurs ressortissants citoyens"
    " réfugiés migrants victimes morts blessés exemplaires pages points voix maisons écoles enfants membres cas"
).split()
_NOT_AFTER = rf"(?!\s?(?:[%€$]|(?:{'|'.join(_COUNTED)})\b))"


def _follows(match: re.Match[str], before: re.Pattern[str]) -> bool:
    at = match.start("t")
    return before.search(match.string, max(0, at - 24), at) is not None


@rule(
    name="fr.dates.year",
    stage="dates",
    pattern=rf"(?<![\w/.,-])(?P<t>(?P<year>{YEAR}))(?![\w/]|-\d|[.,]\d){_NOT_AFTER}",
    examples=(
        Example(text="Les deux pays ont établi leurs relations en 1976.", finds="1976"),
        Example(text="Ils comptent doubler leurs échanges d'ici 2030.", finds="2030"),
    ),
    refusals=(
        "Il a parlé devant plus de 2000 personnes.",
        "La résolution 1973 a été votée.",
        "Il y avait près de 2000 maisons.",
    ),
)
def year(match: re.Match[str]) -> TimeValue | None:
    """A year after a preposition."""
    return TimeValue(year=int(match["year"])) if _follows(match, _BEFORE) else None


@rule(
    name="fr.dates.year-in-full",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?:(?i:début|fin|mi-|courant)\s?)?(?:(?:l'an(?:née)?|année|an)\s)(?P<year>{YEAR})"
        rf"|(?P<mod>(?i:début|fin|courant|mi-?))\s?(?P<year2>{YEAR}))"
    ),
    examples=(
        Example(text="La ville l'appliquera dès l'année 2001.", finds="l'année 2001"),
        Example(text="La ligne ouvrira fin 2026 selon le ministre.", finds="fin 2026"),
    ),
    refusals=("Il a reçu le tome 2001.",),
)
def year_in_full(match: re.Match[str]) -> TimeValue | None:
    """« l'année 2001 », « fin 2026 »."""
    words = {"debut": "start", "fin": "end", "mi": "mid"}
    modifier = words.get(fold(match["mod"] or "").lower().rstrip("-"))
    return TimeValue(year=int(match["year"] or match["year2"]), modifier=modifier)


@rule(
    name="fr.dates.year-in-brackets",
    stage="dates",
    pattern=rf"(?<=\()(?P<t>(?P<year>{YEAR})(?:\s?[-–—]\s?(?P<last>{YEAR}))?)(?=\))",
    examples=(Example(text="Leur traité d'amitié (1985) reste en vigueur.", finds="1985"),),
    refusals=("La salle (2000 places) était pleine.",),
)
def year_in_brackets(match: re.Match[str]) -> TimeValue | None:
    """« (1985) »: a year recalled."""
    first, last = int(match["year"]), read_year(match["last"])
    if last is not None and last <= first:
        return None
    return TimeValue(year=first, bearing="recalled", end=TimeValue(year=last) if last else None)


@rule(
    name="fr.dates.term-of-office",
    stage="dates",
    pattern=(
        rf"(?i:mandat|mandature|membres?|siège|présidence|présidente?|candidat\w*)\b[^.;\d]{{0,90}}?"
        rf"(?P<t>(?P<year>{YEAR})(?:\s?[-–—/]\s?(?P<last>{YEAR}|\d\d(?!\d)))?)(?![\w/-])"
    ),
    examples=(
        Example(text="Le pays siège au Conseil pour le mandat 2023-2025.", finds="2023-2025"),
        Example(text="En sa qualité de président de l'Union africaine 2021, il a parlé.", finds="2021"),
    ),
    refusals=("Le président a été élu en 2021.", "Le mandat de trois ans commence."),
)
def term_of_office(match: re.Match[str]) -> TimeValue | None:
    """The years of a mandate, a seat, a chair: the report is written within them, or just before or after."""
    between = fold(match.group(0))[: match.start("t") - match.start()]
    candidate = re.match(r"(?i)candidat", between)
    last = _read_last(match["year"], match["last"])
    if last is None and re.search(
        r"\b(?:en|depuis|de|depuis le|jusqu'en|a|avant|fin|debut|du|des|le|les|\w+er)\s$", between
    ):
        return None
    if last is None and re.search(
        r"\b(?:depuis|elue?|nommee?|signe|adopte|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
        r"|octobre|novembre|decembre)\b",
        between,
    ):
        return None
    end = TimeValue(year=last) if last else None
    return TimeValue(year=int(match["year"]), bearing="ahead" if candidate else "term", end=end)


def _read_last(first: str, last: str | None) -> int | None:
    if not last:
        return None
    year = int(last) if len(last) == 4 else int(first[:2] + last)
    return year if year > int(first) else None


_RUN_BEFORE = re.compile(
    fold(
        r"\b(?i:en|période|années|saison|exercice|pour|sur|programme|plan|d'action|de|entre|stratégie|feuille de r"
        r"oute) $"
    )
)


@rule(
    name="fr.dates.run-of-years",
    stage="dates",
    pattern=rf"(?<![\w/.,-])(?P<t>(?P<year>{YEAR})\s?(?:[-–—/]|à|et)\s?(?P<last>{YEAR}))(?![\w/-])",
    examples=(Example(text="Le programme d'action 2021-2025 arrive à son terme.", finds="2021-2025"),),
    refusals=("Les pages 2021-2025 manquent.", "De 2025-2021 on ne dit rien."),
)
def run_of_years(match: re.Match[str]) -> TimeValue | None:
    """« en 2020-2021 », « de 2010 à 2015 », « le plan 2021-2025 »."""
    first, last = int(match["year"]), int(match["last"])
    if first >= last or not _follows(match, _RUN_BEFORE):
        return None
    return TimeValue(year=first, end=TimeValue(year=last))


@rule(
    name="fr.dates.event-edition",
    stage="dates",
    pattern=(
        r"(?i:sommet|forum|conférence|exposition|jeux|coupe|festival|salon|dialogue|assises|foire|année)\b(?:\s(?:"
        r"[\w'’\-]+)){0,7}?\s(?P<t>(?P<year>20\d\d))(?![\w/-]|[.,]\d)"
    ),
    examples=(Example(text="Il était venu au Forum économique de Dakar 2019 avec sa délégation.", finds="2019"),),
    refusals=("Le sommet a été reporté en 2019.", "Le dialogue de 2019 fut bref.", "Une conférence de 2000 personnes."),
)
def event_edition(match: re.Match[str]) -> TimeValue | None:
    """« le Forum économique de Dakar 2019 »: an event that bears its year."""
    between = match.string[match.start() : match.start("t")]
    if re.search(
        r"\b(?:en|depuis|de|du|des|le|les|jusqu'en|fin|debut|et|a|pour|avant|apres|d'ici|horizon|[a-z]+bre"
        r"|[a-z]+ier|mars|avril|mai|juin|juillet|aout)\s$",
        between,
    ):
        return None
    return TimeValue(year=int(match["year"]), bearing="edition")


@rule(
    name="fr.dates.decade",
    stage="dates",
    pattern=r"(?<!\w)(?P<t>(?:les |des )?(?i:années)\s(?P<decade>(?:1[5-9]|20)?\d0)(?!\d))",
    examples=(
        Example(text="Le différend remonte aux années 1970.", finds="années 1970"),
        "Dans les années 90, ils coopéraient.",
    ),
    refusals=("Il y a des années 12 que cela dure.", "Elle a quarante années 5 mois."),
)
def decade(match: re.Match[str]) -> TimeValue | None:
    """« les années 1990 », « les années 90 »: `decade` holds its first year."""
    number = int(match["decade"])
    return TimeValue(decade=number if number > 99 else (1900 if number >= 20 else 2000) + number)


_ROMAN = {"XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21}


@rule(
    name="fr.dates.century",
    stage="dates",
    pattern=(
        r"(?<!\w)(?P<t>(?:(?:au|le|du)\s)?(?P<n>XV|XVI|XVII|XVIII|XIX|XXI|XX|1[5-9]|2[01])\s?(?:e|ème|è)\s(?:siècl"
        r"e)s?(?!\w))"
    ),
    examples=(Example(text="Leurs échanges datent du XIXe siècle.", finds="du XIXe siècle"),),
    refusals=("Un siècle plus tard, rien n'a changé.",),
)
def century(match: re.Match[str]) -> TimeValue | None:
    """« au XXIe siècle »."""
    printed = match["n"]
    return TimeValue(century=_ROMAN.get(printed) or int(printed))


@rule(
    name="fr.dates.year-before-or-after",
    stage="dates",
    pattern=(
        rf"(?<!\w)(?P<t>(?P<fin>(?i:fin de |début de |la fin de |le début de ))?(?:(?i:l'an|l'année)\s(?P<side>{LAST}"
        rf"|{NEXT})|(?P<this>(?i:cette année|l'année en cours))(?!\s-?là)))"
    ),
    examples=(
        Example(text="Le commerce a doublé l'année dernière.", finds="l'année dernière"),
        "Il viendra cette année.",
    ),
    refusals=("L'année fut bonne.",),
)
def year_before_or_after(match: re.Match[str]) -> TimeValue | None:
    """« l'an dernier », « l'année prochaine », « cette année »."""
    amount = 0 if match["this"] else -1 if read_direction(match["side"]) == "past" else 1
    if match["side"] and re.match(r"precedent|suivant|ecoule", match["side"]):
        return TimeValue(reference="event", offset=(amount, "year"))
    modifier = None if not match["fin"] else "end" if "fin" in match["fin"].lower() else "start"
    return TimeValue(reference="report", offset=(amount, "year"), modifier=modifier)


RULES = (
    year,
    year_in_full,
    year_in_brackets,
    term_of_office,
    run_of_years,
    event_edition,
    decade,
    century,
    year_before_or_after,
)
