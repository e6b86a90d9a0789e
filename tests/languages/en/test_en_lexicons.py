"""The English lexicons of offices, titles, names, words and agencies are whole."""

from __future__ import annotations

import pytest

from aidememoire.actors.tokens import get_row_tag
from aidememoire.lexicon.rows import load_rows

FILES = ("offices", "titles", "given_names", "words", "agencies")


@pytest.mark.parametrize("name", FILES)
def test_rows_are_sorted_said_once_and_shown(name):
    """Sorted by value, no row twice, and the example prints the form."""
    rows = load_rows("aidememoire.languages.en", "lexicon", f"{name}.csv")
    keys = [(r.form, r.code, r.sense) for r in rows]
    assert keys == sorted(set(keys))
    assert [r.form for r in rows if r.form not in r.example] == []


@pytest.mark.parametrize("name", ("offices", "titles", "words"))
def test_every_row_has_a_tag(name):
    """The stage knows every code."""
    assert all(get_row_tag(row) for row in load_rows("aidememoire.languages.en", "lexicon", f"{name}.csv"))
