"""Words that name a contact whatever their shape, for leads that no precise shape reads."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.rules.rule import Rule, rule

_X = "Le ministre espagnol Diego Alarcón Ruiz"
_Y = "la ministre péruvienne Rosa Quispe"


def _lead(name: str, pattern: str, gives: str, example: str, refusal: str) -> Rule:
    def build(match: re.Match[str]) -> str:
        return gives

    built: Callable[..., Rule] = rule(
        name=f"fr.events.lead-{name}",
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
        r"\b(?:appel téléphonique|coup de (?:fil|téléphone)|(?:conversation|entretien|échange|discussion)s? "
        r"téléphoniques?|au téléphone|par téléphone)\b",
        "call/phone",
        f"{_X}, au téléphone mardi avec {_Y}, parle de pêche.",
        f"{_X} aime le téléphone.",
    ),
    _lead(
        "signing",
        r"\b(?:signature|signée?|paraphée?)\b[^.;⟨]{0,40}"
        r"\b(?:accord|mémorandum|convention|protocole|traité)\b",
        "signing",
        f"Le mémorandum a reçu sa signature d'accord mardi, avec {_X} et {_Y}.",
        f"{_X} a lu un accord.",
    ),
    _lead(
        "session",
        r"\b(?:commission mixte|comité mixte|consultations politiques|dialogue stratégique|haut comité|"
        r"grande commission)\b",
        "dialogue",
        f"{_X} et {_Y}, au travail mardi en commission mixte, ont parlé de pêche.",
        f"{_X} préside une commission.",
    ),
    _lead(
        "talks",
        r"\b(?:rencontr(?:e|es|é|ée|és|ées|er|ait|ent|era|eront)|entretiens?|entrevues?|audiences?|pourparlers|"
        r"tête-à-tête|face-à-face|séances? de travail|discussions|réunions?|échange de vues|se sont (?:vus|réunis|"
        r"concertés|retrouvés)|reçue?s?|reçoit|reçoivent|entretenue?s?|s'entretien(?:t|nent))\b",
        "meeting",
        f"Pour leur réunion, {_X[0].lower()}{_X[1:]} et {_Y} ont choisi la pêche.",
        f"{_X} a acheté un bateau.",
    ),
    _lead(
        "visit",
        r"\b(?:visite|déplacement|séjour|voyage|tournée|escale|de passage|se rend|s'est rendue?|est arrivée?|"
        r"est attendue?)\b",
        "visit",
        f"{_X}, de passage au Pérou, a parlé de pêche.",
        f"{_X} a acheté un bateau.",
    ),
)
