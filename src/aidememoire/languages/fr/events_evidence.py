"""French words that make it likelier, or less, that two people of a report met; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.lexicon.contact_weights import load_contact_weights
from aidememoire.pack.evidence import Evidence


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


EVIDENCE = Evidence(
    words={
        "talk": _look(
            r"rencontr\w+|entretiens?|s'entret\w+|entretenu\w*|entrevues?|audiences?|pourparlers|tete-a-tete|"
            r"face-a-face|seances? de travail|discussions|concertations?|negociations?|"
            r"se sont (?:vu|reuni|concerte|retrouve|parle)\w*|recue?s?|recoi\w+|recevai\w+|accueilli\w*|accueille|"
            r"chez|reunions?|echanges?|convers\w+|prises? de contact|interlocut\w+|vue?s?|diner|dejeuner|table|"
            r"poignee de main|retrouvailles|conciliabule|aparte"
        ),
        "receive": _look(
            r"recue?s?|recoi\w+|recevai\w+|accueilli\w*|accueille|audiences?|chez|hotes?|lettres de creance"
        ),
        "topic": _look(
            r"passee?s? en revue|fait le (?:point|tour)|examine\w*|evoqu\w+|aborde\w*|discute\w*|echange\w*|debattu|"
            r"planche\w*|parle de|au (?:menu|centre)|convenu\w*|mis l'accent|ordre du jour"
        ),
        "seat": _look(
            r"bureau|cabinet|palais|presidence|residence|siege|primature|chancellerie|salon|dans ses locaux|aeroport"
        ),
        "host": _look(r"hotes?|hotesse|visiteu\w+|interlocut\w+|invitee?|emissaire|diplomate|homologue"),
        "press": _look(
            r"entretien (?:a|au|accorde|publie|paru|diffuse)(?! ⟨)|conference de presse|"
            r"point de presse|communique|interview|tribune|tweet|porte-parole|declaration|"
            r"reseaux sociaux|plateau|a la television|chroniqu\w+"
        ),
        "call": _look(r"telephon\w+|au bout du fil|visioconference|appel\w*"),
        "message": _look(r"messages?|lettres?|missive|felicitations|condoleances|voeux|telegramme"),
        "visit": _look(
            r"visite\w*|deplacement|sejour\w*|voyage|tournee|s'est rendu\w*|arriv\w+|atterri\w*|s'est pose|foule|"
            r"etape|escale"
        ),
        "sign": _look(r"sign\w+|paraph\w+"),
        "session": _look(r"commission|comite|dialogue|consultations|session|sommet|conference|forum"),
        "ceremony": _look(r"ceremonie|inaugur\w+|premiere pierre|remise|don"),
        "blame": _look(
            r"critiqu\w+|denonc\w+|reproch\w+|accus\w+|deplor\w+|juge\w*|fustig\w+|repli\w+|polemique|sanctions?|"
            r"qualifi\w+|regrett\w+|ironis\w+|(?:les|ses|ces|aux) propos|s'en prend|tance|epingl\w+|"
            r"brocard\w+|repond\w*|reagi\w*"
        ),
        "spoken_of": re.compile(
            r"\b(?:depech|envoy|mandat|deleg)(?:e|ent|ait|er|era|ant)(?: [^.;]{0,60})?"
            r" (?:aupres d[eu'](?: la)?|vers|chez) ?(?:l'|la |le |son |sa )?$|"
            r"\b(?:lu|redige|publie|diffuse|annonce|rapporte|porte|voulu|souhaite|insuffle|impulse|trace|prone|defini|"
            r"initie|engage|incarne|inspire|pris|fait|formule|exprime)(?:e|s|es)?(?: \w+ment)? par ?(?:l'|la |le |son "
            r"|sa )?$|"
            r"\b(?:impulsion|leadership|vision|orientations|instructions|directives|nom|egide|houlette)"
            r"(?: \w+){0,2} (?:de|du|d') ?(?:l'|la |le |son |sa )?$",
            re.IGNORECASE,
        ),
        "future": re.compile(
            r"\b(?!sera\b|aura\b)\w{2,}(?:er|ir|dr|tr|rr|vr)(?:a|ont)\b(?! (?:a ete|ete))", re.IGNORECASE
        ),
        "odd": _look(
            r"match|finale|coupe|championnat|equipe|club|joueu\w+|handball|tennis|football|basket\w*|athletisme|"
            r"cyclis\w+|medaille|tournoi|olympiques?|entraineur|festival|film"
        ),
    },
    weights=load_contact_weights(),
)
