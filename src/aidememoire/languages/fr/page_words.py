"""Words that several French page rules share, as pieces of patterns (folded when the rules are compiled)."""

from __future__ import annotations

import re

from aidememoire.lexicon.rows import load_rows
from aidememoire.rules.alternation import build_alternation

AGENCY_ROWS = load_rows("aidememoire.languages.fr", "lexicon", "agencies.csv", senses=frozenset({"agency"}))

AGENCY = rf"(?:{build_alternation(row.form for row in AGENCY_ROWS)})(?!\w)"
"""One agency as printed."""

AGENCIES = rf"{AGENCY}(?: ?[/-] ?(?:{AGENCY}|[A-Z]\w{{1,8}}))*"
"""One agency or several with a stroke between them: « VNA/CVN »."""

MONTH = (
    r"(?:(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|janv|jan|févr|fév|feb|mar|avr|apr|may|jun|juil|jul|aug|sept|sep|oct|nov|déc"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b\.?)"
)

WEEKDAY = (
    r"(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\b\.?"
    r"|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)"
)
"""A day of the week, in full or short."""

DATE = (
    rf"(?:(?i:le |ce )?(?:{WEEKDAY},? )?"
    rf"(?:\d{{1,2}}(?:er)? {MONTH}(?:,? \d{{4}})?|{MONTH} \d{{1,2}}(?:, \d{{4}})?"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}[/-]\d{{1,2}}[/-]\d{{1,2}}))"
)
"""A day as datelines, bylines and headers print it."""

CLOCK = r"(?:\d{1,2} ?[hH:] ?\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?|\d{1,2}h)"

TOWN = r"[A-Z][\w'.]*(?:[ -][\w'.]+){0,4}"
"""A town: a word with a capital and up to four more."""

REGION = r"[A-Z][\w'.-]*(?: [\w'.-]+){0,3}"
"""A province or a state after a town and a comma: « OTTAWA, ON », « DAKAR, Sénégal »."""

COUNTRY = r"(?: \([A-Z][\w' -]{2,30}\))"
"""The country of a town, between brackets."""

NAME = r"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|al|el|ben|bin|de|du|d'[A-Z]\w+|van|von|ould)){0,4}"
"""A person's name as bylines and credits print it: up to five words."""

SECTION = (
    r"(?i:à la une|accueil|actualités?|actus?|afrique|agenda|amériques?|asie|brèves|breaking news"
    r"|communiqués?(?: de presse)?"
    r"|culture|défense|dernière minute|dernières (?:infos?|nouvelles|actualités)|diplomatie|direct|dossiers?|économie"
    r"|éducation|en direct|environnement|europe|featured|fil info|flash(?: infos?)?|home|infos?|international(?:e|es)?"
    r"|justice|live news|maghreb|monde|moyen-orient|national(?:e|es)?|news|non classée?|opinions?|photos?|politique"
    r"|proche-orient|régions?|revue de presse|santé|sécurité|société|sports?|top news|tribune|une|vidéos?|world)"
)
"""The name of a section of a newspaper or of its site."""

_TOLD = re.compile(
    r"\b(?:ont|est|sont|s'est|se sont|avait|avaient|etait|etaient|sera|seront)(?: \w+ment| aussi| ete)?"
    r" \w{2,}(?:e|ee|es|ees|u|ue|us|ues|it|is|ert|i)\b"
    r"|\ba (?:\w+ment )?(?:accueilli|adresse|affirme|ajoute|annonce|appele|assure|convoque|declare|dit|effectue|ete|eu"
    r"|exprime|fait|felicite|indique|lance|precise|rappele|recu|rencontre|salue|signe|souhaite|souligne)\b"
)


def is_told(words: str) -> bool:
    """Whether folded words tell something (« a reçu », « se sont parlé »): then they are no furniture."""
    return _TOLD.search(words) is not None
