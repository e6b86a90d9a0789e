"""How English names the sessions of commissions, dialogues and summits; patterns run on folded gists."""

from __future__ import annotations

import re

from aidememoire.languages.en.events_links import look
from aidememoire.pack.sessions import SessionWords

_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: number for number, word in enumerate(_WORDS.split(), start=1)} | {"inaugural": 1}

_ORDINAL = r"(?:\d{1,3}(?:st|nd|rd|th)\b|" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + r"|next)"
_STOP = (
    r"(?! (?:in|on|at|was|were|is|are|will|has|have|had|held|took|takes|with|between|co-chaired|cochaired|"
    r"chaired|which|"
    r"that|by|here|from|during|and (?:the )?\d|to be|scheduled|due|⟨[TLP]))"
)
_HEAD = (
    r"(?:(?:joint|intergovernmental|inter-governmental|mixed|bilateral|strategic|political|foreign office|steering|"
    r"cooperation|high-level|ministerial|defen[cs]e|economic|policy|human rights|maritime|security|binational)[ -])+"
    r"(?:commission|committee|dialogue|consultations?|council)"
)
SESSIONS = SessionWords(
    phrase=look(
        rf"(?:(?P<ordinal>{_ORDINAL}) (?P<name>(?:(?:{_STOP}[^,;:.()\"“”]){{3,140}}?"
        r"\b(?:dialogue|commission|committee|consultations?|council|summit|conference|forum|session|round|"
        r"meeting|edition)|(?<!next )(?:session|round|edition))\b"
        rf"(?: (?:of|on|for)\b(?:{_STOP}[^,;:.()\"“”])*| (?:meeting|session|talks))?))"
        rf"|(?P<plain>(?:⟨S\d+⟩ ?[-–] ?⟨S\d+⟩ )?{_HEAD}(?: meeting| session)?)"
    ),
    conference=look(r"\b(?:summit|conference|forum)\b"),
    ordinals=ORDINALS,
    digits=re.compile(r"(\d{1,3})"),
)
