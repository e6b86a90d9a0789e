"""A grammar that finds nothing, for a stage that a pack does not read."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from aidememoire.pack.events import EventGrammar
from aidememoire.pack.silent import build_silent
from aidememoire.pack.speech import SpeechGrammar
from aidememoire.pack.ties import TieGrammar


@dataclass(frozen=True)
class Counted:
    """A grammar with a field that has no empty value."""

    rules: tuple[str, ...]
    count: complex


@pytest.mark.parametrize("kind", [EventGrammar, SpeechGrammar, TieGrammar])
def test_silent_grammar_has_no_rules(kind):
    """It can be built for every stage that may be left out, and holds no rule."""
    assert build_silent(kind).rules == ()


def test_a_field_without_an_empty_value_is_named():
    """The error says which field, and what to do."""
    with pytest.raises(TypeError, match=r"field 'count' .* give it one"):
        build_silent(Counted)
