"""Words that stand in every English text and in no neighbouring language: enough to guess the language of a page by.

Nothing else of the pack has to be loaded for it.
"""

from __future__ import annotations

COMMON = frozenset(
    """
    the of and to on for with by at from that which who this these his her its their are was were has have had
    been it he she they will not but after before said also an
    """.split()
)
