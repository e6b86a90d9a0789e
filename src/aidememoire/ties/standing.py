"""Whether a framework is in force as its sentence tells it, or only wished for."""

from __future__ import annotations

from aidememoire.analysis.parse import Sentence
from aidememoire.pack.ties import StandingWords


def is_in_force(
    text: str, sentence: Sentence, start: int, end: int, words: StandingWords, *, dated: bool = False
) -> bool:
    """Whether the framework at `[start, end)` of the view stands, by the words around it.

    « le » and « leur » take it as known. « un », « au rang de », « vers » leave it open: then a verb must found it or
    have it, with no wish, plan or duty between the two, or its words date it (`dated`) and nobody wishes for it.
    """
    if words.wished.search(text, sentence.start, start):
        return False
    if not (words.open.search(text, sentence.start, start) or words.level.match(text, start, end)):
        return True
    if words.later.match(text, end, sentence.end):
        return False
    if words.borne.match(text, end, sentence.end):
        return True
    if dated and not words.hoped.search(text, sentence.start, start):
        return True
    settled = words.settled.search(text[sentence.start : start])
    return settled is not None and settled["hedge"] is None
