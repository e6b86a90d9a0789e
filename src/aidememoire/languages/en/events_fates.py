"""What becomes of a contact that was to be: the English words for putting off, calling off, not holding, holding.

One place for each family of words; shapes of nouns and verbs, and the words of clauses, are written with them.
"""

from __future__ import annotations

import re

from aidememoire.pack.fates import FateWords

PUT_OFF = (
    r"(?:postponed|put off|put back|put on hold|put on ice|delayed|deferred|rescheduled|adjourned|pushed back|"
    r"pushed to|"
    r"moved (?:back )?to (?:a later|⟨T)|shelved|suspended)"
)
"""Participles of what was put off."""
CALLED_OFF = r"(?:cancell?ed|called off|scrapped|axed|dropped|aborted|scuttled|nixed|ditched|abandoned)"
"""Participles of what was called off."""

_BE = r"\b(?:was|were|is|are|has|have|been|be|being)(?: \w+)? ?(?:been )?"
PUT_OFF_DONE = rf"(?:{_BE}{PUT_OFF}\b|\bon (?:hold|ice)\b)"
CALLED_OFF_DONE = (
    rf"(?:{_BE}{CALLED_OFF}\b|\b(?:is|are) (?:now )?off\b(?! the)|\b(?:fell|fallen) (?:through|apart)\b|"
    r"\bwas a no-show\b)"
)
NOT_TO_BE = (
    r"\b(?:(?:will|would|is|are|was|were) (?:no longer|not|never|not now)(?: to| now| be)?|won't|wouldn't|not to|"
    r"is not going to|not expected to|unlikely to)"
    r"(?: now)? (?:take place|go ahead|happen|be held|proceed|be taking place|be going ahead|be on the agenda|"
    r"materiali[sz]e|part of|on the (?:cards|programme|itinerary)|"
    r"going ahead|taking place|happening)\b"
)
"""Predicates of a contact that will not be held."""

_CHOSE = r"(?:agreed|agrees|decided|chose|opted|had|(?:was |were |been )?forced|been obliged|was obliged) to"
PUTS_OFF = (
    r"\b(?:(?:(?:has|have|had) )?(?:postponed|put off|puts? (?:on|back on) (?:hold|ice)|delayed|"
    r"deferred|postpones|puts off|delays|rescheduled|"
    r"pushed back|"
    rf"shelved|shelves|suspended)|{_CHOSE} (?:postpone|put off|delay|defer|reschedule|push back|shelve|"
    r"(?:move|shift)(?=[^.;]{0,140}? to (?:⟨T|a later))))\b"
)
"""Verbs of somebody who puts off what was to be held, whose object follows."""
CALLS_OFF = (
    r"\b(?:(?:(?:has|have|had) )?(?:(?:abruptly |suddenly |unexpectedly )?cancell?ed|called off|scrapped|axed|cancels|"
    r"scraps|axes|calls off|(?:dropped|drops|aborted|aborts|ditched|ditches|nixed|nixes|abandoned|abandons|"
    r"withdrew from|"
    r"gave up)(?= (?:plans?|(?:an?|the|his|her|its|their|any|all) (?:[\w-]+ ){0,3}(?:⟪n_|plans?|intention|idea)))|"
    r"pulled out of|pulls out of|backed out of)|"
    rf"{_CHOSE} (?:cancel|call off|scrap|axe|drop|abort|pull out of|give up))\b"
)
"""Verbs of somebody who calls off what was to be held, whose object follows."""
_HELD = (
    r"(?:took place|takes place|has taken place|(?:was|were|has been|have been) (?:\w+ )?(?:held|convened)|opened|"
    r"opens|"
    r"kicked off|kicks off|concluded|began|begins|convened|started|got under ?way|is under ?way|is taking place)\b"
)
_TO_BE = (
    r"(?:will (?:now |finally |instead )?(?:take place|be held|convene|open|begin|start|go ahead)|"
    r"(?:is|are) (?:now|finally) (?:scheduled|expected|due|planned|set|slated|to)|is to (?:take place|be held|begin))\b"
)
_ONCE = (
    r"(?:(?:, (?:(?!(?:is|are|was|were|been|has|have) )\w+ ){0,2}|^(?:\w+ )?|\band (?:then |later )?|\btwice |"
    r"\bonce |\btimes |\brepeatedly |\bthen |\boriginally |"
    r"\binitially )|"
    rf"\bhad(?: \w+)? been (?:\w+ )?|\b(?:which|that) (?:was|has been) (?:\w+ )?)(?:{PUT_OFF}|{CALLED_OFF})\b"
)
"""Words by which an earlier putting off is told beside what became of it."""
HELD_AFTER_ALL = rf"{_ONCE}[^.;:]{{0,90}}?\b{_HELD}"
TO_BE_AFTER_ALL = rf"{_ONCE}[^.;:]{{0,90}}?\b{_TO_BE}"
AFTER_ALL = rf"(?:{_ONCE}[^.;:]{{0,90}}?\b(?:{_HELD}|{_TO_BE}))"
"""After a noun: it was put off or called off once, and is held, or set anew, after all."""
FIRST_PUT_OFF = (
    rf"^(?:(?:Originally|Initially|First|After (?:being|having been))\b[^.;⟪]{{0,80}}?|(?:\w+ )?)(?:{PUT_OFF}|"
    rf"{CALLED_OFF})\b"
    r"[^.;⟪]{0,100}?, [^.;⟪]{0,60}?"
)
"""At the head of a sentence, before its subject: « Postponed in March, the visit »."""
WILL_HAPPEN = rf"\b{_TO_BE}"
HAPPENED = rf"\b{_HELD}"
_MISSED = (
    r"\b(?:nearly|almost|narrowly missed|came close to|without(?: even| ever| first)?|instead of|rather than|"
    r"(?:prevented|stopped|barred|banned|blocked|dissuaded|kept) (?:\w+ )?from)"
)
"""Words just before a verb of a contact that was not, for all they say of it."""
_SUPPOSED = (
    r"^(?:But |And )?(?:If|Should|Unless|Had|Were) [^;]{5,200}?, "
    r"(?=[^;]{0,120}?\b(?:would|will|could|might|may|can|won't)\b)"
)
UNHELD = (
    rf"(?:{PUTS_OFF}|{CALLS_OFF}|{NOT_TO_BE}|\b(?:will|would|does|do|did|is|are|was|were|has|have|had|can|could) "
    r"(?:not|no longer|never)\b|\b(?:won't|wouldn't|didn't|doesn't|isn't|wasn't|cannot|can't)\b|"
    r"\bno (?:\w+ )?(?:meeting|talks|visit|call|conversation)\b|\bruled out\b|\bfailed to\b|\bin vain\b|"
    r"\b(?:snubbed|stood up|stayed away|skipped|boycotted|did without)\b)"
)
"""In a sentence: nobody may take the contact it names for one that was simply held."""
_ANNOUNCES = (
    r"\b(?:said|says|announced|announces|confirmed|confirms|stated|reported|reports|disclosed|revealed|"
    r"told [\w ]{1,30})"
)


def _look(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


FATES = FateWords(
    postponed=_look(
        r"^(?:(?!\bhad (?:\w+ly |first )?been (?:set|scheduled|planned)\b|\b(?:originally|initially)\b).)*?"
        rf"(?:{PUT_OFF_DONE}|, (?:postponed|put off)\b)|^(?: to(?: the)? ⟨[SL]\d+⟩)? ?"
        r"(?:put off|postponed|deferred|rescheduled|pushed back)\b"
    ),
    cancelled=_look(
        rf"^(?:(?!\b(?:originally|initially)\b).)*?(?:{CALLED_OFF_DONE}|{NOT_TO_BE})|^(?: to(?: the)? ⟨[SL]\d+⟩)? ?"
        r"(?:cancell?ed|called off|scrapped)\b"
    ),
    postponing=_look(
        r"\b(?:postpon(?:e|es|ed|ing)|defer(?:s|red|ring)?|delay(?:s|ed|ing)?|put(?:s|ting)? (?:off|back)|"
        r"resched\w+|(?:postponement|deferral) of)(?! (?:until|till|"
        r"to)\b)\b[^.;⟨]{0,50}(?:⟨[PSGDT]\d+⟩(?:'s?)?[^.;⟨]{0,30}){0,2}$"
    ),
    cancelling=_look(
        r"\b(?:cancellation|scrapping|nothing (?:came|has come|will come)) of"
        r"(?! (?:until|to)\b)[^.;⟨]{0,50}(?:⟨[PSGDT]\d+⟩(?:'s?)?[^.;⟨]{0,30}){0,2}$|"
        r"\b(?:cancel(?:s|led|ed|ling)?|call(?:s|ed|ing)? off|scrap(?:s|ped|ping)?|axe[sd]?"
        r"|(?:failed to|did not|didn't|never) (?:turn(?:ed)?|show(?:ed)?) up(?: (?:for|at|to))?|(?:failed to|did not|"
        r"didn't) (?:appear|come|attend)(?: (?:for|at|to))?|stayed away from|skipped|boycotted"
        r"|(?:would|was to|were to) have (?:been|marked|made|paid))\b[^.;⟨]{0,50}"
        r"(?:⟨[PSGDT]\d+⟩(?:'s?)?[^.;⟨]{0,30}){0,2}$"
    ),
    until=_look(
        r"\b(?:postponed?|postpones|postponing|put(?:ting)? off|delay\w*|deferr?\w*|reschedul\w*|adjourned|"
        r"push\w* back|pushed|moved?)(?: back)? (?:to|until|till|for) (?:the )?$"
    ),
    dropped=_look(rf"(?:{PUT_OFF}|{CALLED_OFF})(?:,? [\w'-]+){{0,3}} $"),
    forgone=_look(rf"[^;.]{{0,70}}?(?:{PUT_OFF}|{CALLED_OFF})\b"),
    was_to=_look(
        r"\b(?:(?:was|were) (?:originally |initially |also )?(?:to|due|scheduled|set|slated|supposed|expected|"
        r"planning)|"
        r"had (?:planned|been (?:due|scheduled|set|slated|expected)))\b"
    ),
    unkept=_look(NOT_TO_BE),
    after_all=_look(AFTER_ALL),
    once=_look(rf"\bhad(?: \w+)? been (?:\w+ )?(?:{PUT_OFF}|{CALLED_OFF})\b"),
    whose=_look(
        r"\bwhose (?:[\w-]+ ){0,3}$|"
        r"\b(?:after|having) (?:having )?(?:postpon|cancel|put|call|delay|defer|scrap)\w* [^.;,⟨]{0,40}$"
    ),
    unheld=_look(
        rf"{UNHELD}|{_MISSED} (?=\w+ing\b|met\b)|{_SUPPOSED}|\b(?:was|were) to (?:bring together|unite|gather)\b|"
        r"\bneither ⟨P"
    ),
    missed=_look(rf"{_MISSED}(?: having)? ?$"),
    supposed=_look(_SUPPOSED),
    asked=_look(
        r"\b(?:propos(?:ed|es|ing)|suggest(?:ed|s|ing)|recommend(?:ed|s)|urged|requested|demanded|asked|insisted)"
        r" (?:[\w-]+ ){0,2}that\b [^.;,]{0,50}$"
    ),
    announcing=_look(
        rf"{_ANNOUNCES}(?: in (?:an? )?(?:[\w-]+ )?(?:statement|tweet|post))?,?(?: late| early)?(?: on)? $"
    ),
    announcing_next=_look(rf",? (?:[^.;:⟨]|⟨[OSPDG]\d+⟩){{0,40}}?\b{_ANNOUNCES}"),
    leading_up=_look(r"\s?(?:ahead of|before|prior to|on the eve of|in the run-up to)\b"),
)
