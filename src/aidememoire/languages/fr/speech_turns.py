"""How the content of French speech changes its act: « a affirmé que son pays continuerait à … » is a promise."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_asked import RULES as ASKED
from aidememoire.languages.fr.speech_meant import RULES as MEANT
from aidememoire.languages.fr.speech_own import BEFORE_PROMISES, TOLD, opinion
from aidememoire.languages.fr.speech_own import RULES as OWN
from aidememoire.languages.fr.speech_pressed import RULES as PRESSED
from aidememoire.languages.fr.speech_quoted import RULES as QUOTED
from aidememoire.languages.fr.speech_wished import FIRST as OF_BOTH
from aidememoire.languages.fr.speech_wished import RULES as WISHED
from aidememoire.languages.fr.speech_wished import wish
from aidememoire.languages.fr.speech_words import PLAIN, QUE
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_IMPERFECT = (
    r"(?!\w*(?:(?<!a)ur|or|par|clar|ontr|entr|offr|uffr|ouvr|œuvr|égr|ébr|str|sidér|spér|opér|libér|génér|confér|"
    r"préfér|référ|différ|adhér|accélér|tolér|modér|récupér|désir|spir|admir|\b(?:re|at|sou|é)?tir)(?:ait|aient)\b)"
)
"""Imperfects of verbs in -rer and -rir, which look like conditionals: « demeurait », « préparait », « offrait »."""
_FUTURE = (
    r"(?!pourra|devra|faudra|pourrai|devrai|faudrai|cadra|opéra|demeura\b|entra\b|montra\b)"
    + _IMPERFECT
    + r"[a-z]{2,}(?:ra|ront|rait|raient|rai|rons)\b"
)
_HELP = r"(?:soutien[tn]\w*|souten(?:ait|aient|ons)|soutiendra\w*|appui(?:e|ent|era\w*)|appuy(?:ait|aient|ons))"
_SUBJECT = r"(?:⟨[PSODG]\d+⟩|[^,;]{0,90}?)"
_BELIEVED = (
    r"(?i:j'ai |nous avons |je (?:suis|reste) |nous (?:sommes|restons) )(?:\w+ )?(?:l[ea] )?(?:ferme |intime )?"
    r"(?:conviction|certitude|convaincue?s?|persuadée?s?|certaine?s?|sûre?s?|confiante?s?|optimistes?|espoir)\b"
)


@rule(
    name="fr.speech.turn-study",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:[^;]{{0,90}}?\b(?:étudier(?:a|ont|ait|aient)|examiner(?:a|ont|ait|aient)|(?:se pencher|"
    rf"réfléchir)(?:a|ont|ait|aient)|(?:va|vont|allait|allaient) (?:en |l'|les |y |\w+ment )?"
    rf"(?:étudier|examiner|se pencher|"
    rf"réfléchir)|ser(?:a|ont|ait|"
    rf"aient) (?:\w+ )?(?:étudiée?s?|examinée?s?)|(?:est|était|sont|étaient|sera|serait) "
    rf"(?:à l'étude|à l'examen|en cours d'(?:examen|étude)))\b|"
    rf"[^;]{{0,60}}?\b(?:(?:étudie|étudient|examine|examinent) (?:la |le |les |cette |ce |l')|"
    rf"(?:y |l')(?:réfléchi\w+|étudie|étudient|examine|examinent)\b))",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a indiqué que la France étudierait ce dossier.",
            finds="la France étudierait",
            gives="study FR",
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a indiqué que la France vendrait ce dossier.",),
)
def study(match: re.Match[str]) -> Turn:
    """What will be studied is promised no further."""
    return Turn(act="study")


@rule(
    name="fr.speech.turn-support",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?!{PLAIN} (?:ne |n'))"
    rf"{PLAIN}(?: \w+ment| toujours| pleinement|,[^,]{{2,40}},)? ?(?:{_HELP}|"
    rf"(?:continue(?:nt)? (?:de |d'|à )(?:soutenir|appuyer)|continu\w+ (?:de |d'|à )épauler)|"
    rf"(?:était|est|sera|serait|se tenait|se tient|se tiendrait|rest\w+|demeur\w+) "
    rf"(?:toujours )?(?:aux|à (?:vos|nos|ses|leurs)) côtés|vot(?:e|ent|era|eront|erait|eraient) (?:pour|en faveur)|"
    r"plaiderai(?:t|ent) en faveur)",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a affirmé que le Maroc soutenait cette candidature.",
            finds="le Maroc soutenait",
            gives="support MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui a affirmé que le Maroc vendait ses navires.",),
)
def support(match: re.Match[str]) -> Turn:
    """« a affirmé que son pays soutenait … »."""
    return Turn(act="support", own=True)


@rule(
    name="fr.speech.turn-support-verb",
    stage="speech",
    over="gist",
    pattern=r"(?:de |d'|à |à continuer (?:de |d'|à )|vouloir )?(?:soutenir|appuyer|épauler)\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a promis d'appuyer cette candidature.", finds="d'appuyer", gives="support FR"
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a réaffirmé le prix du blé.",),
)
def support_verb(match: re.Match[str]) -> Turn:
    """« a réaffirmé son soutien », « a promis d'appuyer »."""
    return Turn(act="support")


@rule(
    name="fr.speech.turn-commit",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?!{_BELIEVED})(?!(?:une? |toute? |aucune? |nul)[^,;]{{0,60}} n(?:e |')){_SUBJECT}"
    rf"(?:,[^,]{{2,60}},)?(?: \w+ment)?(?:, \w+(?: et)?)?(?: ne)? ?"
    rf"(?:s'engage\w*|(?:est|sont|était|étaient|se tien\w+) (?:toujours |pleinement )?"
    rf"(?:prêt|disposé|déterminé|résolu|engagé)e?s?(?= à | pour | de | d')|met tout en œuvre|"
    rf"\b(?:va|vont|allait|allaient|allons) (?:\w+ment )?\w+(?:er|ir|re)\b|\b(?:{_FUTURE}))",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a affirmé que le Maroc continuerait à former des pilotes.",
            finds="le Maroc continuerait",
            gives="commit MA",
        ),
        Example(
            text=_MEET + "Mme Vasseur a déclaré que la France était prête à investir.",
            finds="la France était prête",
            gives="commit FR",
        ),
    ),
    refusals=(
        _MEET + "M. Alaoui a affirmé que la Tunisie continuerait à former des pilotes.",
        _MEET + "« J'ai la conviction que ces projets aboutiront », a affirmé M. Alaoui.",
    ),
)
def commit(match: re.Match[str]) -> Turn:
    """What a speaker says that its own side will do."""
    return Turn(act="commit", own=True)


@rule(
    name="fr.speech.turn-commit-passive",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{_SUBJECT}\b(?:sera|seront|serait|seraient) (?:\w+ment )?(?!(?:que|de|un|le|la|plus|pas)\b)"
    rf"\w+(?:[eiut]|is)e?s?\b",
    examples=(
        Example(text=_MEET + "Mme Vasseur a assuré que les étudiants marocains seraient logés.", gives="commit FR"),
    ),
    refusals=(_MEET + "Mme Vasseur a assuré que les étudiants marocains dormaient.",),
)
def commit_passive(match: re.Match[str]) -> Turn:
    """What a speaker assures will be done, whoever it is done for."""
    return Turn(
        act="commit",
        needs=frozenset({"assurer", "rassurer", "répondre", "promettre", "ajouter", "garantir", "annoncer"}),
    )


@rule(
    name="fr.speech.turn-first-person",
    stage="speech",
    over="gist",
    pattern=r"(?:: |« ?|\" ?|'' ?)*(?i:nous|je|j'|l[ea] ⟨\w\d+⟩|⟨\w\d+⟩)[^,;»\"]{0,50}?\b(?P<verb>demand(?:ons|e)|"
    r"remerci(?:ons|e)|savons gré|souhait(?:ons|e)|espér(?:ons|e)|propos(?:ons|e)|"
    r"sout(?:enons|iens)|condamn(?:ons|e)|invit(?:ons|e)|salu(?:ons|e)|appel(?:ons|le)|exig(?:eons|e)|"
    r"dénonç(?:ons|e)|nous (?:engageons|félicitons|réjouissons)|pren(?:ons|ds) l'engagement|"
    r"plaid(?:ons|e) pour|regrett(?:ons|e)|déplor(?:ons|e)|rejet(?:ons|te)|crai(?:gnons|ns)|"
    r"m'engage|me (?:félicite|réjouis)|suis (?:reconnaissante?|prête?)|sommes (?:reconnaissante?s|prête?s|"
    r"préoccupée?s))",
    examples=(
        Example(
            text=_MEET + "« Nous demandons à la France de baisser ses droits », a dit M. Alaoui.", gives="request MA"
        ),
        Example(text=_MEET + "« Je remercie la France », a déclaré M. Alaoui.", gives="thank MA"),
    ),
    refusals=(_MEET + "« Nous chantons avec la France », a dit M. Alaoui.",),
)
def first_person(match: re.Match[str]) -> Turn | None:
    """The first person of a quotation carries the act itself."""
    verb = match.group("verb")
    for stem, act in _SPOKEN:
        if verb.startswith(stem):
            return Turn(act=act)
    return None


_SPOKEN = (
    ("pre", "commit"), ("plaid", "request"), ("regrett", "concern"), ("deplor", "concern"), ("rejet", "condemn"),
    ("crai", "concern"), ("demand", "request"),
    ("remerci", "thank"), ("savons gre", "thank"), ("souhait", "propose"), ("esper", "propose"),
    ("propos", "propose"), ("sout", "support"), ("condamn", "condemn"), ("invit", "invite"), ("salu", "welcome"),
    ("appel", "request"), ("exig", "request"), ("denonc", "condemn"), ("nous engag", "commit"), ("m'engag", "commit"),
    ("nous ", "welcome"), ("me ", "welcome"), ("suis rec", "thank"), ("suis pr", "commit"), ("sommes rec", "thank"),
    ("sommes pret", "commit"), ("sommes preo", "concern"),
)  # fmt: skip


@rule(
    name="fr.speech.turn-announced",
    stage="speech",
    over="gist",
    pattern=r"(?:l[ea] |l'|une? )(?:élévation|rehaussement|établissement|création|lancement|ouverture|signature|"
    r"mise|passage|"
    r"instauration|octroi|doublement)\b",
    examples=(
        Example(
            text=_MEET + "Les deux ministres ont annoncé la création d'un fonds commun.",
            finds="la création",
            gives="agree FR+MA",
        ),
    ),
    refusals=(_MEET + "Les deux ministres ont annoncé la pluie.",),
)
def announced(match: re.Match[str]) -> Turn:
    """What two sides announce together they have agreed."""
    return Turn(act="agree", both=True, needs=frozenset({"annoncer"}))


@rule(
    name="fr.speech.turn-announced-alone",
    stage="speech",
    over="gist",
    pattern=r"(?:\d[\d., ]*(?:millions? |milliards? )?|(?:l[ea] |l'|une? |les |des )(?:\w+ )?)(?:création|lancement|"
    r"ouverture|mise|octroi|doublement|envoi|don|maintien|arrivée|enveloppe|contribution|subvention|crédit|"
    r"déploiement|dons|prêts|bourses|financements|euros|dollars|rapatriement|effacement|annulation|"
    r"reconduction|"
    r"prêt|financement|"
    r"construction|livraison|aide)\b",
    examples=(
        Example(text=_MEET + "Mme Vasseur a annoncé l'ouverture d'un lycée.", finds="l'ouverture", gives="commit FR"),
    ),
    refusals=(_MEET + "Mme Vasseur a annoncé la pluie.",),
)
def announced_alone(match: re.Match[str]) -> Turn:
    """What one side announces that it will do."""
    return Turn(act="commit", needs=frozenset({"annoncer", "confirmer", "mettre sur la table"}))


@rule(
    name="fr.speech.turn-ought",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{_SUBJECT} ?(?:gagnerai(?:t|ent) à|aurai(?:t|ent) (?:tout )?intérêt à|(?:⟨G\d+⟩|les deux "
    rf"\w+) devraient)",
    examples=(
        Example(text=_MEET + "M. Alaoui a estimé que son pays gagnerait à produire du sel.", gives="propose MA"),
    ),
    refusals=(_MEET + "M. Alaoui a estimé que son pays produisait du sel.",),
)
def ought(match: re.Match[str]) -> Turn:
    """« gagnerait à » is a proposal."""
    return Turn(act="propose")


RULES = (
    *OF_BOTH, *PRESSED, *QUOTED, *ASKED, *TOLD, announced, announced_alone, *WISHED, ought, study, support,
    support_verb, first_person, *MEANT, wish, opinion, *BEFORE_PROMISES, commit, commit_passive, *OWN,
)  # fmt: skip
