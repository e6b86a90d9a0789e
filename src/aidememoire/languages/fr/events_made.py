"""Shapes of visits told by who made them: « la visite que A avait effectuée à Lima »."""

from __future__ import annotations

from aidememoire.languages.fr.events_shapes import shape

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_WHO = r"(?:[^.;⟨⟪]{0,12}⟨[PDG]\d+⟩,?|(?:il|elle|ils|elles)|[^.;⟨⟪,]{2,30}) "
_MADE = r"(?:effectuée?s?|faite?s?|accomplie?s?|rendue?s?|entreprise?s?|menée?s?)\b"

MADE = (
    shape(
        "visit-that-someone-had-made",
        rf"(?P<at>⟪n_visit:noun⟫)(?=[^.;⟨⟪]{{0,24}},? (?:que |qu')(?:{_WHO})?(?:avait|avaient) {_MADE})",
        "object",
        (f"{_X} a évoqué la visite que le président péruvien Hugo Tineo avait effectuée à Madrid en 2022.",),
        (f"{_X} a eu jeudi un entretien avec l'ambassadeur du Pérou, Hugo Tineo.",),
        background=True,
    ),
    shape(
        "visit-under-study",
        r"(?P<at>(?:\b(?:une|la|sa|cette) (?:\w+ )?)?⟪n_visit:noun⟫)"
        r"(?=[^.;]{0,120}? (?:est|serait|reste) (?:\w+ment )?(?:à l'étude|en (?:cours de )?préparation|en projet)\b)",
        "occur",
        ("Une visite du ministre espagnol Diego Alarcón Ruiz au Pérou est à l'étude.",),
        (f"{_X} a eu jeudi un entretien avec l'ambassadeur du Pérou, Hugo Tineo.",),
        status="proposed",
    ),
)
