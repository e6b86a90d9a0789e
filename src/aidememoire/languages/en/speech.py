"""The English grammar of speech."""

from __future__ import annotations

from aidememoire.pack.silent import build_silent
from aidememoire.pack.speech import SpeechGrammar

GRAMMAR = build_silent(SpeechGrammar)
