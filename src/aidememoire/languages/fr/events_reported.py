"""Shapes of nouns whose verb stands in the conditional: what a source says will be, or may be."""

from __future__ import annotations

from aidememoire.languages.fr.events_fates import SAID, SAID_OF
from aidememoire.languages.fr.events_shapes import LOOSE, shape

_NOUN = r"⟪n_\w+:noun⟫"
_LIGHT = (
    r"(?:(?:aur|tiendr|effectuer|entamer|entreprendr|accomplir|fer|mèner|(?<!\bse )(?<!s'y )rendr|débuter|commencer|"
    r"poursuivr|participer|prendr(?=\w+ part)|assister|présider)(?:ait|aient))"
)
_X = "Le ministre espagnol Diego Alarcón Ruiz"
_SAID_X = f"{_X[0].lower()}{_X[1:]}"
_Y = "l'ambassadeur du Pérou, Hugo Tineo"

REPORTED = (
    shape(
        "noun-with-verb-said-to-come",
        rf"(?:{SAID}|{SAID_OF})[^.;⟪]{{0,140}}?(?P<at>\b{_LIGHT})\b(?! (?:\w+ )?pas\b)(?![^.;]{{0,160}}\bsi\b)"
        rf"{LOOSE}{_NOUN}",
        "light",
        (f"Le ministère a indiqué mardi que {_SAID_X} effectuerait jeudi une visite au Pérou.",),
        (f"{_X} effectuerait une visite au Pérou.", f"Il a dit que {_SAID_X} avait effectué une visite."),
        status="planned",
    ),
    shape(
        "noun-with-verb-perhaps",
        rf"(?P<at>\b{_LIGHT})\b(?! (?:\w+ )?(?:eu|tenu|effectué|fait|mené|rendu)\b){LOOSE}{_NOUN}",
        "light",
        (f"{_X} effectuerait jeudi une visite au Pérou.",),
        (f"{_X} aurait eu un entretien avec {_Y}.",),
        status="proposed",
        told=True,
    ),
)
