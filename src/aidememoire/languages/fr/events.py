"""The French grammar of events."""

from __future__ import annotations

from aidememoire.languages.fr.events_audiences import AUDIENCES
from aidememoire.languages.fr.events_evidence import EVIDENCE
from aidememoire.languages.fr.events_facts import BRIEFINGS, FACTS
from aidememoire.languages.fr.events_frames import TALKS
from aidememoire.languages.fr.events_frames_moves import MOVES
from aidememoire.languages.fr.events_frames_papers import PAPERS
from aidememoire.languages.fr.events_frames_people import COURTESIES
from aidememoire.languages.fr.events_frames_sessions import SITTINGS_LED
from aidememoire.languages.fr.events_frames_stays import STAYS
from aidememoire.languages.fr.events_invited import INVITED
from aidememoire.languages.fr.events_leads import AFAR, AGREED, BEHALF, CHAIRS, FACING, LEADS, SPOKEN
from aidememoire.languages.fr.events_letters import LETTERS_SENT
from aidememoire.languages.fr.events_made import MADE
from aidememoire.languages.fr.events_modes import MODES
from aidememoire.languages.fr.events_nouns import NOUNS
from aidememoire.languages.fr.events_presence import PRESENCE
from aidememoire.languages.fr.events_session_words import SESSIONS
from aidememoire.languages.fr.events_turns import TURNS
from aidememoire.languages.fr.events_verbs import VERBS
from aidememoire.languages.fr.events_welcomes import WELCOMES
from aidememoire.languages.fr.events_words import WORDS
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.events import FORMS, EventGrammar

TRIGGERS = load_rows("aidememoire.languages.fr", "lexicon", "triggers.csv", senses=frozenset(FORMS))

SHAPES = (*MADE, *INVITED, *LETTERS_SENT, *TURNS, *VERBS, *NOUNS)

GRAMMAR = EventGrammar(
    rules=(
        *INVITED,
        *LETTERS_SENT,
        *TURNS,
        *VERBS,
        *NOUNS,
        *FACTS,
        *BRIEFINGS,
        *LEADS,
        *PRESENCE,
        *WELCOMES,
        *AUDIENCES,
    ),
    triggers=Matcher(TRIGGERS),
    frames={frame.code: frame for frame in (*TALKS, *COURTESIES, *MOVES, *PAPERS, *STAYS, *SITTINGS_LED)},
    words=WORDS,
    modes=MODES,
    sessions=SESSIONS,
    shapes=SHAPES,
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
    audiences=AUDIENCES,
    evidence=EVIDENCE,
)
