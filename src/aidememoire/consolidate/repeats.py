"""Runs of words that several texts share, each as long as it goes: repeats of a generalised suffix array."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FEWEST = 4
"""Words of a repeat."""

LONGEST = 40
"""Words of a text that are compared: longer repeats are copies, not phrases."""

Place = tuple[int, int]
"""Text and word, both from 0."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """`length` words that stand at all these places, and would not at all of them with one word more at either end."""

    length: int
    places: tuple[Place, ...]


def find_repeats(texts: Sequence[tuple[str, ...]], groups: Sequence[str]) -> tuple[Repeat, ...]:
    """Repeats that texts of at least two groups share, longest first; texts of one group count as one text."""
    shared = _find_shared(texts, groups)
    places = sorted(shared, key=lambda p: texts[p[0]][p[1] : p[1] + LONGEST])
    found: list[Repeat] = []
    for length, first, last in _list_intervals(texts, places):
        here = places[first:last]
        if len({groups[t] for t, _ in here}) > 1 and _are_apart_before(texts, here):
            found.append(Repeat(length=length, places=tuple(sorted(here))))
    return tuple(sorted(found, key=lambda r: (-r.length, r.places)))


def _find_shared(texts: Sequence[tuple[str, ...]], groups: Sequence[str]) -> list[Place]:
    """Places whose next FEWEST words stand in texts of two groups: all others can begin no repeat."""
    seen: dict[int, str | None] = {}
    for words, group in zip(texts, groups, strict=True):
        for at in range(len(words) - FEWEST + 1):
            key = hash(tuple(words[at : at + FEWEST]))
            if seen.setdefault(key, group) != group:
                seen[key] = None
    return [
        (number, at)
        for number, words in enumerate(texts)
        for at in range(len(words) - FEWEST + 1)
        if seen[hash(tuple(words[at : at + FEWEST]))] is None
    ]


def _list_intervals(texts: Sequence[tuple[str, ...]], places: Sequence[Place]) -> Iterator[tuple[int, int, int]]:
    """(shared words, first, end) of every stretch of sorted places that begin alike, each as long as it goes."""
    open_: list[tuple[int, int]] = []
    for index in range(1, len(places) + 1):
        common = _count_common(texts, places[index - 1], places[index]) if index < len(places) else 0
        start = index - 1
        while open_ and open_[-1][0] > common:
            length, start = open_.pop()
            yield length, start, index
        if common >= FEWEST and (not open_ or open_[-1][0] < common):
            open_.append((common, start))


def _count_common(texts: Sequence[tuple[str, ...]], left: Place, right: Place) -> int:
    one, other = (texts[t][at : at + LONGEST] for t, at in (left, right))
    for count, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return count
    return min(len(one), len(other))


def _are_apart_before(texts: Sequence[tuple[str, ...]], places: Sequence[Place]) -> bool:
    """Whether the words before are not all the same: else the repeat goes on to the left, and is found there."""
    before = {texts[t][at - 1] if at else None for t, at in places}
    return len(before) > 1 or None in before
