"""The words of the ledger's writers in both languages."""

from __future__ import annotations

from string import Formatter

import pytest

from aidememoire.export.ledger_words import load_ledger_words
from aidememoire.model.commitments import STATUSES, STEPS

FR, EN = load_ledger_words("fr"), load_ledger_words("en")


def find_placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_both_languages_have_the_same_keys() -> None:
    """Words exist in both languages or in none."""
    assert sorted(FR) == sorted(EN)


@pytest.mark.parametrize("key", sorted(EN))
def test_both_languages_have_the_same_placeholders(key: str) -> None:
    """A value given to a template stands in both languages."""
    assert find_placeholders(FR[key]) == find_placeholders(EN[key])
    assert FR[key].strip() and EN[key].strip()


def test_every_status_and_step_has_its_word() -> None:
    """No status is shown by its code."""
    assert set(STATUSES) <= set(EN)
    assert {f"step.{s}" for s in STEPS} <= set(EN)
