"""What is said of each kind of problem: what happened, to what, what is allowed and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from aidememoire.web import problem_words_en, problem_words_fr

Sentences = tuple[str, str, str]

WORDS: Mapping[str, Mapping[str, Sentences]] = {"en": problem_words_en.WORDS, "fr": problem_words_fr.WORDS}
"""By language, by kind."""
