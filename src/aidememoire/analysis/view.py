"""A view: a report's text in one spelling, each character of it tied to where it stands in the report.

Rules match on a view (folded, or with marks) and cite the report; offsets are carried, never searched for again.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold_character, mark_character
from aidememoire.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """folded and marked have the same length n; starts[i] and ends[i] say which characters of the report made i."""

    folded: str
    marked: str
    starts: array[int]
    ends: array[int]

    def get_span(self, start: int, end: int) -> Span:
        """The span of the report under `[start, end)` of the view."""
        return Span(start=self.starts[start], end=self.ends[end - 1])

    def get_offset(self, position: int) -> int:
        """The first view offset at or after `position` of the report."""
        low, high = 0, len(self.starts)
        while low < high:
            middle = (low + high) // 2
            if self.starts[middle] < position:
                low = middle + 1
            else:
                high = middle
        return low


def build_view(text: str) -> View:
    """The view of `text`, with nothing changed but spelling: marks, signs, and runs of blanks made one."""
    folded: list[str] = []
    marked: list[str] = []
    starts, ends = array("l"), array("l")
    for position, character in enumerate(text):
        plain, kept = fold_character(character), mark_character(character)
        if not plain and ends:
            ends[-1] = position + 1 if ends[-1] == position else ends[-1]
            continue
        if plain == " " and folded and folded[-1] == " ":
            continue
        for a, b in zip(plain, kept, strict=True):
            folded.append(a)
            marked.append(b)
            starts.append(position)
            ends.append(position + 1)
    return View(folded="".join(folded), marked="".join(marked), starts=starts, ends=ends)
