"""The speech grammar of French."""

from __future__ import annotations

import re

from aidememoire.languages.fr.domains import MATCHER
from aidememoire.languages.fr.speech_bare import BEFORE_ALL, FIRST
from aidememoire.languages.fr.speech_bare import RULES as BARE
from aidememoire.languages.fr.speech_clefts import RULES as CLEFTS
from aidememoire.languages.fr.speech_coming import FIRST as FIRST_OF_ALL
from aidememoire.languages.fr.speech_coming import RULES as COMING
from aidememoire.languages.fr.speech_cues import LAST
from aidememoire.languages.fr.speech_cues import RULES as FINITE
from aidememoire.languages.fr.speech_nominal import RULES as NOMINAL
from aidememoire.languages.fr.speech_raised import RULES as RAISED
from aidememoire.languages.fr.speech_settled import LAST as NEXT
from aidememoire.languages.fr.speech_settled import RULES as SETTLED
from aidememoire.languages.fr.speech_told import RULES as TOLD
from aidememoire.languages.fr.speech_turned import RULES as TURNED
from aidememoire.languages.fr.speech_turns import RULES as TURNS
from aidememoire.languages.fr.speech_words import ADVERB, COMPLEMENTS, MEETINGS
from aidememoire.pack.speech import SpeechGrammar, SpeechWords
from aidememoire.rules.rule import build_pattern

_TITLES = r"(?:(?:Son Excellence|Son Altesse(?: Royale)?|Sa Majesté|S\.E\.|S\.M\.|MM?\.|Mme) )?"
_PRONOUNS = r"(?:se |s'en |s'y |s'|y |en |les |lui |leur )?(?:mieux |bien |plus |davantage )?"
_ACTION = (
    r"(?:le |la |l'|les |une? |des )(?:\w+(?:tion|sion|ssement|chement|tement|nement|gement|cement)s?|"
    r"mise|maintien|ouverture|reprise|levée|envoi|octroi|relance|rétablissement|remise|tenue)\b"
)
_AGENTS = (
    r"(?:personnalités|responsables|ministres|présidente?s|dirigeante?s|chefs d[e'] ?(?:\w+)|hommes|femmes|diplomates|"
    r"parties|interlocut\w+|homologues|délégations|capitales|leaders|officiels|voisins|alliés|nations|pays|États|"
    r"gouvernements|peuples|premiers ministres|élus|services|armées|ministères|institutions|chambres|états-majors|"
    r"souverains|parlementaires|secrétaires|côtés|camps|coprésidents)"
)
_NOUNS = "|".join(sorted(COMPLEMENTS, key=len, reverse=True))
_STANCES = r"(?:volonté|attachement|détermination|disponibilité|souhait|satisfaction|gratitude) (?:de |d'|du |des )"
"""Nouns that are a side's own even with an article, where whose they are follows."""
_LED = (
    r"(?:conduite?|dirigée?|menée?|emmenée?|présidée?|accompagnée?|représentée?|arrivée?|venue?|en visite|"
    r"reçue?) [^,;]*"
)

WORDS = SpeechWords(
    light_piece=build_pattern(
        rf"(?:[\s,]+|[«\"“](?= )|(?<= )[«\"“]|{ADVERB}(?!\w)|\([^)]*\)|{_LED}|"
        rf"lui-même|elle-même|eux-mêmes|(?:du|de la|de l'|de|des|d') "
        rf"?⟨[OSLDG]\d+⟩|"
        r"(?:d'|de |des )[a-z][^,;⟨]{2,70}(?:⟨[TLSDG]\d+⟩)?|"
        r"(?:dans|en|au|aux|à l'|à la|lors d|devant|depuis|pendant|après|avant|concernant)"
        r"\b[^,;⟨]{0,50}(?:⟨[TLPSODG]\d+⟩)?[^,;⟨]{0,20})"
    ),
    aside=build_pattern(r",[^,;]*,(?=\s)"),
    governor=build_pattern(
        r"(?i)(?:\b(?:à|avec|par|pour|chez|contre|entre|vers|de|du|des|au|aux|dont|envers|sur|sous|selon|auprès "
        r"d[eu]|lors d[eu]|dans|en|sans|"
        r"remerciant|recevant|rencontrant)|\bd'|\bl'|auprès d[ue]s?) ?(?:la |le |les |l'|son |sa |ses )?$"
    ),
    contracted=frozenset({"au", "aux", "du", "des"}),
    inside=build_pattern(
        r", (?:qui|dont|auquel|à qui|accompagnée?s?|conduite?s?|dirigée?s?|en présence|venue?s?|"
        r"représentée?s?|reçue?s?|flanquée?s?) [^,]*$"
    ),
    perfected=build_pattern(r"\b(?:d'|pour |après )(?:avoir|être) \w+"),
    of_both=build_pattern(r" (?:des? )?(?:⟨G\d+⟩|deux (?:pays|parties|États))"),
    believed=build_pattern(
        r"(?i)\b(?:conviction|certitude|confiance|espoir|espérance|optimisme|convaincue?s?|persuadée?s?|certaine?s?|"
        r"confiante?s?)\b"
    ),
    pronoun=build_pattern(
        rf"(?i)(?:^|[\s,;(«»\"'])(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette "
        rf"dernière|ces derniers|l'intéressée?|son (?:altesse(?: royale)?|excellence)|sa majesté)"
        rf"(?:,? {ADVERB},?| y)*\s*$"
    ),
    latter=build_pattern(r"(?i)ce dernier|cette dernière|celui-ci|celle-ci"),
    she=build_pattern(r"(?i)\b(?:elles?|celles?-ci|cette dernière)\b|^(?:la|cette|madame|mme) "),
    woman=build_pattern(r"(?i)(?:mme|madame|la|une|cette|l'ambassadrice|sa) "),
    man=build_pattern(r"(?i)(?:m\.|monsieur|le|un|ce|cheikh|du|au) "),
    relative=build_pattern(rf"[,\s]*(?:et )?qui(?:,? {ADVERB},?)*\s*$"),
    pair=build_pattern(
        rf"\s*(?:,? ?et|,? ainsi que|,? (?:tout )?comme|,? de même que|que) "
        rf"{_TITLES}(?:⟨[PSOD]\d+⟩\s*(?:et|,)\s*{_TITLES})?"
    ),
    listed=build_pattern(rf"\s*,\s*{_TITLES}"),
    tonic=frozenset({"lui", "elle", "eux", "elles"}),
    unnamed=build_pattern(r"\b[A-Z][\w'-]+,? et (?:(?:le|la|son|sa) )?$"),
    reports=build_pattern(
        r"(?i)(?:\bil (?:ressort|résulte|apparaît)|\b(?:communiqué|déclaration|ministère|agence|présidence|source|"
        r"procès-verbal|porte-parole|texte|compte rendu|document|cabinet)\b[^;]*?\b(?:indique|précise|souligne|annonce|"
        r"fait savoir|ajoute|rapporte|stipule|note|mentionne|affirme|dispose|indiqué|précisé|souligné|annoncé|ajouté|"
        r"rapporté|affirmé))"
        r"[^;]{0,60} (?:que |qu')$"
    ),
    quoted=build_pattern(
        r",? (?:devant|lors|à|au|aux|dans|sur|en|auprès|depuis|face|pendant|après|avant)\b[^;:⟨«\"“]{2,90}"
        r"(?:⟨[TLPSDO]\d+⟩[^;:⟨«\"“]{0,60}){0,3}: ?(?=[«\"“])|"
        r"[^;:⟨«\"“]{0,50}(?:⟨[TLPSD]\d+⟩[^;:⟨«\"“]{0,40})?: ?(?=[«\"“])"
    ),
    unfinished=build_pattern(r"\b(?:prêt|disposé|déterminé|résolu|tenu|attaché|désireu)(?:x|e|s|es|se|ses)?, $"),
    whom=build_pattern(r"\bavec (?:qui|lequel|laquelle|lesquel(?:le)?s) $"),
    along=build_pattern(r"(?:avec|en accord avec) ⟨[PSOD]\d+⟩"),
    guest=build_pattern(r"(?i)\b(?:visiteu(?:r|se)s?|invitée?s?)\b"),
    host=build_pattern(r"(?i)\b(?:hôtes?|hôtesse|maître de maison)\b"),
    facing=build_pattern(r"(?i)(?:son|sa|leur) (?:interlocut\w+|homologue|vis-a-vis|collegue)\b"),
    office=build_pattern(
        r"(?i)(?:le |la |l'|au |du )(?:"
        r"(?P<head_of_state>(?:chef|cheffe) de l'État|présidente?|roi|reine|souverain|émir|sultan)|"
        r"(?P<head_of_government>(?:chef|cheffe) du gouvernement|premi[eè]re? ministre|chanceli[eè]re?)|"
        r"(?P<minister>ministre|(?:chef|cheffe) de la diplomatie)|(?P<secretary>secrétaire)|"
        r"(?P<ambassador>ambassad\w+|diplomate|plénipotentiaire))\b"
    ),
    together=build_pattern(
        rf"(?:^|[\s,;(»])(?P<who>(?i:tous(?:\(tes\))? deux|toutes deux|l'une? et l'autre|les deux hommes)|"
        rf"(?i:les deux) (?:hautes? |hauts )?{_AGENTS}|"
        r"(?i:les) (?:interlocut\w+|homologues|coprésidents|participants|parties(?: [a-z]+ et [a-z]+)?)|"
        r"(?i:lesquel(?:le)?s|de part et d'autre,? on))"
        rf"(?: \w+(?:ais|ains?|iens?|ques?))?(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    envoys=build_pattern(r"(?i)\b(?:ambassadeurs|ambassadrices|diplomates|visiteurs|hôtes)\b"),
    callers=build_pattern(
        r"(?:^|[\s,;(»])(?P<who>(?i:(?P<guest>(?:les|ses|leurs|ces|chacun des) (?:(?:deux|trois|quatre|"
        r"cinq|nouveaux|illustres|distingués) )*(?:visiteurs|invités|émissaires|envoyés|hôtes de marque)|"
        r"les (?:trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|nouveaux) (?:nouveaux )?"
        r"(?:diplomates|ambassadeurs|plénipotentiaires|chefs de mission)|chacun des (?:ambassadeurs|diplomates))|"
        r"(?P<host>leurs (?:hôtes|interlocuteurs)|le maître des lieux|(?:le|la) (?:partie|pays) hôte)|"
        r"(?P<across>(?:l'hôte|l'invitée?|l'interlocut\w+|le visiteur) (?:de |du |d')(?:la |l'|son )?⟨P\d+⟩)))"
        rf"(?: (?!ont\b|avaient\b)[a-z-]+s)?(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    leads=build_pattern(
        r"(?i)(?:le|la) (?:chef|cheffe|responsable|présidente?) de (?:la|cette) (?:délégation|mission)"
    ),
    peoples=build_pattern(
        r"(?:^|[.;:,] |\b(?:et|que) |qu')(?P<who>(?:[Ll]es )?[A-Z][\w-]+s (?:et|comme) (?:les )?[A-Z][\w-]+s|"
        r"⟨[SO]\d+⟩ et [a-z]+s)"
        rf"(?:,? {ADVERB},?)*\s*$"
    ),
    first_person=build_pattern(r"(?i)\b(?:nous|je|notre|nos|mon|ma|mes|moi)\b|\bj'"),
    its=build_pattern(
        r"(?i)(?:son|sa|leur) (?:représentante?|ministre|ambassad\w+|chef\w*|présidente?|premi[eè]re?|délégué\w*|"
        r"diplomat\w+|émissaire|envoyée?|secrétaire|porte-parole|consule?)\b"
    ),
    clauses_in=build_pattern(r"\b(?:que|qui|dont|où|lorsque|quand|si|comme|laquelle|lequel)\b|\bqu'|[:;«\"“]"),
    voice=build_pattern(r"(?i)\bporte-parole\b"),
    assembly=build_pattern(rf"(?:^|[\s,;(»])(?P<who>{MEETINGS})(?:,? {ADVERB},?)*\s*$"),
    surname=build_pattern(
        r"(?:^|[\s;(«\"“])(?P<who>(?:(?:M\.|MM\.|Mme|Dr|Pr|Me|Monsieur|Madame) )?"
        rf"(?P<name>[A-Z][a-z][\w'-]+))(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    capital=build_pattern(
        rf"(?:^|[.;:,] |\b(?:et|tandis que) )(?P<who>⟨L\d+⟩)(?:,? {ADVERB},?)*(?:, [^,;]{{2,80}},)?\s*$"
    ),
    led=build_pattern(
        rf"(?:,? (?:(?:aux|à la|à l'|au|devant|sur|dans|lors|auprès|via|par|depuis) [^;:«\"“]{{2,70}}?|"
        rf"(?:à |au |aux )?⟨[PSODGTL]\d+⟩|(?:son|sa|ses|leur|leurs) \w+|{ADVERB}),?){{1,2}} (?=que |qu')"
    ),
    institution=build_pattern(
        r"(?:^|[\s,;»«\"“])(?P<who>(?i:le |la |l')(?P<head>(?i:ministère|gouvernement|présidence|chancellerie|"
        r"exécutif|diplomatie|département|primature|cabinet|ambassade)))(?: (?:des Affaires étrangères|de la Défense|"
        r"de l'Intérieur|de la République|royal|royale|fédéral|fédérale|"
        r"[a-z]{4,}))?"
        rf"(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}}(?:⟨T\d+⟩)?,)?(?: [«\"“])?\s*$"
    ),
    owner=build_pattern(
        r"(?: (?!de\b|du\b|des\b|par\b)\w+){0,2}(?: (?:de|par) (?:la |le |l')?| du | d')(?:(?:Royaume|royaume|État|"
        r"Etat|gouvernement|République|république|peuple) (?:de |du |d')(?:la |l')?)?"
    ),
    complete=build_pattern(r"(?:l'en|les en|lui en|leur en) (?:a|ont|avait|avaient) \w+|.*\b(?:a|ont) accept\w+"),
    circumstance=build_pattern(
        r"(?:,? (?:hier|aujourd'hui|⟨T\d+⟩)(?: (?:à|au|en|dans) ⟨L\d+⟩)?,?(?= )|"
        r", (?!(?:et|mais|puis|ou|qui|dont|que|où) )[^,;:«\"“⟨]{2,60}(?:⟨[TLO]\d+⟩)?,(?= )|"
        r", (?:aux côtés d[eu'] ?|en présence d[eu'] ?|avec |devant )(?:son |sa )?⟨[PDG]\d+⟩,(?= )|"
        r" avec (?:une? )?(?:\w+ )?(?:satisfaction|plaisir|joie|intérêt|regret|inquiétude|préoccupation|émotion)"
        r"(?= (?:que|la|le|les|des|du) | (?:qu'|l'))|"
        r"(?:,? (?:à|au|aux))? (?:son|sa|ses|leurs?) (?:interlocut\w+|homologues?|hôtes?|collègues?|vis-à-vis|"
        r"visiteu\w+|partenaires?)(?= (?:de|du|des|que|la|le|les|un|une|sa|son|ses) | (?:d'|qu'|l')))"
    ),
    chained=build_pattern(
        rf"(?:,? et|,? ainsi que|,? mais (?:aussi|également)|,? tout comme)(?:,? {ADVERB},?)? "
        rf"(?P<part>(?:de |d')?(?:(?:sa|son|ses|leurs?) (?:\w+ )?|(?:la |le |l')(?={_STANCES}))(?P<noun>{_NOUNS})\b)"
    ),
    mine=build_pattern(r"\b(?:sa|son|ses|leurs?)\b"),
    conjoined=build_pattern(rf"(?:,? et|,? puis|,? mais)(?:,? {ADVERB},?)* $"),
    topic=build_pattern(
        r"(?:^|[.;] |, )(?i:quant|pour ce qui est) (?:à|au|aux|de|du) (?:la |le |l')?⟨[PSODG]\d+⟩"
        r"(?:, [^,;]{2,80})?,? $"
    ),
    shared=build_pattern(rf"(?:,? et|,)(?:,? {ADVERB},?)* $"),
    clauses=build_pattern(r",? et (?=que |qu')"),
    nobody=build_pattern(r"\s*(?:ses|leurs|son|sa) \w+[\s,.]*"),
    measure=build_pattern(rf"{_ACTION}"),
    measures=build_pattern(rf"(?:,? et )(?={_ACTION})"),
    sport=build_pattern(
        r"(?i)\b(?:matchs?|éliminatoires|entraîneurs?|sélectionneurs?|championnats?|tournois?|quart de finale|"
        r"arbitres?|athlètes?|lutteu(?:r|se)s?|cavaliers?|CIO|équipe nationale|sélection nationale|"
        r"demi-finale|joueurs?|joueuses?|médailles?|buteurs?|coupe davis|stade|pelouse|podium|olympiques?)\b"
    ),
    again=build_pattern(rf"(?:^|[,;]| et| puis| ou| mais|, puis| avant d)(?:,? {ADVERB},?)*\s*(?:,?\s*tout)?\s*$"),
    verb=build_pattern(
        r"\s*(?:,[^,;]*,|,)?\s*(?:[«\"“] ?)?(?:n'|ne |y |l'|les |lui |leur |se |s')?(?:a|ont|est|sont|avait|avaient|"
        r"était|étaient|s'est|s'était|doit|\w+(?:era|eront|ait|aient))\b"
    ),
    clause=build_pattern(r"\s*(?:,[^,]*,)?\s*(?:que\b|qu'|:|,? ?[«\"“])"),
    object_of=build_pattern(r"⟨[PSODG]\d+⟩,? (?:qu'|que )$"),
    asks=build_pattern(r"(?i)(?<!tandis )(?<!alors )\b(?:que |dont |(?<!, )où |si |lorsque |quand |comme |qu')$"),
    opening=build_pattern(r"(?:\s|[,:«\"“]|(?:que|dire que|notamment|également|par ailleurs|aussi)\b|qu')*"),
    closing=build_pattern(
        r"(?:[\s,;:.…»\"”–—-]|(?<=[\s,])(?:et|et de|et d'|puis|mais|ou|tandis que|alors que|tout|tout en|en|avant|"
        r"avant de|avant d'|ainsi|au même moment|- VNA|VNA))+$"
    ),
    trailing=build_pattern(
        r"(?i)\s*(?:[.;»]|$|(?:,? ?(?:lors|à l'issue|à l'occasion|au cours|dans|en marge|à la|devant|au terme|"
        r"pendant|après|avant|qui|[a-z]\w+ant|avec|sur|en|à|au|le|hier|⟨[TL]\d+⟩|citée?s?|dans un|tout|et|non|selon|"
        r"d'après|pour)\b))"
    ),
    reason=build_pattern(r"(?:[^;]*? )?(?:pour |d'avoir |de (?:son|sa|ses|leurs?|la|l'|cette?|ces) |des |du )"),
    met=build_pattern(
        r"(?:⟨[TL]\d+⟩,? )*⟨P\d+⟩(?:,? (?:depuis )?⟨[TL]\d+⟩| (?:par|au) téléphone)*"
        r"(?:(?:, (?!pour |de |d'|à )[^;⟨,]{0,80})?$| et (?:a|l'a|lui a|s'est) |"
        r" (?:pour|afin de) (?:l'|lui )\w+(?:er|ir)\b)"
    ),
    wished=build_pattern(
        r"[^;]{0,140}?\b(?:pour|de|à l'occasion d\w+|à l'occasion) ?"
        r"(?:sa |son |leur |l'|la |le |du |de |⟨T\d+⟩ ?|\d+e )*"
        r"(?:nomination|prise de fonctions?|entrée en fonctions?|fête|anniversaire|jour |journée|nouvel an|désignation|"
        r"désigné|accession|promotion)"
    ),
    courtesy=build_pattern(
        r"(?:ses |leurs |les |de |ces )?(?:sincères |vives |plus sincères )?(?:condoléances|vœux|salutations|civilités|"
        r"excuses|respects|lettres (?:de créances?|qui)|copies?)\b|une (?:bonne|joyeuse|heureuse) (?:fête|année)|"
        r"[^;«]{0,90}\blettres de créances?\b|"
        r"(?:à |au |aux )[^,;«]{2,90}? (?:une? |beaucoup de |plein |plein de )?(?:bonne santé|bonheur|longue vie|"
        r"prompt rétablissement|bon séjour|bon retour|(?:plein |grand )?succès)\b|"
        r"(?:la |une )?(?:chaleureuse |cordiale |très )*bienvenue\b|bonne chance|[^;]{0,40}paix et prospérité|"
        r"(?:un |beaucoup de |plein |un plein )?succès\b|un (?:bon|agréable) séjour|"
        r"un prompt rétablissement|[^;]{0,40}(?:de la teneur|des préparatifs) d|"
        r"(?:à )?(?:ces|ses) (?:propos|paroles|mots)\b|"
        r"(?:ses |leurs |les |des )?(?:\w+ )?félicitations [^;]{0,60}?à l'occasion d"
    ),
    declaration=build_pattern(
        r"(?i)\b(?:déclarations? (?:conjointes?|communes?|politique conjointe)|communiqués? (?:conjoints?|communs?))\b"
    ),
    another=build_pattern(r", et (?=⟨[PSODG]\d+⟩ )"),
    subordinate=build_pattern(
        r";|, (?:tandis|alors) que |, mais | — |, (?:demande|proposition|requête|initiative|idée|invitation) "
        r"(?:que|qui|à laquelle) |, (?:ce )?à quoi |, ce (?:que|qui|dont) "
    ),
    hypothetical=build_pattern(r"(?i)(?:\bsi|\bs'|pourrait|devrait|(?<!non )\bsans) $"),
    addressee=build_pattern(
        r"(?:(?:à |au |aux |du |de |d')?(⟨[PSODGL]\d+⟩) )+(?=de |d'|à |que |qu')|à [^,;⟨]{2,40}? (?=de \w+(?:er|"
        r"ir|re)\b|d'\w+(?:er|ir|re)\b|que |qu')"
    ),
    both=build_pattern(r"(?i)(?:que |qu'|« ?)*(?:⟨G\d+⟩|les deux (?:pays|parties))"),
    own=build_pattern(
        r"(?i)(?:que |qu'|: |« ?|\" ?)*(?:son|sa|leur|notre) (?:pays|gouvernement|délégation|administration|"
        r"parlement|ministère|pays,|peuple)|"
        r"(?i:(?:que |qu'|« ?|: )*(?:(?:il|elle|ils|elles|nous|je)\b|j'))"
    ),
    infinitive=build_pattern(rf"(?:pour )?(?P<link>de |d'|à )?(?:ne (?:pas |plus )?|n')?{_PRONOUNS}\w+(?:er|ir|re)\b"),
    coordinated=build_pattern(rf"(?:,? et |, )(?=(?:de |d'|à )?{_PRONOUNS}\w+(?:er|ir|re)\b)"),
)

CUES = (
    *NOMINAL,
    *CLEFTS,
    *BEFORE_ALL,
    *TOLD,
    *SETTLED,
    *RAISED,
    *FIRST_OF_ALL,
    *TURNED,
    *NEXT,
    *FIRST,
    *COMING,
    *FINITE,
    *BARE,
    *LAST,
)

GRAMMAR = SpeechGrammar(
    rules=(*CUES, *TURNS),
    cues=CUES,
    turns=TURNS,
    complements=COMPLEMENTS,
    noun=re.compile(
        r"\s*(?:(?:(?:a|au|aux) [^,;]{2,40}?|⟨\w\d+⟩|(?:son|sa|ses|leurs?) \w+) (?=de |d'|du |des )|"
        r"(?:au? |aux )?⟨\w\d+⟩ (?=(?:les?|la|sa|son|ses|leurs?) |l'))?"
        r"(?:de |d')?(?:(?:la|le|l'|les|son|sa|ses|"
        r"leurs?|une?|du|des|"
        r"toute?|ce|cette|d') ?|[\"«“] ?)*"
        rf"(?:(?:\w+|(?:plus|tres|si|bien|toute) \w+|\w+ et \w+) )?(?P<noun>{_NOUNS})\b"
    ),
    domains=MATCHER,
    words=WORDS,
)
