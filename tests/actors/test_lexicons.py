"""The French lexicons of the stage: every row is loaded, its example holds its form, and the stage sees it."""

from __future__ import annotations

import pytest

from aidememoire.actors.names import is_part, is_same_full, split_name
from aidememoire.actors.tokens import get_row_tag
from aidememoire.languages.fr.actors import GRAMMAR
from aidememoire.lexicon.fold import fold
from aidememoire.lexicon.rows import load_rows

NAMES = ("offices", "titles", "given_names", "words")


@pytest.mark.parametrize("name", NAMES)
def test_every_row_is_in_its_example(name):
    """The example of a row contains its form."""
    rows = load_rows("aidememoire.languages.fr", "lexicon", f"{name}.csv")
    assert [r.form for r in rows if r.form not in r.example] == []


@pytest.mark.parametrize("name", ("offices", "titles", "words"))
def test_every_row_has_a_tag_and_is_found(name):
    """A single word is in the table of words, a phrase is found by the matcher."""
    missing = []
    for row in load_rows("aidememoire.languages.fr", "lexicon", f"{name}.csv"):
        form = fold(row.form)
        assert len(get_row_tag(row)) == 1
        hits = [h for h in GRAMMAR.phrases.find(form) if any(r.code == row.code for r in h.rows)]
        if form not in GRAMMAR.words and not hits:
            missing.append(row.form)
    assert missing == []


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Nguyên Chi Vinh", "Nguyen Chi Vinh", True),
        ("Motegi Toshimitsu", "Toshimitsu Motegi", True),
        ("Osei-Antwiwaa Kwabena", "Kwabena Osei Antwiwaa", True),
        ("Arvis Kalnozols", "Arvis Kalnosols", True),
        ("Lê Van Nam", "Lê Van Hung", False),
        ("Arvis Kalnozols", "Juris Kalnozols", False),
        ("A. Kalnozols", "Arvis Kalnozols", True),
        ("J. Kalnozols", "Arvis Kalnozols", False),
    ],
)
def test_full_names_compare(left, right, same):
    """Marks, order, hyphens and one misprint do not part a name; another given name does."""
    a, b = split_name(fold(left).split()), split_name(fold(right).split())
    assert is_same_full(a, b) is same


def test_small_words_are_no_short_name():
    """« Ben » alone is not a second mention."""
    assert not is_part(("ben",), ("ali", "ben", "salah"))
    assert is_part(("salah",), ("ali", "ben", "salah"))
