"""The English pack."""

from __future__ import annotations

from aidememoire.languages.en.actors import GRAMMAR as ACTORS
from aidememoire.languages.en.dates import GRAMMAR as DATES
from aidememoire.languages.en.events import GRAMMAR as EVENTS
from aidememoire.languages.en.page import GRAMMAR as PAGE
from aidememoire.languages.en.relations import build_grammar
from aidememoire.languages.en.sentences import SENTENCES
from aidememoire.languages.en.speech import GRAMMAR as SPEECH
from aidememoire.languages.en.ties import GRAMMAR as TIES
from aidememoire.pack.language import LanguagePack

PACK = LanguagePack(
    code="en",
    version="1",
    sentences=SENTENCES,
    page=PAGE,
    dates=DATES,
    actors=ACTORS,
    events=EVENTS,
    speech=SPEECH,
    ties=TIES,
    build_relations=build_grammar,
)
