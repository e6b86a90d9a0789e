"""A view: a report's text in one spelling, each character of it tied to where it stands in the report.

Rules match on a view (folded, or with marks) and cite the report; offsets are carried, never searched for again.
"""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold_character, mark_character
from aidememoire.model.span import Span
from aidememoire.pack.sentences import GlueGrammar


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """folded and marked have the same length n; starts[i] and ends[i] say which characters of the report made i.

    A blank put between glued words stands for nothing: its start and its end are both where the second word starts.
    """

    folded: str
    marked: str
    starts: array[int]
    ends: array[int]

    def get_span(self, start: int, end: int) -> Span:
        """The span of the report under `[start, end)` of the view; of an added blank alone, the letter after it."""
        first, last = self.starts[start], self.ends[end - 1]
        return Span(start=first, end=max(last, first + 1))

    def get_offset(self, position: int) -> int:
        """The first view offset at or after `position` of the report."""
        return bisect_left(self.starts, position)

    def get_range(self, span: Span) -> tuple[int, int]:
        """The view range over `span` of the report, without added blanks at its edges."""
        start, end = self.get_offset(span.start), self.get_offset(span.end)
        while start < end and self.starts[start] == self.ends[start]:
            start += 1
        return start, end


def build_view(text: str, glue: GlueGrammar | None = None) -> View:
    """The view of `text`, with nothing changed but spelling: marks, signs, runs of blanks made one.

    With `glue`, a blank is added between words printed as one.
    """
    view = _build_plain(text)
    joints = glue.find_joints(view.folded) if glue is not None else ()
    return _add_blanks(view, joints) if joints else view


def _build_plain(text: str) -> View:
    folded: list[str] = []
    marked: list[str] = []
    starts, ends = array("l"), array("l")
    for position, character in enumerate(text):
        plain, kept = fold_character(character), mark_character(character)
        if not plain and ends:
            if ends[-1] == position:
                ends[-1] = position + 1
                marked[-1] = _add_mark(marked[-1], character)
            continue
        if plain == " " and folded and folded[-1] == " ":
            continue
        for a, b in zip(plain, kept, strict=True):
            folded.append(a)
            marked.append(b)
            starts.append(position)
            ends.append(position + 1)
    return View(folded="".join(folded), marked="".join(marked), starts=starts, ends=ends)


def _add_mark(letter: str, mark: str) -> str:
    """The letter with a mark that stands after it as a character of its own (pages in decomposed Unicode)."""
    if not unicodedata.combining(mark):
        return letter
    composed = unicodedata.normalize("NFC", letter + mark)
    return composed if len(composed) == 1 else letter


def _add_blanks(view: View, joints: Iterable[int]) -> View:
    folded: list[str] = []
    marked: list[str] = []
    starts, ends = array("l"), array("l")
    at = 0
    for joint in (*joints, len(view.folded)):
        folded.append(view.folded[at:joint])
        marked.append(view.marked[at:joint])
        starts.extend(view.starts[at:joint])
        ends.extend(view.ends[at:joint])
        if joint < len(view.folded):
            folded.append(" ")
            marked.append(" ")
            starts.append(view.starts[joint])
            ends.append(view.starts[joint])
        at = joint
    return View(folded="".join(folded), marked="".join(marked), starts=starts, ends=ends)
