"""The ties grammar of French."""

from __future__ import annotations

from aidememoire.languages.fr.anniversaries import RULES as ANNIVERSARIES
from aidememoire.languages.fr.frameworks import BLOCS
from aidememoire.languages.fr.frameworks import RULES as FRAMEWORKS
from aidememoire.languages.fr.instruments import RULES as INSTRUMENTS
from aidememoire.languages.fr.mechanisms_told import RULES as MECHANISMS
from aidememoire.languages.fr.ties_standing import STANDING
from aidememoire.pack.ties import PartyWords, SinceWords, TieGrammar
from aidememoire.rules.rule import build_pattern

_ARTICLE = r"(?:le |la |les |l')?(?:royaume d[ue] |république d[ue] |l'État d[ue'] ?)?"
_CLOSE = r"(?: ?\([A-Z][\w+]{1,11}\))?[\s»\"”)]*"
_PURPOSE = r"(?:(?:de coopération |de développement )?pour [^.;:,]{0,110}?|au XXIe siècle)?"
_RAISE = (
    r"établi|établissement|élévation|élev[eéè]|élever|port[eé]|porter|hiss[eé]|hisser|rehauss|mise à niveau|"
    r"montée|passage|"
    r"instaur|nou[eé]|conclu|proclam|relev|depuis|lanc[eé]|sign|transformation|amené"
)
_FOUNDED = (
    r"\b(?:qui a été |a été |avait été |fut |qu'ils ont |que les deux pays ont |ayant été )?"
    r"(?:établi|instauré|noué|conclu|signé|lancé|"
    r"proclamé|scellé|"
    r"formé|créé|né|mis en place|issu d[eu]|en vigueur|annoncé|existant)e?s?"
)
_NAMES = r"(?:(?! (?:a|ont|est|sont|s'est|se|avait|était|doit|doivent|va|vont|\w+(?:ra|ront|rait|raient)) )[^.;:,])"
"""A character of the names of two sides: a verb ends them, and what it dates is no foundation."""
_PREPOSITION = r"(?:en|le|de|du|dès|depuis|au|à|au mois de|fin|début|mi-|d'|, en)?"

PARTIES = PartyWords(
    lead=build_pattern(
        rf"(?i){_CLOSE}{_PURPOSE} ?(?:(?:entre|liant|unissant|qui lie|qui unit|de|du|d'|des) |d')?(?P<with>avec )"
        rf"?(?:entre )?{_ARTICLE}"
    ),
    join=build_pattern(rf"(?i) ?(?:-|–|—|/|et|avec|à) ?{_ARTICLE}"),
    both=build_pattern(
        rf"(?i){_CLOSE}{_PURPOSE} ?entre (?:les|nos|ces) deux (?:pays|parties|États|nations|peuples|partis|"
        rf"capitales|royaumes)"
    ),
    stranger=build_pattern(
        rf"(?i){_CLOSE} ?(?:entre|avec|liant) (?:le |la |les |l'|son |sa |ses |des |un |une |)"
        r"(?:compagnies?|entreprises?|sociétés?|groupes?|universités?|banques?|clubs?|fondations?|sociétés|"
        r"opérateurs?|constructeurs?|"
        r"fédérations?|hôpita|instituts?|géants?|start-up|secteur privé|villes?|provinces?|régions?|communes?)"
    ),
)

SINCE = SinceWords(
    after=build_pattern(
        rf"(?i){_CLOSE}{_PURPOSE}(?: ?(?:entre|avec|liant|Vietnam|ASEAN) [^.;:,]{{0,70}}?)?"
        rf"(?:,? ?(?:lors d|à l'occasion d|pendant|au cours d|au terme d|à l'issue d)[^.;:]{{0,110}}?)?,? "
        rf"?\(?{_PREPOSITION} ?"
    ),
    founded=build_pattern(
        rf"(?i){_CLOSE}{_PURPOSE}{_CLOSE}(?: ?(?:entre|avec|liant) {_NAMES}{{0,70}}?)?"
        rf"(?:(?:,? ?\(?{_FOUNDED}\b[^.;:]{{0,110}}?)?,? ?{_PREPOSITION}|"
        rf",? ?(?:depuis|de|:)) ?"
    ),
    trigger=build_pattern(rf"(?i)\b(?:{_RAISE})"),
    verb=build_pattern(
        rf"(?i),?[^.;:]{{0,60}}?\b(?:ont|a|avaient|avait|est|sont|fut|furent|ayant) (?:été |convenu d'|décidé d')"
        rf"?(?:{_RAISE})[^.;:]{{0,80}}?"
    ),
    today=build_pattern(
        r"(?i)\b(?:ont|a) (?:(?:officiellement|conjointement|solennellement) )?(?:annoncé|décidé|proclamé|résolu|"
        r"officialisé|signé|élevé|porté|hissé|rehaussé)"
        r"\b[^.;]{0,60}?\b(?:élévation|élever|porter|hisser|rehausser|relations|liens|instaurent|établissent|"
        r"passage|établissement|instauration|établir|instaurer)\b"
    ),
)

GRAMMAR = TieGrammar(
    rules=(*FRAMEWORKS, *MECHANISMS, *INSTRUMENTS, *ANNIVERSARIES),
    frameworks=FRAMEWORKS,
    mechanisms=MECHANISMS,
    instruments=INSTRUMENTS,
    anniversaries=ANNIVERSARIES,
    blocs=BLOCS,
    parties=PARTIES,
    since=SINCE,
    standing=STANDING,
    marked=build_pattern(
        r"(?i)\b(?:à l'occasion d|dans le cadre d|célébr|fêt|commémor|marquant|marqu(?:e|ent|é|ée|és|ées)\b|soulign|"
        r"coïncid|lors d|année (?:même )?d|honor)[^.;]{0,60}$"
    ),
    ahead=build_pattern(r"(?i)\b(?:prochain|à venir|futur|en vue|prépar|l'an|sera|seront|anticip|veille|envisag|plan)"),
    falls=build_pattern(
        r"(?i)(?:(?!établi|instaur|sign|cré|proclam|fond|indépend|adhé|normalis|ouvert|nou|lanc|conclu|accord|traité|entre)"
        r"[^.;])*\b(?:en|courant|prévue?s? en|célébrée?s? en) "
    ),
    founded=build_pattern(r"(?i)\b(?:établi|instauré|noué|conclu|signé|lancé|proclamé|scellé|créé|fondé|né)e?s?\b"),
    dated=build_pattern(
        rf"(?i){_CLOSE}(?: ?\(\w+\))?,?(?: ?{_FOUNDED}| ?adoptée?| ?publiée?)?[^.;:,0-9]{{0,24}}? ?{_PREPOSITION} ?"
    ),
)
