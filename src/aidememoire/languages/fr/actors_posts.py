"""Offices in French reports whose post is told in words that no lexicon of portfolios holds."""

from __future__ import annotations

import re

from aidememoire.languages.fr.actors_shapes import HONOUR, NAME, OFFICE
from aidememoire.rules.rule import Example, rule


@rule(
    name="fr.actors.office-with-longer-post",
    stage="actors",
    over="tags",
    pattern=f"(?P<lead>[Dq])(?P<office>{OFFICE}(?:(?<=N)|dD?|C|AD?|oD?)[wpPBJRd&DC]{{1,6}}),(?P<honour>{HONOUR})(?P<name>N[ndh]{{0,2}}N{NAME}?)"
    f'(?=[,;:!<>~"T]|$)',
    examples=(
        Example(
            text="La ministre chilienne des Zones franches, Rosario Ortuzar, a inauguré une exposition à Riga.",
            finds="La ministre chilienne des Zones franches, Rosario Ortuzar",
        ),
    ),
    refusals=(
        "La ministre chilienne a parlé des zones franches, puis Rosario Ortuzar a pris la parole.",
        "Le ministre chilien a salué les efforts de la région, Rosario Ortuzar les a critiqués.",
    ),
)
def find_office_with_longer_post(match: re.Match[str]) -> str:
    """The words after the office are no portfolio that is known, but a comma and a closed name follow."""
    return "named"
