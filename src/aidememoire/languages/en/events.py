"""The English grammar of events."""

from __future__ import annotations

from aidememoire.pack.events import EventGrammar
from aidememoire.pack.silent import build_silent

GRAMMAR = build_silent(EventGrammar)
