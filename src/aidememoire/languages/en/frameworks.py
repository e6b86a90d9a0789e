"""English names of partnership frameworks: « comprehensive strategic partnership », and the mottoes of neighbours."""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Level, name_partnership
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows(
    "aidememoire.languages.en", "lexicon", "frameworks.csv", senses=frozenset({"modifier", "motto", "bloc"})
)
_MODIFIERS = {fold(row.form): row.code for row in _ROWS if row.sense == "modifier"}
_MOTTOES = {fold(row.form): row.code for row in _ROWS if row.sense == "motto"}
BLOCS = Matcher(row for row in _ROWS if row.sense == "bloc")

_ORDER = (
    "renewed", "enhanced", "all-weather", "all-round", "permanent", "special and privileged",
    "privileged", "special", "green",
    "multidimensional", "comprehensive", "extensive", "global", "strategic", "exceptional", "cooperative",
    "coordination",
)  # fmt: skip
_CORES = frozenset({"strategic", "comprehensive", "exceptional"})
_WORDS = "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True))
_MODIFIER = rf"(?:{_WORDS})(?![\w-])"
_VN = "Vietnamese Minister Le Minh Hoan received Japanese Minister Kenji Moriyama in Hanoi. "


def _find_codes(words: str) -> tuple[str, ...]:
    """Labels of the modifiers printed in `words`, in the order of labels, each once."""
    printed = [m.group().lower() for m in re.finditer(_MODIFIER, words, re.IGNORECASE)]
    codes = {_MODIFIERS[word] for word in printed}
    if {"comprehensive", "global"} <= set(printed):
        codes.add("global")
    return tuple(code for code in _ORDER if code in codes)


@rule(
    name="en.ties.partnership",
    stage="ties",
    pattern=rf"\b(?i:(?P<modifiers>{_MODIFIER}(?:(?:,? and |, | |-){_MODIFIER})*) partnership)"
    rf"(?P<coordination> (?i:of coordination)\b)?(?! (?i:agreement|council))\b",
    examples=(
        Example(
            text=_VN + "They praised the comprehensive strategic partnership between Vietnam and Japan.",
            finds="comprehensive strategic partnership",
            gives="comprehensive strategic partnership",
        ),
        Example(
            text="Moroccan Minister Driss Alaoui met French Minister Marie Vasseur in Paris. He hailed the reinforced "
            "exceptional partnership between Morocco and France.",
            gives="enhanced exceptional partnership",
        ),
    ),
    refusals=(_VN + "They praised the public-private partnership in water.",),
)
def partnership(match: re.Match[str]) -> Level | None:
    """« partnership » with the modifiers that make it a level of relations."""
    codes = _find_codes(match.group("modifiers"))
    if not _CORES & set(codes) and codes != ("privileged",):
        return None
    if match.group("coordination"):
        codes = (*codes, "coordination")
    return Level(name=name_partnership(codes), parts=codes)


@rule(
    name="en.ties.strategic-cooperation",
    stage="ties",
    pattern=rf"(?i:(?:level|rank) of (?:a |an )?)(?P<name>(?i:(?:{_MODIFIER} )*strategic cooperation))\b",
    examples=(
        Example(
            text=_VN + "Vietnam and Japan raised their relations to the level of comprehensive strategic cooperation.",
            gives="comprehensive strategic cooperation",
        ),
    ),
    refusals=(_VN + "They discussed strategic cooperation in mining.",),
)
def strategic_cooperation(match: re.Match[str]) -> Level:
    """« strategic cooperation » as the name of a level, not as a description."""
    codes = _find_codes(match.group("name").rpartition(" ")[0])
    return Level(name=" ".join((*codes, "cooperation")), parts=codes)


@rule(
    name="en.ties.alliance",
    stage="ties",
    pattern=r"\b(?i:(?:allied relations|relations of alliance|alliance relations)|"
    r"(?:level|status|rank) of (?:an? )?(?:alliance|allies|allied)|(?:treaty of alliance|alliance treaty))\b",
    examples=(
        Example(
            text="Kazakh President Daniyar Akhmetov received his Uzbek counterpart Rustam Karimov in Astana. They "
            "raised relations between Kazakhstan and Uzbekistan to the level of allies.",
            gives="alliance",
        ),
    ),
    refusals=(_VN + "They spoke of the alliance of their left-wing parties.",),
)
def alliance(match: re.Match[str]) -> Level:
    """« allied relations », « the level of allies »: two states that call each other allies."""
    return Level(name="alliance", parts=("alliance",))


_PART = "|".join(sorted(map(re.escape, _MOTTOES), key=len, reverse=True)).replace("\\ ", " ")


@rule(
    name="en.ties.motto",
    stage="ties",
    pattern=rf"(?i:\b(?:{_PART})\b(?:(?:,? and |, ?)(?:the )?(?:{_PART})\b)*)",
    examples=(
        Example(
            text="Lao Vice President Somsanith Phommachan received Vietnamese Minister Le Minh Hoan in Vientiane. She "
            "recalled the great friendship and special solidarity between Laos and Vietnam.",
            gives="great friendship and special solidarity",
        ),
    ),
    refusals=(_VN + "Both want comprehensive cooperation.",),
)
def motto(match: re.Match[str]) -> Level | None:
    """The formula by which two neighbours name their relation: two virtues or more, or « special solidarity »."""
    parts = tuple(_MOTTOES[m.group().lower()] for m in re.finditer(_PART, match.group(), re.IGNORECASE))
    if len(parts) < 2 and parts != ("special solidarity",):
        return None
    name = parts[0] if len(parts) == 1 else " and ".join((", ".join(parts[:-1]), parts[-1]))
    return Level(name=name, parts=parts, motto=True)


@rule(
    name="en.ties.diplomatic-relations",
    stage="ties",
    pattern=r"\b(?i:diplomatic (?:relations|ties))(?= ?: | since | (?:between|with) [^.;,]{3,60} (?:since|in) )",
    examples=(
        Example(text=_VN + "Japan and Vietnam have had diplomatic relations since 1973.", gives="diplomatic relations"),
    ),
    refusals=(_VN + "Japan and Vietnam cherish their diplomatic relations.",),
)
def diplomatic_relations(match: re.Match[str]) -> Level:
    """Diplomatic relations, where the text says since when."""
    return Level(name="diplomatic relations", parts=("diplomatic relations",), dated=True)


RULES = (partnership, strategic_cooperation, alliance, motto, diplomatic_relations)
