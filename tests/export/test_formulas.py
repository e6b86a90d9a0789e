"""Drift between two wordings, written as a diff."""

from __future__ import annotations

import pytest

from aidememoire.export.formulas import write_drift
from aidememoire.model.positions import Variant
from aidememoire.model.span import build_citation


def build(words: str) -> Variant:
    citation = build_citation("r", words, 0, len(words))
    return Variant(words=tuple(words.split()), dispatches=1, first=citation, last=citation, since=None, until=None)


@pytest.mark.parametrize(
    ("before", "after", "drift"),
    [
        ("fort et prospère", "fort résilient et prospère", "fort {+résilient+} et prospère"),
        ("fort et prospère", "Fort et riche", "Fort et [-prospère-] {+riche+}"),
        ("a b c d e f g h i", "a b c d e f g h j", "a b … g h [-i-] {+j+}"),
    ],
)
def test_what_changed_stands_between_what_stayed(before: str, after: str, drift: str) -> None:
    """Capitals do not count; long stretches that stayed are cut short."""
    assert write_drift(build(before), build(after)) == drift
