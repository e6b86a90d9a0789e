"""English anniversaries: what is remembered, and how many years."""

from __future__ import annotations

import re

from aidememoire.languages.en.ties_numbers import ORDINAL, YEARS, find_ordinal, find_years
from aidememoire.pack.ties import Jubilee
from aidememoire.rules.rule import Example, build_pattern, rule

_TOPICS = (
    (r"normali[sz]ation", "normalisation of relations"),
    (r"diplomatic (?:relations|ties)", "diplomatic relations"),
    (r"strategic partnership", "strategic partnership"),
    (r"partnership", "partnership"),
    (r"independence", "independence"),
    (r"national day", "national day"),
    (r"peace (?:agreement|accord|treaty)", "peace agreement"),
    (r"reunification|liberation of the south", "reunification"),
    (r"victory", "victory"),
    (r"treaty", "treaty"),
    (r"declaration", "declaration"),
    (r"agreement|convention|protocol", "agreement"),
    (r"founding|foundation|creation", "foundation"),
    (r"revolution", "revolution"),
    (r"accession", "accession"),
    (r"(?:bilateral|official|formal|friendly|consular) (?:relations|ties)", "diplomatic relations"),
    (r"cooperation", "cooperation"),
    (r"friendship", "friendship"),
    (r"(?:relations|ties)\b", "diplomatic relations"),
)
_OF = tuple((build_pattern(rf"(?i)\b(?:{pattern})"), of) for pattern, of in _TOPICS)
_EVENT = r"(?P<event>[^.;:,()\"]{4,140}?)"
_TAIL = r"(?=[.;:,()\"]|\s(?:in \d|between|this year|next year|on \d|which|that|will|was|has|at|and the)\b|\s\d{4}|$)"
_VN = "Vietnamese Minister Le Minh Hoan received Japanese Minister Kenji Moriyama in Hanoi. "


def _find_topic(words: str) -> str | None:
    """What is remembered, None where the words name nothing between states."""
    return next((of for pattern, of in _OF if pattern.search(words)), None)


@rule(
    name="en.ties.anniversary",
    stage="ties",
    pattern=rf"\b(?P<ordinal>{ORDINAL})(?:(?: founding| diamond| golden| silver)? (?i:anniversary)|(?<=jubilee)) "
    rf"(?i:of|since|marking) (?:the |their )?{_EVENT}{_TAIL}",
    examples=(
        Example(
            text=_VN + "They prepare the 30th anniversary of the establishment of diplomatic relations in 2025.",
            gives="diplomatic relations",
        ),
        Example(text=_VN + "They prepare the golden jubilee of their diplomatic ties.", gives="diplomatic relations"),
    ),
    refusals=(_VN + "It was the 30th anniversary of the sailing club.",),
)
def anniversary(match: re.Match[str]) -> Jubilee | None:
    """« the 30th anniversary of the establishment of diplomatic relations »."""
    of, number = _find_topic(match.group("event")), find_ordinal(match.group("ordinal"))
    return Jubilee(of=of, ordinal=number) if of and number else None


@rule(
    name="en.ties.years-of",
    stage="ties",
    pattern=rf"\b(?i:celebrat\w+|mark\w*|commemorat\w+|observ\w+|for the) (?:the |their )?(?P<count>{YEARS}) "
    rf"(?i:of|since) (?:the |their )?{_EVENT}{_TAIL}",
    examples=(
        Example(text=_VN + "Both countries celebrate 50 years of diplomatic relations.", gives="diplomatic relations"),
    ),
    refusals=(_VN + "They celebrate 50 years of the museum.",),
)
def years_of(match: re.Match[str]) -> Jubilee | None:
    """« 50 years of diplomatic relations »."""
    of, count = _find_topic(match.group("event")), find_years(match.group("count"))
    round_enough = count and (count % 5 == 0 or of == "diplomatic relations")
    return Jubilee(of=of, ordinal=count) if of and count and round_enough else None


@rule(
    name="en.ties.anniversary-also",
    stage="ties",
    pattern=rf"(?i:\band|,) the (?P<ordinal>{ORDINAL})(?: (?i:anniversary))? (?i:of) (?:the |their )?{_EVENT}{_TAIL}",
    examples=(
        Example(
            text=_VN + "They marked the 50th anniversary of diplomatic ties and the 10th of the strategic partnership.",
            gives="strategic partnership",
        ),
    ),
    refusals=(_VN + "They met and the 10th of the partnership was far.",),
)
def also(match: re.Match[str]) -> Jubilee | None:
    """« … and the 10th of the strategic partnership », after another anniversary."""
    of, number = _find_topic(match.group("event")), find_ordinal(match.group("ordinal"))
    return Jubilee(of=of, ordinal=number, also=True) if of and number else None


RULES = (anniversary, also, years_of)
