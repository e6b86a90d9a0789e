"""Offices in French reports whose post is told in words that no lexicon of portfolios holds."""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_shapes import HONOUR, NAME, OFFICE
from aidememoire.rules.rule import Example, rule

_MORE = "(?:dD?|C|AD?|oD?)"
# a capital opens a field only before a common word (« Zones franches ») or in « Eaux et Forêts »
# up to sixteen words of any kind but verbs, names and signs, from a word that joins them to the office
_LONG = "(?:[CdoOA&][wpPBJRdDCAOoUSKLXYfgHae0&V]{1,16})"
_FIELD = "(?:[wpPBJR]|N(?=[wpJ&])|(?<=&)N)"


@rule(
    name="fr.actors.office-with-longer-post",
    stage="actors",
    over="tags",
    pattern=f"(?:(?P<lead>[Dq])|(?<=[AC]))(?P<office>{OFFICE}(?:(?:(?<=N)|{_MORE})[wpPBJRd&DC]{{1,6}}|w{{0,2}}(?:(?:,?&?{_MORE}|&){_FIELD}{{1,4}}){{1,5}}|{_LONG}))"
    f',(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}N{NAME}?)(?=[,;:!<>~"T]|$)',
    examples=(
        Example(
            text="La ministre chilienne des Zones franches, Rosario Ortuzar, a inauguré une exposition à Riga.",
            finds="La ministre chilienne des Zones franches, Rosario Ortuzar",
        ),
        Example(
            text="La ministre chilienne de l'Agriculture, de la Pêche lagunaire, du Développement rural "
            "et des Bois et Lagunes, Rosario Ortuzar, a inauguré une exposition à Riga.",
        ),
        Example(
            text="Le représentant spécial du Secrétaire général pour la région et chef de la mission de paix, "
            "Alonso Quispe, a inauguré une exposition à Riga.",
        ),
    ),
    refusals=(
        "La ministre chilienne a parlé des zones franches, puis Rosario Ortuzar a pris la parole.",
        "Le ministre chilien a salué les efforts de la région, Rosario Ortuzar les a critiqués.",
        "Le président de Costa Ferro, Alonso Quispe, a signé le contrat à Riga.",
    ),
)
def find_office_with_longer_post(match: re.Match[str]) -> str:
    """The words after the office are no portfolio that is known, but a comma and a closed name follow."""
    return "named"
