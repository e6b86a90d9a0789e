"""Shapes of letters: credentials that were handed over, what is written in a letter to somebody."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"

LETTERS_SENT = (
    shape(
        "letters-that-were-handed-over",
        r"(?P<at>⟪n_letters:noun⟫)(?= (?:de |du |d'|des )[^;.]{0,120}? (?:ont été|seront|sont) "
        r"(?:remises|reçues|présentées|acceptées)\b)",
        "occur",
        (
            "Les lettres de créance de l'ambassadeur du Pérou, Hugo Tineo, ont été remises mardi au roi espagnol Diego "
            "Alarcón Ruiz.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "sent-in-a-letter",
        r"\b(?:dans|par) (?:une?|son|leur) (?:\w+ )?(?:message|lettre|télégramme|missive|courrier|câble)s? "
        r"(?:de \w+ )?(?P<at>⟪sent:participle⟫)",
        "gerund",
        (
            f"Dans une lettre adressée mardi à l'ambassadeur du Pérou, Hugo Tineo, {_X[0].lower()}{_X[1:]} a salué "
            "la coopération.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)
