"""Les mots français du classement des relations."""

from __future__ import annotations

MESSAGES = {
    "help.classify": "Classer ce qu'un acteur fait à un autre dans une phrase, parmi les seize types de PLOVER.",
    "help.classify.path": (
        'Lignes JSON {"id", "text", "source", "target"} : une phrase chacune, avec qui agit et envers qui ; '
        "sans chemin, ou pour -, l'entrée standard."
    ),
    "help.classify.json": 'Écrire {"id", "plover"} par ligne ; plover vaut null si aucune règle ne connaît la phrase.',
    "help.classify.explain": "Écrire aussi les règles et les lignes de lexique qui ont donné le type.",
    "help.classify.language": "Langue des phrases ; seul l'anglais a les règles qu'il faut.",
    "example.classify": "Exemple : aidememoire classify --json --explain < phrases.jsonl",
    "classify.unknown": "inconnu",
    "classify.bad_line": (
        'la ligne {number} n\'est pas un objet JSON avec "text", "source" et "target" ; écrire un objet par ligne, ses '
        "trois valeurs entre guillemets"
    ),
    "classify.no_language": (
        "les phrases en {name} ne sont pas classées (classées : {allowed}) ; donner --language avec l'une de celles-ci"
    ),
}
