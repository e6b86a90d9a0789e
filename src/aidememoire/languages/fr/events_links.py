"""What French frames are written with."""

from __future__ import annotations

import re

TO = ("à", "a", "au", "aux", "à l'", "auprès de", "aupres de", "auprès du", "aupres du", "auprès d'", "aupres d'")
WITH = ("avec",)
SESSION = (
    r"\b(?:dialogues?|session|reunion|seance|edition|commissions?|comites?|consultations?|sommet|"
    r"conference(?! de presse)|forum|"
    r"tour)\b"
)
LETTERS = (
    r"(?:message|condoleances|felicitations|voeux|lettre|sympathie|telegramme|missive|compassion|courrier|cables?)"
)

AT = r"(?:a|au|aux|en|dans|sur)(?: (?:la|le|les|son|sa))?(?: \w+){0,2}? ?(?:l')?⟨L\d+⟩"
"""In a place: what a stay or an arrival needs."""
TALKS_ATTENDED = (
    r"(?:a|aux) (?:la|cette|l'|cet|ces)? ?(?:rencontre|reunion|entretien|audience|discussions|pourparlers)s?\b"
)
WHEN = r"(?:,? ?(?:⟨T\d+⟩|depuis ⟨T\d+⟩|actuellement|en ce moment|aujourd'hui|a nouveau|de nouveau),?)*"
"""Times and adverbs that may follow a verb at once."""


def look(pattern: str) -> re.Pattern[str]:
    """A pattern over folded gists, in any case."""
    return re.compile(pattern, re.IGNORECASE)
