"""The English grammar of events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from aidememoire.languages.en.events_evidence import EVIDENCE
from aidememoire.languages.en.events_facts import BRIEFINGS, FACTS
from aidememoire.languages.en.events_frames import TALKS
from aidememoire.languages.en.events_frames_moves import MOVES
from aidememoire.languages.en.events_frames_papers import PAPERS
from aidememoire.languages.en.events_frames_people import COURTESIES
from aidememoire.languages.en.events_leads import AFAR, AGREED, BEHALF, CHAIRS, FACING, LEADS, SPOKEN
from aidememoire.languages.en.events_modes import MODES
from aidememoire.languages.en.events_nouns import NOUNS
from aidememoire.languages.en.events_presence import PRESENCE
from aidememoire.languages.en.events_session_words import SESSIONS
from aidememoire.languages.en.events_travels import TRAVELS
from aidememoire.languages.en.events_verbs import VERBS
from aidememoire.languages.en.events_welcomes import WELCOMES
from aidememoire.languages.en.events_words import WORDS
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import Row, load_rows
from aidememoire.pack.events import FORMS, EventGrammar

TRIGGERS = load_rows("aidememoire.languages.en", "lexicon", "triggers.csv", senses=frozenset(FORMS))


def build_titled(rows: Iterable[Row]) -> Iterator[Row]:
    """Rows of several words, also with capitals as headlines print them: « Phone Call »."""
    for row in rows:
        yield row
        titled = " ".join(word[:1].upper() + word[1:] for word in row.form.split(" "))
        if " " in row.form and titled != row.form:
            yield replace(row, form=titled)


GRAMMAR = EventGrammar(
    rules=(*TRAVELS, *VERBS, *NOUNS, *FACTS, *BRIEFINGS, *LEADS, *PRESENCE, *WELCOMES),
    triggers=Matcher(build_titled(TRIGGERS)),
    frames={frame.code: frame for frame in (*TALKS, *MOVES, *PAPERS, *COURTESIES)},
    words=WORDS,
    modes=MODES,
    sessions=SESSIONS,
    shapes=(*TRAVELS, *VERBS, *NOUNS),
    facts=FACTS,
    briefings=BRIEFINGS,
    leads=LEADS,
    chairs=CHAIRS,
    behalf=BEHALF,
    agreed=AGREED,
    spoken=SPOKEN,
    afar=AFAR,
    facing=FACING,
    presence=PRESENCE,
    welcomes=WELCOMES,
    evidence=EVIDENCE,
)
