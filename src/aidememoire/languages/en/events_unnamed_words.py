"""English words for people whom a sentence does not name: who they are, and whose."""

from __future__ import annotations

from aidememoire.languages.en.events_links import look

FOREIGNERS = look(
    r"\b(?:ambassadors|envoys|diplomats|counterparts|diplomatic corps|heads? of (?:diplomatic )?missions?|"
    r"plenipotentiaries|charges? d'affaires|high commissioners)\b"
)
"""They act for other states."""
SENT = look(
    r"^ (?:with )?their (?:letters? of [a-z]+|credentials|instruments of [a-z]+) by\b|"
    r"(?:\b(?:ambassadors|envoys|diplomats|consuls)\b|⟨[PG]\d+⟩)[^.;]{0,40}?\b(?:who will (?:represent|leave|serve|"
    r"take up)|about to (?:leave|take up)|posted abroad|(?:appointed|designated) (?:to represent|abroad))\b"
)
"""They are the host's own, about to leave."""
UNNAMED = look(
    r"^ (?:(?:the|their) )?(?:letters? of (?:credence|accreditation)|credentials) (?:of|from) (?:[a-z-]+ ){0,2}?"
    r"(?:ambassadors|envoys|diplomats|commissioners|heads)\b|"
    r"^(?: (?:the )?(?:letters? of credence|credentials|a courtesy call|courtesy calls) (?:of|from))?"
    r"(?:,? ?(?:on |in |at )?⟨[TL]\d+⟩,?| \w+ly| with| separately){0,5} "
    r"(?:the|several|various|numerous|many|some|an?|two|three|four|five|six|seven|eight|nine|ten|\d+|"
    r"a number of|senior|top|local) "
    r"(?:[\w-]+ ){0,3}?(?:ambassadors?|envoys?|officials|leaders|deputies|senators|lawmakers|parliamentarians|"
    r"diplomats|ministers|authorities|representatives|members|delegations?|heads|dignitaries|leadership|"
    r"commissioners)\b"
)
"""After a trigger: a group that has no names."""
