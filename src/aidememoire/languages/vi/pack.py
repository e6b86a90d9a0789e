"""The Vietnamese pack."""

from __future__ import annotations

from aidememoire.languages.vi.actors import GRAMMAR as ACTORS
from aidememoire.languages.vi.dates import GRAMMAR as DATES
from aidememoire.languages.vi.events import GRAMMAR as EVENTS
from aidememoire.languages.vi.page import GRAMMAR as PAGE
from aidememoire.languages.vi.sentences import SENTENCES
from aidememoire.languages.vi.speech import GRAMMAR as SPEECH
from aidememoire.languages.vi.ties import GRAMMAR as TIES
from aidememoire.pack.language import LanguagePack

PACK = LanguagePack(
    code="vi",
    version="1",
    sentences=SENTENCES,
    page=PAGE,
    dates=DATES,
    actors=ACTORS,
    events=EVENTS,
    speech=SPEECH,
    ties=TIES,
)
