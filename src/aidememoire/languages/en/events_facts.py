"""Founding facts recalled in passing, and statements to the press."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.languages.en.events_shapes import MET, X
from aidememoire.rules.rule import Example, Rule, rule

_TIES = r"(?:diplomatic |bilateral |consular |official )*(?:relations?|ties|relationship)"
_FRAME = r"(?:partnership|strategic cooperation)"


def _fact(
    name: str,
    pattern: str,
    gives: str,
    examples: tuple[Example | str, ...],
    refusals: tuple[str, ...],
    over: str = "gist",
) -> Rule:
    def build(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"en.events.{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over=over,
        examples=examples,
        refusals=refusals,
    )
    return built(build)


FACTS = (
    _fact(
        "anniversary-to-be-kept",
        r"(?:organi[sz]\w+|prepar\w+|towards|to (?:mark|celebrate|commemorate)|will (?:mark|celebrate))\b"
        r"[^.;]{0,110}?anniversary\b[^.;]{0,120}?(?={time})",
        "ceremony/planned",
        (f"{MET} They will celebrate the 50th anniversary of their ties in 2031.",),
        (f"{MET} The 50th anniversary of their ties fell in 2011.",),
    ),
    _fact(
        "relations-established",
        rf"(?<!anniversary of )(?<!anniversary of the )(?:establish(?:ment|ed|ing)|normali[sz]ation|normali[sz]ed|"
        rf"restoration|set(?:ting)? up)\b(?: of)?(?: the| their| its| full)* {_TIES}"
        rf"|diplomatic (?:relations|ties)(?: \w+){{0,4}} (?:were|was) (?:established|restored)",
        "other",
        (f"{MET} Since the establishment of diplomatic relations in 1975, the two countries have traded.",),
        (f"{MET} Diplomatic relations are good in 2025.",),
    ),
    _fact(
        "relationship-raised",
        rf"(?:upgrad\w+|elevat\w+|rais(?:ed|ing)|establish(?:ment|ed|ing)|lift(?:ed|ing))\b[^.;]{{0,110}}?{_FRAME}",
        "other",
        (f"{MET} Since they elevated their ties to a strategic partnership in 2019, the two countries have traded.",),
        (f"{MET} Their strategic partnership makes progress in 2025.",),
    ),
    _fact(
        "instrument-signed",
        r"(?:agreement|accord|treaty|convention|declaration|memorandum|protocol|pact)\b[^.;⟨]{0,60}?"
        r"\b(?:signed|concluded|inked|adopted|reached)(?: in {place}| at {place})?(?=,? (?:in |on )?{time})",
        "signing",
        (f"{MET} They spoke of the fishing agreement signed in 2012.",),
        (f"{MET} A fishing agreement will be discussed in 2026.",),
    ),
)

BRIEFINGS = (
    _fact(
        "press-conference",
        r"(?:at|during|in|held|addressing|tells?|told|to)(?: (?:the|an?|his|her|its|a joint|joint|regular|weekly|daily|"
        r"routine|today's))* (?:\w+ )?(?:press conference|press briefing|news conference|media briefing|"
        r"press statement)\b|\b(?:tells?|told) (?:reporters|journalists|the press|the media)",
        "any",
        (
            "The spokesperson of the Spanish Ministry of Foreign Affairs, Pablo Encinas, called on Peru to stay calm "
            "at a press conference.",
            "Spanish Foreign Ministry Spokesperson Pablo Encinas told reporters on Monday that Peru was a friend.",
        ),
        (f"{X} did not speak to the press.",),
        over="folded",
    ),
    _fact(
        "spokesperson-said",
        r"\bspokes(?:person|man|woman)\b",
        "alone",
        ("Spanish Foreign Ministry Spokesperson Eva Llorente said that Peru remained a friend.",),
        (f"{MET} Spanish Foreign Ministry Spokesperson Eva Llorente said so.",),
        over="folded",
    ),
)
