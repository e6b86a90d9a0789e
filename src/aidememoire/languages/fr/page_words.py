"""Words that several French page rules share, as pieces of patterns (folded when the rules are compiled)."""

from __future__ import annotations

import re

from aidememoire.lexicon.rows import load_rows

AGENCY_ROWS = load_rows("aidememoire.languages.fr", "lexicon", "agencies.csv", senses=frozenset({"agency"}))

_FORMS = sorted({re.escape(row.form) for row in AGENCY_ROWS}, key=lambda form: (-len(form), form))

AGENCY = rf"(?:{'|'.join(_FORMS)})(?!\w)"
"""One agency as printed."""

AGENCIES = rf"{AGENCY}(?: ?[/-] ?(?:{AGENCY}|[A-Z]\w{{1,8}}))*"
"""One agency or several with a stroke between them: « VNA/CVN »."""

MONTH = (
    r"(?:(?i:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
    r"|janv|jan|févr|fév|fev|avr|juil|sept|sep|oct|nov|déc"
    r"|january|february|march|april|may|june|july|august|september|october|november|december)\b\.?)"
)

DATE = (
    rf"(?:(?i:le |ce )?(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? )?"
    rf"(?:\d{{1,2}}(?:er)? {MONTH}(?:,? \d{{4}})?|{MONTH} \d{{1,2}}(?:, \d{{4}})?"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}))"
)
"""A day as datelines, bylines and headers print it."""

CLOCK = r"(?:\d{1,2} ?[h:] ?\d{2})"

TOWN = r"[A-Z][\w'.]*(?:[ -][\w'.]+){0,4}"
"""A town: a word with a capital and up to four more."""

NAME = r"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|al|el|ben|bin|de|du|d'[A-Z]\w+|van|von|ould)){0,4}"
"""A person's name as bylines and credits print it: up to five words."""
