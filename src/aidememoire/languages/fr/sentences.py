"""How French ends its sentences, and the French words that pages glue together."""

from __future__ import annotations

from aidememoire.languages.fr.glue import GLUE
from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = (
    "m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts art al av bd no nos n° p pp vol chap éd ed cf vs env ex fig "
    "tél tel réf ref s.e s.e.m gén gen col cdt cap lt sgt adj min hon ing jr sr janv jan févr fév fev avr juil sept oct nov déc dec "
    "h j.-c mr mrs ms gov sen rep corp inc co ltd"
)
_OPENERS = "Le La Les L Il Elle Ils Elles On Un Une Des Ce Cet Cette Ces Cela Ceci Son Sa Ses Leur Leurs Au Aux En À Dans Lors Selon Pour M Mme"

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    openers=frozenset(_OPENERS.split()),
    glue=GLUE,
)
"""« min », « art », « col » end no sentence that a report is likely to print; « sept » may, at the price of one long sentence."""
