"""What a pattern cannot do without: words of which every match holds at least one.

Read off the parsed pattern, never guessed, so that a text without them needs no search. `None` stands for « nothing can
be said ».
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

# the parser of `re` itself: what it takes a pattern for is what the pattern is; there is no public door to it
from re import _constants as _codes  # type: ignore[attr-defined]  # isort: skip
from re import _parser  # type: ignore[attr-defined]  # isort: skip

Needed = frozenset[str]
"""Pieces of text, one of which stands in every match; in small letters where `Demand.folded`."""

Demand = tuple[Needed, bool]
"""Pieces, and whether they are to be looked for in the text in small letters."""

MOST = 60
"""Pieces past which looking for them costs more than the search they would spare."""

_LIKELY = (1.0, 0.8, 0.4, 0.12, 0.05, 0.03, 0.02)
"""How often a piece of so many characters stands in a sentence, roughly; it only chooses between demands."""


def find_demand(pattern: re.Pattern[str]) -> Demand | None:
    """What every match of `pattern` meets, the least likely of all such demands; None where nothing is sure."""
    return next(iter(find_demands(pattern)), None)


def find_demands(pattern: re.Pattern[str]) -> tuple[Demand, ...]:
    """Everything that every match of `pattern` meets, the least likely first."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    found = [d for d in _find_in_sequence(tree, bool(pattern.flags & re.IGNORECASE)) if len(d[0]) <= MOST]
    return tuple(sorted((d for d in found if _rate(d) < 1), key=lambda d: (_rate(d), sorted(d[0]))))


def begins(pattern: re.Pattern[str]) -> bool:
    """Whether every match of `pattern` stands at the beginning of the text."""
    tree = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    first = next(iter(tree), None)
    return first == (_codes.AT, _codes.AT_BEGINNING) and not pattern.flags & re.MULTILINE


def find_letters(pattern: re.Pattern[str]) -> tuple[frozenset[str], ...]:
    """Sets of single characters, of each of which one stands in every text in which `pattern` matches."""
    if pattern.flags & re.IGNORECASE:
        return ()
    return tuple(dict.fromkeys(_find_letters(_parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE))))


def _find_letters(items: Any) -> Iterator[frozenset[str]]:
    for code, value in items:
        if code is _codes.LITERAL:
            yield frozenset(chr(value))
        elif code is _codes.IN:
            if all(one is _codes.LITERAL for one, _ in value):
                yield frozenset(chr(letter) for _, letter in value)
        elif code is _codes.SUBPATTERN:
            yield from () if value[1] & re.IGNORECASE else _find_letters(value[3])
        elif code is _codes.ATOMIC_GROUP:
            yield from _find_letters(value)
        elif code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT):
            yield from _find_letters(value[2]) if value[0] else ()
        elif code is _codes.ASSERT and value[0] > 0:
            yield from _find_letters(value[1])
        elif code is _codes.BRANCH:
            each = [min(_find_letters(branch), key=len, default=None) for branch in value[1]]
            if None not in each:
                yield frozenset[str]().union(*(letters for letters in each if letters is not None))


def _rate(demand: Demand) -> float:
    """About how often a text meets the demand."""
    return sum(_LIKELY[min(len(piece), len(_LIKELY) - 1)] for piece in demand[0])


def _find_in_sequence(items: Any, folded: bool) -> Iterator[Demand]:
    """The demands of things that follow one another: those of each, runs of letters put together."""
    run: list[str] = []
    for code, value in items:
        if code is _codes.LITERAL:
            run.append(chr(value))
            continue
        if run:
            yield _name(["".join(run)], folded)
            run = []
        yield from _find_in_item(code, value, folded)
    if run:
        yield _name(["".join(run)], folded)


def _find_in_item(code: Any, value: Any, folded: bool) -> Iterator[Demand]:
    """The demands of one node of the tree; what may be absent, or stands outside the match, demands nothing."""
    if code is _codes.SUBPATTERN:
        _, added, removed, inner = value
        yield from _find_in_sequence(inner, (folded or bool(added & re.IGNORECASE)) and not removed & re.IGNORECASE)
    elif code is _codes.ATOMIC_GROUP:
        yield from _find_in_sequence(value, folded)
    elif code in (_codes.MAX_REPEAT, _codes.MIN_REPEAT, _codes.POSSESSIVE_REPEAT):
        least, _, inner = value
        if least:
            yield from _find_in_sequence(inner, folded)
    elif code is _codes.ASSERT and value[0] > 0:
        yield from _find_in_sequence(value[1], folded)
    elif code is _codes.BRANCH:
        yield from _join_branches(value[1], folded)


def _join_branches(branches: Any, folded: bool) -> Iterator[Demand]:
    """One of the branches stands there, so one of the pieces each cannot do without."""
    pieces: set[str] = set()
    small = False
    for branch in branches:
        demands = sorted(_find_in_sequence(branch, folded), key=_rate)
        if not demands:
            return
        best, lowered = demands[0]
        pieces |= best
        small = small or lowered
    yield _name(pieces, small)


def _name(pieces: Any, folded: bool) -> Demand:
    """A demand; once one piece may stand in either case, all are looked for in small letters."""
    named = {piece.lower() for piece in pieces} if folded else set(pieces)
    # a piece that holds another says nothing more than the other
    return frozenset(p for p in named if not any(q != p and q in p for q in named)), folded
