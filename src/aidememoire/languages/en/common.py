"""Words that stand in every English text: enough to guess the language of a page before anything is loaded."""

from __future__ import annotations

COMMON = frozenset(
    """
    the of and to in an on for with by at from as that which who this these his her its their is are was were
    has have had be been it he she they will not or but after before said between also
    """.split()
)
