"""Words that stand in every French text and in no neighbouring language: enough to guess the language of a page by.

Nothing else of the pack has to be loaded for it.
"""

from __future__ import annotations

COMMON = frozenset(
    """
    le les des du une et à au aux dans pour qui qu ce cette ces leur leurs avec sont ont été elle elles ils ne
    pas plus lors selon afin ainsi où dont après avant sur vers chez lundi mardi mercredi jeudi vendredi samedi
    dimanche depuis sous aussi notamment
    """.split()
)
