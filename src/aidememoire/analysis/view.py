"""A view: a report's text in one spelling, each character of it tied to where it stands in the report.

Rules match on a view (folded, or with marks) and cite the report; offsets are carried, never searched for again.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass

from aidememoire.lexicon.fold import fold_character, mark_character
from aidememoire.model.quick import quick
from aidememoire.model.span import Span
from aidememoire.pack.sentences import GlueGrammar

_LETTERS = "".join(
    c
    for c in map(chr, (*range(0xC0, 0x180), *range(0x1EA0, 0x1EFA)))
    if c.isalpha() and len(fold_character(c)) == 1 and mark_character(c) == c
)
_FOLDED = {ord(c): fold_character(c) for c in _LETTERS}
"""Letters with marks that folding makes one letter without."""
_OTHER = re.compile("(?:[^{0} ]| (?![{0}])|(?<![{0}]) )+".format(f"!-_a-~{_LETTERS}"))
"""Characters that are not one character in either spelling, and the blanks beside them."""

_NUMBERS = array("l", range(30_000))
"""Offsets to copy stretches of: a page is seldom longer."""


@quick
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
    """Characters that stand for themselves are taken by the run; only the others are looked at one by one."""
    folded: list[str] = []
    marked: list[str] = []
    starts, ends = array("l"), array("l")
    at = 0
    for match in _OTHER.finditer(text):
        if match.start() > at:
            _add_run(text, at, match.start(), folded, marked, starts, ends)
        at = match.end()
        for position in range(match.start(), at):
            _add_character(text[position], position, folded, marked, starts, ends)
    if at < len(text):
        _add_run(text, at, len(text), folded, marked, starts, ends)
    return View(folded="".join(folded), marked="".join(marked), starts=starts, ends=ends)


def _add_run(
    text: str, start: int, end: int, folded: list[str], marked: list[str], starts: array[int], ends: array[int]
) -> None:
    """A run of plain ASCII and letters with marks, with single blanks inside it and none at its edges."""
    run = text[start:end]
    folded.append(run if run.isascii() else run.translate(_FOLDED))
    marked.append(run)
    numbers = _NUMBERS if end < len(_NUMBERS) else array("l", range(end + 1))
    starts.extend(numbers[start:end])
    ends.extend(numbers[start + 1 : end + 1])


def _add_character(
    character: str, position: int, folded: list[str], marked: list[str], starts: array[int], ends: array[int]
) -> None:
    plain, kept = fold_character(character), mark_character(character)
    if not plain and ends:
        if ends[-1] == position:
            ends[-1] = position + 1
            last = marked[-1]
            marked[-1] = last[:-1] + _add_mark(last[-1], character)
        return
    if plain == " " and folded and folded[-1][-1] == " ":
        return
    for a, b in zip(plain, kept, strict=True):
        folded.append(a)
        marked.append(b)
        starts.append(position)
        ends.append(position + 1)


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
