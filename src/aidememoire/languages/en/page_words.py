"""Words that several English page rules share, as pieces of patterns (folded when the rules are compiled)."""

from __future__ import annotations

from aidememoire.lexicon.rows import load_rows
from aidememoire.rules.alternation import build_alternation

AGENCY_ROWS = load_rows("aidememoire.languages.en", "lexicon", "agencies.csv", senses=frozenset({"agency"}))

AGENCY = rf"(?:{build_alternation(row.form for row in AGENCY_ROWS)})(?!\w)"
"""One agency as printed."""

AGENCIES = rf"{AGENCY}(?: ?[/-] ?(?:{AGENCY}|[A-Z]\w{{1,8}}))*"
"""One agency or several with a stroke between them: « VNA/VNS »."""

MONTH = (
    r"(?:(?i:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?)"
)

WEEKDAY = r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat|sun)\b\.?"

DATE = (
    rf"(?:(?:{WEEKDAY},? )?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ -]{MONTH}(?:,?[ -]\d{{4}})?|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:,? \d{{4}})?"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}[-/.]\d{{2}}[-/.]\d{{2}}))"
)
"""A day as datelines, bylines and headers print it."""

CLOCK = r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?(?i:a\.?m|p\.?m)\b\.?)?|\d{1,2} ?(?i:a\.?m|p\.?m)\b\.?)"

ZONE = (
    r"(?:\(?(?:GMT|UTC|IST|KST|JST|ET|EST|EDT|BST|EET|WIB|PKT|PST|BdST|MSK|CET|local time)"
    r"(?: ?[+-]\d+(?::?\d\d)?)?\)?|[+-]\d{4})"
)

TOWN = r"[A-Z][\w'.]*(?:[ -][A-Z][\w'.]*){0,4}(?: ?\[[A-Z][\w ]+\])?"
"""A town: one word with a capital or up to five, at times its country in brackets."""

NAME = r"[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|al|el|bin|de|van|von)){0,4}"
"""A person's name as bylines and credits print it: up to five words."""

BEGINS_PROSE = r"(?:The|A|An|This|These|In|On|At|Both|Two)\b"
