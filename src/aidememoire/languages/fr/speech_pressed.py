"""What French speakers press for in a clause: wishes the other side is to fulfil, what must end, what they will not."""

from __future__ import annotations

import re

from aidememoire.languages.fr.speech_words import PLAIN, QUE
from aidememoire.pack.speech import Turn
from aidememoire.rules.rule import Example, rule

_MEET = "Le ministre marocain Driss Alaoui a rencontré mardi à Paris la ministre française Marie Vasseur. "
_HOPES = frozenset(
    {
        "former le vœu", "former le souhait", "former l'espoir", "formuler le vœu", "formuler le souhait",
        "formuler l'espoir", "émettre le vœu", "émettre le souhait", "exprimer le vœu", "exprimer l'espoir",
        "caresser l'espoir",
    }
)  # fmt: skip
_WISHES = _HOPES | {"souhaiter", "désirer", "vouloir", "espérer", "souhaiter voir", "espérer voir"}
_OWED = (
    r"(?:(?:ratifi|achèv|lèv|libèr|respect|rembours|règl|honor|acquitt|appliqu|retir|cess|rouvr)e(?:nt)?|"
    r"mette(?:nt)? fin|soi(?:t|ent) (?:\w+ment )?(?:respectée?s?|levée?s?|libérée?s?|réglée?s?|remboursée?s?|"
    r"honorée?s?|payée?s?|rétablie?s?|achevée?s?|appliquée?s?|versée?s?|livrée?s?|rendue?s?|rouverte?s?)|"
    r"fasse(?:nt)? l'objet d'un (?:règlement|remboursement|paiement))\b"
)
"""What is owed to the one who wishes for it."""
_OWED_OF_ALL = (
    r"(?:mettre (?:fin|un terme)|s'abstenir|se retirer|déposer les armes|respecter (?:le|la|les|leurs|ses) |"
    r"libérer (?:le|la|les|tous)|lever (?:le|la|les|leurs|ses) |honorer (?:le|la|les|leurs|ses) |cesser )"
)
"""What those who fight or block are to do, whoever says so."""
_TROUBLE = (
    r"(?:difficultés?|insécurité|menaces?|risques?|dangers?|lenteurs?|retards?|violations?|obstacles?|entraves?|"
    r"trafics?|incidents?|souffrances?|sort|gravité|dégradation|détérioration|recrudescence|hausse|montée|"
    r"problèmes?|conséquences|répercussions|dérives?|insuffisances?)"
)
_FLAT = frozenset(
    {
        "affirmer", "réaffirmer", "prévenir", "avertir", "insister", "marteler", "trancher", "rappeler", "répéter",
        "dire", "redire", "déclarer", "lancer", "souligner", "indiquer", "signifier", "répliquer", "rétorquer", "juger",
        "estimer", "tonner", "asséner", "clamer", "proclamer", "faire savoir", "faire valoir", "soutenir", "préciser",
        "communiquer", "annoncer", "confirmer", "informer", "expliquer", "noter",
    }
)  # fmt: skip
"""Verbs that promise nothing, unlike « assurer » or « garantir »."""
_FIRM = r"(?:ménager|renoncer|abandonner|laisser|tarder|manquer|cesser|lâcher|relâcher|négliger|oublier)"


@rule(
    name="fr.speech.turn-other-wished",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=que )|(?<=qu'))(?:la |le |l')?⟨[PSOD]\d+⟩ (?:\w+ment )?(?!et\b|ou\b)\w+",
    examples=(Example(text=_MEET + "Mme Vasseur a formé le vœu que le Maroc rouvre ses ports.", gives="request FR"),),
    refusals=(
        _MEET + "M. Alaoui a formé le vœu que les deux pays gagnent.",
        _MEET + "M. Alaoui a souhaité que la France gagne.",
    ),
)
def other_wished(match: re.Match[str]) -> Turn:
    """A wish for what the other side alone can do asks it of that side."""
    return Turn(act="request", other=True, needs=_HOPES)


@rule(
    name="fr.speech.turn-owed",
    stage="speech",
    over="gist",
    pattern=r"(?:(?<=que )|(?<=qu')|(?:: |« ?|\" ?)*(?i:nous |je |j')(?:souhaitons|souhaite|espérons|espère|voulons|"
    rf"veux) que )(?:(?! et )[^,;»]){{2,90}}? (?<!sera )(?<!ait )(?<!est )(?<!tre )(?<!ont ){_OWED}",
    examples=(
        Example(text=_MEET + "M. Alaoui a souhaité que la France lève ces droits.", gives="request MA"),
        Example(
            text=_MEET + "« Nous souhaitons que les délais soient respectés », a dit M. Alaoui.", gives="request MA"
        ),
    ),
    refusals=(
        _MEET + "M. Alaoui a souhaité que la France facilite ces échanges.",
        _MEET + "M. Alaoui a proposé que la France lève ces droits.",
    ),
)
def owed(match: re.Match[str]) -> Turn | None:
    """A wish for what is owed asks for it."""
    spoken = match.group().lstrip(': «"')[:4].lower() in ("nous", "je s", "j'es", "je v")
    return Turn(act="request", acts=frozenset({"affirm", "propose"})) if spoken else _OWED_TURN


_OWED_TURN = Turn(act="request", needs=_WISHES)


@rule(
    name="fr.speech.turn-encouraged",
    stage="speech",
    over="gist",
    pattern=r"(?:⟨[PSODGL]\d+⟩|(?:les |des |ses |leurs |la |le |l')[^,;⟨]{3,60}?(?: ⟨\w\d+⟩)?) à "
    r"(?:\w+ment )?(?:investir|s'implanter|s'installer)\b",
    examples=(
        Example(text=_MEET + "M. Alaoui a encouragé les entreprises françaises à investir.", gives="request MA"),
    ),
    refusals=(_MEET + "M. Alaoui a invité les entreprises françaises à investir.",),
)
def encouraged(match: re.Match[str]) -> Turn:
    """To encourage others to come asks it of them; to invite them is a courtesy."""
    return Turn(act="request", needs=frozenset({"encourager", "engager"}))


@rule(
    name="fr.speech.turn-must-cease",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:[^;»]{{0,90}}?, )?(?:il faut |il fallait |il est temps |il était temps |(?i:nous )?attend(?:ons|"
    rf"ent|aient)? )?"
    r"[^,;»]{0,60}?\b(?:que [^,;»]{1,60}?(?:cessent?|prennent? fin|soi(?:t|ent) (?:levée?s?|libérée?s?|"
    r"respectée?s?|mis(?:es?)? fin))\b|(?:doi(?:t|vent)|devai(?:t|ent)) (?:\w+ment )?"
    rf"(?:cesser|prendre fin|{_OWED_OF_ALL})\b|"
    r"(?:il )?(?:faut|fallait) (?:\w+ment |donc |sans \w+ |au plus vite |d'urgence )?"
    rf"(?:faire cesser|{_OWED_OF_ALL})\b|"
    r"attend(?:ons|ent|aient) (?:maintenant |désormais |toujours )?(?:des|une|un|plus de) (?:actes?|gestes?|"
    r"réponses?|clarifications?|explications?|mesures?))",
    examples=(
        Example(text=_MEET + "« Il faut que ces taxes cessent », a lancé M. Alaoui.", gives="request MA"),
        Example(text=_MEET + "« Nos pêcheurs attendent des actes », a lancé M. Alaoui.", gives="request MA"),
    ),
    refusals=(_MEET + "« Ces taxes ont cessé », a lancé M. Alaoui.",),
)
def must_cease(match: re.Match[str]) -> Turn:
    """What must end is asked of whoever does it."""
    return Turn(act="request")


@rule(
    name="fr.speech.turn-never",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:[^;»]{{0,90}}?\b(?:ne |n')(?:se |s'|y |en |l')*(?!{_FIRM})\w+(?:ra|ront|rait|raient|rai|rons) "
    rf"(?:\w+ment )?(?:pas|jamais|plus|point|en aucun cas|nullement)\b|"
    r"[^;»]{0,60}?\b(?:rester|demeurer)(?:a|ont|ait|aient) (?:\w+ment )?(?:interdite?s?|fermée?s?|inchangée?s?)\b)",
    examples=(
        Example(text=_MEET + "La France ne cédera jamais ces îles, a prévenu Mme Vasseur.", gives="affirm FR"),
        Example(text=_MEET + "Mme Vasseur a affirmé que le chalut restera interdit.", gives="affirm FR"),
    ),
    refusals=(
        _MEET + "La France ne ménagera aucun effort, a affirmé Mme Vasseur.",
        _MEET + "Mme Vasseur a assuré que la France ne vendrait jamais ces îles.",
    ),
)
def never(match: re.Match[str]) -> Turn:
    """What one's own side will not do or will go on being is no promise made to the other."""
    return Turn(act="affirm", own=True, needs=_FLAT)


@rule(
    name="fr.speech.turn-trouble",
    stage="speech",
    over="gist",
    pattern=rf"(?:(?:de|du|des|d') ?[^,;]{{2,40}} )?(?:sur |de |d')?(?:la |les |le |l'|une |des |du )(?:\w+ )?"
    rf"{_TROUBLE}\b",
    examples=(
        Example(
            text=_MEET + "M. Alaoui a attiré l'attention de son hôte sur les difficultés des routiers.",
            gives="concern MA",
        ),
    ),
    refusals=(_MEET + "M. Alaoui a attiré l'attention de son hôte sur les richesses du sol.",),
)
def trouble(match: re.Match[str]) -> Turn:
    """Troubles the other side's attention is drawn to are a concern."""
    return Turn(act="concern", needs=frozenset({"attirer l'attention", "alerter", "faire état"}))


@rule(
    name="fr.speech.turn-adheres",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}{PLAIN} ?(?:\w+ment )?(?:adhèr(?:e|ent)|adhér(?:ait|aient)|souscri(?:t|vent|vait|vaient)|"
    rf"fai(?:t|sait) sien(?:ne)?s?|se rang(?:e|ent|eait|eaient)|s'aligne(?:nt)?) (?:toujours |\w+ment )?"
    rf"(?:à |au |aux |derrière |sur |l[ea] |cette |ce )(?!principe d'une seule|politique d'une seule)",
    examples=(Example(text=_MEET + "M. Alaoui a affirmé que le Maroc adhérait à ce principe.", gives="support MA"),),
    refusals=(_MEET + "M. Alaoui a affirmé que la Tunisie adhérait à ce principe.",),
)
def adheres(match: re.Match[str]) -> Turn:
    """« son pays adhérait au principe de … »."""
    return Turn(act="support", own=True)


@rule(
    name="fr.speech.turn-sound-basis",
    stage="speech",
    over="gist",
    pattern=rf"{QUE}(?:[^;»]{{0,20}}?)(?:plan|initiative|proposition|projet)\b[^;»]{{0,60}}? (?:constitu\w+|"
    rf"représent\w+|est|était|demeur\w+|rest\w+|comme|offr\w+) (?:toujours )?(?:bien |comme )?(?:une?|la|le) "
    rf"(?:seule |meilleure |bonne )?(?:base|solution|cadre|voie)\b",
    examples=(
        Example(
            text=_MEET + "Mme Vasseur a estimé que le plan marocain constituait une base sérieuse.", gives="support FR"
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a estimé que le plan marocain constituait une menace sérieuse.",),
)
def sound_basis(match: re.Match[str]) -> Turn:
    """A plan called a sound basis is backed."""
    return Turn(act="support")


@rule(
    name="fr.speech.turn-common-intent",
    stage="speech",
    over="gist",
    pattern=r"(?:de )?leur (?:ferme |commune |pleine )?(?:intention|détermination|engagement|ambition)"
    r"(?: commune?)? (?:de |d'|à )\w+(?:er|ir|re)\b",
    examples=(
        Example(text=_MEET + "Les deux ministres ont dit leur intention de bâtir un pont.", gives="agree FR+MA"),
    ),
    refusals=(_MEET + "Mme Vasseur a dit son intention de bâtir un pont.",),
)
def common_intent(match: re.Match[str]) -> Turn:
    """What two sides say they intend to do they have agreed."""
    return Turn(act="agree", both=True, acts=frozenset({"affirm", "commit", "propose"}))


@rule(
    name="fr.speech.turn-recognised",
    stage="speech",
    over="gist",
    pattern=r"(?:la |l'|le |les |que |qu')?(?:\w)",
    examples=(
        Example(
            text=_MEET + "Les deux ministres ont reconnu la nécessité d'un contrôle des prises.", gives="agree FR+MA"
        ),
    ),
    refusals=(_MEET + "Mme Vasseur a reconnu la nécessité d'un contrôle des prises.",),
)
def recognised(match: re.Match[str]) -> Turn:
    """What two sides recognise together they agree upon."""
    return Turn(act="agree", both=True, needs=frozenset({"reconnaître"}))


RULES = (
    other_wished, owed, encouraged, must_cease, never, trouble, adheres, sound_basis, common_intent, recognised,
)  # fmt: skip
