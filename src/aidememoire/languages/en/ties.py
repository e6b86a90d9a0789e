"""The English grammar of ties."""

from __future__ import annotations

from aidememoire.pack.silent import build_silent
from aidememoire.pack.ties import TieGrammar

GRAMMAR = build_silent(TieGrammar)
