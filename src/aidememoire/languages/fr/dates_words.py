"""French words of dates: the pieces that patterns are made of, and what they stand for (folded, lower case)."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold

_MONTHS = (
    "janvier|janv|jan", "fevrier|fevr|fev", "mars", "avril|avr", "mai", "juin",
    "juillet|juil|jui", "aout", "septembre|sept", "octobre|oct", "novembre|nov", "decembre|dec",
)  # fmt: skip
_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_SEASONS = {"printemps": "SP", "ete": "SU", "automne": "FA", "hiver": "WI"}
_NUMBERS = (
    "un|une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept|dix sept", "dix-huit|dix huit", "dix-neuf|dix neuf", "vingt",
)  # fmt: skip
_TENS = {"trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "soixante-dix": 70, "quatre-vingts": 80,
         "quatre-vingt-dix": 90, "cent": 100, "vingt-cinq": 25, "quinzaine": 15, "dizaine": 10, "vingtaine": 20,
         "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "centaine": 100, "demi": 0, "premier": 1}  # fmt: skip
_UNITS = {"jour": "day", "semaine": "week", "mois": "month", "trimestre": "quarter", "semestre": "semester",
          "an": "year", "annee": "year", "decennie": "decade", "siecle": "century", "heure": "hour",
          "minute": "minute", "seconde": "second", "week-end": "weekend", "weekend": "weekend"}  # fmt: skip
_ORDINALS = ("premier|première|1er|1ère|1re", "deuxième|second|seconde|2e|2ème|2nd", "troisième|3e|3ème",
             "quatrième|4e|4ème")  # fmt: skip
_PARTS = {"matin": "MO", "matinee": "MO", "midi": "MI", "apres-midi": "AF", "soir": "EV", "soiree": "EV", "nuit": "NI",
          "aube": "MO", "journee": "DT"}  # fmt: skip

MONTH_NUMBER = {f: n for n, forms in enumerate(_MONTHS, 1) for f in forms.split("|")}
WEEKDAY_NUMBER = {w: n for n, w in enumerate(_WEEKDAYS)}
NUMBER = {f: n for n, forms in enumerate(_NUMBERS, 1) for f in forms.split("|")} | _TENS
ORDINAL = {f: n for n, forms in enumerate(map(fold, _ORDINALS), 1) for f in forms.split("|")}
SEASON = _SEASONS
UNIT = _UNITS
PART = _PARTS

MONTH = r"(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\w)"
SHORT_MONTH = (
    rf"(?:{MONTH}|(?i:janv?|févr?|avr|juil|sept|oct|nov|déc)(?:\.|(?=\s\d))|(?i:janv|févr?|juil?|sept|oct"
    r"|nov|déc)(?!\w))"
)
WEEKDAY = r"(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\w)"
DAY = r"(?:1\s?er|(?i:premier)(?!\w)|0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d)"
YEAR = r"(?:1[5-9]\d\d|20\d\d)(?!\d|[.,]\d|\s?(?:%|€|\$|km|m²|ha\b|euros|dollars))"
SHORT_YEAR = r"(?:[4-9]\d|0\d)(?![\w%€$]|[.,/-]\d|\s(?:ans|jours|mois|personnes|pays|millions|milliards|h\b|km|euros))"
SEASONS = r"(?:printemps|été|automne|hiver)(?!\w)"
PARTS = r"(?:matinée|matin|après-midi|apres midi|soirée|soir|nuit|midi|journée|aube)(?!\w)"
COUNT = (
    r"(?:\d{1,3}|(?i:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize"
    r"|quatorze|quinze|seize|vingt-cinq|vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix"
    r"|quatre-vingts|cent))(?![\w.,-]\d|\w)"
)
VAGUE = r"(?:quelques|plusieurs|des|les derni[eè]re?s|de nombreuses|de longues)"
UNITS = (
    r"(?:jours?|semaines?|mois|trimestres?|semestres?|années?|ans?|décennies?|siècles?|heures?|minutes?|secondes?)"
    r"(?!\w)"
)
ORDINALS = "(?:" + "|".join(_ORDINALS) + r")(?!\w)"
LAST = r"(?:derni(?:er|ère)s?|pass[ée]e?s?|écoulée?s?|précédente?s?)(?!\w)"
NEXT = r"(?:prochaine?s?|suivante?s?|à venir)(?!\w)"


def read_number(words: str) -> int:
    """« 12 », « douze », « 1 er » as a number; 0 where it is none."""
    key = fold(words).lower().strip()
    digits = re.match(r"\d+", key)
    return int(digits.group()) if digits else NUMBER.get(key, 0)


def read_month(words: str) -> int:
    """The month's number of « juillet » or « juil. »."""
    return MONTH_NUMBER[fold(words).lower().rstrip(". ")]


def read_weekday(words: str | None) -> int | None:
    """0 for « lundi »; None for None."""
    return None if words is None else WEEKDAY_NUMBER[fold(words).lower()]


def read_unit(words: str) -> str:
    """The unit's code of « années »."""
    key = fold(words).lower()
    return UNIT.get(key) or UNIT.get(key.removesuffix("s")) or UNIT[key.removesuffix("es")]


def read_part(words: str | None) -> str | None:
    """TimeML's part of day (MO, MI, AF, EV, NI, DT) of « après-midi »; None for None."""
    return None if words is None else PART[fold(words).lower().replace("apres midi", "apres-midi")]


def read_year(words: str | None) -> int | None:
    """« 2024 » → 2024; « 98 », « 03 » after a month → 1998, 2003."""
    if not words:
        return None
    year = int(words)
    return year if year > 99 else year + (1900 if year > 40 else 2000)


def read_direction(words: str | None) -> str | None:
    """« dernier » is past, « prochain » is future."""
    if not words:
        return None
    return "past" if re.match(fold(LAST), fold(words).lower()) else "future"
