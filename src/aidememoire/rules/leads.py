"""Rules that only give a word: for what names a contact whatever its shape, for who was there; packs give the words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from aidememoire.rules.rule import Example, Rule, rule

Shown = str | tuple[Example | str, ...]
Refused = str | tuple[str, ...]
"""One example or refusal, or several."""
LeadBuilder = Callable[[str, str, str, Shown, Refused], Rule]


def build_leads(
    language: str, *, what: str = "lead", over: str = "gist", spell: Callable[[str], str] = str
) -> LeadBuilder:
    """What builds one such rule of `language`: from its name, pattern, what it gives, its examples and refusals.

    `what` opens the name of each; `spell` writes the pattern in the spellings the language knows.
    """
    return partial(_build, f"{language}.events.{what}", over, spell)


def _build(
    head: str,
    over: str,
    spell: Callable[[str], str],
    name: str,
    pattern: str,
    gives: str,
    examples: Shown,
    refusals: Refused,
) -> Rule:
    def give(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"{head}-{name}",
        stage="events",
        pattern=spell(f"(?i:{pattern})"),
        over=over,
        examples=(examples,) if isinstance(examples, str) else examples,
        refusals=(refusals,) if isinstance(refusals, str) else refusals,
    )
    return built(give)
