"""A short run of the hostile strings of `make soak`."""

from __future__ import annotations

from time import process_time

import pytest

from aidememoire.reading.when import find_times_in
from bench.dates.fuzz import run_strings


def test_hostile_strings_raise_nothing_and_are_quick() -> None:
    """See bench/soak/test_hostile_dates.py for the long run."""
    slowest, text = run_strings(600, seed=11)
    assert slowest < 1, text


@pytest.mark.parametrize("piece", ["1 ", "du 1 au ", "le 4 et ", "2024-", "1/", "premier lundi de ", "mars ", "20 "])
def test_long_runs_take_time_in_proportion(piece: str) -> None:
    """Forty thousand characters of one piece come back at once, in every language."""
    for language in ("fr", "en", "vi"):
        start = process_time()
        find_times_in(piece * (40_000 // len(piece)), language, "2024-05-06")
        assert process_time() - start < 4
