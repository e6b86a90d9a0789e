"""Whose an office is by its own words: some wordings are one state's alone.

« Ministre de l'Europe et des Affaires étrangères » is French, « … et des Sénégalais de l'Extérieur » Senegal's.
"""

from __future__ import annotations

from dataclasses import replace

from aidememoire.actors.offices import OfficeReading, recode
from aidememoire.actors.tokens import get_row_tag
from aidememoire.lexicon.fold import fold
from aidememoire.pack.actors import ActorGrammar


def place_office(reading: OfficeReading, text: str, grammar: ActorGrammar) -> OfficeReading:
    """The office of a state that its wording alone tells; `text` is the view the reading's offsets count in."""
    if reading.states or reading.organisation:
        return reading
    printed = " ".join(text[reading.start : reading.end].split())
    states = tuple(state for pattern, state in grammar.national if pattern.search(printed))[:1]
    states = states or _find_people_abroad(printed, grammar)
    if not states:
        return reading
    return replace(reading, states=states, code=recode(reading, states[0]) if len(states) == 1 else reading.code)


def _find_people_abroad(printed: str, grammar: ActorGrammar) -> tuple[str, ...]:
    """The states whose people abroad an office is in charge of: a minister of his own compatriots."""
    match = grammar.abroad.search(printed) if grammar.abroad is not None else None
    if match is None:
        return ()
    rows = (row for hit in grammar.phrases.find(fold(match["people"])) for row in hit.rows)
    return tuple(dict.fromkeys(row.code for row in rows if get_row_tag(row) == "J" and row.file.endswith("states.csv")))
