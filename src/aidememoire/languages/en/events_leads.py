"""Words that name a contact whatever their shape, for leads that no precise shape reads."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.languages.en.events_shapes import X, Z
from aidememoire.rules.rule import Rule, rule


def _lead(name: str, pattern: str, gives: str, example: str, refusal: str) -> Rule:
    def build(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"en.events.lead-{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over="gist",
        examples=(example,),
        refusals=(refusal,),
    )
    return built(build)


LEADS = (
    _lead(
        "call",
        r"\b(?:(?:tele)?phone (?:call|conversation|talks|discussion)s?|telephonic|(?:by|over|on) the (?:tele)?phone|"
        r"by (?:tele)?phone)\b",
        "call/phone",
        f"{X} was on the phone on Tuesday with {Z}, trade being the matter.",
        f"{X} likes his telephone.",
    ),
    _lead(
        "talks",
        r"\b(?:met|meet(?:s|ing|ings)?|talks|discussions|audience|encounter|exchange of views|"
        r"receive[sd](?! (?:an? |the )?(?:\w+ ){0,2}(?:messages?|letters?|cables?|calls?|credentials|support|"
        r"reports?))|"
        r"face[- ]to[- ]face)\b",
        "meeting",
        f"For their encounter {X} and {Z} chose fishing.",
        f"{X} bought a boat.",
    ),
    _lead(
        "visit",
        r"\b(?:visit|trip|tour|stay|stopover|arrival)\b",
        "visit",
        f"{X} spoke of fishing; stopover in Peru, {X} smiles.",
        f"{X} bought a boat.",
    ),
)
