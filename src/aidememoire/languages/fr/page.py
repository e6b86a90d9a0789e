"""French pages: the grammar of the page stage."""

from __future__ import annotations

import re

from aidememoire.languages.fr import page_heads, page_imprint, page_links, page_pictures
from aidememoire.languages.fr.page_words import AGENCY_ROWS
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.match import Matcher
from aidememoire.pack.page import PageGrammar

_HELPERS = r"\b(?:a|ont|est|sont|s['’]est|se sont|avait|avaient|était|étaient|s['’]était|s['’]étaient)"
_DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier"
_BETWEEN = rf"(?:,? (?:\w+ment|aussi|également|été|pas|par ailleurs|notamment|en outre|{_DAYS}))*,?"
_DONE = r"[a-zà-ÿ]{2,}(?:[éu]|[éu]e|[éu]s|[éu]es|[a-zà-ÿ]{2}(?:ee?|ees|es)|it|ite|is|ise|ert|erte|i|ie|ies)\b"
_TELLS = rf"{_HELPERS}{_BETWEEN} {_DONE}"
"""An auxiliary and a participle. Marks are read where the page has them (« à Soubré » tells nothing)."""

_DEPICTS = (
    r"\((?:à |de |au )?(?:gauche|droite|centre|g|d)\.?[),]|\b(?:à|de) (?:gauche|droite) (?:à|et)\b"
    r"|^(?:de gauche à droite|vue|photo de famille|illustration)\b"
    r"|\((?:archives?|photo)[,) ]|\b(?:posent|pose|serre la main)\b|\((?:left|right|trái|phải)\)"
)

_UNFINISHED = "a de du des d le la les l et ou un une au aux en par pour avec sur dans son sa ses leur que qui entre"

GRAMMAR = PageGrammar(
    rules=(
        page_heads.crawl_header,
        page_heads.updated_line,
        page_heads.date_line,
        *page_pictures.RULES[:1],
        *page_links.RULES[:5],
        *page_imprint.RULES,
        *page_pictures.RULES[1:],
        *page_links.RULES[5:],
        *page_heads.RULES[3:],
    ),
    sentences=SENTENCES,
    agencies=Matcher(AGENCY_ROWS, any_case=False),
    tells=re.compile(_TELLS),
    unfinished=frozenset(_UNFINISHED.split()),
    depicts=re.compile(fold(_DEPICTS), re.IGNORECASE),
)
