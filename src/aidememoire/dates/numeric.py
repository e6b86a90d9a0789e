"""Numeric dates that could be read both ways: decided once for a report, from the dates that could not."""

from __future__ import annotations

from dataclasses import replace

from aidememoire.dates.calendar import get_date
from aidememoire.model.time import TimeMention, TimeValue

_UNSURE = frozenset({"day?", "month?"})


def settle_orders(times: tuple[TimeMention, ...]) -> tuple[TimeMention, ...]:
    """Times with every unsure numeric date read as the report's sure ones are, or as its weekday says."""
    orders = {t.value.order for t in times if t.value.order in ("day", "month")}
    shown = next(iter(orders)) if len(orders) == 1 else None
    return tuple(t if t.value.order not in _UNSURE else replace(t, value=_settle(t.value, shown)) for t in times)


def _settle(value: TimeValue, shown: str | None) -> TimeValue:
    swapped = replace(value, month=value.day, day=value.month, order="month" if value.order == "day?" else "day")
    if value.weekday is not None and value.year is not None:
        fits = [v for v in (value, swapped) if _fits(v)]
        if len(fits) == 1:
            return fits[0]
    return swapped if swapped.order == shown else value


def _fits(value: TimeValue) -> bool:
    day = get_date(value.year or 0, value.month or 0, value.day or 0)
    return day is not None and day.weekday() == value.weekday
