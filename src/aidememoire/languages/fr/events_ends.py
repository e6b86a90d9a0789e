"""Shapes of contacts that were called off or put off before they were held."""

from __future__ import annotations

from aidememoire.languages.fr.events_fates import (
    CALLED_OFF,
    CALLED_OFF_DONE,
    CALLS_OFF,
    GIVES_UP,
    HELD_AFTER_ALL,
    NOT_TO_BE,
    PUT_OFF,
    PUT_OFF_DONE,
    PUTS_OFF,
    SAID,
    TO_BE_AFTER_ALL,
)
from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_WERE_TO = (
    r",? (?:que|qu') ?(?:(?:devai|comptai|allai)(?:t|ent)|doi(?:t|vent)|devrai(?:t|ent)) "
    r"(?:y )?(?:avoir|tenir|faire|effectuer)\b"
)
ENDS = (
    shape(
        "noun-held-after-all",
        rf"(?P<at>⟪n_\w+:noun⟫)(?=[^;.⟪]{{0,140}}?{HELD_AFTER_ALL})",
        "occur",
        (
            "L'entretien entre la ministre péruvienne Rosa Quispe et le ministre espagnol Diego Alarcón Ruiz, "
            "deux fois "
            "reporté, s'est tenu mardi à Lima.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.", f"L'entretien entre {_X} et {_Y} a été reporté."),
    ),
    shape(
        "noun-to-be-held-after-all",
        rf"(?P<at>⟪n_\w+:noun⟫)(?=[^;.⟪]{{0,140}}?{TO_BE_AFTER_ALL})",
        "occur",
        ("La visite au Pérou du ministre espagnol Diego Alarcón Ruiz, annulée en mars, aura lieu en juin.",),
        (f"{_X} a rencontré jeudi {_Y}.", f"L'entretien entre {_X} et {_Y} a été reporté."),
        status="planned",
    ),
    shape(
        "noun-said-to-be-put-off",
        rf"{SAID}[^.;⟪]{{0,60}}?(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{{0,160}}? avai(?:t|ent) (?:\w+ )?été (?:\w+ )?{PUT_OFF})",
        "occur",
        (f"Le ministère a indiqué jeudi que la visite au Pérou de {_X[0].lower()}{_X[1:]} avait été ajournée.",),
        (f"{_X} a rencontré jeudi {_Y}.", f"La visite de {_X[0].lower()}{_X[1:]} avait été ajournée."),
        status="postponed",
    ),
    shape(
        "noun-said-to-be-called-off",
        rf"{SAID}[^.;⟪]{{0,60}}?(?P<at>⟪n_\w+:noun⟫)"
        rf"(?=[^;.]{{0,160}}? avai(?:t|ent) (?:\w+ )?été (?:\w+ )?{CALLED_OFF})",
        "occur",
        (f"Le ministère a indiqué jeudi que la visite au Pérou de {_X[0].lower()}{_X[1:]} avait été annulée.",),
        (f"{_X} a rencontré jeudi {_Y}.", f"La visite de {_X[0].lower()}{_X[1:]} avait été annulée."),
        status="cancelled",
    ),
    shape(
        "given-up-infinitive",
        rf"(?P<at>{GIVES_UP}) (?:se |s'|y |le |l'|les )?(?:(?:effectuer|faire|accomplir|entreprendre|avoir|tenir)"
        rf"[^⟪.;]{{0,30}}⟪n_\w+:noun⟫|⟪(?!n_)\w+:infinitive⟫)",
        "active",
        (f"{_X} a renoncé à rencontrer {_Y}.", f"{_X} renonce à effectuer une visite au Pérou."),
        (f"{_X} a rencontré jeudi {_Y}.", f"{_X} n'a pas renoncé à la pêche."),
        status="cancelled",
    ),
    shape(
        "noun-that-was-to-be-called-off",
        rf"{CALLS_OFF}[^⟪.;⟨]{{0,20}}"
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,20}? qu(?:'(?:il|elle|ils|elles)|e(?: [^;.]{1,60}?)?) "
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
        rf"{PUTS_OFF}[^⟪.;⟨]{{0,20}}"
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,20}? qu(?:'(?:il|elle|ils|elles)|e(?: [^;.]{1,60}?)?) "
        r"(?:doi|devai|devrai|comptai|prévoyai)(?:t|vent|ent))",
        "object",
        (f"{_X} a reporté la visite qu'il devait effectuer en mai au Pérou.",),
        (f"{_X} a eu jeudi un entretien avec {_Y}.",),
        status="postponed",
    ),
    shape(
        "noun-that-some-were-to-have-put-off",
        rf"(?P<at>⟪n_\w+:noun⟫)(?={_WERE_TO}[^;]{{2,260}}? {PUT_OFF_DONE})",
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
        rf"(?P<at>⟪n_\w+:noun⟫)(?={_WERE_TO}[^;]{{2,260}}? (?:{CALLED_OFF_DONE}|{NOT_TO_BE}|"
        r"n'(?:a|ont) (?:\w+ment )?pas eu lieu))",
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
