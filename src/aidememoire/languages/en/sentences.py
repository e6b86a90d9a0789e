"""How English ends its sentences."""

from __future__ import annotations

from aidememoire.pack.sentences import SentenceGrammar

_ABBREVIATIONS = (
    "mr mrs ms messrs dr drs prof rev hon rt st ft mt gen lt lieut col maj brig capt cmdr adm sgt sen rep reps sens gov"
    " jr sr vs cf dept govt asst engr eng smt sh shri mme msgr approx est md mohd muhd"
    " amb ambs barr alh cllr comdr cmdre arc insp comr cde cdr cdre adv ing lic ret retd rtd"
)
_BEFORE_DIGIT = (
    "no nos art arts para paras p pp vol ch fig tel ext ver jan feb mar apr jun jul aug sep sept oct nov dec "
    "mon tue tues wed thu thur thurs fri sat sun"
)
_OPENERS = (
    "The A An He She It They We Both This That These Those There His Her Its Their In On At As For With During After "
    "Before According Meanwhile Earlier However Also Since While When Two Addressing Speaking"
)

SENTENCES = SentenceGrammar(
    abbreviations=frozenset(_ABBREVIATIONS.split()),
    before_digit=frozenset(_BEFORE_DIGIT.split()),
    openers=frozenset(_OPENERS.split()),
    closing=frozenset(("d.c",)),
)
