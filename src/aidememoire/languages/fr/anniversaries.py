"""French anniversaries: what is remembered, and how many years."""

from __future__ import annotations

import re

from aidememoire.languages.fr.ties_numbers import COUNT, JUBILEE, ORDINAL, YEARS, find_count, find_ordinal, find_years
from aidememoire.pack.ties import Jubilee
from aidememoire.rules.rule import Example, build_pattern, rule

_TOPICS = (
    (r"normalisation d\w+ (?:\w+ )?(?:relations|liens)", "normalisation of relations"),
    (r"(?:relations|liens|rapports) diplomatiques", "diplomatic relations"),
    (r"partenariat stratégique", "strategic partnership"),
    (r"partenariat", "partnership"),
    (r"reconnaissance de l'indépendance", "recognition of independence"),
    (r"indépendance", "independence"),
    (r"fête nationale", "national day"),
    (r"accords? de paix", "peace agreement"),
    (r"réunification|libération du sud", "reunification"),
    (r"victoire", "victory"),
    (r"traité", "treaty"),
    (r"déclaration", "declaration"),
    (r"accord|convention|protocole", "agreement"),
    (r"fondation|création", "foundation"),
    (r"révolution", "revolution"),
    (r"adhésion", "accession"),
    (r"jumelage", "twinning"),
    (r"coopération", "cooperation"),
    (r"amitié", "friendship"),
    (
        r"(?:leurs|des|ces|nos|de) (?:\w+ )?(?:relations|liens|rapports)\b(?! (?:publiques|commerciales|économiques))",
        "diplomatic relations",
    ),
)
_OF = tuple((build_pattern(rf"(?i)\b(?:{pattern})"), of) for pattern, of in _TOPICS)
_LINK = r"(?:de la |(?=de leurs? )|de l'|(?=des )|du |d'|(?=de ces )|(?=de nos )|de |depuis l'|depuis la )"
_EVENT = r"(?P<event>[^.;:,()»\"]{4,140}?)"
_TAIL = (
    r"(?=[.;:,()»\"]|\s(?:en \d|entre|par|le \d|qui|que|sera|seront|a|ont|tombe|cette année|l'an|l'année|au|à|"
    r"célébré)\b|\set (?:le|du|les|des|de la) |\s\d{4}|$)"
)


_THEIRS = build_pattern(r"(?i)^(?:de )?leur (?:établissement|instauration|rétablissement|mise en place|nouement)")
_RELATIONS = build_pattern(r"(?i)\b(?:relations|liens)\b[^.;]{0,120}$")


def _find_topic(match: re.Match[str]) -> str | None:
    """The English name of what is remembered, None where the words name nothing between states.

    « Les relations …, marquées par le 60e anniversaire de leur établissement »: what stands before is meant.
    """
    words = match.group("event")
    if _THEIRS.search(words) and _RELATIONS.search(match.string, 0, match.start()):
        return "diplomatic relations"
    return next((of for pattern, of in _OF if pattern.search(words)), None)


@rule(
    name="fr.ties.anniversary",
    stage="ties",
    pattern=rf"(?:(?P<ordinal>{ORDINAL}) (?i:anniversaire)|(?P<jubilee>{JUBILEE})) {_LINK}{_EVENT}{_TAIL}",
    examples=(
        Example(
            text="Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. Ils "
            "préparent le "
            "30e anniversaire de l'établissement des relations diplomatiques en 2025.",
            gives="diplomatic relations",
        ),
    ),
    refusals=(
        "Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. On fêtait le 30e "
        "anniversaire du club de voile.",
    ),
)
def anniversary(match: re.Match[str]) -> Jubilee | None:
    """« le 30e anniversaire de l'établissement des relations diplomatiques »."""
    of = _find_topic(match)
    number = find_ordinal(match.group("ordinal") or match.group("jubilee"))
    return Jubilee(of=of, ordinal=number) if of and number else None


@rule(
    name="fr.ties.years-of",
    stage="ties",
    pattern=rf"\b(?i:les|ses|leurs|nos|des|fête(?:nt|ront)?|célèbre(?:nt)?|célébr(?:ant|er|eront|é)|fêté|"
    rf"marqu(?:e|ent|ant|er|era|é)|soulign(?:e|ent|ant))(?: (?i:cette année|l'an prochain|l'année prochaine))? "
    rf"(?P<count>{YEARS}) {_LINK}{_EVENT}{_TAIL}",
    examples=(
        Example(
            text="Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. Les "
            "deux pays fêtent "
            "les 50 ans de relations diplomatiques.",
            gives="diplomatic relations",
        ),
    ),
    refusals=(
        "Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. Les 50 ans du "
        "musée ont "
        "été fêtés.",
    ),
)
def years_of(match: re.Match[str]) -> Jubilee | None:
    """« les 50 ans de relations diplomatiques »."""
    of, count = _find_topic(match), find_years(match.group("count"))
    return Jubilee(of=of, ordinal=count) if of and count and count % 5 == 0 else None


@rule(
    name="fr.ties.years-after",
    stage="ties",
    pattern=rf"(?<!près de )(?<!plus de )\b(?P<count>{YEARS})(?:, [^,.;]{{3,40}},)? (?i:après) "
    rf"(?:le |la |les |l'|leur )?{_EVENT}{_TAIL}",
    examples=(
        Example(
            text="Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama, "
            "cinquante ans après "
            "l'établissement des relations diplomatiques, en 1973.",
            gives="diplomatic relations",
        ),
    ),
    refusals=(
        "Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama, deux ans après "
        "l'établissement du partenariat.",
    ),
)
def years_after(match: re.Match[str]) -> Jubilee | None:
    """« cinquante ans après l'établissement des relations diplomatiques, en 1973 »: a round number of years."""
    of, count = _find_topic(match), find_years(match.group("count"))
    return Jubilee(of=of, ordinal=count, after=True) if of and count and count % 5 == 0 else None


@rule(
    name="fr.ties.years-to-mark",
    stage="ties",
    pattern=rf"(?P<event>(?i:partenariat|relations diplomatiques|traité)[^.;:,()»\"]{{0,70}}?) "
    rf"(?i:fêter|célébrer|souffler|fête|célèbre|souffle|marquer)(?:a|ont|ait|aient|nt)? (?:ses|leurs) "
    rf"(?P<count>{COUNT}) (?i:ans|bougies|années)\b",
    examples=(
        Example(
            text="Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. Le "
            "partenariat stratégique entre le Vietnam et le Japon fêtera ses dix ans en mars 2024.",
            gives="strategic partnership",
        ),
    ),
    refusals=(
        "Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama, qui fêtera ses "
        "soixante ans en mars 2024.",
    ),
)
def years_to_mark(match: re.Match[str]) -> Jubilee | None:
    """« le partenariat stratégique fêtera ses dix ans »."""
    of, count = _find_topic(match), find_count(match.group("count"))
    return Jubilee(of=of, ordinal=count) if of and count and count % 5 == 0 else None


@rule(
    name="fr.ties.anniversary-also",
    stage="ties",
    pattern=rf"(?i:\bet|,) (?i:les? |du |des |au )(?:(?P<ordinal>{ORDINAL})(?: (?i:anniversaire))?|(?P<count>{YEARS})) "
    rf"{_LINK}{_EVENT}{_TAIL}",
    examples=(
        Example(
            text="Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama. On a fêté le "
            "50e anniversaire des relations diplomatiques et le 10e du partenariat stratégique.",
            gives="strategic partnership",
        ),
    ),
    refusals=(
        "Le ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji Moriyama et le 10e du "
        "partenariat.",
    ),
)
def also(match: re.Match[str]) -> Jubilee | None:
    """« … et le 10e du partenariat stratégique », after another anniversary."""
    words = match.group("ordinal") or match.group("count")
    of, number = _find_topic(match), find_ordinal(words) if match.group("ordinal") else find_years(words)
    return Jubilee(of=of, ordinal=number, also=True) if of and number else None


RULES = (anniversary, also, years_of, years_after, years_to_mark)
