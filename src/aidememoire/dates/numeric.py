"""Numeric dates that could be read both ways: decided once for a report, from the dates that could not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from aidememoire.dates.calendar import get_date
from aidememoire.model.time import TimeMention, TimeValue

_UNSURE = frozenset({"day?", "month?"})
_NEAR = timedelta(days=3)
"""How far apart two days of one report may lie that are told for one event, or for it and its publication."""


def settle_orders(times: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """Times with every unsure numeric date read as the report's sure ones are, or as its weekday says.

    Else as the one of its two days that lies by a day the report prints in words.
    """
    orders = {t.value.order for t in times if t.value.order in ("day", "month")}
    shown = next(iter(orders)) if len(orders) == 1 else None
    sure = frozenset(day for t in times if t.value.order not in _UNSURE and (day := _get_day(t.value)) is not None)
    return tuple(t if t.value.order not in _UNSURE else replace(t, value=_settle(t.value, shown, sure)) for t in times)


def _settle(value: TimeValue, shown: str | None, sure: frozenset[date]) -> TimeValue:
    swapped = replace(value, month=value.day, day=value.month, order="month" if value.order == "day?" else "day")
    if value.weekday is not None and value.year is not None:
        fits = [v for v in (value, swapped) if _fits(v)]
        if len(fits) == 1:
            return fits[0]
    if shown is None:
        near = [v for v in (value, swapped) if _is_beside(v, sure)]
        return near[0] if len(near) == 1 else value
    return swapped if swapped.order == shown else value


def _is_beside(value: TimeValue, sure: frozenset[date]) -> bool:
    day = _get_day(value)
    return day is not None and any(abs(day - other) <= _NEAR for other in sure)


def _get_day(value: TimeValue) -> date | None:
    return get_date(value.year or 0, value.month or 0, value.day or 0)


def _fits(value: TimeValue) -> bool:
    day = _get_day(value)
    return day is not None and day.weekday() == value.weekday
