"""English pages: the grammar of the page stage."""

from __future__ import annotations

import re

from aidememoire.languages.en import page_datelines, page_heads, page_imprint, page_links, page_pictures
from aidememoire.languages.en.page_words import AGENCY_ROWS
from aidememoire.languages.en.sentences import SENTENCES
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.pack.page import PageGrammar

_DONE = (
    "said|met|held|told|paid|made|took|gave|spoke|began|led|sent|left|came|went|kept|saw|put|set|wrote"
    "|brought|agreed|signed"
    "|received|welcomed|hosted|visited|arrived|discussed|expressed|affirmed|stressed|called|thanked|announced"
    "|concluded"
)
_TELLS = (
    rf"\b(?:has|have|had|will|would|was|were|is|are) (?:\w+ly |also |been |not )*\w{{2,}}(?:ed|en|wn|ld|nt|id"
    rf"|et|ade)?\b(?= |,|\.)"
    rf"|\b(?:{_DONE})\b"
)
"""A finite verb that tells what was done: captions have participles and the present (« shakes hands with »)."""

_DEPICTS = (
    r"\((?:left|right|cent(?:re|er)|l|r|c|(?:second|first|third|far) (?:from )?(?:left|right)|front|file"
    r"|pictured|file photo"
    r"|from left|seated|standing|trái|phải)[),]|\bfrom (?:left|right)(?: to|:|,)|^(?:left to right|file"
    r"|in this (?:file )?(?:photo|picture|image))\b"
    r"|\b(?:poses?|shakes? hands?|pictured|looks on|hand ?shake|at the (?:meeting|reception|event|talks)"
    r"|group photo)\b"
)

_UNFINISHED = (
    "a an the of and or to in on at by for from with as his her its their that who which between into over under"
)

GRAMMAR = PageGrammar(
    rules=(
        page_heads.crawl_header,
        page_heads.updated_line,
        page_heads.date_line,
        page_heads.day_and_town,
        page_heads.headline_day,
        page_heads.source_and_date,
        *page_pictures.RULES[:1],
        *page_imprint.RULES[:3],
        *page_links.RULES[:5],
        *page_imprint.RULES[3:],
        *page_pictures.RULES[1:],
        *page_links.RULES[5:],
        *page_datelines.RULES,
    ),
    sentences=SENTENCES,
    agencies=Matcher(AGENCY_ROWS, any_case=False),
    tells=re.compile(_TELLS),
    unfinished=frozenset(_UNFINISHED.split()),
    depicts=re.compile(fold(_DEPICTS), re.IGNORECASE),
)
