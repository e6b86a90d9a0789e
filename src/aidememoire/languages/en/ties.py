"""The ties grammar of English."""

from __future__ import annotations

from aidememoire.languages.en.anniversaries import RULES as ANNIVERSARIES
from aidememoire.languages.en.frameworks import BLOCS
from aidememoire.languages.en.frameworks import RULES as FRAMEWORKS
from aidememoire.languages.en.instruments import RULES as INSTRUMENTS
from aidememoire.languages.en.mechanisms import RULES as MECHANISMS
from aidememoire.languages.en.ties_standing import STANDING
from aidememoire.pack.ties import PartyWords, SinceWords, TieGrammar
from aidememoire.rules.rule import build_pattern

_ARTICLE = r"(?:the )?(?:Republic of |Kingdom of |State of )?"
_CLOSE = r"(?: ?\([\w+]{2,12}\))?[\s»\"”)]*"
_PURPOSE = r"(?:for [^.;:,]{0,90}?)?"
_RAISE = r"upgrad|elevat|rais|establish|lift|sign|form|conclud|proclaim|transform|launch|since"
_FOUNDED = (
    r"(?:which was |that was |was |has been |they |the two countries )?(?:established|set up|signed|launched|"
    r"formed|upgraded|"
    r"elevated|agreed|announced|concluded|proclaimed)"
)
_PREPOSITION = r"(?:in|on|since|from|of|as of|in early|in late)?"

GRAMMAR = TieGrammar(
    rules=(*FRAMEWORKS, *MECHANISMS, *INSTRUMENTS, *ANNIVERSARIES),
    frameworks=FRAMEWORKS,
    mechanisms=MECHANISMS,
    instruments=INSTRUMENTS,
    anniversaries=ANNIVERSARIES,
    blocs=BLOCS,
    parties=PartyWords(
        lead=build_pattern(rf"(?i){_CLOSE}{_PURPOSE} ?(?:between |linking |of )?(?P<with>with )?{_ARTICLE}"),
        join=build_pattern(rf"(?i) ?(?:-|–|—|/|and|with|to) ?{_ARTICLE}"),
        both=build_pattern(
            rf"(?i){_CLOSE}{_PURPOSE} ?between (?:the |our |these )?(?:two|both) (?:countries|sides|parties|"
            rf"states|nations|"
            r"peoples|parties)"
        ),
        stranger=build_pattern(
            rf"(?i){_CLOSE} ?(?:between|with) (?:the |an? |its |)(?:company|companies|firm|firms|groups?|"
            rf"universit\w+|banks?|clubs?|"
            r"foundations?|private sector|cit(?:y|ies)|provinces?)"
        ),
    ),
    since=SinceWords(
        after=build_pattern(
            rf"(?i){_CLOSE}{_PURPOSE}(?: ?(?:between|with) [^.;:,]{{0,70}}?)?(?:,? ?(?:during|at|on the "
            rf"occasion of)[^.;:]{{0,80}}?)?"
            rf",? ?\(?{_PREPOSITION} ?"
        ),
        founded=build_pattern(
            rf"(?i){_CLOSE}{_PURPOSE}(?: ?(?:between|with) [^.;:,]{{0,70}}?)?(?:(?:,? "
            rf"?\(?{_FOUNDED}\b[^.;:]{{0,60}}?),? "
            rf"?{_PREPOSITION}|,? ?(?:since|of|:)) ?"
        ),
        trigger=build_pattern(rf"(?i)\b(?:{_RAISE})"),
        verb=build_pattern(
            rf"(?i),?[^.;:]{{0,60}}?\b(?:have|has|had|was|were|the two countries|they|both sides)? ?(?:been |"
            rf"agreed to )?(?:{_RAISE})"
            r"[^.;:]{0,80}?"
        ),
        today=build_pattern(
            r"(?i)\b(?:have|has)? ?(?:(?:officially|jointly) )?(?:announced|decided|agreed|proclaimed|signed|"
            r"elevated|upgraded|raised)"
            r"\b[^.;]{0,60}?\b(?:elevation|elevate|upgrade|upgrading|raise|relations|ties|establish)\b"
        ),
    ),
    standing=STANDING,
    marked=build_pattern(
        r"(?i)(?:\b(?:celebrat\w+|mark\w*|commemorat\w+|observ\w+|on the occasion of|coincid\w+ with|logo for)"
        r"[^.;]{0,80}|\b(?:on|upon) (?:the|their) |"
        r"\b(?:19|20)\d\d (?:is|was) (?:also )?(?:the|their) )$"
    ),
    ahead=build_pattern(
        r"(?i)\b(?:next year|upcoming|forthcoming|will|prepar\w+|plan\w*|coming|towards|would|shall)\b"
    ),
    falls=build_pattern(
        r"(?i)(?:(?!establish|sign|found|creat|proclaim|independen|access|normali|open|forg|launch|agreement|treaty)"
        r"[^.;])*\bin "
    ),
    founded=build_pattern(r"(?i)\b(?:established|signed|launched|founded|created|proclaimed|concluded|born)\b"),
    dated=build_pattern(
        rf"(?i){_CLOSE}(?: ?\(\w+\))?,?(?: ?{_FOUNDED}| ?adopted| "
        rf"?published)?[^.;:,0-9]{{0,24}}? ?{_PREPOSITION} ?"
    ),
)
