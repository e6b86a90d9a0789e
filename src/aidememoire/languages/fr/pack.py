"""The French pack."""

from __future__ import annotations

from aidememoire.languages.fr.actors import GRAMMAR as ACTORS
from aidememoire.languages.fr.dates import GRAMMAR as DATES
from aidememoire.languages.fr.events import GRAMMAR as EVENTS
from aidememoire.languages.fr.page import GRAMMAR as PAGE
from aidememoire.languages.fr.sentences import SENTENCES
from aidememoire.languages.fr.speech import GRAMMAR as SPEECH
from aidememoire.languages.fr.ties import GRAMMAR as TIES
from aidememoire.pack.language import LanguagePack

PACK = LanguagePack(
    code="fr",
    version="1",
    sentences=SENTENCES,
    page=PAGE,
    dates=DATES,
    actors=ACTORS,
    events=EVENTS,
    speech=SPEECH,
    ties=TIES,
)
