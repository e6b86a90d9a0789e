"""English: feasts, of every calendar in lexicon/feasts.csv."""

from __future__ import annotations

import re

from aidememoire.dates.hijri import build_hijri
from aidememoire.dates.named import FeastNames, build_feast_names, is_on
from aidememoire.languages.en.dates_words import DAY, LAST, NEXT, THIS, WEEKDAY_NUMBER, YEAR, read_number, read_year
from aidememoire.lexicon.rows import load_rows
from aidememoire.model.time import TimeValue
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows("aidememoire.languages.en", "lexicon", "feasts.csv", senses=frozenset({"feast", "local"}))
_COMMON = frozenset(("year", "years", "day", "chinese", "vietnamese", "king", *WEEKDAY_NUMBER))
NAMES = build_feast_names((r for r in _ROWS if r.sense == "feast"), _COMMON)
_LOCAL = build_feast_names((r for r in _ROWS if r.sense == "local"), _COMMON)
_ON = re.compile(r"(?i:\b(?:on|at|during|throughout|over|in)\s(?:the\s)?(?:(?:first|last)\sday\sof\s|month\sof\s)?)$")
_FOR = re.compile(r"\s[a-z]+s?\b(?<! in)(?<! of)(?<! and)(?<! at)(?<! by)(?<! with)(?<! to)(?<! on)")
"""A noun after its name: a Christmas message, Easter celebrations."""
_NAMED = re.compile(r"\b(?!(?:On|At|In|The|For|During|After|Before|Since|Happy|This|Last|Next)\b)[A-Z][\w'-]+\.? $")
_FAMILY = re.compile(r"(?-i: [A-Z][a-z]{2,})")
"""« Prime Minister Novruz Mammadov »: between two words in capitals it is somebody's given name."""


def _build_pattern(names: str) -> str:
    side = rf"(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<this>{THIS}))"
    return (
        rf"(?<![\w'-])(?P<t>(?:{side}\s)?(?P<name>{names})(?:'?s\b)?(?:\s(?i:day|holidays?)\b)?(?![\w'-])"
        rf"(?:,?\s(?:(?:in|of)\s)?(?:(?P<year>{YEAR})|(?P<side>{LAST}|{NEXT}|{THIS})\syear))?)"
    )


def _build(match: re.Match[str], names: FeastNames) -> TimeValue:
    side = match["side"]
    amount = None if side is None else -1 if re.match(LAST, side) else 1 if re.match(NEXT, side) else 0
    if match["this"]:
        amount = 0
    return TimeValue(
        feast=names.get_code(match["name"]),
        year=read_year(match["year"]),
        direction="past" if match["last"] else "future" if match["next"] else None,
        bearing=None if is_on(match, _ON, _FOR) else "beside",
        reference="report" if amount is not None else None,
        offset=None if amount is None else (amount, "year"),
    )


@rule(
    name="en.dates.feast",
    stage="dates",
    pattern=_build_pattern(NAMES.pattern),
    examples=(
        Example(text="They will meet again after Ramadan 2018.", finds="Ramadan 2018"),
        Example(text="He sent his greetings on Easter Monday.", finds="Easter Monday"),
        Example(text="The envoys met on Orthodox Christmas in Asmara.", finds="Orthodox Christmas"),
        Example(text="Offices close over Tet 2025.", finds="Tet 2025"),
    ),
    refusals=(
        "The eastern border was closed.",
        "Christmases past are told.",
        "They met on Independence Day.",
        "It was signed by Prime Minister Novruz Aliyarli.",
    ),
)
def feast(match: re.Match[str]) -> TimeValue | None:
    """« Easter Monday », « Eid al-Fitr 2018 », « last Thanksgiving »; « Minister Ramadan Aliu » is a man."""
    named = _NAMED.search(match.string, max(0, match.start() - 30), match.start())
    if named and " " not in match["t"] and _FAMILY.match(match.string, match.end()):
        return None
    return _build(match, NAMES)


@rule(
    name="en.dates.local-feast",
    stage="dates",
    pattern=_build_pattern(_LOCAL.pattern),
    examples=("They met on Memorial Day.",),
    refusals=("The memorial was opened.",),
)
def local_feast(match: re.Match[str]) -> TimeValue | None:
    """« Memorial Day »: feasts whose day is another one from state to state."""
    return _build(match, _LOCAL)


_HIJRI = {
    "muharram": 1, "safar": 2, "rabi al-awwal": 3, "rabi i": 3, "rabi al-thani": 4, "rabi al-akhir": 4, "rabi ii": 4,
    "jumada al-awwal": 5, "jumada al-ula": 5, "jumada i": 5, "jumada al-thani": 6, "jumada al-akhirah": 6,
    "jumada al-akhira": 6, "jumada ii": 6, "rajab": 7, "shaban": 8, "sha'ban": 8, "shaaban": 8, "ramadan": 9,
    "shawwal": 10, "dhu al-qadah": 11, "dhul qadah": 11, "dhul-qadah": 11, "dhu al-hijjah": 12, "dhul hijjah": 12,
    "dhul-hijjah": 12,
}  # fmt: skip
HIJRI_WORDS = frozenset(re.split(r"[ '-]", name)[0] for name in _HIJRI)
_HIJRI_MONTH = rf"(?i:{'|'.join(sorted(_HIJRI, key=len, reverse=True))})(?!\w)"
_HIJRI_YEAR = r"(?P<year>1[34]\d\d)\s?(?:A\.?H\.?|H)?(?!\w)"


@rule(
    name="en.dates.hijri-day",
    stage="dates",
    pattern=(
        rf"(?<![\w/.-])(?P<t>(?:(?P<day>{DAY})\s(?P<month>{_HIJRI_MONTH})|(?P<month2>{_HIJRI_MONTH})\s(?P<day2>{DAY})),?"
        rf"\s{_HIJRI_YEAR})"
    ),
    examples=(Example(text="The envoy arrived on Rajab 14, 1445 AH in Jeddah.", finds="Rajab 14, 1445 AH"),),
    refusals=("Rajab 14 was told.", "They met on 12 Ramadan Street."),
)
def hijri_day(match: re.Match[str]) -> TimeValue | None:
    """« Rajab 14, 1445 », « 12 Ramadan 1445 AH »."""
    month = _HIJRI[(match["month"] or match["month2"]).lower()]
    return build_hijri(int(match["year"]), month, read_number(match["day"] or match["day2"]))


RULES = (hijri_day, feast)
EXCHANGE = (local_feast,)
