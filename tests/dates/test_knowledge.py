"""Reference data: loaded whole, indexed by name, compared whatever the marks."""

from __future__ import annotations

from datetime import date

import pytest

from aidememoire.dates.knowledge import load_knowledge, read_bounds
from aidememoire.lexicon.person_names import match_names, split_name
from aidememoire.model.knowledge import Knowledge


def test_the_data_of_the_package_load_without_a_bad_row() -> None:
    """Every tenure is in order, has a source, and is found under each word of its name."""
    knowledge = load_knowledge()
    assert knowledge.tenures and knowledge.frameworks
    for tenure in knowledge.tenures:
        assert tenure.source
        assert tenure.until is None or tenure.since <= tenure.until
        assert all(tenure in knowledge.by_name[word] for word in split_name(tenure.person))
    for framework in knowledge.frameworks:
        assert framework in knowledge.by_parties[framework.parties]
        assert list(framework.parties) == sorted(framework.parties)


def test_knowledge_is_read_once_and_says_its_version() -> None:
    """The same value each time; none has a version of its own."""
    assert load_knowledge() is load_knowledge()
    assert load_knowledge().version != Knowledge.empty().version


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("2021", (date(2021, 1, 1), date(2021, 12, 31))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2024-02-03", (date(2024, 2, 3), date(2024, 2, 3))),
        ("2024-13", None),
        ("soon", None),
    ],
)
def test_bounds_of_what_the_data_give(text: str, bounds: tuple[date, date] | None) -> None:
    """A year or month stands for all its days."""
    assert read_bounds(text) == bounds


@pytest.mark.parametrize(
    ("printed", "known", "same"),
    [
        ("Pham Quoc Lam", "Phạm Quốc Lâm", True),
        ("LAM Pham Quoc", "Phạm Quốc Lâm", True),
        ("Davit V. Lomidze", "Davit Lomidze", True),
        ("Lomidze", "Davit Lomidze", True),
        ("Lam", "Phạm Quốc Lâm", False),
        ("Irakli Lomidze", "Davit Lomidze", False),
        ("", "Davit Lomidze", False),
    ],
)
def test_names_compare_without_marks_and_order(printed: str, known: str, same: bool) -> None:
    """Two words in common, one name within the other; a short last name alone is nobody."""
    assert match_names(split_name(printed), split_name(known)) is same
