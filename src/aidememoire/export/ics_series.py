"""What a calendar repeats: the day of a founding every year, sessions at the rhythm reports state."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any

from aidememoire.consolidate.days import build_days
from aidememoire.model.sessions import Entry

AHEAD = 5
"""Sessions a series holds: the rhythm is stated, the sessions are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One event that comes again.

    id          content-derived: of the founding or the mechanism, whatever is asked for
    entry       what it goes on from
    first, end  the days of its first occurrence, the end not included
    rule        its recurrence (RFC 5545, 3.3.10)
    without     days of the rule that stand as entries of their own
    """

    id: str
    entry: Entry
    first: date
    end: date
    rule: dict[str, Any]
    without: tuple[date, ...]


def find_series(entries: Iterable[Entry], yearly: Iterable[Entry]) -> Iterator[Series]:
    """The series behind the entries, each once: sessions with a stated period, and every founding known to the day.

    `yearly` has one anniversary of each founding; those among `entries` stand alone and are left out of the series.
    """
    alone: dict[tuple[tuple[str, ...], str, str], list[Entry]] = {}
    for entry in entries:
        if entry.kind == "anniversary":
            alone.setdefault((entry.parties, entry.name, entry.since or ""), []).append(entry)
        elif entry.kind == "session" and entry.period:
            series = _build_sessions(entry, entry.period)
            if series is not None:
                yield series
    for entry in {(e.parties, e.name, e.since): e for e in yearly}.values():
        if entry.since and len(entry.since) == 10:
            yield _build_yearly(entry, entry.since, alone.get((entry.parties, entry.name, entry.since), []))


def _build_yearly(entry: Entry, since: str, alone: list[Entry]) -> Series:
    """Every year from the first on; of 29 February the last day of the month."""
    place = f"yearly|{' '.join(entry.parties)}|{entry.name}|{since[:4]}"
    founded = date.fromisoformat(since)
    first = founded.replace(year=founded.year + 1, day=min(founded.day, _count_days(founded.year + 1, founded.month)))
    rule: dict[str, Any] = {"freq": "yearly"}
    if (founded.month, founded.day) == (2, 29):
        rule |= {"bymonth": 2, "bymonthday": -1}
    round_ones = sorted(date.fromisoformat(e.edtf) for e in alone)
    if rule.get("bymonthday"):
        round_ones = [d.replace(day=_count_days(d.year, d.month)) for d in round_ones]
    return Series(
        id=sha256(place.encode()).hexdigest()[:32],
        entry=entry,
        first=first,
        end=date.fromordinal(first.toordinal() + 1),
        rule=rule,
        without=tuple(round_ones),
    )


def _build_sessions(entry: Entry, period: int) -> Series | None:
    """The sessions after the one announced or due: whole months, since a rhythm says no day."""
    days = build_days(entry.edtf)
    if days is None or days.last is None:
        return None
    first = _add_months(date.fromordinal(days.last).replace(day=1), period)
    place = f"series|{' '.join(entry.parties)}|{entry.name}|{period}"
    return Series(
        id=sha256(place.encode()).hexdigest()[:32],
        entry=entry,
        first=first,
        end=_add_months(first, 1),
        rule={"freq": "monthly", "interval": period, "count": AHEAD},
        without=(),
    )


def _add_months(day: date, months: int) -> date:
    """The first of the month so many months later."""
    number = day.year * 12 + day.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)


def _count_days(year: int, month: int) -> int:
    return monthrange(year, month)[1]
