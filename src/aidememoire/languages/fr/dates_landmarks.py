"""French names of congresses and of lunar years."""

from __future__ import annotations

from aidememoire.lexicon.roman import read_numeral
from aidememoire.pack.dates import LandmarkWords, LunarWords
from aidememoire.rules.rule import build_pattern

_ANIMALS = {
    "rat": 0,
    "buffle": 1,
    "boeuf": 1,
    "tigre": 2,
    "lapin": 3,
    "lièvre": 3,
    "chat": 3,
    "dragon": 4,
    "serpent": 5,
    "cheval": 6,
    "chèvre": 7,
    "mouton": 7,
    "singe": 8,
    "coq": 9,
    "chien": 10,
    "cochon": 11,
    "porc": 11,
}

CONGRESS = LandmarkWords(
    code="party_congress",
    pattern=build_pattern(
        r"\b(?P<n>[IVX]{1,5}|\d{1,2}) ?(?:e|è|ème|eme|ième)? (?i:congrès) (?:national )?(?:du )?"
        r"(?i:parti|PCV|PCC|PPRL)?"
        r"(?:[^.;,]{0,12}\b(?P<of>(?i:vietnam\w*|chin\w+|lao\w*|cuba\w*|PCV|PCC|PPRL))\b)?"
    ),
    read=read_numeral,
    states={
        "vietnam": "VN",
        "vietnamien": "VN",
        "pcv": "VN",
        "chine": "CN",
        "chinois": "CN",
        "lao": "LA",
        "laos": "LA",
        "pprl": "LA",
        "cuba": "CU",
        "cubain": "CU",
    },
    ahead=build_pattern(
        r"(?i:en vue|avant|prochain|à l'approche|prépar\w+|future?|perspective|à la veille|d'ici)\b[^.;]{0,40}$"
    ),
    fresh=build_pattern(
        r"(?i:félicit\w+[^.;]{0,50}(?:succès|réussite|tenue)|vient de|viennent de|récent|tout juste|au lendemain)"
        r"[^.;]{0,25}$"
    ),
)
LUNAR = LunarWords(
    pattern=build_pattern(
        r"(?P<feast>(?i:têt|nouvel an(?: lunaire| chinois)?|fête du printemps))?[^.;]{0,24}"
        r"(?i:\bannée(?: lunaire)? (?:du |de la |de l')|\btêt (?:du |de la |de l'))"
        rf"(?P<branch>(?i:{'|'.join(_ANIMALS)}))\b"
    ),
    branches={word.replace("è", "e"): number for word, number in _ANIMALS.items()},
)
"""« le Nouvel An lunaire, année du Serpent », « l'année du Dragon », « le Têt du Cheval »."""
