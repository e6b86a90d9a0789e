"""The speech grammar of English."""

from __future__ import annotations

import re

from aidememoire.languages.en.domains import MATCHER
from aidememoire.languages.en.speech_cues import RULES as CUES
from aidememoire.languages.en.speech_duties import BOTH, OUGHT
from aidememoire.languages.en.speech_duties import RULES as TURNS
from aidememoire.languages.en.speech_words import ADVERB, ADVERBS, COMPLEMENTS, LISTED, SAYING
from aidememoire.pack.speech import SpeechGrammar, SpeechWords
from aidememoire.rules.rule import build_pattern

_NOUNS = "|".join(sorted(COMPLEMENTS, key=len, reverse=True))
_LED = r"(?:led|headed|accompanied|represented|received|chaired|joined) [^,;]*"
_MARKS = r"(?:[\"“”«»]|'')"

_IRREGULAR = (
    r"stood|made|took|saw|gave|sent|came|went|knew|held|kept|felt|thought|met|led|built|grew|became|began|found|got|"
    r"put|set|paid|bought|brought|spent|lost|won|drew|rose|fell|lay|left|chose|spoke|sought|understood"
)
"""Pasts of verbs that do not end in « -ed »."""
_FINITE = (
    r"(?:must|needs?|shall|has|have|had|is|are|was|were|will|would|wants?|wishes|hopes|supports?|continues?|stands|"
    rf"remains|attaches|can|could|should|may|might|does|did|do|\w+ed|{_IRREGULAR})"
)
_OPENER = (
    r"(?:the|a|an|his|her|its|their|our|this|these|those|such|both|all|no|any|some|more|most|many|"
    r"(?<=\bsaid )[A-Za-z][a-z-]+|(?<=\bsays )[A-Za-z][a-z-]+)"
)
"""Words that open a clause without « that »: « said the talks were useful », « said energy was the main topic »."""
_MEETINGS = (
    r"(?:(?:joint|mixed|inter-?governmental|bilateral|ministerial|final|two-day|three-day|high-level|technical) )*"
    r"(?:meeting|session|commission|committee|dialogue|consultations|talks|forum|summit|working group|council)|"
    r"(?:joint|final) (?:statement|communiqu[eé]|declaration)"
)
"""Meetings and texts of both sides, which agree and ask as these do."""
_NOUNS_ONLY = r"(?:(?! and )[^,;:.⟨\"“])"
_AUXILIARY = (
    r"(?:has|have|had|is|are|was|were|will|would|must|can|could|should|may|might|does|did|do|remains?|needs?|"
    r"continues?|wants?|stands?|hopes?|seeks?|supports?|attaches|believes?|intends?|plans?|looks?|expects?|values?|"
    r"considers?|wishes|welcomes?|appreciates?|agrees?|shares?|plays?|enjoys?|[a-z]+ed|"
    rf"{_IRREGULAR})"
)

WORDS = SpeechWords(
    light_piece=build_pattern(
        rf"(?:[\s,]+|{ADVERB}(?!\w)|\([^)]*\)|{_LED}|himself|herself|itself|themselves|of ⟨[OSLDG]\d+⟩|and guest|"
        r"(?:during|in|at|on|after|before|following|speaking|addressing|regarding|concerning|while|earlier)"
        r"\b[^,;⟨]{0,50}(?:⟨[TLPSODG]\d+⟩)?[^,;⟨]{0,20})"
    ),
    aside=build_pattern(r",[^,;]*,(?=\s)"),
    governor=build_pattern(
        r"(?i)\b(?:of|with|to|by|for|from|between|against|at|in|on|under|including|among|via|than|toward|"
        r"towards|about|over|"
        r"through|like|into|upon|(?<!the )(?<!this )(?<!their )(?<!that )(?<! a )(?<!which )meeting|"
        r"thanking|receiving) ?"
        r"(?:the |his |her |its |their )?$"
    ),
    contracted=frozenset(),
    inside=build_pattern(r", (?:who|whose|whom|which|accompanied|led|headed|including|represented|received) [^,]*$"),
    perfected=build_pattern(r"\b(?:of|after|for) having \w+"),
    of_both=build_pattern(r" of (?:⟨G\d+⟩|(?:the )?two (?:countries|sides|states))"),
    pronoun=build_pattern(
        rf"(?i)(?:^|[\s,;(\"“])(?:he|she|it|they|the latter|(?:his|her) (?:royal )?(?:highness|excellency|majesty)|hh)"
        rf"(?:,? {ADVERB},?)*\s*$"
    ),
    one=build_pattern(r"(?i)\b(?:he|she|(?:his|her) (?:royal )?(?:highness|excellency|majesty))\b"),
    believed=build_pattern(
        r"(?i)\b(?:belief|confidence|conviction|optimism|certainty|believe[sd]?|believing|confident|convinced|certain|"
        r"sure|expect\w*)\b"
    ),
    joined=build_pattern(rf",? and{ADVERBS} $"),
    chained=build_pattern(
        rf"(?:,? and|,? as well as|,? but also)(?: also)? (?P<part>(?:(?:his|her|its|their) (?:[a-z]+ )?|"
        r"(?=(?:[a-z]+ )?(?:concerns?|worry|regret|hope|desire|readiness|willingness|gratitude|appreciation|alarm|"
        r"full support|strong support) (?:for|to|about|over|at|that|with|of)\b)(?:[a-z]+ )??)"
        rf"(?P<noun>{_NOUNS})\b)"
    ),
    mine=build_pattern(r"\b(?:his|her|its|their)\b"),
    conjoined=build_pattern(rf"(?:,? and|,? but|,? then){ADVERBS} $"),
    topic=build_pattern(r"(?:^|[.;] )(?i:as for|as regards|regarding) (?:the )?⟨[PSODG]\d+⟩,? $"),
    runs_on=build_pattern(rf"(?:{BOTH}) (?:\w+ly |also |both )?{OUGHT} "),
    she=build_pattern(r"(?i)\b(?:she|her (?:royal )?(?:highness|excellency|majesty))\b"),
    woman=build_pattern(r"(?i).{0,80}?\b(?:mrs|ms|madam|madame|lady|queen|princess|baroness|her excellency)\b"),
    man=build_pattern(r"(?i).{0,80}?\b(?:mr|king|sheikh|prince|sir|emir|sultan|his excellency|his highness)\b"),
    relative=build_pattern(rf"[,\s]*(?:and )?who(?:,? {ADVERB},?)*\s*$"),
    pair=build_pattern(
        r"\s*(?:,? ?and|,? ?as well as|,? together with) (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:⟨[PSOD]\d+⟩\s*(?:and|,)\s*)?"
    ),
    listed=build_pattern(r"\s*,\s*"),
    tonic=frozenset({"himself", "herself", "itself"}),
    unnamed=build_pattern(r"\b[A-Z][\w'-]+,? and (?:the |his |her )?$"),
    reports=build_pattern(
        r"(?i)\b(?:statement|communique|declaration|ministry|agency|presidency|source|spokesperson|spokesman|"
        r"report|readout|press "
        r"release|office|media)\b[^;]*?\b(?:said|says|stated|added|noted|reported|announced|indicated)"
        r"[^;]{0,60}? (?:that |)$|^it (?:also |further )?(?:said|says|added|noted|stated|reads)(?: that)? $"
    ),
    declaration=build_pattern(
        r"(?i:\bjoint (?:press )?(?:statements?|declarations?|communiqu[eé]s?)\b)|(?:^|\n)(?:\d+\. )?We, the "
    ),
    bullet=build_pattern(
        rf"(?:[-•–*·]|\(?(?:[a-z]|[ivx]{{1,4}}|\d{{1,2}})[.)])\s*(?:(?:and|also|further) )?|(?={LISTED})"
    ),
    sport=build_pattern(
        r"(?i)\b(?:match|matches|coach|championship|tournament|quarter-?finals?|semi-?finals?|players?|medals?|"
        r"goalkeeper|striker|referees?|umpires?|athletes?|wrestlers?|IOC|national team|"
        r"died|dies|obituary|funeral|passed away|mourn\w*|burial|late (?:president|minister|king|ambassador|leader)|"
        r"stadium|selectors?|cricket|wickets?|innings|squad|Davis Cup|Olympics?|league table)\b"
    ),
    quoted=build_pattern(r"[^;:⟨\"“]{0,50}(?:⟨[TLPSD]\d+⟩[^;:⟨\"“]{0,40})?[:,] ?(?=“|\"(?=\S))"),
    whom=build_pattern(r"\bwith whom $"),
    along=build_pattern(r"with ⟨[PSOD]\d+⟩"),
    facing=build_pattern(
        r"(?i)(?:his|her|their|the) (?:[\w-]+ )?(?:counterparts?|interlocutors?|colleague|opposite number)\b"
    ),
    office=build_pattern(
        r"(?i)(?:(?:h\.?e\.?|h\.?h\.?|hrh|his excellency|her excellency|his highness) )?(?:the |this )(?:\w+ )?(?:"
        r"(?P<head_of_government>prime minister|premier|chancellor|pm)|(?P<deputy_>deputy|vice)[ -]|"
        r"(?P<head_of_state>president|state leader|head of state|king|queen|emir|amir|sultan|monarch)|"
        r"(?P<minister>(?:foreign |external affairs |defen[cs]e |\w+ )?minister)|(?P<secretary>secretary)|"
        r"(?P<speaker>speaker)|(?P<ambassador>ambassador|envoy|high commissioner|diplomat))\b"
    ),
    together=build_pattern(
        r"(?:^|[\s,;(\"“])(?P<who>(?i:(?:the )?(?:two|both|duo|pair)|(?:the )?(?:(?:two|both|their) )?(?:sides|parties|"
        r"leaders|ministers|officials|diplomats|interlocutors|counterparts|co-?chairs|presidents|foreign ministers|"
        r"prime ministers|delegations|heads of (?:state|delegation)|countries|nations|governments|excellencies|"
        r"host and guest(?: alike)?|statesmen|chief diplomats|top diplomats|women|men)))"
        rf"(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    envoys=build_pattern(r"(?i)\b(?:ambassadors|envoys|diplomats|high commissioners|visitors)\b"),
    callers=build_pattern(
        r"(?:^|[\s,;(\"“])(?P<who>(?i:(?P<guest>(?:the|his|her|their|each of the) (?:(?:visiting|two|three|four|new|"
        r"distinguished) )*(?:visitors|guests|emissaries|visiting delegation)|each of the (?:ambassadors|envoys|"
        r"diplomats)|the (?:three|four|five|six|seven|eight|nine|ten|new) (?:new )?(?:ambassadors|envoys|diplomats|"
        r"high commissioners))|(?P<host>their hosts)))"
        rf"(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    leads=build_pattern(r"(?i)the (?:head|leader|chief) of (?:the|this) (?:delegation|mission)|the delegation leader"),
    peoples=build_pattern(
        r"(?:^|[.;:,] |\b(?:and|that) )(?P<who>(?:[Tt]he )?[A-Z][\w-]+s and (?:the )?[A-Z][\w-]+s)"
        rf"(?:,? {ADVERB},?)*\s*$"
    ),
    first_person=build_pattern(r"\b(?:[Ww]e|I|[Oo]ur|[Mm]y|us)\b"),
    its=build_pattern(
        r"(?i)(?:its|their) (?:[\w-]+ )?(?:representative|minister|ambassador|president|premier|delegate|diplomat|"
        r"envoy|secretary|spokes\w+|consul|leader|head)\b"
    ),
    clauses_in=build_pattern(r"\b(?:that|who|which|whose|where|when|if|as|said|says)\b|[:;\"“]"),
    voice=build_pattern(r"(?i)\bspokes(?:man|woman|person)\b"),
    assembly=build_pattern(rf"(?:^|[\s,;(\"“])(?P<who>(?i:the (?:{_MEETINGS})))(?: \([A-Z]+\))?(?:,? {ADVERB},?)*\s*$"),
    institution=build_pattern(
        r"(?:^|[\s,;(\"“])(?P<who>(?i:the )(?:[Ff]ederal |[Nn]ational |[Rr]oyal |[Ii]nterim )?(?P<head>(?i:"
        r"ministry|government|presidency|foreign office|state department|foreign ministry|embassy|cabinet|state house|"
        r"prime minister's office)))"
        r"(?: of (?:Foreign Affairs|External Affairs|Defen[cs]e|Trade|Commerce|the Interior)(?: and [A-Z][\w ]+)?)?"
        rf"(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}}(?:⟨T\d+⟩)?,)?\s*$"
    ),
    surname=build_pattern(
        r"(?:^|[\s;(\"“])(?P<who>(?:(?:Mr|Mrs|Ms|Dr|Amb|Gen|Sen|Hon|Minister|Ambassador|President|Premier)\.? )?"
        rf"(?P<name>[A-Z][a-z][\w'-]+))(?:,? {ADVERB},?)*(?:, [^,;⟨]{{2,60}},)?\s*$"
    ),
    capital=build_pattern(rf"(?:^|[.;:,] |\b(?:and|while) )(?P<who>⟨L\d+⟩)(?:,? {ADVERB},?)*(?:, [^,;]{{2,80}},)?\s*$"),
    led=build_pattern(
        r"(?:,? (?:(?:to(?= (?:the |his |her |their |visiting )*(?:⟨|press|media|reporters|journalists|counterpart|"
        rf"guests?))|at|during|in|on|before|after|through|via|by|over|while|upon|following|speaking)\b"
        r"[^;:«\"“]{2,110}?|"
        r"(?:the )?(?:visiting |new |\w+ )?⟨[PSODGTL]\d+⟩|(?:his|her|their|the) \w+|"
        rf"{ADVERB}),?){{0,2}} (?=that (?!⟨T))"
    ),
    clauses=build_pattern(r",? and (?=that )"),
    guest=build_pattern(r"(?i)\b(?:visitors?|guests?|visiting)\b"),
    host=build_pattern(r"(?i)\bhosts?\b"),
    nobody=build_pattern(r"\s*(?:⟨[PSODG]\d+⟩|(?:his|her|its|their) \w+)[\s,.]*"),
    again=build_pattern(rf"(?:^|[,;]| and| then| or| but| before)(?:,? {ADVERB},?)*\s*$"),
    verb=build_pattern(
        r"\s*(?:,[^,;]*,|,)?\s*(?:(?:on |in |at )?⟨[TL]\d+⟩,? )?(?:also |then |\w+ly )?(?:[“\"] ?)?"
        r"(?:has|have|had|is|are|was|were|will|would|must|[\w-]+ed|said|told|"
        r"met|held|made|gave|"
        r"took|spoke|paid|sent)\b|\s*:\s*$"
    ),
    clause=build_pattern(
        rf"(?: (?:⟨[PSODG]\d+⟩|him|her|them|(?:the )?(?:press|reporters|journalists|media)))?\s*(?:,[^,]*,)?"
        rf"\s*(?:that\b|:|,? ?[\"“]|"
        rf"(?:⟨[PSODG]\d+⟩,? and (?:the )?⟨[PSODG]\d+⟩|⟨G\d+⟩)(?: \w+ly| also| both)? (?!to\b|in\b|at\b|on\b)[a-z]+\b|"
        rf"(?:⟨[PSODG]\d+⟩(?:,? and (?:the )?⟨[PSODG]\d+⟩)?|he|she|it|they|we|there)"
        rf"(?: \w+ly| also| always| now| still| both)? "
        rf"(?:{_FINITE}|[a-z]+s)\b|{_OPENER} {_NOUNS_ONLY}{{0,60}}?(?:⟨[TLPSODG]\d+⟩{_NOUNS_ONLY}{{0,40}}?){{0,3}}"
        rf" {_AUXILIARY}\b|(?:this|that|these|those|such) {_AUXILIARY}\b|"
        r"(?:(?<=\bsaid)|(?<=\bsays)) ⟨[PSODG]\d+⟩ (?:and|or) (?:the )?[A-Za-z][^,;:\"“]{12,}|"
        r"(?:(?<=\bsaid)|(?<=\bsays)) (?!(?:so|goodbye|farewell|yes|no|nothing|something|it|by|on|in|at|to|after|"
        r"during|as|of|for|with|and|when|while|before)\b|(?i:the|an?|his|its|their) "
        r"(?:[\w'-]+ ){0,3}?(?i:ministry|office|spokes\w+|embassy|statement|agency|officials?|sources?|presidency|"
        r"department)\b)(?:⟨[PSODGTL]\d+⟩'s? |[a-z][a-z'-]* )[^;:\"“]{18,}"
        r")"
    ),
    object_of=build_pattern(r"⟨[PSODG]\d+⟩,? (?:whom |which )$"),
    unfinished=build_pattern(r"\b(?:ready|prepared|willing|keen|determined|committed|resolved|able|eager), $"),
    asks=build_pattern(
        rf"(?i)\b(?:that|if|whether|(?<!, )where|when|(?<!, )as|"
        rf"(?<!during )(?<!after )(?<!under )(?<!at )(?<!in )(?<!of )"
        r"which|"
        rf"because|since|(?<!his )(?<!her )(?<!their )(?<!the )(?<!its )(?<!opening )(?:{SAYING}))"
        r"(?: (?:the|his|her|its|their))?\s+$"
    ),
    opening=build_pattern(
        rf"(?:\s|[,:]|{_MARKS}|(?:that|also|notably)\b|"
        r"(?:him|her|them|(?:the )?(?:press|media)|reporters|journalists)(?= that\b))*"
    ),
    closing=build_pattern(
        rf"(?:[\s,;:.…–—-]|{_MARKS}|(?<=[\s,])(?:and|then|but|or|while|whereas|before|as well as|by|in|on|to))+$"
    ),
    trailing=build_pattern(
        r"(?i)\s*(?:[.;»”]|$|(?:,? ?(?:during|after|at|on|in|while|when|adding|stressing|noting|following|to|as|"
        r"according|speaking|⟨[TL]\d+⟩|through|via|from|with|who|and)\b))"
    ),
    reason=build_pattern(r"[^;]*? (?:for|on|over|upon) "),
    courtesy=build_pattern(
        r"(?i:(?:the|this|his|her|their) (?:[\w-]+ ){0,2}(?:call|meeting|talks|conversation|visit|discussions?) "
        r"(?:was|were|took place|lasted|came|is scheduled|is expected|will take place|is part|comes|focused)\b)|"
        r"(?:the )?(?:[\w-]+ ){0,4}(?:said|added|noted|reported|stated)[.,]?$|"
        r"(?i:earlier|later) (?:⟨T\d+⟩|in the day)|(?:⟨[PSO]\d+⟩ (?:every |further |great )?(?=success\b))?"
        r"(?:his |her |their |its |the |sincere |deep |warm |heartfelt |best |good |kind |cordial )*"
        r"(?:condolences?|copies|(?:\w+ )?greetings?|letters? of (?:credence|recall|accreditation|introduction)|"
        r"regards|apologies|wishes|"
        r"credentials|good health|good luck|success)\b|"
        r"(?:him|her|them|⟨[PSGD]\d+⟩) (?:(?!on\b|for\b|upon\b)\w+ ){0,2}?"
        r"(?:success|well|good health|good luck|all the best|happiness|"
        r"prosperity|a successful)\b|(?:a )?(?:swift|speedy|quick|full) recovery\b|"
        r"(?:continued|continuing|further|more|everlasting|lasting)? ?(?:progress|prosperity|health)\b"
        r"(?! (?:in|on|towards?|of|made|with|was|were|is|has|had|being|achieved|towards)\b)|"
        r"(?:in|through|via|by) (?:an?|the|its|his|her|their) (?:[\w-]+ ){0,2}(?:statements?|communiqu[eé]s?|"
        r"press release|readout|tweet|post|message|interview|briefing|letter)\b[^;]{0,60}$|"
        r"(?:the |his |her |their |a )?(?:\w+ )?(?:message|letter) of (?:best wishes|congratulations?|condolences|"
        r"greetings|good wishes)\b|(?:the |his |her |their )?(?:[\w-]+ ){0,2}"
        r"(?:congratulations|felicitations) (?:to ⟨P\d+⟩)?"
        r"[^;]{0,60}?(?:on|upon|over|for) [^;]{0,50}?(?:appointment|election|victory|assum\w+|inauguration|posting)\b|"
        r"(?:the )?(?:[A-Za-z'&-]+ ){0,4}(?:ministry|committee|department|embassy|presidency|agency|press service|"
        r"service|secretariat)(?: of [A-Za-z ]{3,40})?(?: (?:said|announced|reported)\b[^;]{0,40})?[.,]?$|"
        r"(?:this|so|as much) (?:when|while|as|in|at|during|on|after|before|to)\b"
    ),
    another=build_pattern(r", and (?=⟨[PSODG]\d+⟩ )"),
    subordinate=build_pattern(
        r";|, while (?=⟨)|, whereas |, but | — |, a (?:request|proposal|demand|call) (?:that|which|to which) "
    ),
    hypothetical=build_pattern(
        r"(?i)\b(?:if|could|might|may|should|without|would have) $|"
        r"^(?:according to|in the view of) (?:the |some |many |most |several |local |other )*(?:[\w-]+ )?"
        r"(?:observers|analysts|experts|critics|commentators|sources|media|reports|opponents|pundits|scholars|diplomats|rumou?rs|newspapers)\b"
    ),
    addressee=build_pattern(
        r"(?:(?:to |on |upon )?(⟨[PSODGL]\d+⟩) )+(?=to |that |for )|(?:on |upon )[^,;⟨]{2,40}? (?=to )"
    ),
    both=build_pattern(
        r"(?i)(?:that |[\"“] ?)*(?:(?:we (?:also |both |have )*)?agree|⟨G\d+⟩|"
        r"(?:the )?(?:two|both) (?:countries|sides|parties))"
    ),
    wished=build_pattern(
        r"[^;]{0,140}? (?:on|upon|for|over) (?:the |his |her |their |its |being )?(?:[\w'-]+ ){0,3}?(?:re-?elections?|"
        r"elections?|elected|(?:re-?)?appointments?|appointed|posting|assumption|⟨T\d+⟩ of office|assuming|"
        r"taking office|"
        r"new (?:post|role|assignment|position)|nomination|promotion|accession|coronation|inauguration|"
        r"victory|birthday|"
        r"national day|independence day|anniversary|new year)\b"
    ),
    met=build_pattern(
        r"(?:(?<=welcomed )|(?<=welcomes )|(?<=welcoming ))"
        r"(?i:(?:with |the |his |her |their |our |all |both |visiting |new |newly[- ]\w+ |five |several |foreign )*"
        r"(?:⟨[PDG]\d+⟩|ambassadors|envoys|delegations?|guests?))(?=[.,;]| (?:at|in|to|on|upon|who|and|as)\b|$)"
    ),
    own=build_pattern(
        rf"(?i)(?:that |: |{_MARKS} ?)*(?:(?:his|her|its|their|our) (?:country|government|delegation|"
        rf"administration|parliament|"
        r"ministry|people|side|nation)|(?:he|she|it|they|we|i)\b)"
    ),
    infinitive=build_pattern(r"(?P<link>to )(?:\w+ly )?[a-z]+\b"),
    coordinated=build_pattern(r"(?:,? and |, )(?=to (?:\w+ly )?[a-z]+\b)"),
)

GRAMMAR = SpeechGrammar(
    rules=(*CUES, *TURNS),
    cues=CUES,
    turns=TURNS,
    complements=COMPLEMENTS,
    noun=re.compile(
        r"(?<!recall)(?<!recalls)(?<!recalled)(?<!recalling)(?<!described)"
        r"\s*(?:to ⟨\w\d+⟩ |(?:(?:⟨\w\d+⟩|him|her|them|(?:his|her|their|the) [\w-]+) )?(?:of|about) )?"
        r"(?!that\b|(?:the |their |our )?(?:shared|common|mutual|joint) (?:commitment|resolve|"
        r"determination|concern)s? (?:to|for)\b)"
        r"(?:(?:the|his|her|its|their|an?|[\w-]+'s|⟨\w\d+⟩'s?) )*(?:⟨\w\d+⟩'s? )?(?:[a-z-]+ (?:and [a-z-]+ )?){0,2}?"
        rf"(?P<noun>{_NOUNS})\b"
    ),
    domains=MATCHER,
    words=WORDS,
)
