"""A hundred thousand hostile strings through the date rules of every language."""

from __future__ import annotations

from bench.dates.fuzz import run_strings

STRINGS = 100_000
LONGEST = 0.25
"""Seconds of processor time one string of a few thousand characters may take."""


def test_no_string_breaks_the_rules_or_takes_long() -> None:
    """Nothing is raised, every quote is the text's own, and the slowest string is quick."""
    slowest, text = run_strings(STRINGS)
    assert slowest < LONGEST, text
