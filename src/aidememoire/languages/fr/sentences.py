"""How French ends its sentences, and the French words that pages glue together."""

from __future__ import annotations

from aidememoire.languages.fr.glue import GLUE
from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = (
    "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts av bd éd vs cf env réf "
    "gén cdt lt sgt adj hon ing jr sr janv févr fév juil mr mrs ms gov sen rep"
)
_BEFORE_DIGIT = "art al no nos n° p pp vol chap fig tél tel fax ex jan fev avr sept oct nov déc dec bp"
_OPENERS = (
    "Le La Les L Il Elle Ils Elles On Un Une Des Ce Cet Cette Ces Cela Ceci Son Sa Ses Leur Leurs "
    "Au Aux En À Dans Lors Selon Pour M Mme"
)

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    before_digit=frozenset(_BEFORE_DIGIT.split()),
    openers=frozenset(_OPENERS.split()),
    glue=GLUE,
)
