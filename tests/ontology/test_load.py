"""The controlled words load whole, and codes follow kind and mode."""

from __future__ import annotations

import pytest

from aidememoire.errors import LexiconError, UnknownNameError
from aidememoire.ontology.load import LISTS, build_terms, get_act_codes, get_codes, get_term, load_terms


@pytest.mark.parametrize("name", LISTS)
def test_every_list_has_distinct_codes(name: str) -> None:
    """A code names one term of its list."""
    codes = [term.code for term in load_terms(name)]
    assert len(set(codes)) == len(codes) > 3


def test_a_call_is_a_consultation_by_telephone() -> None:
    """PLOVER CONSULT, CAMEO 041."""
    assert get_codes("call", "phone") == ("CONSULT", "041")


def test_the_mode_changes_the_code() -> None:
    """A meeting by telephone is CAMEO 041; by video there is no telephone."""
    assert get_codes("meeting", "phone") == ("CONSULT", "041")
    assert get_codes("meeting", "video") == ("CONSULT", "040")
    assert get_codes("call", "video") == ("CONSULT", "040")
    assert get_codes("meeting", None) == ("CONSULT", "040")


def test_what_a_scheme_has_no_slot_for_gets_no_code() -> None:
    """A proposal is no conflict, whatever PLOVER would call it."""
    assert get_act_codes("propose") == (None, None)
    assert get_codes("appointment") == (None, None)
    assert get_term("acts", "propose").note


def test_unknown_codes_name_the_known_ones() -> None:
    """The error helps."""
    with pytest.raises(UnknownNameError, match="reception"):
        get_codes("banquet")


def test_bad_entries_are_reported_together() -> None:
    """Every entry that lacks something is named."""
    with pytest.raises(LexiconError) as error:
        build_terms([{"code": "x"}, {"definition": "y", "examples": {"fr": "a", "en": "b", "vi": "c"}}], "test.yaml")
    assert len(error.value.problems) == 5
