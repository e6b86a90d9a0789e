"""The Vietnamese grammar of events."""

from __future__ import annotations

from aidememoire.languages.vi.events_evidence import EVIDENCE
from aidememoire.languages.vi.events_facts import BRIEFINGS, FACTS
from aidememoire.languages.vi.events_frames import MOVES, PAPERS, TALKS
from aidememoire.languages.vi.events_frames_stays import STAYS
from aidememoire.languages.vi.events_leads import BEHALF, CHAIRS, LEADS
from aidememoire.languages.vi.events_nouns import NOUNS
from aidememoire.languages.vi.events_presence import PRESENCE
from aidememoire.languages.vi.events_verbs import VERBS
from aidememoire.languages.vi.events_welcomes import WELCOMES
from aidememoire.languages.vi.events_words import MODES, SESSIONS, WORDS
from aidememoire.languages.vi.spelling import build_spellings
from aidememoire.lexicon.match import Matcher
from aidememoire.lexicon.rows import load_rows
from aidememoire.pack.events import EventGrammar

TRIGGERS = load_rows("aidememoire.languages.vi", "lexicon", "triggers.csv", senses=frozenset({"present", "noun"}))

GRAMMAR = EventGrammar(
    rules=(*VERBS, *NOUNS, *FACTS, *BRIEFINGS, *LEADS, *PRESENCE, *WELCOMES),
    triggers=Matcher(build_spellings(TRIGGERS), folded=False, any_case=False, loose=True),
    frames={frame.code: frame for frame in (*TALKS, *MOVES, *PAPERS, *STAYS)},
    words=WORDS,
    modes=MODES,
    sessions=SESSIONS,
    shapes=(*VERBS, *NOUNS),
    facts=FACTS,
    briefings=BRIEFINGS,
    leads=LEADS,
    chairs=CHAIRS,
    behalf=BEHALF,
    presence=PRESENCE,
    welcomes=WELCOMES,
    evidence=EVIDENCE,
)
