"""Names compared across spellings."""

from __future__ import annotations

import pytest

from aidememoire.consolidate.names import fold_name, is_same_name


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nguyên Minh Vu", "Nguyễn Minh Vũ"),
        ("Bùi Thanh Son", "Son"),
        ("Murase Kenjiro", "Kenjiro Murase"),
        ("Antony J. Blinken", "Antony Blinken"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("Kim Jong-un", "Kim Jongun"),
        ("Abdelmadjid Tebboune", "Abdelmajid Tebboune"),
        ("Đặng Hoàng Giang", "Dang Hoang Giang"),
    ],
)
def test_one_person_in_two_spellings(left: str, right: str) -> None:
    """Marks, order, initials, short mentions and one misprint do not part a person."""
    assert is_same_name(fold_name(left), fold_name(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nguyen Minh Vu", "Nguyen Minh Hang"),
        ("Pham Minh Chinh", "Pham Binh Minh"),
        ("John Kerry", "John Bolton"),
        ("Le Thu Ha", "Le Thu Hai"),
        ("Sergei Lavrov", "Sergei Ryabkov"),
        ("J", "John Kerry"),
        ("", "John Kerry"),
    ],
)
def test_two_people_with_names_alike(left: str, right: str) -> None:
    """Sharing a family name, a first name or nearly all words does not make one person of two."""
    assert not is_same_name(fold_name(left), fold_name(right))
