"""French names of partnership frameworks, put together from their parts.

« partenariat de coopération stratégique intégrale » is a noun and three modifiers; each modifier has its English
word in lexicon/frameworks.csv, and English puts them in an order of its own.
"""

from __future__ import annotations

import re

from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.ties import Level, name_partnership
from aidememoire.rules.rule import Example, rule

_ROWS = load_rows(
    "aidememoire.languages.fr", "lexicon", "frameworks.csv", senses=frozenset({"modifier", "motto", "bloc"})
)
_MODIFIERS = {fold(row.form): row.code for row in _ROWS if row.sense == "modifier"}
_MOTTOES = {fold(row.form): row.code for row in _ROWS if row.sense == "motto"}
BLOCS = Matcher(row for row in _ROWS if row.sense == "bloc")

_ORDER = (
    "renewed", "enhanced", "all-weather", "all-round", "permanent", "special and privileged",
    "privileged", "special", "green",
    "multidimensional", "comprehensive", "extensive", "strategic", "exceptional", "cooperative", "coordination",
)  # fmt: skip
_CORES = frozenset({"strategic", "comprehensive", "exceptional"})
_WORDS = "|".join(sorted(map(re.escape, _MODIFIERS), key=len, reverse=True)).replace("\\ ", " ")
_MODIFIER = rf"(?:{_WORDS})(?![\w-])"
_LINK = r"(?:,? et (?:de )?|, | [«\"“] ?| )"


def _find_codes(words: str) -> tuple[str, ...]:
    """English words of the modifiers printed in `words`, in English order, each once."""
    codes = {_MODIFIERS[m.group().lower()] for m in re.finditer(_MODIFIER, words, re.IGNORECASE)}
    return tuple(code for code in _ORDER if code in codes)


@rule(
    name="fr.ties.partnership",
    stage="ties",
    pattern=rf"\b(?i:partenariat)(?: bilatéral)?(?i:(?P<modifiers>{_LINK}{_MODIFIER}(?:{_LINK}{_MODIFIER})*))",
    examples=(
        Example(
            text="Le Premier ministre vietnamien Lê Minh Hoan a reçu à Hanoï le ministre japonais Kenji "
            "Moriyama. Les deux "
            "ministres ont loué le partenariat stratégique intégral entre le Vietnam et le Japon.",
            finds="partenariat stratégique intégral",
            gives="comprehensive strategic partnership",
        ),
        Example(
            text="Le ministre marocain Driss Alaoui a rencontré à Paris la ministre française Marie Vasseur. Il "
            "a salué le "
            "partenariat d'exception renforcé entre le Maroc et la France.",
            finds="partenariat d'exception renforcé",
            gives="enhanced exceptional partnership",
        ),
    ),
    refusals=(
        "Le ministre marocain Driss Alaoui a rencontré à Paris la ministre française Marie Vasseur. Il a salué le "
        "partenariat public-privé dans l'eau.",
        "La France et le Maroc ont suivi de près le partenariat stratégique entre la compagnie Aéromar et le "
        "groupe Delsol.",
    ),
)
def partnership(match: re.Match[str]) -> Level | None:
    """« partenariat » with the modifiers that make it a level of relations."""
    codes = _find_codes(match.group("modifiers"))
    if not _CORES & set(codes) and codes != ("privileged",):
        return None
    return Level(name=name_partnership(codes), parts=codes)


@rule(
    name="fr.ties.strategic-cooperation",
    stage="ties",
    pattern=rf"(?i:(?:rang|niveau|stade) d(?:e la|e|'une) |[«\"“] ?)(?P<name>(?i:coopération stratégique(?: "
    rf"{_MODIFIER})*))",
    examples=(
        Example(
            text="Le président coréen Bae Kyung-soo a reçu à Séoul le ministre vietnamien Lê Minh Hoan. La Corée "
            "du Sud et "
            "le Vietnam ont porté leurs relations au rang de coopération stratégique intégrale.",
            gives="comprehensive strategic cooperation",
        ),
    ),
    refusals=(
        "Le président coréen Bae Kyung-soo a reçu à Séoul le ministre vietnamien Lê Minh Hoan. Ils ont évoqué la "
        "coopération stratégique dans les mines.",
    ),
)
def strategic_cooperation(match: re.Match[str]) -> Level:
    """« coopération stratégique » as the name of a level, not as a description."""
    codes = _find_codes(match.group("name"))
    return Level(name=" ".join((*codes, "cooperation")), parts=codes)


@rule(
    name="fr.ties.alliance",
    stage="ties",
    pattern=r"\b(?i:relations (?:d'alliance|d'alliés|alliées|de pays alliés)|"
    r"(?:rang|niveau|statut|stade) (?:d'alliés?|d'une alliance|d'alliance)|traité d'alliance)\b",
    examples=(
        Example(
            text="Le président kazakh Daniyar Akhmetov a reçu à Astana son homologue ouzbek Rustam Karimov. Ils ont "
            "élevé les relations entre le Kazakhstan et l'Ouzbékistan au rang d'alliés.",
            gives="alliance",
        ),
    ),
    refusals=(
        "Le ministre serbe Dragan Petrov a reçu à Belgrade la ministre croate Ana Horvat. Ils ont parlé de l'alliance "
        "des partis de gauche.",
    ),
)
def alliance(match: re.Match[str]) -> Level:
    """« relations d'alliance », « rang d'alliés »: two states that call each other allies."""
    return Level(name="alliance", parts=("alliance",))


_PART = "|".join(sorted(map(re.escape, _MOTTOES), key=len, reverse=True)).replace("\\ ", " ")
_AND = r"(?: ?[,;] ?| et |, et )(?:de |d'|la |le |l'|une? )?(?:la |le |l')?"


@rule(
    name="fr.ties.motto",
    stage="ties",
    pattern=rf"(?i:\b(?:{_PART})\b(?:{_AND}(?:{_PART})\b)*)",
    examples=(
        Example(
            text="La vice-présidente lao Somsanith Phommachan a reçu à Vientiane le ministre vietnamien Lê Minh "
            "Hoan. Elle a "
            "rappelé la grande amitié et la solidarité spéciale entre le Laos et le Vietnam.",
            finds="grande amitié et la solidarité spéciale",
            gives="great friendship and special solidarity",
        ),
    ),
    refusals=(
        "Le ministre serbe Dragan Petrov a reçu à Belgrade la ministre croate Ana Horvat. Tous deux veulent une "
        "coopération intégrale.",
    ),
)
def motto(match: re.Match[str]) -> Level | None:
    """The formula by which two neighbours name their relation: two virtues or more, or « solidarité spéciale »."""
    parts = tuple(_MOTTOES[m.group().lower()] for m in re.finditer(_PART, match.group(), re.IGNORECASE))
    if len(parts) < 2 and parts != ("special solidarity",):
        return None
    last = list(re.finditer(_PART, match.group(), re.IGNORECASE))[-1]
    joint = " and " if re.search(r"\bet\b[^,]*$", match.group()[: last.start()]) else ", "
    name = parts[0] if len(parts) == 1 else joint.join((", ".join(parts[:-1]), parts[-1]))
    return Level(name=name, parts=parts, motto=True)


@rule(
    name="fr.ties.diplomatic-relations",
    stage="ties",
    pattern=r"\b(?i:relations diplomatiques)(?= ?: | depuis | (?:entre|avec) [^.;,]{3,60} depuis )",
    examples=(
        Example(
            text="Le président cubain Raul Acosta a reçu à La Havane le ministre vietnamien Lê Minh Hoan. Cuba "
            "et le Vietnam "
            "ont des relations diplomatiques depuis 1960.",
            finds="relations diplomatiques",
            gives="diplomatic relations",
        ),
    ),
    refusals=(
        "Le président cubain Raul Acosta a reçu à La Havane le ministre vietnamien Lê Minh Hoan. Cuba et le Vietnam "
        "soignent leurs relations diplomatiques.",
    ),
)
def diplomatic_relations(match: re.Match[str]) -> Level:
    """Diplomatic relations, where the text says since when."""
    return Level(name="diplomatic relations", parts=("diplomatic relations",), dated=True)


RULES = (partnership, strategic_cooperation, alliance, motto, diplomatic_relations)
