"""French pages: the grammar of the page stage."""

from __future__ import annotations

import re

from aidememoire.languages.fr import page_heads, page_imprint, page_links, page_pictures, page_site, page_stamps
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
    r"\((?:à |de |au )?(?:gauche|droite|centre|g|d|i)\.?[),]|\b(?:à|de) (?:gauche|droite) (?:à|et)\b"
    r"|^(?:de gauche à droite|vue|photo de famille|illustration)\b"
    r"|\((?:archives?|photo)[,) ]|\b(?:posent|pose|serre la main)\b|\((?:left|right|trái|phải)\)"
)

_VERBAL = (
    r"\b(?:est|sont|a|ont|va|vont|fait|font|dit|disent|peut|doit|veut|sait|fut|furent|eut|soit|ait"
    r"|se|me|lui|y|ne|il|elle|ils|elles|on|nous|je|ce|qui|que|[scjn]['’]\w+|qu['’]\w+"
    r"|accueille|appelle|attend|commence|compte|continue|débute|demande|demeure|devient|dispose|donne|effectue|entame"
    r"|estime|figure|gagne|invite|marque|montre|occupe|ouvre|part|participe|porte|poursuit|préside|prend|prévoit|quitte"
    r"|reçoit|regagne|rejoint|remonte|rencontre|rend|rentre|représente|reste|retourne|réunit|revient|signe|souligne|suit"
    r"|termine|tient|trouve|vient|vise|visite|voit|\w+(?:ait|aient|ra|ront|ut|ent|it|ont))\b"
)
"""Finite verbs, and pronouns that go with one. Words that may also be nouns count: then a line stays with the story."""

_UNFINISHED = "a de du des d le la les l et ou un une au aux en par pour avec sur dans son sa ses leur que qui entre"

GRAMMAR = PageGrammar(
    rules=(
        *page_stamps.RULES,
        page_pictures.picture_number,
        *page_links.OPENERS,
        *page_site.RULES,
        *page_imprint.RULES,
        *page_pictures.RULES,
        *page_links.ENDS,
        *page_heads.RULES,
    ),
    sentences=SENTENCES,
    agencies=Matcher(AGENCY_ROWS, any_case=False),
    tells=re.compile(_TELLS),
    verbal=re.compile(_VERBAL, re.IGNORECASE),
    unfinished=frozenset(_UNFINISHED.split()),
    depicts=re.compile(fold(_DEPICTS), re.IGNORECASE),
)
