"""French names of dialogue mechanisms told by the way: how often they meet, that they were founded, their number."""

from __future__ import annotations

import re
from dataclasses import replace

from aidememoire.languages.fr.mechanisms import (
    COMPOUND,
    FOUND,
    HEAD,
    NOT,
    RHYTHM,
    SUBJECT,
    TAIL,
    WORD,
    build_body,
    find_number,
    is_settled,
)
from aidememoire.languages.fr.mechanisms import RULES as NAMED
from aidememoire.languages.fr.ties_numbers import ORDINAL, find_ordinal
from aidememoire.pack.ties import Body
from aidememoire.rules.rule import Example, rule


@rule(
    name="fr.ties.mechanism-time",
    stage="ties",
    pattern=rf"\b(?P<ordinal>{ORDINAL}) fois que (?i:le|la|ce|cette) (?P<body>(?P<head>{HEAD})(?P<qualities>(?: "
    rf"{WORD})*))",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. C'est la "
            "troisième fois que "
            "ce comité semestriel siège.",
            gives="committee",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. C'est la troisième fois "
        "que le "
        "ministre vient.",
    ),
)
def occasion(match: re.Match[str]) -> Body | None:
    """« c'est la deuxième fois que ce comité siège »."""
    parts = match.groupdict()
    return build_body(parts["head"], parts["qualities"], "", parts["ordinal"], None)


@rule(
    name="fr.ties.mechanism-rhythm",
    stage="ties",
    pattern=rf"\b(?i:l[ea]|les|du|des|leurs?|ces?|cette) (?P<body>(?P<head>{HEAD}){NOT}(?P<qualities>(?: {WORD})+))"
    rf"(?P<rhythm>[^.;:,]{{0,50}}? {RHYTHM})",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Les "
            "consultations politiques "
            "se tiennent tous les deux ans.",
            gives="political consultations",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Les pluies viennent "
        "tous les deux "
        "ans.",
    ),
)
def rhythm(match: re.Match[str]) -> Body | None:
    """« les consultations politiques se tiennent tous les deux ans »."""
    parts = match.groupdict()
    return build_body(parts["head"], parts["qualities"], "", None, parts["rhythm"])


@rule(
    name="fr.ties.mechanism-consultations",
    stage="ties",
    pattern=rf"\b(?i:de|des|les|leurs|ces|ses) (?P<body>(?P<head>(?i:consultations))"
    rf"(?P<qualities> (?i:politiques|consulaires|stratégiques|diplomatiques)\b(?: {WORD})*)){TAIL}",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Il a mené avec elle "
            "des consultations politiques.",
            gives="political consultations",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Il a mené avec elle des "
        "consultations utiles.",
    ),
)
def consultations(match: re.Match[str]) -> Body | None:
    """« des consultations politiques », held without an ordinal."""
    parts = match.groupdict()
    return build_body(parts["head"], parts["qualities"], "", None, None)


@rule(
    name="fr.ties.mechanism-founded",
    stage="ties",
    pattern=rf"\b(?i:une?) (?P<body>(?P<head>{HEAD}){NOT}(?P<qualities>(?:(?: et)? {WORD})+){COMPOUND}"
    rf"(?P<subject>{SUBJECT})) (?:(?:a|ont|vient d') ?(?:été|être)|sera) (?:\w+ment )?(?:créée?|instituée?|"
    r"mise? en place|instaurée?|lancée?|établie?|mise? sur pied|installée?)\b",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Un dialogue "
            "stratégique annuel a été institué.",
            gives="strategic dialogue",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu à Accra la ministre ivoirienne Aya Konan. Un port annuel a été créé.",
    ),
)
def founded(match: re.Match[str]) -> Body | None:
    """« un dialogue stratégique annuel a été institué »."""
    parts = match.groupdict()
    return build_body(parts["head"], parts["qualities"], parts["subject"], None, None)


@rule(
    name="fr.ties.mechanism-met",
    stage="ties",
    pattern=rf"\b(?i:une?)(?: nouve(?:au|lle))? (?P<body>(?P<head>(?i:dialogue|commission|comité))\b{NOT}"
    rf"(?P<qualities>(?:(?: et)? {WORD})+){COMPOUND}(?P<subject>{SUBJECT})){TAIL}[^.;:]{{0,80}}?"
    r" (?:a eu lieu|s'est (?:tenue?|ouverte?|déroulée?|réunie?)|a siégé)\b(?P<first> (?:\w+ )?pour la première fois)?",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Une commission bilatérale "
            "sur les migrations s'est réunie pour la première fois.",
            gives="bilateral commission on migration",
        ),
    ),
    refusals=("Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Un dîner bilatéral a eu lieu.",),
)
def met(match: re.Match[str]) -> Body | None:
    """« un nouveau dialogue stratégique a eu lieu », « une commission s'est réunie pour la première fois »."""
    parts = match.groupdict()
    number = "première" if parts["first"] else None
    return build_body(parts["head"], parts["qualities"], parts["subject"], number, None)


@rule(
    name="fr.ties.mechanism-this",
    stage="ties",
    pattern=rf"\b(?i:ce|cette) (?P<body>(?P<ordinal>{ORDINAL}) (?i:session|cycle|édition|round|réunion|tour))"
    r"(?! (?:de|du|des|d')\b)",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a mené avec la ministre ivoirienne Aya Konan des consultations "
            "politiques. Ce septième cycle a été consacré au cacao.",
            gives="political consultations",
        ),
    ),
    refusals=("Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Ce septième port est grand.",),
)
def this_session(match: re.Match[str]) -> Body | None:
    """« ce septième cycle »: the number of the mechanism told before."""
    number = find_ordinal(match.group("ordinal"))
    return None if number is None else Body(name="", head="", topic=None, ordinal=number, periodicity=None, named=False)


_BESIDE = (
    r"(?: [a-z]+o-[a-z]+(?![\w-])|(?=(?: \([A-Z][\w+]{1,8}\))? ?(?:entre (?:le |la |les |l'|les? \w+ d\w+ )?[A-Z]|"
    r"[A-Z][\w'-]+(?: [A-Z][\w'-]+)? ?[-–—/] ?(?:l'|la |le )?[A-Z])))"
)
"""The two sides printed at once after a name: « franco-chilienne », « entre le Pérou et », « Pérou-Chili »."""


@rule(
    name="fr.ties.mechanism-beside-its-sides",
    stage="ties",
    pattern=rf"\b(?P<body>(?i:(?:grande?|haute?) )?(?P<head>(?!(?i:négociations|sommet|conférence|forum)\b){HEAD}){NOT}"
    rf"(?P<qualities>(?:(?: et)? {WORD})*)(?P<subject>{SUBJECT}){_BESIDE})",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Le dialogue stratégique "
            "ivoiro-ghanéen a porté sur le cacao.",
            gives="strategic dialogue",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Le dialogue entre le Ghana et la Côte "
        "d'Ivoire est franc.",
        "Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Le dialogue politique entre le Ghana "
        "et la Côte d'Ivoire est franc.",
    ),
)
def paired(match: re.Match[str]) -> Body | None:
    """« le conseil présidentiel ivoiro-ghanéen », « le dialogue stratégique entre le Ghana et la Côte d'Ivoire »."""
    parts = match.groupdict()
    body = build_body(parts["head"], parts["qualities"], parts["subject"], find_number(match), None)
    if body is None or _is_vague(body):
        return None
    return replace(body, beside=True, named=True)


def _is_vague(body: Body) -> bool:
    """« le dialogue politique entre le Ghana et la Côte d'Ivoire » is no institution; nor is a club of firms."""
    if body.head not in ("dialogue", "consultation", "consultations", "mechanism"):
        return body.head == "business council"
    own = set(body.name.split()) - {body.head}
    return own <= _VAGUE and body.name != "political consultations"


_VAGUE = frozenset({"political", "high-level", "bilateral", "regular", "permanent"})


@rule(
    name="fr.ties.mechanism-launched",
    stage="ties",
    pattern=rf"\b{FOUND} (?P<body>(?i:(?:grande?|haute?) )?(?P<head>{HEAD}){NOT}(?P<qualities>(?:(?: et)? {WORD})+)"
    rf"{COMPOUND}(?P<subject>{SUBJECT})){TAIL}",
    examples=(
        Example(
            text="Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Ils ont annoncé le "
            "lancement d'un dialogue stratégique.",
            gives="strategic dialogue",
        ),
    ),
    refusals=(
        "Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Il a proposé de lancer un "
        "dialogue stratégique.",
        "Le ministre ghanéen Kofi Aidoo a reçu la ministre ivoirienne Aya Konan. Ils ont lancé un dialogue politique.",
    ),
)
def launched(match: re.Match[str]) -> Body | None:
    """« le lancement d'un dialogue stratégique », where both sides want it."""
    parts = match.groupdict()
    body = build_body(parts["head"], parts["qualities"], parts["subject"], None, None)
    if body is None or not is_settled(match) or _is_vague(body):
        return None
    return replace(body, fresh=True)


RULES = (*NAMED, paired, launched, rhythm, occasion, consultations, founded, met, this_session)
