"""Words that put one more official in the row of those whom somebody met: « Même exercice avec », « au tour de »."""

from __future__ import annotations

import re
from collections.abc import Callable

from aidememoire.rules.rule import Example, Rule, rule

_WHO = r"(?:de |du |d'|la |le |l')?(?P<who>{person})"
_TALK = (
    r"(?:discussions?|entretiens?|échanges?|rencontres?|audiences?|tête-à-tête|entrevues?|conversations?|"
    r"conciliabules?|séances? de travail|face-à-face)"
)
_TURN = (
    r"(?:deuxième|second|seconde|troisième|quatrième|cinquième|dernier|dernière|premier|première|autre|nouvel|"
    r"nouvelle)s?"
)
_GUEST = (
    r"(?:hôte|hôtesse|visiteur|visiteuse|invité|invitée|personnalité|diplomate|audience|rendez-vous|interlocuteur|"
    r"interlocutrice|rencontre|entretien)"
)
_KINDS = (
    ("reception", re.compile(r"\b(?:recue?s?|audiences?|visiteu(?:r|se)|hotes?|hotesse|accueillie?s?)\b")),
    (
        "meeting",
        re.compile(r"\b(?:rencontr\w+|discussions?|entretiens?|entrevues?|tete-a-tete|face-a-face|echanges?)\b"),
    ),
)
"""Kinds of contact that the words name by themselves; else it is of the kind of the one told before."""
_MET = "Le ministre espagnol Diego Alarcón Ruiz a reçu lundi l'ambassadeur du Pérou, Hugo Tineo."
_C = "le ministre chilien de la Pêche, Luis Neira"
_SUBJECT = f"{_C[0].upper()}{_C[1:]}"
_OTHER = f"{_MET} Il est resté avec sa famille."


def _row(
    name: str, pattern: str, examples: tuple[Example | str, ...], refusals: tuple[str, ...], gives: str = "who"
) -> Rule:
    def build(match: re.Match[str]) -> str:
        named = next((kind for kind, word in _KINDS if word.search(match.group())), "")
        return f"{gives}/{named}" if named else gives

    built: Callable[..., Rule] = rule(
        name=f"fr.events.in-the-row-{name}",
        stage="events",
        pattern=f"(?i:{pattern})",
        over="gist",
        examples=examples,
        refusals=refusals,
    )
    return built(build)


AUDIENCES = (
    _row(
        "with",
        rf"^(?:(?:puis|et|enfin|ensuite|quant à lui|mais|par ailleurs)[, ] ?)?avec {_WHO},? ?(?=[^.;]{{0,40}}?"
        r"\b(?:il|elle|on|a|ont|était|étaient|est|sont|c'est|c'était|l'heure|les?|la)\b)",
        (f"{_MET} Avec {_C}, il a parlé de quotas.",),
        (f"{_MET} Avec sa famille, il a visité le port.",),
    ),
    _row(
        "talk-with",
        rf"\b{_TALK}(?: \w+){{0,3}}?(?: {{time}})? (?:avec|accordée?s? (?:à|au)) {_WHO}",
        (f"{_MET} La discussion avec {_C}, a tourné autour des quotas.",),
        (_OTHER,),
    ),
    _row(
        "same-with",
        r"^(?:et )?(?:les? |la |l')?(?:mêmes?|idem|rebelote|pareil|pareille)\b[^.;⟨]{0,60}?"
        rf"\b(?:avec|pour|auprès|chez|face à|devant|à|au) ?{_WHO}",
        (f"{_MET} Même exercice avec {_C}.",),
        (_OTHER,),
    ),
    _row(
        "came-too",
        r"(?P<who>{person}),?[^.;⟨]{0,12} (?:est|sont|a|ont|fut)(?: {time})? (?:(?:lui|elle|eux|elles) )?"
        r"(?:aussi|également|à (?:son|leur) tour|de même|ensuite|enfin)(?: {time})? "
        r"(?:venue?s?|passée?s?|allée?s?|reçue?s?|accueillie?s?|été (?:\w+ )?(?:reçue?s?|accueillie?s?|admise?s?)|"
        r"eu (?:droit|une audience|un tête|un entretien)|franchi|défilé|pris part)",
        (f"{_MET} {_SUBJECT}, est lui aussi venu le voir.",),
        (f"{_MET} Le navire est lui aussi venu au port.",),
    ),
    _row(
        "turn-of",
        rf"\b(?:au|le) tour (?:ensuite |enfin )?{_WHO}",
        (f"{_MET} Puis ce fut au tour de la ministre chilienne de la Pêche, Alba Neira.",),
        (f"{_MET} Il a fait le tour de la ville.",),
    ),
    _row(
        "followed",
        rf"\b(?:suivie?s?|précédée?s?|relayée?s?|imitée?s?)(?: {{time}})?(?: \w+){{0,3}}? (?:par|de|d') ?{_WHO}",
        (f"{_MET} Il a été suivi par {_C}.",),
        (f"{_MET} Le dossier est suivi par la banque.",),
    ),
    _row(
        "opened-or-closed",
        r"(?P<who>{person}),?[^.;⟨]{0,12} (?:a|ont)(?: ensuite| enfin)? (?:pris le relais|pris la suite|emboîté le pas|"
        r"(?:ouvert|clos|fermé|clôturé|bouclé|poursuivi|complété) (?:le bal|la marche|la série|la liste|"
        r"cette (?:série|journée)|le ballet|les audiences|les rencontres|la journée|le défilé))",
        (f"{_MET} {_SUBJECT}, a fermé la marche.",),
        (f"{_MET} {_SUBJECT}, a fermé le port.",),
    ),
    _row(
        "next-guest",
        rf"^(?:enfin, |puis, |ensuite, )?(?:(?:le |la |l'|une? |les )?{_TURN}[ -](?:\w+ )?{_GUEST}|"
        rf"(?:le |la )?{_TURN} (?:à être reçue?|à avoir été reçue?|à franchir)|"
        rf"après (?:lui|elle|eux|cette audience|cet entretien|cette rencontre)|dans la (?:foulée|même foulée)|"
        rf"(?:figurai\w+|comptai\w+|parmi (?:les|ses) (?:autres )?{_GUEST}s))[^.;⟨«]{{0,70}}?"
        rf"(?:(?:de |du |d')?{{person}},? (?:a été|fut|est|était) |{{time}}[^.;⟨«]{{0,20}}?)?{_WHO}",
        (f"{_MET} Autre visiteur du jour, {_C}, a parlé de quotas.",),
        (f"{_MET} Autre point du jour, la pêche.",),
    ),
    _row(
        "whom-he-met",
        rf"{_WHO},? (?:qu'(?:il|elle)|que (?:le|la) \w+) a (?:\w+ ){{0,2}}(?:rencontrée?|reçue?|vue?|croisée?|"
        r"retrouvée?|accueillie?)\b",
        (f"{_MET} Au ministre chilien de la Pêche, Luis Neira, qu'il a également rencontré, il a parlé de quotas.",),
        (_OTHER,),
    ),
    _row(
        "told-to",
        rf"^(?:(?:puis|et|enfin|ensuite),? )?(?:(?:à|a|au|face à|devant|auprès) ?)?{_WHO},? ?"
        r"(?:[^.;⟨«]{0,40}, )?(?:il|elle|{person},?) (?:lui )?a (?!été|rencontr|reçu)\w+",
        (f"{_MET} Au ministre chilien de la Pêche, Luis Neira, il a promis des quotas.",),
        (f"{_MET} À Madrid, il a promis des quotas.",),
        gives="governed",
    ),
    _row(
        "was-received",
        r"(?P<who>{person}),? (?:qui )?(?:a|ont)(?: {time},?)?(?: \w+ment)? été (?:\w+ )?(?:reçue?s?|accueillie?s?)",
        (f"{_MET} C'est ensuite {_C}, qui a été reçu.",),
        (f"{_MET} Le navire a été reçu au port.",),
    ),
    _row(
        "one-of-those-announced",
        r"^(?P<who>{person})(?=,? (?:[^.;⟨«]{0,40}, )?(?:a|est|s'est|lui a|y a|était|avait|portait|souhaite|veut) )",
        (f"Le ministre espagnol Diego Alarcón Ruiz a multiplié lundi les audiences. {_SUBJECT}, a parlé de quotas.",),
        (f"{_MET} {_SUBJECT}, a parlé de quotas.",),
        gives="subject",
    ),
)
