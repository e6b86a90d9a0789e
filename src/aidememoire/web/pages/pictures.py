"""Pictures of a relationship as plain values: where each bar and each sign stands. Templates draw them without scripts.

Across, places are percentages of the width, so that a picture fits a telephone; down, they are pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from aidememoire.consolidate.days import MONTH, build_days, write_day
from aidememoire.consolidate.levels import LEVELS, find_level
from aidememoire.model.record import Event
from aidememoire.views.latest import Tally

FAMILIES = {
    "visit": "visits",
    "meeting": "talks",
    "reception": "talks",
    "call": "remote",
    "message": "remote",
    "dialogue": "sessions",
    "conference": "sessions",
    "signing": "solemn",
    "ceremony": "solemn",
    "appointment": "solemn",
}
"""Kinds that share a colour and a sign; the others are `rest`."""

ORDER = ("visits", "talks", "remote", "sessions", "solemn", "rest")
MOST = 40
"""Quarters side by side; a longer time is counted by years."""

TALL = 96
"""Pixels of the tallest bar."""

ROW = 44
LANES = 4
STEP = 9
"""Pixels between signs of one level that would hide one another."""

NEAR = 55
"""Signs side by side across the picture before they touch."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """Contacts of one period; `start` and `end` are EDTF, `parts` (family, top, height) from the ground up."""

    x: float
    width: float
    start: str
    end: str
    label: str
    count: int
    parts: tuple[tuple[str, float, float], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """`ticks` are (x, label) under the bars; `families` those drawn; `left_out` contacts with no certain period."""

    bars: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    yearly: bool
    highest: int
    total: int
    left_out: int
    families: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One event: `end` is where a stay of several days ends, else None; `held` is false for what was only announced."""

    x: float
    y: float
    end: float | None
    family: str
    held: bool
    event: Event


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Signs by level; `rows` are (level, middle of the row)."""

    signs: tuple[Sign, ...]
    rows: tuple[tuple[str, float], ...]
    ticks: tuple[tuple[float, str], ...]
    height: int
    first: str
    last: str
    families: tuple[str, ...]


def get_family(kind: str) -> str:
    """The family a kind of contact is drawn in."""
    return FAMILIES.get(kind, "rest")


def build_bars(tallies: Iterable[Tally]) -> Bars | None:
    """Contacts held a quarter, or a year; None where none can be placed."""
    held = [t for t in tallies if t.status == "held" and t.kind != "press_statement"]
    total = sum(t.count for t in held)
    yearly = False
    placed = [(p, t) for t in held if (p := _find_quarter(t)) is not None]
    if placed and _list(placed)[-1] - _list(placed)[0] >= MOST:
        yearly = True
        placed = [(int(t.first[:4]) * 4, t) for t in held if t.first[:4] == t.last[:4]]
    if not placed:
        return None
    periods = range(_list(placed)[0], _list(placed)[-1] + 1, 4 if yearly else 1)
    counts = {p: dict.fromkeys(ORDER, 0) for p in periods}
    for period, tally in placed:
        counts[period][get_family(tally.kind)] += tally.count
    highest = max(sum(c.values()) for c in counts.values())
    step = 100 / len(periods)
    bars = tuple(_build_bar(p, counts[p], i * step, step, highest, yearly) for i, p in enumerate(periods))
    shown = sum(b.count for b in bars)
    return Bars(
        bars=bars,
        ticks=tuple(_find_ticks([(b.x, b.label) for b in bars], yearly)),
        yearly=yearly,
        highest=highest,
        total=shown,
        left_out=total - shown,
        families=tuple(f for f in ORDER if any(c[f] for c in counts.values())),
    )


def _list(placed: Sequence[tuple[int, Tally]]) -> list[int]:
    return sorted(p for p, _ in placed)


def _find_quarter(tally: Tally) -> int | None:
    """Quarters since the year 0; None for a date that leaves several open."""
    (year, month), (end_year, end_month) = ((int(m[:4]), int(m[5:7])) for m in (tally.first, tally.last))
    first, last = year * 4 + (month - 1) // 3, end_year * 4 + (end_month - 1) // 3
    near = (end_year * 12 + end_month) - (year * 12 + month) <= 1
    return first if first == last or near else None


def _build_bar(period: int, counts: dict[str, int], x: float, step: float, highest: int, yearly: bool) -> Bar:
    year, quarter = divmod(period, 4)
    parts, top = [], float(TALL)
    for family in ORDER:
        height = TALL * counts[family] / highest
        top -= height
        if counts[family]:
            parts.append((family, round(top, 1), round(height, 1)))
    return Bar(
        x=round(x + step * 0.1, 3),
        width=round(step * 0.8, 3),
        start=str(year) if yearly else f"{year}-{quarter * 3 + 1:02}",
        end=str(year) if yearly else f"{year}-{quarter * 3 + 3:02}",
        label=str(year) if yearly or quarter == 0 else "",
        count=sum(counts.values()),
        parts=tuple(parts),
    )


def _find_ticks(labels: Sequence[tuple[float, str]], yearly: bool) -> Iterable[tuple[float, str]]:
    """Labels far enough from one another to be read on a telephone."""
    last = -100.0
    for x, label in labels:
        if label and x - last >= (11 if yearly else 12) and x < 93:
            yield round(x, 2), label
            last = x


def build_timeline(events: Iterable[Event], most: int) -> Timeline | None:
    """The newest events with a date exact to the month, at most `most` of them; None where there is none."""
    dated = [(s, e) for e in events if (s := _find_stretch(e)) is not None]
    dated = sorted(dated, key=lambda d: (d[0], d[1].id))[-most:]
    if not dated:
        return None
    first, last = dated[0][0][0], max(s[1] for s, _ in dated)
    place = _build_scale(first, last)
    levels = [(find_level(e) or "unknown", s, e) for s, e in dated]
    present = [level for level in (*LEVELS, "unknown") if any(level == own for own, _, _ in levels)]
    middles = {level: ROW * i + ROW / 2 for i, level in enumerate(present)}
    ends: dict[tuple[str, int], float] = {}
    signs = []
    for level, (start, end), event in levels:
        x = place(start)
        lane = next((n for n in range(LANES) if ends.get((level, n), -10.0) < x), LANES - 1)
        ends[level, lane] = max(place(end), x + 100 / NEAR)
        offset = (lane + 1) // 2 * (STEP if lane % 2 else -STEP)
        signs.append(
            Sign(
                x=x,
                y=middles[level] + offset,
                end=place(end) if place(end) - x > 0.8 else None,
                family=get_family(event.kind),
                held=event.status == "held",
                event=event,
            )
        )
    drawn = {s.family for s in signs}
    return Timeline(
        signs=tuple(signs),
        rows=tuple(middles.items()),
        ticks=tuple(_find_dates(first, last, place)),
        height=ROW * len(present),
        first=write_day(first),
        last=write_day(last),
        families=tuple(f for f in ORDER if f in drawn),
    )


def _find_stretch(event: Event) -> tuple[int, int] | None:
    days = build_days(event.when.edtf)
    if days is None or len(days.options) != 1:
        return None
    first, last = days.options[0]
    return (first, last) if last - first < MONTH else None


def _build_scale(first: int, last: int) -> Callable[[int], float]:
    """From days to percentages, with room for a sign at either end."""
    length = max(1, last - first)
    return lambda day: round(2 + 96 * (day - first) / length, 2)


def _find_dates(first: int, last: int, place: Callable[[int], float]) -> Iterable[tuple[float, str]]:
    """Beginnings of years, or of months in a short time, that leave each other room."""
    start, end = date.fromordinal(first), date.fromordinal(last)
    if last - first > 500:
        marks = [(date(y, 1, 1), str(y)) for y in range(start.year, end.year + 2)]
    else:
        months = range(start.year * 12 + start.month - 1, end.year * 12 + end.month + 1)
        marks = [(date(m // 12, m % 12 + 1, 1), f"{m // 12}-{m % 12 + 1:02}") for m in months]
    room = 12 if last - first > 500 else 19
    before = -100.0
    for day, label in marks:
        x = place(day.toordinal())
        if first <= day.toordinal() <= last and x - before >= room and x < 92:
            before = x
            yield x, label
