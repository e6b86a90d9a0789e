"""The English words by which clauses are read; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.languages.en.events_fates import FATES
from aidememoire.languages.en.events_stay_words import AFAR, AIRPORT, BOUND, ENDING, ORIGIN, TOUR
from aidememoire.languages.en.events_unnamed_words import FOREIGNERS, SENT, UNNAMED
from aidememoire.pack.events import ClauseWords


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_DETERMINERS = (
    r"(?: (?:the|an?|his|her|its|their|our|this|that|these|those|two|three|four|five|several|some|both|visiting|"
    r"new|newly|"
    r"newly-appointed|appointed|accredited|outgoing|incoming|then|former|all|each|fellow|then-|mr|mrs|ms|other))*"
)
_PREPOSITIONS = (
    r"at the (?:kind )?invitation of|upon the invitation of|on the invitation of|at the request of|on behalf of|"
    r"in the presence of|in honou?r of|according to|together with|along with|in addition to|"
    r"thanks to|ahead of|instead of|"
    r"with|to|of|by|for|from|at|on|upon|in|into|between|among|against|about|towards?|under|via|through|alongside|"
    r"over|"
    r"per|like|as|than|near|regarding|concerning|within|without|since|until|around|inside|outside|across|behind|"
    r"despite|except|including|involving"
)

_POSED = r"(?: \((?:[\w ,]{0,16}\b)?(?:left|right|[lr]|cent(?:re|er)|middle|pictured|pix)\))?"
"""Where somebody stands in a picture: « A (left) and B (right) »."""
_LISTED = "ambassadors|envoys|diplomats|officials|ministers|commissioners|leaders"
"""Words before a colon that a list of those very people follows."""

WORDS = ClauseWords(
    fates=FATES,
    governor=_look(rf"(?<![\w'-])({_PREPOSITIONS}){_DETERMINERS}(?: (?:[\w-]+ )?(?:{_LISTED}):)? ?$"),
    joint=_look(
        r" ?[-–—] ?(?=⟨?)|"
        rf"(?-i:(?: [A-Z][\w'-]+){{0,2}}){_POSED}"
        rf"[,;]? (?:and|as well as|and then|and later|and also|plus|&)(?: with| to| by| of| from|"
        rf" on)?{_DETERMINERS} ?"
    ),
    comma=_look(rf"{_POSED}[,;] ?(?:(?:with|to|by|of|from) )?{_DETERMINERS} ?"),
    stop=_look(
        r"; (?!(?:and )?(?:the )?⟨P\d+⟩(?:[;.]| and ⟨|, and ⟨|, ⟨|, (?:at|in|on|during)\b)|"
        r"and (?:the )?⟨P\d+⟩, [a-z])|"
        r"(?<!ambassadors)(?<!envoys)(?<!diplomats)(?<!officials)(?<!ministers)(?<!commissioners)"
        r"(?<!leaders): |\? |! |"
        r"(?<!⟨S\d⟩)\s[–—]\s(?=[⟨A-Z])|\|"
    ),
    subordinate=_look(
        r"\b(?:that|which|where|when|while|whereas|who|whom|whose|if|because|although|though|"
        r"as(?! well| part| of| (?:[a-z-]+ ){0,4}⟨P\d+⟩,? (?:to|on|in|at|this)\b)|before(?! ⟨T)|after(?! ⟨T))\b"
    ),
    again=_look(r"(?:\band|\bthen|, then|\bbefore|\bafter|\bas well as|,)(?: \w+){0,3} ?$"),
    antecedent=_look(r"\bwho\b[^⟨]{0,24}$"),
    contracted=frozenset(),
    singular=_look(r",? (?:has|is|was|does|says|meets|holds)\b"),
    acting=_look(
        r",? (?:\w{2,}ed(?! (?:by|to|as|in|at|from|for)\b)|said|told|met|held|left|went|flew|spoke|saw|came|gave|"
        r"took)\b"
    ),
    object=_look(r"\b(?:met|meets?|saw|sees?|\w{2,}(?:ed|es)(?<!said))(?: the| his| her)? $"),
    locative=_look(
        r"(?:\b(?:in|into|at|near|inside|outside|left|leaves|departed|departs)|\breached|\bvisit\w*|"
        r"\b(?:visit|trip) (?:of|by|"
        r"from) (?:[\w.'-]+ ){0,4}⟨[PDG]\d+⟩,? to|\btour(?:ed|s|ing)?|"
        r"\b(?:visit\w*|trip|tour\w*|journey\w*|travel\w*|go|goes|going|went|gone|come|comes|came|fl[ey]w?|flies|"
        r"flown|"
        r"flying|return\w*|head(?:ed|s|ing)?|mission|arriv\w+|stopover|coming)\b[^⟨.;]{0,26} to|"
        r"\b(?:pay|paid|make|made) to|"
        r"\b(?:left|leaves?|leaving|depart\w*|headed|bound|set off|sets off)\b[^.;]{0,20} for)"
        r"(?: (?:the|an?|his|her|its|their|of|city|capital|capital city|resort|beach|town|port|province|region|state|"
        r"northern|southern|eastern|western|central|coastal|neighbou?ring|embassy|palace|[\w-]+ (?:city|capital|"
        r"resort|"
        r"town|port|province|island)))*(?: of)? ?$"
    ),
    not_when=_look(
        r"\bfrom $|⟩ (?:to|through|until|till) $|"
        r"(?:\b(?:since|until|till|by|before|after|prior to|ahead of|for|dated|dating|dates|back to|following|"
        r"as of|starting|effective)) "
        r"(?:the |late |early |mid-|from )?$|"
        r"(?<!⟩ )(?<!have )(?<!has )(?<!were )(?<!was )\b(?:signed|concluded|adopted|ratified|founded|established|"
        r"launched|inked|published|elected|appointed|issued|set up|announced|revealed|disclosed)(?: (?:in|on|at|"
        r"by)[^,.;]{0,30}?)?,? "
        r"(?:on |in |of |back in )?$|\bagreed (?:back )?in $|\bsince (?:(?!⟨)[\w'-]+ ){1,5}(?:on |in |of )?(?:last )?$|"
        r"\b(?:in|according to) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,3}"
        r"(?:post|statement|tweet|release|interview)(?: (?:issued|released|posted|published|made))?,? "
        r"(?:on |late |early )?$"
    ),
    since=_look(r"\bsince $|\b(?:that|which) (?:began|started|opened)(?: on)? $"),
    dated_back=_look(r"\b(?:dates? back to|after (?:that|the one|one) (?:of|on|held on)) $"),
    scheduled=_look(
        r"\b(?:scheduled|planned|set|slated|due|fixed|programmed) for $"
        r"|\b(?:starting|beginning|commencing)(?: from| on)? $"
    ),
    in_year=_look(r"\b(?:in|during|year|early|late|mid-) ?$|^(?:in|during|early|late)\b"),
    of_time=_look(r"(?<!morning )(?<!afternoon )(?<!evening )(?<!night )(?<!\w)of $"),
    led=_look(r"\b(?:led|headed|represented|fronted|captained) by(?: (?!and |including |with |who )[\w.'-]+){0,6} ?$"),
    invited=_look(r"(?:invitation (?:of|from|by|extended by)|invited by)(?: (?:the|his|her|their))* ?$"),
    present=_look(
        r"(?:in the presence of|witnessed by|overseen by|accompanied by|attended by|joined by|flanked by|"
        r"in attendance (?:was|were)|under the (?:joint |co-?)?(?:chairmanship|chair|co-chairs) of)"
        r"(?: (?:the|his|her|their))* ?$"
    ),
    together=_look(
        r"\b(?:between|bringing together|brought together|(?:(?:co-?)?chaired|co-?led|led|headed) (?:\w+ )?by|"
        r"under the (?:joint |co-?)?(?:chairmanship|chair|co-chairs) of)"
        r"(?: (?:the|an?|two|both|its|his|visiting|⟨[GSD]\d+⟩'s?))* ?$"
    ),
    quarrel=_look(
        r"\b(?:tensions?|cris[ie]s|conflicts?|war|disputes?|differences|fighting|hostilities|rivalry|rift|"
        r"(?:de-?)?escalation|divergences|disagreements?|cease-?fire|truce|relations|ties)(?: [\w'-]+){0,3} between"
        r"(?: the)* ?$"
    ),
    presided=_look(
        r"\b(?:under|(?:opened|led|headed|inaugurated|launched|closed|represented)(?: [\w-]+){0,3}? by)"
        r"(?: (?:the|an?|two|both|its|his|⟨[GSD]\d+⟩'s?))* ?$"
    ),
    sat=_look(
        r"[^.;⟨]{0,90}?(?:⟨S\d+⟩[^.;⟨]{0,30}?){0,2},? (?:which was )?(?:held|convened|organi[sz]ed)"
        r"(?: (?:in|at) ⟨L\d+⟩,?)?(?: on)? $"
    ),
    opening=_look(
        r"\b(?:at|on|with) the (?:start|beginning|outset|first day|opening) of\b|\bto (?:begin|start|open)\b"
    ),
    owner=_look(
        r"^(?: [\w'-]+){0,3}?(?: (?:to|in|at) (?:the )?⟨[LS]\d+⟩,?)?(?:,? (?:on )?⟨T\d+⟩,?)?"
        rf" (?:of|by|made by|paid by){_DETERMINERS} ?$"
    ),
    own=_look(r"\b(?:his|her|its|their)(?: [\w'-]+){0,4} ?$"),
    clausal=frozenset({"as"}),
    agents=frozenset({"by"}),
    indefinite="some",
    possessive=frozenset({"his", "her", "its", "their"}),
    hosting=_look(r"\b(?:receiv|welcom|host|greet)\w*\b"),
    company=frozenset({"with", "alongside", "together with", "along with"}),
    one_letter=_look(r"\ban? (?:joint |congratulatory )?(?:message|letter|telegram|cable|note)\b"),
    theirs=_look(r"\btheir (?:\w+ ){0,2}$"),
    addressing=_look(
        r"\b(?:assur|thank|congratulat|inform|invit|encourag|urg|told|tell|reassur|brief|remind|ask|press|advis)\w*"
        r"(?: \w+ly)? ?(?:the )?$"
    ),
    addressed=frozenset({"to"}),
    pointing=_look(r"\b(?:this|that|these|their|the)(?: \w+)? ?$"),
    same_day=_look(
        r"\b(?:on the same day|the same day|later (?:in the day|that day|today|on)|"
        r"earlier (?:in the day|that day|today)|"
        r"also (?:met|meets|held|holds|had|paid|pays|received|receives|called on|hosted|visited|signed|spoke)|"
        r"shortly (?:before|after|afterwards)|immediately (?:before|after)|that (?:morning|afternoon|evening)|"
        r"in the (?:morning|afternoon|evening))\b"
    ),
    one_by_one=frozenset({"meet", "talk", "speak", "phone", "call"}),
    jointly=_look(
        r"\btri(?:partite|lateral)|\bquadri(?:partite|lateral)|\btogether\b|\bjoint(?:ly)?\b|\bsummit\b|"
        r"\bthe three\b|"
        r"\bcounterparts\b|\bleaders of\b|\bministers of\b|\bs(?:at|its?|itting) down\b|\btable\b"
    ),
    reported=_look(r"\bthat\b"),
    cleft=_look(r"\bit (?:is|was|will be) [^.;]{0,40}$"),
    bound=BOUND,
    origin=ORIGIN,
    ending=ENDING,
    airport=AIRPORT,
    tour=TOUR,
    lasting=_look(
        r"\b(?:for|began|begins|beginning|started|starts|starting|kicked off|embark\w*|begun|paying|"
        r"on)\b(?:(?!\b(?:gap|hiatus|break|absence|interval) of\b)[^.;]){0,30}?$"
    ),
    following=_look(r"\b(?:next|new|another|upcoming|forthcoming) (?:\w+ )?$"),
    within=_look(
        r"^(?:as part of|within the framework of|in the framework of|under the framework of|during|"
        r"on the occasion of|"
        r"in the course of|for|at)\b"
    ),
    topic=_look(
        r"\b(?:situation|war|conflict|crisis|peace|stability|security|developments?|evolution|tensions?|violence|"
        r"ambassad\w+|embassy|presence|elections?|invest\w+|operations?|community|communities|nationals|hostilities|"
        r"cease-?fires?|invasion|projects?|events|coup|transition|famine|fighting|unrest|aggression|residence|"
        r"resident|"
        r"consulate|mission|tenure|stay|duty|workers|students|companies|businesses|citizens|refugees|role|efforts?|"
        r"process|genocide|blockade|sanctions|elected|born|based|located|occurred|happening|taking place|progress|"
        r"earthquake|floods?|protests?|attacks?|strikes?|people|forces|troops|plant|bank|university|institute|school|"
        r"team|company|office|centre|center|opened|interests?|issues?|democracy|human rights)"
        r"(?: [\w'-]+){0,2} (?:in|at|near|inside|across|throughout|to)(?: the)? ?$"
    ),
    afar=AFAR,
    capital=_look(r"\b(?:[\w-]{5,} capital|capital of|capital city)\b"),
    city=_look(r"\b(?:in|at|(?:city|town|port|resort|capital)(?: of)?) ?$"),
    chain=_look(r",? ?(?:in|at|near)?(?: the)?(?: (?:city|town|capital)(?: of)?)? ?|,? \("),
    including=_look(r"\b(?:including|among them|notably|such as) (?:the |his |her )?$"),
    hearsay=_look(
        r"\b(?:according to|citing) (?:the |a |an |some )?(?:⟨[A-Z]\d+⟩|\w+)(?: \w+)?|\breportedly\b|\ballegedly\b|"
        r"\bclaim(?:ed|s) that\b|\b(?:has|have) claimed\b"
    ),
    denial=_look(
        r"\b(?:den(?:y|ied|ies|ying)|reject\w*|dismiss\w*|refut\w+|rebut\w*|rubbish\w*|debunk\w*|disput\w*) "
        r"(?:[\w-]+ ){0,4}?"
        r"(?:reports?|claims?|rumou?rs?|allegations?|having|that|any|meeting|speaking|talks|visit|suggestions?)\b|"
        r"\b(?:as|was|were|is|are|reports?) (?:entirely |totally |completely |utterly |absolutely )?"
        r"(?:fake(?: news)?|false|baseless|fabricat\w+|untrue|unfounded|a fabrication|misinformation|disinformation)\b"
    ),
    past_time=_look(r"\blast\b|\bprevious\b|\bpast\b|\bhad\b|\bback in\b|\b(?:agreed|reached|signed) (?:at|during)\b"),
    here=_look(r"\bhere\b|\bin(?:to)? the country\b"),
    reminded=_look(r"^(?:previously|before (?:this|that)|prior to (?:this|that)|in the past)\b,?"),
    old=_look(
        r"\b(?:who|which|that)(?: also| had| once)? \w+ (?:up |off )?the (?:19|20)\d\d (?=[A-Za-z])|"
        r"\b(?:previous|earlier|preceding) (?:round|meeting|session|talks|visit|consultations?|summit|call)\b"
    ),
    happened=_look(r"(?:after|following|in the wake of|because of) [^,;:]{3,90}\b(?:that|which|who)\b[^,;:]{3,70}"),
    elapsed=_look(r" (?:(?:after|since) )?(?:the|an?|his|her|their|this|that) (?:[\w-]+ ){0,2}"),
    recalled=_look(
        r"(?:\brecall\w*|\bremember\w*|\bthank\w*|\bhail\w*|\bappreciat\w+|\boutcomes?|\bresults of|"
        r"\bfollow(?:s|ed|ing)?[- ]up|"
        r"\bprais\w+|\bsuccess\w*|\brecent(?:ly)?|\bcongratulat\w+|\bwelcomed)\b[^.;,]{0,40}$"
    ),
    wished=_look(
        r"\b(?:invit\w+|propos\w+|request\w+|hop(?:es?|ed|ing)|seek(?:s|ing)?|sought|wish\w*|offer\w*|suggest\w*|"
        r"ready to|willing to|plans? for|possible|potential|(?:call|ask|press|push|wait)(?:s|ed|ing)? for|demand\w*|"
        r"urg\w+|advocat\w+|rejected|rejects|refus\w+|rul\w+ out|looks? forward to|looking forward to)\b(?:[^.;⟨]|"
        r"⟨T\d+⟩){0,50}$|"
        r"\b(?:called? on|calls on|calling on|ask\w*|encourag\w+|urg\w+|persuad\w+)\b[^.;]{1,50} to $"
    ),
    aim=_look(r"\bto [a-z]{3,}\b"),
    agreeing=frozenset({"agree"}),
    some=_look(r"\ban? (?:[\w-]+ ){0,3}$"),
    whom=_look(r"^,? (?:whom|who|that)(?: the)? ?$"),
    coming=_look(
        r"\bupcoming\b|\bforthcoming\b|\bnext\b(?! steps?\b)|(?<!originally )(?<!initially )\b(?:planned|"
        r"scheduled)\b|\bfuture\b|"
        r"\bwill (?:take place|"
        r"be held|be(?! (?:an? |very |highly |most )?(?:success|fruitful|productive|beneficial|important|useful|"
        r"great|mileston|histor|remember)))\b|"
        r"\bprepar\w+|\bdue to\b|"
        r"\b(?:was|were) to (?:be held|take place|meet|begin|start|open|last|run|hold|pay|host|receive|travel|"
        r"arrive)\b|"
        r"\bexpected\b|\bto be held\b|\bawaited\b|\bcoming\b|"
        r"\bproposed (?:[\w-]+ )?$|\bproposed for\b|\blooks? forward\b|\blooking forward\b|\bplans? (?:for|to)\b|"
        r"\bpossible\b|"
        r"\bpotential\b|\barrang\w+"
    ),
    recent=_look(
        r"\bearlier\b|\bthis (?:morning|afternoon|week)\b|\bthe same day\b|\bthe day before\b|\bshortly before\b|"
        r"\bhours before\b|\bjust before\b|\b(?:before|prior to|ahead of) the (?:[\w-]+ )?"
        r"(?:dinner|lunch|meeting|talks|summit|ceremony|session|dialogue|conference|forum|reception|gathering)\b"
    ),
    apart=_look(
        r"\b(?:separate(?:ly)?|respectively|in turn|one after (?:the other|another)|individually|one-on-one)\b"
    ),
    ahead=_look(
        r"\b(?:will|shall|(?:is|are|was|were) (?:to|due|set|scheduled|expected|slated)|plans? to|intends? to)\b"
        r"(?!(?: to)? (?:grow|deepen|expand|strengthen|improve|increase|rise|soar|double|warm|benefit|get a boost)\b)"
        r"(?![^.;]{0,120}\b(?:said|told|has|have|stressed|affirmed|noted|agreed|announced|decided|disclosed|"
        r"revealed)\b)"
    ),
    also=_look(r"\balso\b"),
    rounds=_look(
        r"\b(?:two|three|four|five|six|several|many|numerous|series of|separate|back-to-back) (?:⟨T\d+⟩ )?(?:\w+ )?"
        r"(?:audiences|meetings|talks|encounters|conversations)\b"
    ),
    with_whom=_look(r"\)?,? (?:with|alongside) whom(?: (?:he|she|they))? ?"),
    other_day=_look(
        r"\b(?:day|eve|days|week|weeks) (?:after|before|following|ahead of|of)\b|⟨T\d+⟩ (?:after|before)\b"
    ),
    foreigners=FOREIGNERS,
    sent=SENT,
    with_them=_look(
        r"\b(?:with|to|by|from|on|upon|paid|pay|pays|paying|visit(?:ed|s|ing)?) "
        r"(?:him|them|the (?:visitors?|guests?)|"
        r"her(?! (?!an? |on |in |at |and |to |by |the |here|during |for |this |⟨T)[\w⟨]))\b|"
        r"\b(?:bade|bids?|bidding) (?:him|her|them) (?:farewell|goodbye)\b"
    ),
    partners=frozenset({"with", "between", "by", "to", "at the invitation of"}),
    senders=frozenset({"from"}),
    owners=frozenset({"of"}),
    unnamed=UNNAMED,
    possessor=_look(r"'s?(?: (?:[\w'-]+|⟨T\d+⟩)){0,5} ?"),
    saying=_look(
        r",[\"”]? [^,;.]{0,90}?\b(?:said|reported|announced|stated|confirmed|informed|disclosed|revealed)"
        r"(?: (?:in|at|during) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,3}"
        r"(?:statement|briefing|conference|release|post|tweet|interview))?(?: (?:on|late|early))* $"
    ),
    verb=_look(r"\b(?:has|have|is|are|was|were|had|will|who|which|that|said|says|told)\b (?!⟨)"),
    pronoun=_look(r"\b(?:he|she|they)\b"),
    fronted=_look(rf"^(?:it (?:is|was) |and |also |then |later )?(?:together )?(?:with|to|from|by){_DETERMINERS} ?$"),
    counterpart=_look(r"\b(?:counterparts?|colleagues?|opposite numbers?)\b"),
)
