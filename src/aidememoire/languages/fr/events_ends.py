"""Shapes of contacts that were called off or put off before they were held."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_TIME = r"(?: ⟨T\d+⟩,?)?"
_GIVES_UP = (
    r"\b(?:renonc(?:e|ent|é|er|ait|aient|era|eront|ant)|a tiré un trait|a fait une croix|(?:a|ont) fait l'impasse|"
    rf"(?:ne |n')\w+ (?:pas|plus) donné suite){_TIME} (?:à|au|aux|sur)\b"
)
_CALLS_OFF = (
    r"\b(?:annule|annulent|annulait|annulera|annuleront|annulant|annuler|"
    rf"(?:a|ont|avait|avaient) (?:\w+ment |dû |préféré )?(?:annuler?|annulé|décommandé|déprogrammé|supprimé)){_TIME}\b"
)
_WERE_TO = (
    r",? (?:que|qu') ?(?:(?:devai|comptai|allai)(?:t|ent)|doi(?:t|vent)|devrai(?:t|ent)) "
    r"(?:avoir|tenir|faire|effectuer)\b"
)
CALLS_OFF = rf"(?:{_CALLS_OFF}|{_GIVES_UP})"
"""Verbs of somebody who calls off what was to be held, whose object follows."""

ENDS = (
    shape(
        "given-up-infinitive",
        rf"(?P<at>{_GIVES_UP}) (?:se |s'|y |le |l'|les )?(?:(?:effectuer|faire|accomplir|entreprendre|avoir|tenir)"
        rf"[^⟪.;]{{0,30}}⟪n_\w+:noun⟫|⟪(?!n_)\w+:infinitive⟫)",
        "active",
        (f"{_X} a renoncé à rencontrer {_Y}.", f"{_X} renonce à effectuer une visite au Pérou."),
        (f"{_X} a rencontré jeudi {_Y}.", f"{_X} n'a pas renoncé à la pêche."),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-called-off",
        rf"{CALLS_OFF}[^⟪.;⟨]{{0,20}}"
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,20}? qu(?:'(?:il|elle|ils|elles)|e [^;.]{1,60}?) "
        r"(?:doi|devai|devrai|comptai|prévoyai|envisageai)(?:t|vent|ent))",
        "object",
        (
            f"{_X} a annulé la visite qu'il devait faire au Pérou en mai.",
            f"{_X} a renoncé au voyage qu'il devait faire au Pérou en mai.",
        ),
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
        "noun-that-some-were-to-have-put-off",
        rf"(?P<at>⟪n_\w+:noun⟫)(?={_WERE_TO}[^;]{{2,260}}? (?:a|ont|est|sont|sera|seront) (?:été )?(?:\w+ )?"
        r"(?:(?:report|ajourn|repouss|différ|décal)(?:é|ée|és|ées)\b|(?:renvoy|remis)(?:é|ée|e)?s? (?:à|sine die)))",
        "object",
        (
            "La rencontre que devaient avoir mardi à Lima le ministre espagnol Diego Alarcón Ruiz et la ministre "
            "péruvienne Rosa Quispe a été renvoyée à une date ultérieure.",
        ),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="postponed",
    ),
    shape(
        "noun-that-some-were-to-have-called-off",
        rf"(?P<at>⟪n_\w+:noun⟫)(?={_WERE_TO}[^;]{{2,260}}? (?:(?:a|ont|est|sont|sera|seront) (?:été )?(?:\w+ )?"
        r"(?:annul|décommand|déprogramm)(?:é|ée|és|ées)\b|"
        r"n'(?:a|ont|aura|auront) (?:pas|plus|finalement pas) (?:eu )?lieu))",
        "object",
        (
            "L'entretien que devaient avoir mardi à Lima le ministre espagnol Diego Alarcón Ruiz et la ministre "
            "péruvienne Rosa Quispe a été annulé.",
        ),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="cancelled",
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
