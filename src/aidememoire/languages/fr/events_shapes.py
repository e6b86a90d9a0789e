"""Fragments that French shapes of triggers are written with."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.pack.turn import Turn
from aidememoire.rules.rule import Example, Rule, rule

ADVERB = (
    r"(?:\w+ment|aussi|ensuite|encore|deja|puis|par ailleurs|en outre|de son côté|pour sa part|d'abord|"
    r"tour à tour|hier|"
    r"aujourd'hui|en personne|à nouveau|de nouveau|par la suite|enfin|bien|à son tour|auparavant|d'autre part|"
    r"ce matin|"
    r"ce jour|ce soir|longuement|tous deux|toutes deux|même|à cette occasion|à huis clos|notamment|le même jour|"
    r"dans la journée|dans la matinée|dans la soirée|dans l'après-midi|{time}|(?:à|au|aux|en|dans|"
    r"sur)(?: \w+){0,2} {place})"
)
GAP = rf"(?:,? {ADVERB},?)*,? ?"
"""What may stand between an auxiliary and its participle."""
CLITIC = r"(?:l'|les |lui |leur |y |s'y |nous )?"
LOOSE = r"[^⟪⟫⟨⟩.;:]{0,60}?(?:{time}[^⟪⟫⟨⟩.;:]{0,40}?|{place}[^⟪⟫⟨⟩.;:]{0,40}?){0,3}"
"""Between a light verb or a governor and its noun or infinitive: no actors, no stop."""


def shape(
    name: str,
    pattern: str,
    voice: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    *,
    status: str = "held",
    background: bool = False,
    told: bool = False,
    recent: bool = False,
    clitic: bool = False,
    untensed: bool = False,
) -> Rule:
    """One shape of triggers as a rule: its match begins at the verb group (group `at` when it begins later)."""

    def build(match: re.Match[str]) -> Turn:
        at = match.start("at") if "at" in match.re.groupindex else match.start()
        return Turn(
            voice=voice,
            status=status,
            at=at,
            background=background,
            told=told,
            recent=recent,
            clitic=clitic,
            untensed=untensed,
        )

    built: Callable[..., Rule] = rule(
        name=f"fr.events.{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over="gist",
        examples=examples,
        refusals=refusals,
    )
    return built(build)
