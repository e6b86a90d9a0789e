"""How French ends its sentences, and the French words that pages glue together."""

from __future__ import annotations

import re

from aidememoire.languages.fr.glue import GLUE
from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = (
    "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts av bd éd vs cf env réf "
    "gén maj brig capt cel cdt lt sgt adj hon ing lic arq amb sem s.e s.e.m s.a s.a.r s.m s.s h.e ll.ee "
    "jr sr janv févr fév juil mr mrs ms gov sen rep"
)
_BEFORE_DIGIT = "art al no nos n° p pp vol chap fig tél tel fax ex jan fev avr sept oct nov déc dec bp"
_OPENERS = (
    "Le La Les L Il Elle Ils Elles On Un Une Des Ce Cet Cette Ces Cela Ceci Son Sa Ses Leur Leurs "
    "Au Aux En À Dans Lors Selon Pour M Mme"
)

_TITLED = "journal magazine quotidien hebdomadaire intitulé film livre roman".split()
_GOVERNING = "à a de du le la au aux en entre par avec que et ou sur pour dont contre chez selon comme est ni".split()
_INNER = re.compile(
    r"(?<=[\wà-ÿ»”] )"
    + "".join(f"(?<!{word} )" for word in _TITLED)
    + "".join(f"(?<! {word} )" for word in _GOVERNING)
    + r"(?=(?:Les?|La|Une?) (?:(?:vice-)?[a-zà-ÿ-]{4,} |Premi(?:er|ère) ministre |Présidente? |Ministre |Roi )"
    r"|L['’](?:ambassad|émir |secrétaire |ancien))"
)
"""A headline glued to the lead by a blank: « … leurs réserves Le Premier ministre koweïtien a reçu … »."""

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    before_digit=frozenset(_BEFORE_DIGIT.split()),
    openers=frozenset(_OPENERS.split()),
    glue=GLUE,
    inner=_INNER,
)
