"""Where English sentences end."""

from __future__ import annotations

import pytest

from aidememoire.languages.en.sentences import SENTENCES

CASES = [
    ("Mr. Minh met Dr. Lind. They talked.", 2),
    ("H.E. Ms. Ortuzar met Lt. Gen. Vinh on Nov. 18 in St. Petersburg.", 1),
    ("They met in the U.S. The talks went on.", 2),
    ("The U.S. Secretary of State met them at No. 10.", 1),
    ("The talks began at 5 p.m. They ended late.", 2),
    ("The talks began at 5 p.m. Tuesday in Riga.", 1),
    ("J. B. Marsh, Jr. spoke. “We agree.” He left!", 3),
]


@pytest.mark.parametrize(("text", "count"), CASES, ids=[c[0][:30] for c in CASES])
def test_sentences(text, count):
    """Abbreviations end no sentence; a known opener after an acronym begins one."""
    assert len(tuple(SENTENCES.find_sentences(text, 0, len(text)))) == count
