"""Fragments that English shapes of triggers are written with."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.pack.turn import Turn
from aidememoire.rules.rule import Example, Rule, rule

ADVERB = (
    r"(?:\w+ly|also|later|earlier|then|today|yesterday|again|now|here|just|already|first|once|both|each|"
    r"instead|in turn|in person|this (?:morning|afternoon|evening|week)|later in the day|earlier in the day|"
    r"(?:on |at |in )?(?:the (?:morning|afternoon|evening) of )?{time}|(?:in|at)(?: the)? {place})"
)
GAP = rf"(?:,? {ADVERB},?)*,? ?"
"""What may stand between an auxiliary and its verb."""
LOOSE = r"[^⟪⟫⟨⟩.;:]{0,60}?(?:{time}[^⟪⟫⟨⟩.;:]{0,40}?|{place}[^⟪⟫⟨⟩.;:]{0,40}?){0,3}"
"""Between a light verb or a governor and its noun or infinitive: no actors, no stop."""
DONE = r"⟪(?!n_)\w+:(?:past|participle)⟫"
FULL = r"⟪(?!n_)\w+:infinitive⟫"
X = "Spanish Foreign Minister Diego Alarcon"
Y = "Peruvian Ambassador Hugo Tineo"
Z = "Peruvian President Rosa Quispe"
MET = f"{X} met {Z} in Lima on Monday."


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
    clitic: bool = False,
    recent: bool = False,
    untensed: bool = False,
) -> Rule:
    """One shape of triggers as a rule: its match begins at the verb group (group `at` when it begins later)."""

    def build(match: re.Match[str]) -> Turn:
        starts = [match.start(name) for name in match.re.groupindex if match.start(name) >= 0]
        at = starts[0] if starts else match.start()
        return Turn(
            voice=voice,
            status=status,
            at=at,
            background=background,
            told=told,
            clitic=clitic,
            recent=recent,
            untensed=untensed,
        )

    built: Callable[..., Rule] = rule(
        name=f"en.events.{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over="gist",
        examples=examples,
        refusals=refusals,
    )
    return built(build)
