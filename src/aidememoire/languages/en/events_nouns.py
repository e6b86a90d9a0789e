"""Shapes of nouns: with a light verb, in a circumstance, as a subject that takes place, or in passing."""

from __future__ import annotations

from aidememoire.languages.en.events_announced import ANNOUNCED, SAID_TO_BE_HELD
from aidememoire.languages.en.events_ends import ENDS
from aidememoire.languages.en.events_fates import CALLED_OFF_DONE, CALLS_OFF, PUT_OFF_DONE, PUTS_OFF
from aidememoire.languages.en.events_recalled import DATED, RECALLED
from aidememoire.languages.en.events_shapes import GAP, LOOSE, MET, X, Y, Z, shape

_NOUN = r"⟪n_\w+:noun⟫"
_NOT_FIRST = r"(?! (?:was|were) (?:originally|initially)\b)"
"""« The trip was originally slated for May but was put off »: of a contact that has been planned anew since."""
_GAVE = r"(?:gave|given)(?= an? (?:[\w-]+ )?(?:⟪|lunch|dinner))"
_LIGHT = (
    r"(?:held|had(?! (?:\w+ly |also |already |earlier |since )?(?:\w{3,}ed|been|said|told|spoken)\b)|"
    r"paid|made|conducted|concluded|began|begun|started|wrapped up|completed|undertook|undertaken|"
    r"joined|co-chaired|chaired|co-hosted|hosted|headed|convened|opened|"
    rf"launched|kicked off|ended|finished|placed|{_GAVE}|embarked on|engaged in|entered into|exchanged|"
    r"was in|were in|headed into|resumed|continued|organi[sz]ed)"
)
_LIGHT_NOW = (
    r"(?:holds?|(?:has|have)(?! \w+ed\b)|pays?|makes?|conducts?|concludes?|begins?|starts?|wraps up|completes?|"
    r"undertakes?|"
    r"joins?|hosts?|"
    r"kicks off|ends|opens|embarks on|co-chairs?|chairs?|is holding|are holding|is paying|is making|is having)"
)
_LIGHT_FULL = (
    r"(?:hold|have|pay|make|conduct|begin|start|undertake|organi[sz]e|convene|host|embark on|co-chair|chair|join|"
    r"exchange|resume|launch|kick off)"
)
_NEXT = (
    r"(?:will|shall|(?:is|are|was|were)(?: also)? (?:to|due to|set to|scheduled to|expected to|slated to|"
    r"poised to|planning "
    r"to|preparing to|about to|likely to|going to|getting ready to|gearing up to)|plans? to|planned to|"
    r"intends? to|(?:has |have )?agreed to|"
    r"(?:has |have )?accepted|due to|set to|scheduled to|expected to|to)"
)
_APART = r"(?![^⟪]{0,80}?\b(?:preparat\w+|preparing|plans? (?:to|for)|ahead of|run-up)\b)"
"""A light verb whose own object stands before the noun: « chaired a meeting on the preparation for the session »."""
_NTH = r"(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
_DET = r"(?: (?:the|an?|his|her|its|their|this|that|these|those|such|all))?"
_PLAIN = r"(?: (?!(?:by|with|during|after|before|and|who|as|part|of|in|at|to|said|told)\b)[\w'’/-]+){0,5}"
_FILL = (
    r"(?:(?: (?!(?:by|with|during|after|before|and|who|which|that|said|told|over)\b)[\w'’/-]+"
    r"| ⟨P\d+⟩'s?| ⟨[OSLT]\d+⟩(?:'s?)?|-⟨S\d+⟩){0,5})"
)

DENIED = (
    shape(
        "no-such-noun",
        rf"(?P<at>\b(?:no|not|without|never)(?: any| an?| plans? for| plan for)?) (?:(?:had|held|have|hold|paid) )?"
        rf"(?:(?:an?|any) )?(?:\w+ ){{0,2}}{_NOUN}",
        "noun",
        (f"There was no meeting between {X} and {Z}.",),
        (f"A meeting between {X} and {Z} took place.",),
        status="denied",
    ),
    shape(
        "noun-that-was-not",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,160}}?(?:did not take place|never took place|did not happen|never happened|"
        r"was not held|were not held|had not taken place|has not taken place|never occurred))",
        "noun",
        (f"The meeting between {X} and {Z} never took place.",),
        (f"A meeting between {X} and {Z} took place.",),
        status="denied",
    ),
)

HOSTED = (
    shape(
        "session-to-be-hosted",
        r"(?P<at>\b(?:will|is to|is set to|to) (?:host|convene|organi[sz]e)\b)[^⟪.;]{0,60}⟪n_(?:session|dialogue|"
        r"summit):noun⟫",
        "occur",
        (f"{MET} Spain will host the next session of the joint committee in June 2031.",),
        (f"{X} met {Y} on Thursday.",),
        status="planned",
    ),
)

STAYS = (
    shape(
        "on-a-visit-to-come",
        rf"\b(?:will|shall|(?:is|are) (?:to|due|set|scheduled|expected|slated)|"
        rf"(?:is|are) (?:travell?ing|going|heading|flying|leaving)[^⟪.;⟨]{{0,30}}(?:⟨[LS]\d+⟩[^⟪.;⟨]{{0,20}}){{1,2}}"
        rf"\bon ⟨T\d+⟩)"
        rf"(?!\w)[^⟪.;]{{0,110}}?(?P<at>\b(?:on|for)\b(?: an?| his| her| their| the)?{_PLAIN} ⟪n_visit:noun⟫)",
        "stay",
        (
            f"{X} will be in Lima on Tuesday for a working visit.",
            f"{X} is travelling to Lima on Tuesday for a working visit.",
        ),
        (f"{X}, on a visit to Peru, spoke of fishing.",),
        status="planned",
    ),
    shape(
        "on-a-visit",
        rf"(?P<at>\b(?:(?:is|are|was|were|currently|now|starting|beginning|ending|wrapping up|is paying|"
        rf"are paying) )?"
        rf"(?:(?:on|for|in the middle of|amid)\b(?: an?| his| her| their| the)?|(?:paying|making) an?)"
        rf"{_PLAIN} ⟪n_visit:noun⟫)",
        "stay",
        (f"{X}, on a visit to Peru, spoke of fishing.", f"{X} was in Lima for an official visit."),
        (f"{X} had a meeting with {Y}.",),
    ),
)

CIRCUMSTANCES = (
    shape(
        "in-the-course-of",
        rf"(?P<at>\b(?:(?<!s )for(?= (?:the|their|its) {_NTH} (?:[\w-]+ )?⟪n_(?:session|dialogue|summit))|during|"
        rf"throughout|in the course of|on the occasion of|at the end of|at the start of|"
        rf"on the (?:sidelines|margins|fringes) of|on sidelines of|as part of|within the framework of|ahead of|"
        rf"at|in|after|following|before|over|upon|since|prior to)){_DET}{_FILL} {_NOUN}",
        "circumstance",
        (f"During his meeting with {Z}, Spanish Foreign Minister Diego Alarcon spoke of fishing.",),
        (f"{X} met {Y} on Thursday.",),
    ),
)

LIGHTS = (
    shape(
        "invited-to-pay-visit",
        r"\b(?:invited|invites|inviting|invitation|invite)\b[^⟪.;]{0,160}?"
        r"(?P<at>\b(?:to (?:pay|make|undertake)|for)\b[^⟪⟨.;]{0,30} ⟪n_visit:noun⟫)",
        "stay",
        (f"{Z} invited Spanish Foreign Minister Diego Alarcon to pay an official visit to Peru.",),
        (f"{X} had a meeting with {Y}.",),
        status="proposed",
    ),
    shape(
        "noun-with-verb-put-off",
        rf"(?P<at>{PUTS_OFF}){LOOSE}{_NOUN}",
        "light",
        (f"{X} postponed his visit to Peru.",),
        (f"{X} had a meeting with {Y}.",),
        status="postponed",
    ),
    shape(
        "noun-with-verb-called-off",
        rf"(?P<at>{CALLS_OFF}){LOOSE}{_NOUN}",
        "light",
        (f"{X} called off his visit to Peru.",),
        (f"{X} had a meeting with {Y}.",),
        status="cancelled",
    ),
    shape(
        "noun-with-verb-to-come",
        rf"(?P<at>\b{_NEXT}\b){GAP} ?(?:(?:be )?{_LIGHT_FULL}|be (?:holding|paying|making))\b{LOOSE}{_NOUN}",
        "light",
        (f"{X} will hold talks with {Y} on Thursday.", f"{X} is scheduled to pay an official visit to Peru."),
        (f"{X} held talks with {Y} on Thursday.",),
        status="planned",
    ),
    shape(
        "noun-with-verb-proposed",
        rf"(?P<at>\b(?:(?:has |have )?(?:proposed|suggested|requested|offered|sought)|proposes?|seeks?|requests?|"
        rf"(?:may|might|could)"
        rf"{GAP} ?{_LIGHT_FULL}(?! (?:been|\w+ed)\b))\b){LOOSE}{_NOUN}",
        "light",
        (f"{X} proposed a meeting with {Y}.", f"{X} may pay a visit to Peru."),
        (f"{X} had a meeting with {Y}.", f"It might have been the first meeting of {X} with {Y}."),
        status="proposed",
    ),
    shape(
        "noun-with-verb-pluperfect",
        rf"(?P<at>\bhad{GAP} ?{_LIGHT})\b{LOOSE}{_NOUN}",
        "light",
        (f"{X} had held talks with {Y} in March.",),
        (f"{X} had a meeting with {Y}.",),
        background=True,
        recent=True,
    ),
    shape(
        "noun-with-verb-done",
        rf"(?P<at>\b(?:(?:has|have){GAP} ?)?{_LIGHT})\b{_APART}{LOOSE}{_NOUN}",
        "light",
        (f"{X} held talks with {Y} on Thursday.", f"{X} had a phone call with {Z}."),
        (f"{X} will hold talks with {Y} on Thursday.",),
    ),
    shape(
        "noun-that-is-rated",
        rf"(?P<at>\b(?:called|described|hailed|termed|rated|characteri[sz]ed|assessed|labelled)\b)"
        rf"(?: the| his| her| their)(?: [\w-]+){{0,2}} {_NOUN}(?= (?:with|held with)\b)",
        "light",
        (f"{X} called the talks with {Z} in Lima on Tuesday fruitful.",),
        (f"{X} called for talks with {Z}.",),
    ),
    shape(
        "noun-with-participle",
        rf"(?P<at>\b(?:holding|paying|making|having|wrapping up|concluding|starting|beginning|"
        rf"ending)\b){LOOSE}{_NOUN}",
        "gerund",
        ("Wrapping up a visit to Peru, Spanish Foreign Minister Diego Alarcon spoke of fishing.",),
        (f"{X} will hold talks with {Y} on Thursday.",),
    ),
    shape(
        "noun-with-verb-now",
        rf"(?<!\bwould )(?<!\bcould )(?<!\bmight )(?<!\bshould )(?<!\bmay "
        rf")(?P<at>\b{_LIGHT_NOW})\b{_APART}{LOOSE}{_NOUN}",
        "light",
        (f"{X} holds talks with {Z}.", f"{X} pays a visit to Peru."),
        (f"{X} will hold talks with {Y} on Thursday.",),
        untensed=True,
    ),
)

STANDING = (
    shape(
        "noun-that-somebody-had",
        rf"(?P<at>{_NOUN})(?= (?:that|which) (?:[\w.'’-]+ ){{0,3}}?(?:{{person}}),?(?: [\w.'’-]+){{0,2}}? "
        r"(?:had|held|has had|has held|conducted)\b)",
        "object",
        (f"Fishing topped the agenda of the talks that {X} had on Tuesday with {Z}.",),
        (f"{X} met {Y} on Thursday.",),
    ),
    shape(
        "noun-put-off",
        rf"(?P<at>{_NOUN}){_NOT_FIRST}(?=[^;]{{0,260}}?{PUT_OFF_DONE})",
        "occur",
        (
            f"The meeting between {X} and {Z} has been postponed.",
            f"The talks between {X} and {Z}, originally scheduled for May, have been pushed back.",
        ),
        (f"{X} met {Y} on Thursday.",),
        status="postponed",
    ),
    shape(
        "noun-called-off",
        rf"(?P<at>{_NOUN}){_NOT_FIRST}(?=[^;]{{0,260}}?{CALLED_OFF_DONE})",
        "occur",
        (
            f"The meeting between {X} and {Z} has been called off.",
            f"The visit of {X} to Peru, initially planned for May, was cancelled.",
        ),
        (f"{X} met {Y} on Thursday.",),
        status="cancelled",
    ),
    shape(
        "noun-that-takes-place",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,200}}?(?<!will be )(?:took place|has taken place|(?:was|were|has been|have been) "
        r"(?:\w+ )?(?:held|convened|organi[sz]ed)|opened|kicked off|concluded|ended|closed|wrapped up|got under ?way|"
        r"(?:came|drew|was brought) to (?:an?|its) (?:[\w-]+ )?(?:end|close|conclusion)|convened|started|began|"
        r"has (?:kicked off|begun|started|ended|concluded|opened|closed)|"
        r"is (?:under ?way|being held|taking place|meeting|in session|in progress|ongoing))\b)",
        "occur",
        (
            f"A meeting between {X} and {Z} took place on Monday.",
            f"{MET} The fifth session of the joint committee between Spain and Peru ended on Monday.",
        ),
        (f"{X} met {Y} on Thursday.",),
    ),
    shape(
        "noun-that-takes-place-now",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,200}}?\b(?:takes place|opens|kicks off|concludes|ends|starts|begins|"
        r"gets under ?way(?! (?:on|from) )|(?:comes|draws) to (?:an?|its) (?:[\w-]+ )?(?:end|close|conclusion))\b)",
        "occur",
        (f"{MET} The fifth session of the joint committee between Spain and Peru opens in Lima.",),
        (f"{X} met {Y} on Thursday.",),
        untensed=True,
    ),
    shape(
        "noun-that-will-take-place",
        rf"(?P<at>{_NOUN})(?=[^;]{{0,200}}?(?:will (?:take place|be held|convene|open|begin)|"
        r"(?:is|are) (?:scheduled|expected|due|planned|set|slated|to (?:take place|be held))|to be held|"
        r"(?:holds|gets under ?way) (?:on|from) |"
        r"would (?:take place|be held)))",
        "occur",
        (f"A meeting between {X} and {Z} will take place on Monday.",),
        (f"{X} met {Y} on Thursday.",),
        status="planned",
    ),
    shape(
        "noun-in-passing",
        r"(?P<at>(?:\b(?:the|an?|his|her|its|their|this|last|next|first)(?: [\w'-]+){0,3} |⟩'s?(?: [\w'-]+){0,3} )?"
        r"⟪(?!n_dialogue|n_signing|n_summit)n_\w+:noun⟫)",
        "noun",
        (f"{X}'s Call with {Z}", f"Telephone conversation between {X} and {Z}."),
        (f"{X} met {Y} on Thursday.",),
    ),
)

NOUNS = (
    *ENDS,
    *SAID_TO_BE_HELD,
    *DENIED,
    *HOSTED,
    *RECALLED,
    *LIGHTS[:4],
    *STAYS,
    *LIGHTS[4:],
    *CIRCUMSTANCES,
    *ANNOUNCED,
    *DATED,
    *STANDING,
)
