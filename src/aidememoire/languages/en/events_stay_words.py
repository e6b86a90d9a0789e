"""English words by which visits are told to end."""

from __future__ import annotations

from aidememoire.languages.en.events_links import look

_STAY = r"(?:visits?|trips?|tours?|stay|journey|mission)\b"

ENDING = look(
    r"\b(?:wrap(?:s|ped|ping)? up|conclud(?:e|es|ed|ing)|end(?:s|ed|ing)?|complet(?:e|es|ed|ing)|finish(?:es|ed|ing)?|"
    r"wound up|winds up|winding up|the end of|the conclusion of|the close of|after)(?: ⟨T\d+⟩,?)?"
    rf"(?: [\w'’-]+| ⟨[LST]\d+⟩){{0,6}} {_STAY}|"
    rf"\b{_STAY}[^.;⟨]{{0,40}}(?:⟨[LST]\d+⟩[^.;⟨]{{0,24}}){{0,3}}\b(?:ended|ends|concluded|concludes|came to an end|"
    r"drew to a close|has (?:ended|concluded)|is over)\b"
)
ORIGIN = look(r"\b(?:left|leaves|departed|departs)(?: from)? ?◊[^.;◊⟨]{0,24}(?:⟨T\d+⟩[^.;⟨]{0,24})?\b(?:for|to)\b")
BOUND = look(r"\b(?:for|to|towards?)\b")
AIRPORT = look(
    r"airport|air ?base|airfield|aerodrome|tarmac|\b(?:on|upon|at) (?:[\w']+ )?(?:arriv\w*|departure|landing)\b"
)
TOUR = look(
    r"\b(?:(?:\w+[ -])?(?:nation|country|stop|leg)s? |african |asian |european |regional |latin american "
    r"|south american |gulf )(?:tour|trip|visit)\b"
    r"|\b(?:tour|trip) (?:of|to|through|across|in) (?:(?:several|two|three|four|five|six|seven|\d{1,2})"
    r"(?: \w+){0,2} (?:countries|nations|states)|(?:\w+ )?(?:africa|asia|europe|latin america|south america|the gulf"
    r"|the middle east|the sahel|the caribbean|the balkans|the pacific))\b"
)
"""A journey through several states, which need not be named: "a tour of four African countries"."""
AFAR = look(
    r"\b(?:which(?! (?:is|are|was|were|will|took|takes)\b)|that|about|regarding|concerning|focus\w* on|ahead of|"
    r"before|prior to|said|says|stressed|noted|added|"
    r"underlined)\b[^,⟩]*$|\b(?:departure|leaving|departing|heading|en route) (?:for|to)(?: the)? $"
)
