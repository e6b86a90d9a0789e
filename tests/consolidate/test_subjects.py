"""Subjects under keys of no language."""

from __future__ import annotations

import pytest

from aidememoire.consolidate.subjects import find_subjects


@pytest.mark.parametrize(
    ("french", "english", "code"),
    [
        ("la voie ferrée entre les deux villes", "the railway between the two towns", "rail"),
        ("des prêts plus souples", "softer loans", "credit"),
        ("le droit de la mer", "the law of the sea", "sea_law"),
        ("les opérations de paix", "UN peacekeeping", "mission_peace"),
        ("l’eau du fleuve", "the water of the river", "water"),
    ],
)
def test_two_languages_have_one_key(french: str, english: str, code: str) -> None:
    """Whole words, beginnings and phrases, with or without their accents."""
    assert code in find_subjects(french, "fr")
    assert code in find_subjects(english, "en")


def test_a_word_inside_another_is_not_it() -> None:
    """« Or » is gold, « effort » and « order » are not; « riz » and « thé » begin no longer word."""
    assert "gold" not in find_subjects("un effort en ordre", "fr")
    assert "rice" not in find_subjects("un horizon", "fr")
    assert "tea" not in find_subjects("le théâtre", "fr")


def test_a_language_without_a_column_has_none() -> None:
    """Nothing is guessed."""
    assert find_subjects("đường sắt", "vi") == frozenset()
