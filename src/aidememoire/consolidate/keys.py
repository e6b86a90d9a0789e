"""Blocking: the cheap keys two tellings must share to be compared at all, so that cost grows with the reports.

A key is narrow or wide for a telling. Two tellings are candidates when they share a key narrow for at least one.
A dated telling need not meet every dated telling of the same year, but one dated by the year alone must meet them all.
What two sides did on a known day is another event than what they did two days later, unless one of them was to come or
both are sessions of one number: so tellings of known days meet by the day, and by the month only those less sure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from itertools import combinations

from aidememoire.consolidate.copies import build_sketch
from aidememoire.consolidate.days import Days
from aidememoire.consolidate.telling import FORWARD, Telling

MOST_SIDES = 8
"""Pairs are made of the first so many sides of a gathering, in order of their codes."""

PAIR = 2
"""A side that is known and one that is not."""

Key = tuple[str, bool]
"""A key and whether it is narrow."""


def build_keys(tellings: Iterable[Telling]) -> dict[str, tuple[Key, ...]]:
    """The keys of each telling, by its id."""
    sketches: dict[str, tuple[int, ...]] = {}
    found = {}
    for telling in tellings:
        if telling.report not in sketches:
            sketches[telling.report] = build_sketch(telling.reading)
        found[telling.id] = find_keys(telling, sketches[telling.report])
    return found


def find_keys(telling: Telling, sketch: Sequence[int]) -> tuple[Key, ...]:
    """The keys of a telling, sorted, each once; `sketch` is that of its report's text.

    A telling without a settled day meets those of the copies of its report, and teasers meet in the same words.
    Sessions meet by number.
    """
    sides = sorted(telling.parties)[:MOST_SIDES]
    pairs = ["-".join(p) for p in combinations(sides, 2)]
    found: dict[str, bool] = {}
    known = _list_days(telling)
    for pair in pairs:
        _add_dated(found, pair, telling, not known)
        found.update((f"day|{pair}|{day}", True) for day in known)
        if telling.ordinal is not None:
            found[f"session|{pair}|{telling.ordinal}"] = True
    alone = not pairs or _is_half_known(telling)
    for side in sides:
        _add_dated(found, side, telling, alone)
        if not pairs and telling.ordinal is not None:
            found[f"session|{side}|{telling.ordinal}"] = True
    unsettled = telling.days is None or telling.days.grain != "exact"
    for place, number in enumerate(sketch):
        found[f"text|{telling.event.kind}|{place}|{number:08x}"] = unsettled
    if telling.aside or unsettled:
        found[f"words|{telling.event.kind}|{sha256(telling.words.encode()).hexdigest()[:24]}"] = True
    if not sides:
        for topic in telling.topics:
            found[f"topic|{topic}"] = True
    return tuple(sorted(found.items()))


def _is_half_known(telling: Telling) -> bool:
    """Whether someone named has no side known and only one side has people: the other party was read elsewhere."""
    return len({p.side for p in telling.people if p.name}) == PAIR and any(p.side is None for p in telling.people)


def _add_dated(found: dict[str, bool], who: str, telling: Telling, narrow: bool) -> None:
    days = telling.days
    if days is None:
        return
    if days.yearless is not None:
        for month in _find_months_of_year(days):
            found[f"month|{who}|{month:02}"] = True
        return
    coarse = days.grain == "coarse"
    for year, month in sorted(_find_months(days)):
        if not coarse:
            found[f"date|{who}|{year}-{month:02}"] = narrow
            found.setdefault(f"month|{who}|{month:02}", False)
        found[f"year|{who}|{year}"] = coarse and narrow


def _list_days(telling: Telling) -> tuple[str, ...]:
    """The days of an event that is over, and the day after; none where they are not known."""
    days = telling.days
    if days is None or days.grain != "exact" or telling.event.status in FORWARD:
        return ()
    found = {day for first, last in days.options for day in range(first, last + 2)}
    return tuple(date.fromordinal(day).isoformat() for day in sorted(found))


def _find_months(days: Days) -> set[tuple[int, int]]:
    """Every (year, month) the date may touch, with one day of slack at both ends."""
    found = set()
    for first, last in days.options:
        start, end = date.fromordinal(max(1, first - 1)), date.fromordinal(last + 1)
        for count in range(start.year * 12 + start.month, end.year * 12 + end.month + 1):
            found.add(((count - 1) // 12, (count - 1) % 12 + 1))
    return found


def _find_months_of_year(days: Days) -> Iterator[int]:
    assert days.yearless is not None
    first, last = days.yearless[0][0], days.yearless[1][0]
    yield first
    while first != last:
        first = first % 12 + 1
        yield first


def find_candidates(tellings: Iterable[Telling]) -> tuple[tuple[Telling, Telling], ...]:
    """Pairs of tellings that share a key, each pair once, the smaller id first, sorted by ids."""
    blocks: dict[str, tuple[list[Telling], list[Telling]]] = defaultdict(lambda: ([], []))
    known = {t.id: t for t in tellings}
    for i, keys in build_keys(known.values()).items():
        for key, narrow in keys:
            blocks[key][0 if narrow else 1].append(known[i])
    found: dict[tuple[str, str], tuple[Telling, Telling]] = {}
    for narrow_ones, wide_ones in blocks.values():
        for index, left in enumerate(narrow_ones):
            for right in (*narrow_ones[index + 1 :], *wide_ones):
                if left.id != right.id:
                    pair = (left, right) if left.id < right.id else (right, left)
                    found[(pair[0].id, pair[1].id)] = pair
    return tuple(found[ids] for ids in sorted(found))
