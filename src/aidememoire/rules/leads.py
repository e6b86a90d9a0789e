"""Rules for words that name a contact whatever their shape; each pack gives its own words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from aidememoire.rules.rule import Rule, rule

LeadBuilder = Callable[[str, str, str, str, str], Rule]


def build_leads(language: str, *, over: str = "gist", spell: Callable[[str], str] = str) -> LeadBuilder:
    """What builds one such rule of `language`: from its name, pattern, what it gives, one example and one refusal.

    `spell` writes the pattern in the spellings the language knows.
    """
    return partial(_build, language, over, spell)


def _build(
    language: str,
    over: str,
    spell: Callable[[str], str],
    name: str,
    pattern: str,
    gives: str,
    example: str,
    refusal: str,
) -> Rule:
    def give(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"{language}.events.lead-{name}",
        stage="events",
        pattern=spell(f"(?i:{pattern})"),
        over=over,
        examples=(example,),
        refusals=(refusal,),
    )
    return built(give)
