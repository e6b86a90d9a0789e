"""A page's lines, and what page rules take out of each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from aidememoire.analysis.view import View, build_view
from aidememoire.model.quick import quick
from aidememoire.model.span import Span
from aidememoire.pack.page import Cut, PageGrammar, Place
from aidememoire.rules.sieve import choose_rules, get_search

LONG = 100
"""Characters from which a line counts as prose rather than furniture."""

_MOST = 40
"""Cuts one rule may make in one stretch of a line: keeps a line of furniture from costing its square."""

_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """`[start, end)` of the text without blanks at its edges; `gap`: an empty line stands before it."""

    start: int
    end: int
    gap: bool
    view: View

    @property
    def length(self) -> int:
        """In characters of the text."""
        return self.end - self.start


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of one line. `kind` is None until something decides it; `rule` says what did, over `seen`."""

    start: int
    end: int
    line: int
    kind: str | None = None
    rule: str = ""
    seen: Span | None = None
    cut: Cut | None = None

    @property
    def length(self) -> int:
        """In characters of the text."""
        return self.end - self.start

    def turn(self, kind: str, rule: str) -> Piece:
        """The same stretch, decided to be `kind`."""
        return replace(self, kind=kind, rule=rule)

    def turn_back(self) -> Piece:
        """The same stretch, undecided."""
        return replace(self, kind=None, rule="", seen=None, cut=None)


def split_lines(text: str) -> tuple[Line, ...]:
    """Lines of `text` that hold more than blanks."""
    lines: list[Line] = []
    last = 0
    for match in _LINE.finditer(text):
        words = match.group()
        start = match.start() + len(words) - len(words.lstrip())
        end = match.start() + len(words.rstrip())
        if start >= end:
            continue
        breaks = text[last:start].replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n\n")
        gap = breaks.count("\n") > 1
        lines.append(Line(start=start, end=end, gap=gap, view=build_view(text[start:end])))
        last = end
    return tuple(lines)


def cut_lines(lines: tuple[Line, ...], text: str, grammar: PageGrammar) -> list[Piece]:
    """Every line as pieces in order: what rules took, and what they left (kind None)."""
    long_before = [0]
    for line in lines:
        long_before.append(long_before[-1] + (line.length >= LONG))
    pieces: list[Piece] = []
    first = True
    for number, line in enumerate(lines):
        told = (long_before[number], long_before[-1] - long_before[number + 1])
        taken = _fill(line, number, _cut_line(line, number, grammar, first, told), text)
        pieces.extend(taken)
        first = first and all(piece.kind is not None for piece in taken)
    return pieces


def _cut_line(line: Line, number: int, grammar: PageGrammar, first: bool, told: tuple[int, int]) -> list[Piece]:
    taken: list[tuple[int, int, str, Cut]] = []
    free = [(0, len(line.view.folded))]
    for rule in choose_rules(grammar.rules, line.view.folded):
        left: list[tuple[int, int]] = []
        before = len(taken)
        search = get_search(rule)
        for a, b in free:
            at = a
            if search(line.view.folded[a:b].strip(" ")) is None:
                left.append((a, b))
                continue
            for cut in _find_cuts(rule.pattern, rule.build, line.view.folded, (a, b), first, told):
                taken.append((cut.start, cut.end, rule.name, cut))
                left.append((at, cut.start))
                at = cut.end
            left.append((at, b))
        if len(taken) > before:
            free = [(a, b) for a, b in left if line.view.folded[a:b].strip()]
    made = [_build_piece(line, number, a, b, name, cut) for a, b, name, cut in taken]
    made += [_build_piece(line, number, a, b, "", None) for a, b in free]
    return sorted((piece for piece in made if piece is not None), key=lambda piece: piece.start)


def _fill(line: Line, number: int, pieces: list[Piece], text: str) -> list[Piece]:
    """Pieces stretched to the whole line: characters a view leaves out (marks of no width) belong to a neighbour."""
    if not pieces:
        return [Piece(start=line.start, end=line.end, line=number)]
    ends = [piece.start for piece in pieces[1:]] + [line.end]
    ends = [piece.end + len(text[piece.end : end].rstrip()) for piece, end in zip(pieces, ends, strict=True)]
    filled = [replace(piece, end=end) for piece, end in zip(pieces, ends, strict=True)]
    return [replace(filled[0], start=line.start), *filled[1:]]


def _find_cuts(
    pattern: re.Pattern[str], build: object, text: str, free: tuple[int, int], first: bool, told: tuple[int, int]
) -> Iterator[Cut]:
    """Cuts of one rule in one free stretch, in offsets of the line's view."""
    assert callable(build)
    at, limit = free
    for _ in range(_MOST):
        rest = text[at:limit].lstrip(" ")
        blank = limit - at - len(rest)
        rest = rest.rstrip(" ")
        match = pattern.search(rest)
        if match is None:
            return
        place = Place(
            first=first and not text[:at].strip(),
            told_before=told[0],
            told_after=told[1],
            starts=match.start() == 0,
            before=at + blank + match.start(),
            after=len(text) - at - blank - match.end(),
        )
        cut = build(match, place)
        if cut is None or cut.end <= cut.start:
            return
        yield replace(cut, start=at + blank + cut.start, end=at + blank + cut.end)
        at += blank + cut.end


def _build_piece(line: Line, number: int, a: int, b: int, rule: str, cut: Cut | None) -> Piece | None:
    folded = line.view.folded
    while a < b and folded[a] == " ":
        a += 1
    while b > a and folded[b - 1] == " ":
        b -= 1
    if a == b:
        return None
    span = line.view.get_span(a, b)
    start, end = line.start + span.start, line.start + span.end
    seen = Span(start=start, end=end) if cut is not None else None
    return Piece(start=start, end=end, line=number, kind=cut.kind if cut else None, rule=rule, seen=seen, cut=cut)
