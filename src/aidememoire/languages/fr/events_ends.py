"""Shapes of contacts that were called off or put off before they were held."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"

ENDS = (
    shape(
        "noun-that-was-to-be-called-off",
        r"\b(?:annule|annulent|(?:a|ont) (?:annulé|décommandé)|annuler)\b[^⟪.;⟨]{0,20}"
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,20}? qu'(?:il|elle|ils|elles) (?:doi|devai|devrai)(?:t|vent|ent))",
        "object",
        (f"{_X} a annulé la visite qu'il devait faire au Pérou en mai.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-put-off",
        r"\b(?:reporte|reportent|(?:a|ont) (?:reporté|repoussé|ajourné|différé)|reporter|repousser)\b[^⟪.;⟨]{0,20}"
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,20}? qu'(?:il|elle|ils|elles) (?:doi|devai|devrai)(?:t|vent|ent))",
        "object",
        (f"{_X} a reporté la visite qu'il devait effectuer en mai au Pérou.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="postponed",
    ),
    shape(
        "noun-of-calling-off",
        r"\b(?:annulation) (?:de|du|d'|des) ?(?P<at>(?:la |l'|son |sa |leur |cette )?⟪n_\w+:noun⟫)",
        "noun",
        ("Annulation de la visite du ministre espagnol Diego Alarcón Ruiz au Pérou.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-of-putting-off",
        r"\b(?:(?<=le )report|^report|ajournement) (?:de|du|d'|des) ?"
        r"(?P<at>(?:la |l'|son |sa |leur |cette )?(?:\w+ ){0,2}⟪n_\w+:noun⟫)",
        "noun",
        ("Report de la visite du ministre espagnol Diego Alarcón Ruiz au Pérou.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="postponed",
    ),
)
