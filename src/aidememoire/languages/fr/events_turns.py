"""Shapes by which one of several guests of a day is told: « a été le deuxième hôte de »."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import GAP, shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_NTH = r"(?:le |la |l'|les )?(?:tout |toute )?(?:\w+(?:ier|iere|ière|ieme|ième|iemes|ièmes|iers) |autre |nouvel |seul )"

TURNS = (
    shape(
        "after-an-earlier-one",
        r"(?P<at>\b(?:après|depuis|au lendemain de|suite à) ?(?:leurs?|la|une|sa|son) (?:toute )?"
        r"(?:première|précédente|dernière|récente) ⟪n_(?:talk|call|audience|visit|exchange):noun⟫)",
        "circumstance",
        (
            f"{_X} et {_Y} se sont entretenus mardi. Après leur première rencontre à Lima, les deux hommes ont "
            "parlé de pêche.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
    ),
    shape(
        "talks-aimed-at",
        r"(?P<at>\bpour (?:une?|des|d'|de)(?: \w+){0,2} ?⟪n_(?:talk|audience|exchange):noun⟫)(?=[^.;⟨]{0,40}\bavec\b)",
        "gerund",
        (f"{_X} s'est rendu mardi à Lima pour un entretien avec la présidente péruvienne Rosa Quispe.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "guest-in-turn",
        rf"(?P<at>\b(?:a|ont|avait|avaient|fut|furent|est|sont|était|étaient){GAP} ?(?:été{GAP} ?)?"
        rf"(?:{_NTH}|l'une? des |l'|les ))⟪(?:be_hosted|guest_of_land):noun⟫",
        "light",
        (
            "La ministre péruvienne Rosa Quispe a été la deuxième hôte du ministre espagnol Diego Alarcón Ruiz.",
            "La ministre péruvienne Rosa Quispe était mardi l'hôte du ministre espagnol Diego Alarcón Ruiz.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.", "La ministre péruvienne Rosa Quispe a salué le premier hôte de Madrid."),
    ),
    shape(
        "guest-to-come",
        rf"(?P<at>\b(?:sera|seront|(?:doit|devrait|va) être){GAP} ?(?:{_NTH}|l'une? des |l'|les ))⟪(?:be_hosted|"
        rf"guest_of_land):noun⟫",
        "light",
        ("La ministre péruvienne Rosa Quispe sera mardi l'hôte du ministre espagnol Diego Alarcón Ruiz.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="planned",
    ),
    shape(
        "accredited-to",
        rf"(?P<at>\b(?:a|ont|fut|furent|est|sont){GAP} ?(?:été{GAP} ?)?)⟪accredited:participle⟫",
        "active",
        ("L'ambassadeur du Pérou, Hugo Tineo, a été accrédité mardi auprès du roi espagnol Diego Alarcón Ruiz.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
    shape(
        "seen-handed",
        rf"(?P<at>\b(?:s'est|se sont) vue?s?{GAP} ?)⟪seen_handed:infinitive⟫",
        "active",
        (f"{_X} s'est vu remettre mardi les lettres de créance de l'ambassadeur du Pérou, Hugo Tineo.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
    ),
)
