"""A tree of letters matches what the list of forms matches, the longest first."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidememoire.rules.alternation import build_alternation

FORMS = st.lists(st.text(alphabet="ab.(", min_size=1, max_size=4), max_size=6)


@given(FORMS, st.text(alphabet="ab.(", max_size=10))
def test_matches_what_the_plain_list_matches(forms: list[str], text: str) -> None:
    """Longest first, whatever the order they are given in."""
    plain = "|".join(re.escape(f) for f in sorted(forms, key=len, reverse=True)) or "(?!)"
    assert re.findall(build_alternation(forms), text) == re.findall(plain, text)


@pytest.mark.parametrize(("text", "found"), [("APS-Plus", "APS"), ("APSPlus", "APSPlus"), ("AP ", "AP")])
def test_goes_back_to_a_shorter_form_where_a_longer_one_does_not_fit(text: str, found: str) -> None:
    """What follows the name in the pattern decides, as it does in a list."""
    pattern = re.compile(rf"(?:{build_alternation(['AP', 'APS', 'APSPlus'])})(?!\w)")
    match = pattern.search(text)
    assert match is not None and match.group() == found
