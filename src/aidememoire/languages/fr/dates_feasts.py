"""French: feasts, of every calendar in lexicon/feasts.csv."""

from __future__ import annotations

import re

from aidememoire.dates.hijri import build_hijri
from aidememoire.dates.named import FeastNames, build_feast_names, is_on
from aidememoire.languages.fr.dates_words import (
    DAY,
    LAST,
    NEXT,
    WEEKDAY_NUMBER,
    YEAR,
    read_direction,
    read_number,
    read_year,
)
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import load_rows
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows("aidememoire.languages.fr", "lexicon", "feasts.csv", senses=frozenset({"feast", "local"}))
_COMMON = frozenset(("jour", "premier", "fete", "semaine", "journee", "de", "du", "des", "la", "l", *WEEKDAY_NUMBER))
NAMES = build_feast_names((r for r in _ROWS if r.sense == "feast"), _COMMON)
_LOCAL = build_feast_names((r for r in _ROWS if r.sense == "local"), _COMMON)
_ON = re.compile(
    r"(?i:(?:^|\b)(?:le|a|en|au|pendant|durant|lors d[eu]|mois d[eu]|jour d[eu]|nuit d[eu])\s?(?:la\s|l')?)$"
)
_FOR = re.compile(r"(?!)")


def _build_pattern(names: str) -> str:
    return (
        r"(?<![\w'-])(?P<t>(?:l')?(?:(?:(?i:le|la)\s)?(?i:jour|journée|mois|fête)\s(?:de\s(?:la\s|l')?|du\s|d'))?(?:l')?"
        rf"(?P<name>{names})(?!\w)(?:\s(?:de\s(?:l'an\s)?)?(?P<year>{YEAR})|\s(?P<side>{LAST}|{NEXT}))?)"
    )


def _build(match: re.Match[str], names: FeastNames) -> TimeValue:
    return TimeValue(
        feast=names.get_code(match["name"]),
        year=read_year(match["year"]),
        direction=read_direction(match["side"]),
        bearing=None if is_on(match, _ON, _FOR) else "beside",
    )


@rule(
    name="fr.dates.feast",
    stage="dates",
    pattern=_build_pattern(NAMES.pattern),
    examples=(
        Example(text="Ils se verront à Noël.", finds="Noël"),
        Example(text="Le roi a gracié des détenus à l'occasion de l'Aïd al-Fitr 2024.", finds="l'Aïd al-Fitr 2024"),
        Example(text="Elle a reçu l'émissaire le lundi de Pâques à Lomé.", finds="lundi de Pâques"),
        Example(text="Les bureaux ferment pendant le Têt.", finds="Têt"),
    ),
    refusals=(
        "Noëlle est venue.",
        "Le ministre Noël Messone est venu.",
        "L'île de Pâques attire.",
        "Une tête froide décide.",
        "L'ascension du sommet est rude.",
    ),
)
def feast(match: re.Match[str]) -> TimeValue | None:
    """« Noël », « la Toussaint », « l'Aïd el-Fitr 2024 », « Pâques dernier »."""
    before = match.string[max(0, match.start() - 9) : match.start()].lower()
    common = not match["name"][0].isupper() and match["name"].lower() in _BARE
    if common or before.endswith(("ile de ", "iles de ")) or _is_given_name(match):
        return None
    return _build(match, NAMES)


def _is_given_name(match: re.Match[str]) -> bool:
    """« Noël Messone », « Jean Toussaint Messone »: the feast's bare name beside a name."""
    bare = match["t"] == match["name"] and _ON.search(match.string[max(0, match.start() - 24) : match.start()]) is None
    return bare and _NAME_AFTER.match(match.string, match.end()) is not None


_NAME_AFTER = re.compile(r" [A-ZÀ-ÖØ-Þ][^\W\d_]*[a-zß-ÿ]")
_BARE = frozenset(("ascension", "assomption", "tet", "rameaux"))
"""Names that are common words in lower case."""


@rule(
    name="fr.dates.local-feast",
    stage="dates",
    pattern=_build_pattern(_LOCAL.pattern),
    examples=("Ils se verront à la Saint-Valentin.",),
    refusals=("Valentin est venu.",),
)
def local_feast(match: re.Match[str]) -> TimeValue | None:
    """« la Saint-Valentin »: feasts no report is dated by."""
    return _build(match, _LOCAL)


_HIJRI = {
    "mouharram": 1, "moharram": 1, "muharram": 1, "safar": 2, "rabie al awal": 3, "rabi al-awwal": 3, "rabia i": 3,
    "rabie el aouel": 3, "rabi ii": 4, "rabia ii": 4, "rabie al thani": 4, "rabi al-thani": 4, "rabie ethani": 4,
    "joumada al oula": 5, "joumada i": 5, "djoumada el oula": 5, "joumada al thania": 6, "joumada ii": 6,
    "djoumada ethania": 6, "rajab": 7, "rejeb": 7, "chaâbane": 8, "chaabane": 8, "ramadan": 9, "ramadhan": 9,
    "chaoual": 10, "chawwal": 10, "dou al kiada": 11, "dhou el kaada": 11, "dhou al-qi'da": 11, "dou al hijja": 12,
    "dhou el hidja": 12, "dhou al-hijja": 12,
}  # fmt: skip
HIJRI_WORDS = frozenset(re.split(r"[ '-]", fold(name))[0] for name in _HIJRI)
_HIJRI_NUMBER = {fold(name): number for name, number in _HIJRI.items()}
_HIJRI_MONTH = rf"(?i:{'|'.join(sorted(_HIJRI, key=len, reverse=True))})(?!\w)"


@rule(
    name="fr.dates.hijri-day",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?i:le)\s)?(?P<day>{DAY})\s(?P<month>{_HIJRI_MONTH})\s(?P<year>1[34]\d\d)"
        r"(?:\s(?:H\.?|de l'[Hh]égire))?(?!\w))"
    ),
    examples=(Example(text="Fait à Fès le 12 chaâbane 1445.", finds="le 12 chaâbane 1445"),),
    refusals=("Il habite 12 rue Rajab.", "Ils se sont vus en Ramadan."),
)
def hijri_day(match: re.Match[str]) -> TimeValue | None:
    """« le 12 ramadan 1445 »."""
    month = _HIJRI_NUMBER[fold(match["month"]).lower()]
    return build_hijri(int(match["year"]), month, read_number(match["day"]))


RULES = (hijri_day, feast)
EXCHANGE = (local_feast,)
