"""Words that stand in every French text: enough to guess the language of a page before anything is loaded."""

from __future__ import annotations

COMMON = frozenset(
    """
    le la les l de des du d un une et à au aux en dans pour par sur que qui qu ce cette ces son sa ses leur
    leurs avec est sont ont été il elle ils ne pas plus se s y lors selon afin ainsi entre mais ou où dont après
    avant
    """.split()
)
