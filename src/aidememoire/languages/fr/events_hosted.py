"""Shapes of sessions that a town or a country hosts, and of contacts by the day they date back to."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import GAP, LOOSE, shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"
_SESSION = r"⟪n_(?:session|session_before|dialogue|meeting_of|summit|body):noun⟫"
_CHAIRED = "coprésidée par le ministre espagnol Diego Alarcón Ruiz et la ministre péruvienne Rosa Quispe"

HOSTED = (
    shape(
        "session-once-hosted",
        rf"(?P<at>\b(?:avait|avaient){GAP} ?(?:accueilli|abrité|organisé|hébergé)\b){LOOSE}{_SESSION}",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. Lima avait accueilli la 5e session de la commission mixte "
            f"Espagne-Pérou en juin 2031.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
    ),
    shape(
        "session-hosted",
        rf"(?P<at>\b(?:(?:a|ont){GAP} ?(?:accueilli|abrité|hébergé)|accueille|accueillent|abrite|abritent)\b)"
        rf"{LOOSE}{_SESSION}",
        "occur",
        (f"Lima a accueilli mardi la 5e session de la commission mixte Espagne-Pérou, {_CHAIRED}.",),
        (f"{_X} a accueilli jeudi {_Y}.",),
    ),
    shape(
        "session-to-be-hosted",
        r"(?P<at>\b(?:accueillera|accueilleront|abritera|abriteront|organisera|"
        r"(?:doit|devrait|va|s'apprête à|se prépare à) (?:accueillir|abriter))\b)"
        rf"{LOOSE}{_SESSION}",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. L'Espagne accueillera la prochaine session de la commission mixte en "
            f"juin 2031.",
            f"{_X} a rencontré jeudi {_Y}. Madrid s'apprête à abriter, en juin 2031, la prochaine session de la "
            f"commission mixte.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        status="planned",
    ),
    shape(
        "had-been-on-a-visit",
        r"(?P<at>\b(?:avait|avaient|était|étaient)(?: déjà)? (?:été|venue?s?|rendue?s?|allée?s?) en (?:\w+ )?"
        r"⟪n_visit:noun⟫)",
        "stay",
        (f"{_X} a rencontré jeudi {_Y}. {_X} était déjà venu en visite au Pérou en mai 2019.",),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "noun-that-had-taken-place",
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.]{0,220}?(?:(?:avait|avaient) (?:déjà )?(?:eu lieu|été tenue?s?|été organisée?s?)|"
        r"(?:s'était|s'étaient) (?:déjà )?(?:tenue?s?|déroulée?s?)))",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. La 5e session de la commission mixte Espagne-Pérou s'était tenue en "
            f"juin 2019 à Lima.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
    ),
    shape(
        "noun-that-someone-had-had",
        r"(?P<at>⟪n_(?:talk|call|exchange|audience):noun⟫)(?= (?:que|qu') ?[^.;⟪]{0,40}?⟨[PG]\d+⟩[^.;⟪]{0,20}? "
        r"(?:avait|avaient) (?:déjà )?(?:eue?s?|tenue?s?)\b)",
        "object",
        (
            f"{_X} a rencontré jeudi {_Y}. Cela fait suite à l'entretien que {_X[0].lower()}{_X[1:]} et {_Y}, avaient "
            f"eu le 3 mai 2019.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "noun-counted-after-another",
        r"(?P<at>⟪n_(?:call|talk|exchange|visit):noun⟫)(?=[^;.⟪]{0,80}?,? après cel(?:le|ui)(?: effectuée?| tenue?)? "
        r"?(?:du|de|le)? ?⟨T)",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. C'est la deuxième rencontre entre {_X[0].lower()}{_X[1:]} et {_Y}, après "
            f"celle du 3 mai 2019.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
    ),
    shape(
        "noun-that-dates-back",
        r"(?P<at>⟪n_\w+:noun⟫)(?=[^;.⟪]{0,120}? (?:remonte(?:nt)?|remontait|date(?:nt)?|datait) (?:au|à|du|de) ?⟨T)",
        "occur",
        (
            f"{_X} a rencontré jeudi {_Y}. La dernière rencontre entre {_X[0].lower()}{_X[1:]} et {_Y}, remonte "
            f"au 3 mai 2019.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        background=True,
    ),
    shape(
        "noun-that-was-granted",
        r"(?P<at>⟪n_(?:audience|talk|exchange):noun⟫)(?=,? (?:que (?:lui|leur)|qu')[^.;⟪⟨]{0,12}"
        r"(?:a|ont|avait|avaient) (?:\w+ment )?(?:accordée?s?|offerte?s?|donnée?s?|réservée?s?|consacrée?s?)\b)",
        "object",
        (
            "Au sortir de l'audience que lui a accordée mardi le ministre espagnol Diego Alarcón Ruiz, l'ambassadeur "
            "du Pérou, Hugo Tineo, a parlé de pêche.",
        ),
        (f"{_X} a rencontré jeudi {_Y}.",),
        clitic=True,
    ),
)
