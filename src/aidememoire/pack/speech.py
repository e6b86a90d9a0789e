"""What the speech stage needs to know of a language."""

from __future__ import annotations

from dataclasses import dataclass

from aidememoire.rules.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechGrammar:
    """rules: the rules of the stage, in order of precedence."""

    rules: tuple[Rule, ...]
