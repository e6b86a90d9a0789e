"""Sides named by code or by name, in any language."""

from __future__ import annotations

import pytest

from aidememoire.cli.messages import load_messages
from aidememoire.cli.parties import find_parties, find_party
from aidememoire.errors import UnknownNameError

SAY = load_messages("en")


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("VN", "VN"),
        ("vn", "VN"),
        ("Vietnam", "VN"),
        ("viêt nam", "VN"),
        ("États-Unis", "US"),
        ("etats-unis", "US"),
        ("Hoa Kỳ", "US"),
        ("United States", "US"),
        ("France", "FR"),
        ("Côte d’Ivoire", "CI"),
        ("ASEAN", "ASEAN"),
    ],
)
def test_a_side_is_found_by_code_or_name(word: str, code: str) -> None:
    """Marks, case, hyphens and apostrophes do not matter."""
    assert find_party(word, SAY) == code


def test_sides_keep_their_order_and_stand_once() -> None:
    """VN, Vietnam is one side."""
    assert find_parties(("US", "Vietnam", "VN"), SAY) == ("US", "VN")


def test_an_unknown_side_names_the_nearest() -> None:
    """A misprint is answered with what may have been meant."""
    with pytest.raises(UnknownNameError, match=r"Japno.*did you mean.*Jap[ao]n"):
        find_party("Japno", SAY)


def test_a_name_of_two_sides_is_not_guessed() -> None:
    """Two states are called Congo: their codes are given."""
    with pytest.raises(UnknownNameError, match=r"C[GD], C[GD]"):
        find_party("Congo", SAY)
