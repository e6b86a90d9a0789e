"""Words that several Vietnamese page rules share, as pieces of patterns (folded when the rules are compiled)."""

from __future__ import annotations

from aidememoire.lexicon.rows import load_rows
from aidememoire.rules.alternation import build_alternation

AGENCY_ROWS = load_rows("aidememoire.languages.vi", "lexicon", "agencies.csv", senses=frozenset({"agency"}))

AGENCY = rf"(?:{build_alternation(row.form for row in AGENCY_ROWS)})(?!\w)"
"""One agency as printed."""

AGENCIES = rf"{AGENCY}(?: ?[/-] ?(?:{AGENCY}|[A-Z][\w+]{{1,12}}))*"
"""One agency or several with a stroke between them: « TTXVN/Vietnam+ »."""

WEEKDAY = r"(?:(?i:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật))"

DATE = (
    rf"(?:(?:{WEEKDAY},? )?(?i:ngày )?(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|\d{{4}}-\d{{2}}-\d{{2}}"
    rf"|\d{{1,2}} (?i:tháng) \d{{1,2}}(?:,? (?i:năm) \d{{4}}|/\d{{4}})?|\d{{1,2}}/\d{{1,2}}))"
)
"""A day as datelines, bylines and headers print it."""

CLOCK = r"(?:\d{1,2} ?[h:] ?\d{2}(?::\d{2})?(?: ?(?:AM|PM))?)"

TOWN = r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*){0,3}"
"""A town: a word with a capital and up to three more."""

NAME = r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3}"
"""A writer's name as bylines and credits print it: up to four words."""
