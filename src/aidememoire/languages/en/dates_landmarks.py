"""English names of congresses and of lunar years."""

from __future__ import annotations

from aidememoire.lexicon.roman import read_numeral
from aidememoire.pack.dates import LandmarkWords, LunarWords
from aidememoire.rules.rule import build_pattern

_ANIMALS = {
    "rat": 0,
    "buffalo": 1,
    "ox": 1,
    "tiger": 2,
    "rabbit": 3,
    "cat": 3,
    "dragon": 4,
    "snake": 5,
    "horse": 6,
    "goat": 7,
    "sheep": 7,
    "monkey": 8,
    "rooster": 9,
    "dog": 10,
    "pig": 11,
}

CONGRESS = LandmarkWords(
    code="party_congress",
    pattern=build_pattern(
        r"\b(?P<n>[IVX]{1,5}|\d{1,2}) ?(?:st|nd|rd|th)? (?:(?i:national) )?(?:(?i:party) )?Congress\b"
        r"(?:(?: of)?[^.;,]{0,20}\b(?P<of>Viet ?nam(?:ese)?|Chin(?:a|ese)|La(?:o|os|otian)|Cuban?|CPV|CPC|LPRP)\b)?"
    ),
    read=read_numeral,
    states={
        "vietnam": "VN",
        "viet nam": "VN",
        "vietnamese": "VN",
        "cpv": "VN",
        "china": "CN",
        "chinese": "CN",
        "cpc": "CN",
        "lao": "LA",
        "laos": "LA",
        "laotian": "LA",
        "lprp": "LA",
        "cuba": "CU",
        "cuban": "CU",
    },
    ahead=build_pattern(
        r"(?i:ahead of|before|upcoming|coming|next|prepar\w+|run-?up|forthcoming|eve of|towards?)\b[^.;]{0,40}$"
    ),
    fresh=build_pattern(
        r"(?i:congratulat\w+[^.;]{0,50}(?:success\w*|holding)|recent\w*|just|newly concluded)\b[^.;]{0,25}$"
    ),
)
LUNAR = LunarWords(
    pattern=build_pattern(
        r"(?P<feast>(?i:tet|(?:lunar|chinese) new year|spring festival))?[^.;]{0,24}"
        rf"(?i:\byear of the )(?P<branch>(?i:{'|'.join(_ANIMALS)}))\b"
    ),
    branches=_ANIMALS,
)
"""« the Lunar New Year of the Snake », « the Year of the Dragon »."""
